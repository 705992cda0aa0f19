// A message of a file, as a step of its chat's log: who said what, under which message, and what of it is not kept. Pure; a part of
// history.ts.

import { qualifiedEmoji } from '#platform/emoji.ts'
import type { ImportedMessage } from '#schema/importing.ts'
import type { Chat, Known, Taken } from './chat.ts'
import { unknownPerson } from './chat.ts'
import { openChat } from './membership.ts'
import { limits, type MessageRecord, type Reaction, type Refused, refused } from './records.ts'
import { keptBody } from './texts.ts'

export function say(chat: Chat, record: MessageRecord, { source, people, ownerId }: Known): Taken {
  const senderId = people.get(record.person)?.userId
  if (senderId === undefined) return { refused: [unknownPerson(record.person)] }
  if (chat.said.has(record.id))
    return { refused: [refused('REPEATED_ID', `The message ${record.id} was told before.`)] }
  const { at, editedAt, deletedAt } = record
  const kept = record.text === null ? undefined : keptBody(record.text, record.files)
  if (kept?.text === '') return { refused: [refused('INVALID_FIELD', 'The message has no text.')] }
  const mentioned = [...new Set(record.mentions.flatMap(person => people.get(person)?.userId ?? []))]
  const { reactions, reasons: unkept } = reactionsOf(record.reactions, people)
  const { thread, replyTo, reasons: unanswered } = answered(chat, record)
  const id = source('message', `${chat.chatId}\n${record.id}`, at)
  chat.said.set(record.id, id)
  if (thread !== null) chat.roots.set(id, thread)
  const step: ImportedMessage = {
    ...{ kind: 'said', at, id, senderId, body: kept?.text ?? null, replyToId: replyTo, threadRootId: thread },
    isThreadOnly: thread !== null && !record.isInChat,
    mentionIds: mentioned.slice(0, limits.mentions),
    mentionsEveryone: record.isToEveryone,
    ...{ editedAt, deletedAt, reactions },
  }
  // A chat of which nobody says who was in it begins with whoever speaks first.
  const opening =
    chat.chatSteps.length > 0 ? undefined : openChat(chat, [record.person], { people, at, roles: {}, ownerId })
  const tooMany = mentioned.slice(limits.mentions).length
  const reasons = [
    ...(kept?.reasons ?? []),
    ...(tooMany > 0 ? [refused('MENTION_LEFT_OUT', `The last ${tooMany} of ${mentioned.length} mentions.`)] : []),
    ...unkept,
    ...unanswered,
    ...(opening?.refused ?? []),
  ]
  return { steps: [...(opening?.steps ?? []), step], refused: reasons }
}

/** Only what was said before can be answered: that is why replies never run in a circle. */
function answered(chat: Chat, { thread, replyTo }: MessageRecord) {
  const find = (id: string | null) => (id === null ? null : (chat.said.get(id) ?? null))
  const under = find(thread)
  const reasons: Refused[] = []
  if (thread !== null && under === null)
    reasons.push(refused('UNKNOWN_REPLY', `It is under ${thread}, not said before it; it is kept in the chat itself.`))
  if (replyTo !== null && find(replyTo) === null)
    reasons.push(refused('UNKNOWN_REPLY', `It answers ${replyTo}, not said before it; it is kept without.`))
  // A thread under a reply is the thread that the reply is in.
  return { thread: under === null ? null : (chat.roots.get(under) ?? under), replyTo: find(replyTo), reasons }
}

/** Each emoji once, whatever its spelling, and each person once under it. */
function reactionsOf(given: readonly Reaction[], people: Known['people']) {
  const reasons: Refused[] = []
  const byEmoji = new Map<string, { count: number; userIds: Set<string> }>()
  for (const { emoji: name, count, people: by } of given) {
    const emoji = qualifiedEmoji(name)
    const left = `${count} × ${name}`
    if (emoji === undefined) reasons.push(refused('REACTION_LEFT_OUT', `${left}: this is no emoji of Unicode.`))
    else if (!byEmoji.has(emoji) && byEmoji.size >= limits.reactions)
      reasons.push(refused('REACTION_LEFT_OUT', `${left}: a message has at most ${limits.reactions} different ones.`))
    else {
      const { count: before, userIds } = byEmoji.get(emoji) ?? { count: 0, userIds: new Set<string>() }
      const same = by.filter(person => userIds.has(people.get(person)?.userId ?? '')).length
      for (const person of by) userIds.add(people.get(person)?.userId ?? '')
      byEmoji.set(emoji, { count: before + count - same, userIds })
    }
  }
  const reactions = [...byEmoji].map(([emoji, { count, userIds }]) => ({
    emoji,
    count: Math.max(count, userIds.size),
    userIds: [...userIds].filter(Boolean),
  }))
  return { reactions: reactions.filter(({ count }) => count > 0), reasons }
}
