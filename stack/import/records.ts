// What a file of conversations says, one record a line of our own format; readers of other formats make the same. Pure.
// The format: docs/import.md.

export type Role = 'OWNER' | 'ADMIN' | 'MEMBER'

export interface PersonRecord {
  readonly type: 'person'
  readonly id: string
  readonly name: string
  /** The account here that the person is; without it one is made up that nobody can log in to. */
  readonly userId?: string
}

export interface ChatRecord {
  readonly type: 'chat'
  readonly id: string
  /** A direct chat has no title, and is of the two who join it first. */
  readonly kind: 'DIRECT' | 'GROUP'
  readonly title: string | null
  readonly topic: string | null
  readonly at: Date
}

/** One change of the members. The first of a chat opens it. */
export interface MembersRecord {
  readonly type: 'join' | 'leave'
  readonly chat: string
  readonly people: readonly string[]
  readonly at: Date
  /** Of those who join; the others are members. */
  readonly roles: Readonly<Record<string, Role>>
}

/** How many have put an emoji, and who of them is known. */
export interface Reaction {
  readonly emoji: string
  readonly count: number
  readonly people: readonly string[]
}

/** What is known of a file whose bytes are not there. */
export interface FileRecord {
  readonly name: string
  readonly size: number | null
  readonly url: string | null
}

export interface MessageRecord {
  readonly type: 'message'
  readonly chat: string
  /** Unique in its chat. */
  readonly id: string
  readonly person: string
  readonly at: Date
  /** Null for one that is deleted. */
  readonly text: string | null
  readonly replyTo: string | null
  /** The message that it is a reply under. */
  readonly thread: string | null
  /** Whether a reply shows in the chat too. */
  readonly isInChat: boolean
  readonly mentions: readonly string[]
  /** Whether everyone in the chat is mentioned. */
  readonly isToEveryone: boolean
  readonly editedAt: Date | null
  readonly deletedAt: Date | null
  readonly reactions: readonly Reaction[]
  /** They are kept as links: their bytes are not imported. */
  readonly files: readonly FileRecord[]
}

/** A message with nothing but what every message has. */
export const plainMessage: Omit<MessageRecord, 'chat' | 'id' | 'person' | 'at' | 'text'> = {
  ...{ type: 'message', replyTo: null, thread: null, isInChat: false, mentions: [], isToEveryone: false },
  ...{ editedAt: null, deletedAt: null, reactions: [], files: [] },
}

export type ImportRecord = PersonRecord | ChatRecord | MembersRecord | MessageRecord

/** Where something stands in what is read: the line of a file, or the place in the list that a file is. Both from 1. */
export interface Place {
  readonly line: number
  /** In an archive or a folder. */
  readonly file?: string
  /** Which of several things that a line says, where each is one of its own. */
  readonly part?: number
}

/**
 * What a reader gives for a place in its source: a record, or why there is none. All that it gives for a place comes together.
 * `isAside` is what the record at that place only implies, such as a person who is in no list.
 * `isElsewhere` is a place whose content is in the record of another one.
 */
export type Read = Place &
  (
    | { readonly record: ImportRecord; readonly isAside?: true }
    | { readonly refused: Refused }
    | { readonly isElsewhere: true }
  )

export interface Refused {
  readonly code: RefusalCode
  readonly reason: string
}

/** By these the report counts. */
export type RefusalCode =
  | 'BROKEN_LINE'
  | 'LINE_TOO_LONG'
  | 'UNKNOWN_TYPE'
  | 'INVALID_FIELD'
  | 'TEXT_TOO_LONG'
  | 'CHARACTERS_LEFT_OUT'
  | 'UNKNOWN_PERSON'
  | 'UNKNOWN_ROOM'
  | 'UNKNOWN_REPLY'
  | 'REPEATED_ID'
  | 'ROOM_FULL'
  | 'ROOM_IS_LIVE'
  | 'EMPTY_CHAT'
  | 'LAST_MEMBER_STAYS'
  | 'DIRECT_CHAT_AS_GROUP'
  | 'FILES_LEFT_OUT'
  | 'REACTION_LEFT_OUT'
  | 'MENTION_LEFT_OUT'
  | 'PART_LEFT_OUT'
  | 'FILE_NOT_READ'

export const refused = (code: RefusalCode, reason: string): Refused => ({ code, reason })
export const isRefused = <T extends object>(value: T | Refused): value is Refused =>
  'code' in value && 'reason' in value

/** As where people write here: characters of a message, mentions in it, and different emoji under it. */
export const limits = { text: 8_000, title: 128, topic: 256, name: 64, mentions: 50, reactions: 20 } as const
/** The same as a chat's limit where people add each other. */
export const maxMembers = 20_000
