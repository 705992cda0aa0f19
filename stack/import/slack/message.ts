// One message of a Slack export as records of ours: https://docs.slack.dev/reference/events/message. Whatever its subtype, what it
// says is kept; what is not kept is told. Pure.

import { countOf, type Raw, rawOf, rawsOf, textOf, textsOf, timeOf } from '../raw.ts'
import {
  type ImportRecord,
  type MessageRecord,
  plainMessage,
  type Reaction,
  type Refused,
  refused,
} from '../records.ts'
import { attachmentPieces, blockPieces } from './blocks.ts'
import { filesOf } from './files.ts'
import { joined } from './joining.ts'
import { everyone, type Mentioned, type Names, plainText } from './markup.ts'

export interface Author {
  readonly id: string
  readonly name: string
}

export interface SlackReading {
  readonly names: Names
  /** What later messages say of earlier ones, by the `ts` of those. */
  readonly changes: ReadonlyMap<string, Change>
}

export interface Change {
  /** The `ts` of who told it last. */
  readonly by: string
  /** Its newest text; null where it is deleted. */
  readonly message: Raw | null
  /** Whether the earlier one is in the export itself. */
  isThere: boolean
  readonly at: Date
}

export interface MessageRead {
  /** It says something of another message, which is told there. */
  readonly isElsewhere?: true
  /** Who is to be known before it. */
  readonly author?: Author
  readonly record?: ImportRecord
  readonly refused: readonly Refused[]
}

const joins = new Set(['channel_join', 'group_join', 'mpim_join'])
const leaves = new Set(['channel_leave', 'group_leave', 'mpim_leave'])
const broadcasts = new Set(['thread_broadcast', 'reply_broadcast'])

export const isJoin = ({ subtype }: Raw): boolean => joins.has(String(subtype))
export const isLeave = ({ subtype }: Raw): boolean => leaves.has(String(subtype))

export const timeOfTs = (ts: string | undefined): Date | undefined =>
  ts !== undefined && /^\d{1,12}(\.\d{1,9})?$/.test(ts) ? timeOf(Number(ts) * 1000) : undefined

/** Who has said it; undefined where nothing tells. */
export function authorOf(message: Raw, people: Names['people']): Author | undefined {
  const user = textOf(message.user)
  const profile = rawOf(message.user_profile)
  const told = textOf(profile.display_name) ?? textOf(profile.real_name) ?? textOf(profile.name)
  if (user !== undefined)
    return { id: user, name: people.get(user) ?? told ?? (user === 'USLACKBOT' ? 'Slackbot' : user) }
  const bot = rawOf(message.bot_profile)
  const botId = textOf(message.bot_id) ?? textOf(bot.id)
  const name = textOf(message.username) ?? textOf(bot.name)
  if (botId === undefined && name === undefined) return undefined
  // One app can speak under several names.
  return { id: `bot:${botId ?? ''}:${name ?? ''}`, name: name ?? botId ?? '' }
}

/** The message that another one tells has changed, or has gone. */
export function targetOf(message: Raw): { readonly ts: string; readonly message: Raw | null } | undefined {
  const ts = textOf(rawOf(message.message).ts)
  if (message.subtype === 'message_changed' && ts !== undefined) return { ts, message: rawOf(message.message) }
  const gone = textOf(message.deleted_ts) ?? textOf(rawOf(message.previous_message).ts)
  return message.subtype === 'message_deleted' && gone !== undefined ? { ts: gone, message: null } : undefined
}

export function readMessage(chat: string, given: Raw, reading: SlackReading): MessageRead {
  const target = targetOf(given)
  const change = target && reading.changes.get(target.ts)
  if (change?.isThere && change.by === textOf(given.ts)) return { isElsewhere: true, refused: [] }
  if (change?.isThere) return { refused: [refused('PART_LEFT_OUT', 'A later change has taken its place.')] }
  // Of one that is not in the export itself, this is all there is.
  const first = target
    ? { type: 'message', ...(target.message ?? rawOf(given.previous_message)), ts: target.ts }
    : given
  return readSaid(chat, first, reading)
}

