// What a message and a chat's head are in MongoDB, how they are made of what is said, and read again.

import type { Clock } from '#platform/clock.ts'
import type { Fact } from '#platform/mongo/event-log.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import { asRead, type Blank } from '../model/life.ts'
import type { Draft, Head, Message, MessageExtras, Note, TimedFact } from '../model/model.ts'
import { groupsOf } from '../model/reactions.ts'
import { shadowOf } from '../model/visibility.ts'

export type MessageDocument = Omit<Message, 'id'> & { _id: string; inputHash: string; sentKey: string }
export type HeadDocument = Omit<Head, 'chatId'> & { _id: string }

const untouched = { reactions: [], editedAt: null, editedFromRev: null, deletedAt: null } as const

export function headOf({ _id, ...head }: HeadDocument): Head {
  return { chatId: _id, ...head }
}

/** The numbers that a message takes from its chat's head. */
export type Numbers = Pick<Message, 'seq' | 'rev'>

/** @param extras what features add to it, now that its chat's head is known */
export function sentDocument(
  chatId: string,
  draft: Draft,
  numbers: Numbers,
  extras: MessageExtras = {},
): MessageDocument {
  const { id: _id, repliedToUserId, followerIds, traceparent: _trace, ...rest } = draft
  const sentKey = sentKeyOf(chatId, draft.senderId, draft.clientKey)
  const countable = !draft.threadOnly && !draft.shadowed
  const given = { ...rest, ...extras }
  return { _id, chatId, ...numbers, kind: 'TEXT', ...given, ...untouched, note: null, countable, sentKey }
}

export function noteDocument(
  chatId: string,
  note: Note,
  clientKey: string,
  at: Date,
): Omit<MessageDocument, '_id' | 'seq' | 'rev'> {
  return {
    ...{ chatId, kind: 'SYSTEM', senderId: null, body: null, clientKey, inputHash: '', sentAt: at },
    sentKey: sentKeyOf(chatId, '', clientKey),
    ...{ mentionIds: [], replyToId: null, attachmentIds: [], note, countable: false },
    ...untouched,
  }
}

export function sentFact(chatId: string, draft: Draft, seq: number): TimedFact {
  const { id: messageId, senderId, mentionIds: mentionedUserIds, repliedToUserId, sentAt: at, traceparent } = draft
  const everyone = draft.mentionsEveryone ? { mentionsEveryone: true } : {}
  const data = { chatId, messageId, senderId, seq, mentionedUserIds, repliedToUserId, ...everyone }
  const { threadOnly, threadRootId: rootId, followerIds = [] } = draft
  const fact: Fact<MessagesFacts> =
    !threadOnly || rootId === undefined
      ? { type: 'messages.MessageSent.v1', data }
      : { type: 'messages.ThreadReplySent.v1', data: { ...data, rootId, followerIds } }
  return { ...(draft.shadowed ? shadowOf(fact, { ...draft, chatId }) : fact), at, traceparent }
}

export const sentKeyOf = (chatId: string, senderId: string, clientKey: string) => `${chatId}|${senderId}|${clientKey}`

/** How a store reads messages. */
export type MessageReader = (document: MessageDocument) => Message

/** @param blank what features leave of a message that is gone */
export function createMessageReader(clock: Clock, blank: Blank): MessageReader {
  return ({ _id, inputHash, sentKey, ...message }) =>
    asRead({ id: _id, ...message, reactions: groupsOf(message.reactions) }, clock.now(), blank)
}
