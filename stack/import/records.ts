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

export interface RoomRecord {
  readonly type: 'room'
  readonly id: string
  readonly title: string
  readonly topic: string | null
  readonly at: Date
}

/** One change of the members. The first of a room opens it. */
export interface MembersRecord {
  readonly type: 'join' | 'leave'
  readonly room: string
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

export interface MessageRecord {
  readonly type: 'message'
  readonly room: string
  /** Unique in its room. */
  readonly id: string
  readonly person: string
  readonly at: Date
  /** Null for one that is deleted. */
  readonly text: string | null
  readonly replyTo: string | null
  readonly editedAt: Date | null
  readonly deletedAt: Date | null
  readonly reactions: readonly Reaction[]
  /** The names of its files, which are not imported. */
  readonly files: readonly string[]
}

export type ImportRecord = PersonRecord | RoomRecord | MembersRecord | MessageRecord

/** What a reader gives for a place in its source: a record, or why there is none. */
export type Read =
  | { readonly line: number; readonly record: ImportRecord }
  | { readonly line: number; readonly refused: Refused }

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
  | 'UNKNOWN_PERSON'
  | 'UNKNOWN_ROOM'
  | 'UNKNOWN_REPLY'
  | 'REPEATED_ID'
  | 'ROOM_FULL'
  | 'ROOM_IS_LIVE'
  | 'FILES_LEFT_OUT'

export const refused = (code: RefusalCode, reason: string): Refused => ({ code, reason })
export const isRefused = <T extends object>(value: T | Refused): value is Refused =>
  'code' in value && 'reason' in value

export const maxText = 8_000
/** The same as a room's limit where people add each other. */
export const maxMembers = 20_000
