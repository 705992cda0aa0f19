// What is said in chats: the types that everything else here uses. What a feature adds to one of them stands in the feature's own
// model.ts, which augments the interface: a message has one type from the resolver to the store, and this file knows no feature.

import type { TimedFact as LogFact } from '#platform/mongo/event-log.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'

/** The part of a chat that lives here: its log. Everything is asked by the id. */
export interface Chat {
  readonly id: string
}

export type ChatKind = 'DIRECT' | 'GROUP'

/** How far a chat's log has come. */
export interface Head {
  readonly chatId: string
  /** The newest durable change; dense. */
  readonly rev: number
  /** The newest message; dense. */
  readonly lastSeq: number
  readonly lastMessageId: string | null
  /** The version of chats that this log has taken in: who may write is judged by it. */
  readonly membersVersion: number
  readonly memberCount: number
  /** By the store's clock. */
  readonly movedAt: Date
}

/** Features add kinds of their own. */
export interface MessageKinds {
  readonly TEXT: true
  readonly SYSTEM: true
}

export type MessageKind = keyof MessageKinds

/** A change of the members, in its place among what was said. */
export interface Note {
  readonly kind: 'MEMBERS_ADDED' | 'MEMBERS_REMOVED'
  readonly userIds: readonly string[]
  /** Absent in notes from before it was kept; null where nobody has told. */
  readonly byUserId?: string | null
}

/** Where somebody is named in a text, in UTF-16 code units. */
export interface MentionRange {
  readonly userId: string
  readonly offset: number
  readonly length: number
}

export interface Message extends MessageExtras {
  readonly id: string
  readonly chatId: string
  readonly seq: number
  readonly rev: number
  readonly kind: MessageKind
  /** Null for what the system noted. */
  readonly senderId: string | null
  /** Null once it is deleted. */
  readonly body: string | null
  readonly clientKey: string
  readonly sentAt: Date
  readonly mentionIds: readonly string[]
  readonly replyToId: string | null
  readonly attachmentIds: readonly string[]
  /** In the order in which each emoji was first put. */
  readonly reactions: readonly { readonly emoji: string; readonly count: number }[]
  readonly note: Note | null
  readonly editedAt: Date | null
  /** The `rev` that the last edit was made for: what tells its retry from a stale one. */
  readonly editedFromRev: number | null
  readonly deletedAt: Date | null
  /** Whether it can be unread: said by a person, and not deleted. */
  readonly countable: boolean
}

/** What not every message has. Features add fields of their own; absent in messages that have nothing to do with them. */
export interface MessageExtras {
  readonly kind?: MessageKind
  /** When it goes by itself: who reads it after that sees it gone. */
  readonly expiresAt?: Date | null
  /** The message that it is a reply under. */
  readonly threadRootId?: string
  /** It shows in its thread and not in the chat. */
  readonly threadOnly?: boolean
  /** The `rev` at which its sender knows what it says: since then, nothing has changed its text. */
  readonly textRev?: number | null
  /** Its sender alone sees it. It is that for ever. */
  readonly shadowed?: boolean
  /** Whoever is in the chat is meant. */
  readonly mentionsEveryone?: boolean
  /** Where in its text people are named; absent where nobody has told. */
  readonly mentionRanges?: readonly MentionRange[]
}

/** A message on its way into the log: everything but its numbers. */
export interface Draft extends MessageExtras {
  readonly id: string
  readonly senderId: string
  readonly body: string
  readonly clientKey: string
  readonly inputHash: string
  readonly sentAt: Date
  readonly mentionIds: readonly string[]
  readonly replyToId: string | null
  readonly repliedToUserId: string | null
  readonly attachmentIds: readonly string[]
  /** Those who follow the thread that it is for. */
  readonly followerIds?: readonly string[]
  /** Which request it came by: messages of many are stored together. */
  readonly traceparent?: string | undefined
}

/** A stored message with what tells a retry from a reuse of its key. */
export interface Sent {
  readonly message: Message
  readonly inputHash: string
}

/** What a message said before an edit. */
export interface MessageEdit {
  readonly messageId: string
  /** Counts the texts of the message, from 1. */
  readonly number: number
  readonly body: string | null
  readonly replacedAt: Date
}

/** The members have changed since a write was allowed: ask again whether it is. */
export class MembersMoved extends Error {
  override readonly name = 'MembersMoved'
}

/** Another process stored a message with one of these keys a moment ago: look for it again. */
export class KeyRaced extends Error {
  override readonly name = 'KeyRaced'
}

export type ChatRole = 'OWNER' | 'ADMIN' | 'MEMBER'
export type HistoryVisibility = 'FROM_THE_START' | 'FROM_JOINING'

/** A member of a chat, as copied from chats. */
export interface Member {
  readonly userId: string
  readonly role: ChatRole
  readonly history: HistoryVisibility
  /** They have not accepted yet that a stranger has opened this chat with them; absent for everyone else. */
  readonly pending?: true
}

export type TimedFact = LogFact<MessagesFacts>

export type LogRow = {
  [T in keyof MessagesFacts]: {
    readonly type: T
    readonly key: string
    readonly rev: number
    readonly at: Date
    readonly traceparent?: string
    readonly data: MessagesFacts[T]
  }
}[keyof MessagesFacts]

/** How far a member is in a chat or a thread: as the others may know it, or as they themselves do. */
export interface MemberPosition {
  readonly id: string
  readonly chatId: string
  readonly userId: string
  readonly deliveredSeq: number
  readonly readSeq: number
}

export interface UnreadCount {
  readonly count: number
  readonly isCapped: boolean
  readonly mentionCount: number
  readonly firstSeq: number | null
}

/** How many members a message has reached, its sender left out. */
export interface ReceiptSummary {
  readonly deliveredCount: number
  readonly readCount: number
  readonly recipientCount: number
}

/** An emoji under a message, with the message that it is under. */
export interface ReactionGroup {
  readonly messageId: string
  readonly emoji: string
  readonly count: number
}