function readSaid(chat: string, given: Raw, reading: SlackReading): MessageRead {
  const { names } = reading
  const change = reading.changes.get(textOf(given.ts) ?? '')
  const message: Raw = change?.message ? { ...given, ...change.message, ts: given.ts } : given
  const no = (...reasons: Refused[]): MessageRead => ({ refused: reasons })
  const ts = textOf(message.ts)
  const at = timeOfTs(ts)
  if (ts === undefined || at === undefined)
    return no(refused('INVALID_FIELD', `\`ts\` is no time: ${told(message.ts)}.`))
  const subtype = textOf(message.subtype) ?? ''
  if (message.type !== undefined && message.type !== 'message')
    return no(refused('UNKNOWN_TYPE', `It is no message, but of the type ${told(message.type)}.`))
  if (subtype === 'message_replied')
    return no(refused('UNKNOWN_TYPE', 'It only says that another message has a reply.'))
  const author = authorOf(message, names.people)
  if (author && (isJoin(message) || isLeave(message))) {
    const type = isJoin(message) ? 'join' : 'leave'
    return { author, record: { type, chat, people: [author.id], at, roles: {} }, refused: [] }
  }
  const by = author ?? { id: 'nobody', name: 'Unknown author' }
  const reasons = author ? [] : [refused('UNKNOWN_PERSON', 'It does not say who has said it.')]
  const isGone = subtype === 'tombstone' || change?.message === null
  const { record, refused: unkept } = said(message, reading)
  const isRewritten = change?.message && textOf(given.text) !== textOf(message.text)
  if (isRewritten) reasons.push(refused('PART_LEFT_OUT', 'What it said before it was changed.'))
  if (!isGone && record.text === '' && record.files.length === 0) {
    const kind = subtype === '' ? 'The message' : `The message of the subtype ${subtype}`
    return { author: by, refused: [...reasons, ...unkept, refused('INVALID_FIELD', `${kind} has no text.`)] }
  }
  const thread = textOf(message.thread_ts)
  const full: MessageRecord = {
    ...{ ...plainMessage, ...record, chat, id: ts, person: by.id, at },
    text: isGone ? null : record.text,
    deletedAt: isGone ? (change?.at ?? at) : null,
    editedAt: timeOfTs(textOf(rawOf(message.edited).ts)) ?? (isGone ? null : (change?.at ?? null)),
    thread: thread === undefined || thread === ts ? null : thread,
    isInChat: broadcasts.has(subtype),
  }
  return { author: by, record: full, refused: [...reasons, ...unkept] }
}

type Said = Pick<MessageRecord, 'text' | 'files' | 'mentions' | 'isToEveryone' | 'reactions'>

function said(message: Raw, { names }: SlackReading): { readonly record: Said; readonly refused: readonly Refused[] } {
  const reasons: Refused[] = []
  const mentioned: Mentioned = new Set()
  const reading = { names, mentioned }
  for (const [name, isRight] of Object.entries(kinds))
    if (message[name] != null && !isRight(message[name]))
      reasons.push(
        refused('INVALID_FIELD', `\`${name}\` is not what it should be, and is left out: ${told(message[name])}.`),
      )
  const raw = textOf(message.text) ?? ''
  const text = plainText(raw, names, mentioned)
  const attachments = rawsOf(message.attachments).flatMap(attachment => {
    const link = textOf(attachment.from_url) ?? textOf(attachment.original_url)
    const isPreview = link !== undefined && !attachment.is_msg_unfurl && !attachment.is_share && text.includes(link)
    if (isPreview) reasons.push(refused('PART_LEFT_OUT', `The preview of ${link}, which stands in its text.`))
    return isPreview ? [] : attachmentPieces(attachment, reading)
  })
  if (listed(message.pinned_to)) reasons.push(refused('PART_LEFT_OUT', 'It was pinned.'))
  const spoken = joined([text, ...blockPieces(message.blocks, reading), ...attachments])
  const name = authorOf(message, names.people)?.name ?? ''
  const record: Said = {
    text: message.subtype === 'me_message' ? `* ${name} ${spoken}` : spoken,
    files: filesOf(message),
    isToEveryone: mentioned.delete(everyone),
    mentions: [...mentioned],
    reactions: rawsOf(message.reactions).map(one => reactionOf(one, names)),
  }
  return { record, refused: reasons }
}

const isList = Array.isArray
const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: value => typeof value === 'string' || typeof value === 'number',
  ...{ files: isList, blocks: isList, attachments: isList, reactions: isList },
  ...{ thread_ts: value => timeOfTs(textOf(value)) !== undefined },
}
const listed = (value: unknown): boolean => isList(value) && value.length > 0

function reactionOf({ name: raw, users, count }: Raw, { shortcode }: Names): Reaction {
  const name = textOf(raw) ?? ''
  const [base = '', tone] = name.split('::skin-tone-')
  const people = [...new Set(textsOf(users))]
  return { emoji: shortcode(base, tone) ?? `:${name}:`, count: Math.max(countOf(count) ?? 0, people.length), people }
}

/** What a wrong value is, so that it can be found. */
const told = (value: unknown): string => JSON.stringify(value)?.slice(0, 80) ?? 'nothing'
