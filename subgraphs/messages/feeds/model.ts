// What the feeds tell: the changes of a chat's log, as subscriptions and pages give them, and what moves in one person's list.

import type { Head, LogRow, MemberPosition } from '../model.ts'
import type { PersonalRow } from '../store/personal.ts'

export type ChatEvent = DurableEvent | ReceiptsChanged
export type DurableEvent =
  | MessageSent
  | MessageEdited
  | MessageDeleted
  | ReactionsChanged
  | MemberAdded
  | MemberRemoved
  | ChatUpdated
  | PinsChanged
  | RulesChanged
  | ThreadReplySent
  | PollChanged
  | MessageExpired
  | LinkPreviewsChanged

interface Row<Name extends string> {
  readonly __typename: Name
  readonly chatId: string
  readonly rev: number
  readonly at: Date
}
interface OfMessage {
  readonly messageId: string
}
interface OfUser {
  readonly userId: string
  readonly byUserId: string | null
}

export type MessageSent = Row<'MessageSent'> & OfMessage
export type MessageEdited = Row<'MessageEdited'> & OfMessage
export type MessageDeleted = Row<'MessageDeleted'> & OfMessage
export type ReactionsChanged = Row<'ReactionsChanged'> & OfMessage
export type MemberAdded = Row<'MemberAdded'> & OfUser
export type MemberRemoved = Row<'MemberRemoved'> & OfUser
export type ChatUpdated = Row<'ChatUpdated'>
export type PinsChanged = Row<'PinsChanged'> & OfMessage
export type RulesChanged = Row<'RulesChanged'>
export type ThreadReplySent = Row<'ThreadReplySent'> & OfMessage
export type PollChanged = Row<'PollChanged'> & OfMessage
export type MessageExpired = Row<'MessageExpired'> & OfMessage
export type LinkPreviewsChanged = Row<'LinkPreviewsChanged'> & OfMessage

/** Not a row: durable state of its own, told at most once a second, without a rev. */
export interface ReceiptsChanged {
  readonly __typename: 'ReceiptsChanged'
  readonly chatId: string
  readonly positions: readonly MemberPosition[]
}

/** What changes in one person's list of chats. */
export type InboxEvent =
  | ChatActivityChanged
  | ChatJoined
  | ChatLeft
  | MyPositionChanged
  | MyPreferencesChanged
  | MessageHidden
  | SavedMessagesChanged
  | MyThreadChanged
  | DraftChanged
  | ScheduledMessageChanged
  | RequestChanged
  | MutedUsersChanged

interface OfPerson<Name extends string> {
  readonly __typename: Name
  /** When it was stored. */
  readonly at: Date
}
interface OfChat<Name extends string> extends OfPerson<Name> {
  readonly chatId: string
}

export type ChatActivityChanged = OfChat<'ChatActivityChanged'> & Pick<Head, 'rev' | 'lastSeq' | 'lastMessageId'>
export type ChatJoined = OfChat<'ChatJoined'>
export type ChatLeft = OfChat<'ChatLeft'>
export type MyPositionChanged = OfChat<'MyPositionChanged'> & { readonly position: MemberPosition }
export type MyPreferencesChanged = OfChat<'MyPreferencesChanged'>
export type MessageHidden = OfChat<'MessageHidden'> & OfMessage
export type DraftChanged = OfChat<'DraftChanged'> & { readonly threadRootId: string | null }
export type ScheduledMessageChanged = OfChat<'ScheduledMessageChanged'> & { readonly scheduledId: string }
export type RequestChanged = OfChat<'RequestChanged'> & NonNullable<PersonalRow['request']>
export interface MutedUsersChanged extends OfPerson<'MutedUsersChanged'> {
  readonly userId: string
  readonly isMuted: boolean
}
export type MyThreadChanged = OfChat<'MyThreadChanged'> & { readonly rootId: string }
export type SavedMessagesChanged = OfChat<'SavedMessagesChanged'> & OfMessage & { readonly isSaved: boolean }

export function eventOf(row: LogRow): DurableEvent {
  const fact = { chatId: row.key, rev: row.rev, at: row.at }
  switch (row.type) {
    case 'messages.MessageSent.v1':
    case 'messages.SystemNoted.v1':
      return { __typename: 'MessageSent', ...fact, messageId: row.data.messageId }
    case 'messages.MessageEdited.v1':
      return { __typename: 'MessageEdited', ...fact, messageId: row.data.messageId }
    case 'messages.MessageDeleted.v1':
      return { __typename: 'MessageDeleted', ...fact, messageId: row.data.messageId }
    case 'messages.ReactionsChanged.v1':
      return { __typename: 'ReactionsChanged', ...fact, messageId: row.data.messageId }
    case 'messages.MemberAdded.v1':
      return { __typename: 'MemberAdded', ...fact, userId: row.data.userId, byUserId: row.data.byUserId }
    case 'messages.MemberRemoved.v1':
      return { __typename: 'MemberRemoved', ...fact, userId: row.data.userId, byUserId: row.data.byUserId }
    case 'messages.ChatUpdated.v1':
      return { __typename: 'ChatUpdated', ...fact }
    case 'messages.PinsChanged.v1':
      return { __typename: 'PinsChanged', ...fact, messageId: row.data.messageId }
    case 'messages.ThreadReplySent.v1':
      return { __typename: 'ThreadReplySent', ...fact, messageId: row.data.messageId }
    case 'messages.MessageExpired.v1':
      return { __typename: 'MessageExpired', ...fact, messageId: row.data.messageId }
    case 'messages.PollChanged.v1':
      return { __typename: 'PollChanged', ...fact, messageId: row.data.messageId }
    case 'messages.LinkPreviewsChanged.v1':
      return { __typename: 'LinkPreviewsChanged', ...fact, messageId: row.data.messageId }
    case 'messages.Shadowed.v1':
      return { __typename: row.data.change, ...fact, messageId: row.data.messageId }
    case 'messages.RulesChanged.v1':
      return { __typename: 'RulesChanged', ...fact }
  }
}

/** What a row of a person's own log tells their devices. */
export function inboxEventOf({ type, at, chatId, messageId = '', request }: PersonalRow): InboxEvent {
  switch (type) {
    case 'RequestMoved':
      return { __typename: 'RequestChanged', at, chatId, kind: 'JOIN_REQUEST', state: 'PENDING', ...request }
    case 'ScheduledChanged':
      return { __typename: 'ScheduledMessageChanged', at, chatId, scheduledId: messageId }
    case 'MessageHidden':
      return { __typename: type, at, chatId, messageId }
    case 'MessageSaved':
    case 'MessageUnsaved':
      return { __typename: 'SavedMessagesChanged', at, chatId, messageId, isSaved: type === 'MessageSaved' }
    default:
      return { __typename: type, at, chatId }
  }
}
