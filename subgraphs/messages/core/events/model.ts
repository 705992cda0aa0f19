// What the feeds tell: the changes of a chat's log, as subscriptions and pages give them, and what moves in one person's list. Each
// event is an entry of an open interface: features add theirs in their model.ts, and how a row becomes one in their contract.

import type { MessagesFacts } from '#schema/events/facts.ts'
import type { PersonalRow, PersonalRowType } from '../members/personal-store.ts'
import type { Head, LogRow, MemberPosition } from '../model/model.ts'

/** The events of a chat's log, by their names. */
export interface DurableEvents {
  readonly MessageSent: MessageSent
  readonly MessageEdited: MessageEdited
  readonly MessageDeleted: MessageDeleted
  readonly ReactionsChanged: ReactionsChanged
  readonly MemberAdded: MemberAdded
  readonly MemberRemoved: MemberRemoved
  readonly ChatUpdated: ChatUpdated
}

/** What changes in one person's list of chats, by its name. */
export interface InboxEvents {
  readonly ChatActivityChanged: ChatActivityChanged
  readonly ChatJoined: ChatJoined
  readonly ChatLeft: ChatLeft
  readonly MyPositionChanged: MyPositionChanged
  readonly MyPreferencesChanged: MyPreferencesChanged
  readonly MessageHidden: MessageHidden
  readonly MutedUsersChanged: MutedUsersChanged
}

export type DurableEvent = DurableEvents[keyof DurableEvents]
export type ChatEvent = DurableEvent | ReceiptsChanged
export type InboxEvent = InboxEvents[keyof InboxEvents]

/** What every event of a chat's log has. */
export interface ChatRow<Name extends string> {
  readonly __typename: Name
  readonly chatId: string
  readonly rev: number
  readonly at: Date
}
export interface OfMessage {
  readonly messageId: string
}
export type MessageRow<Name extends string> = ChatRow<Name> & OfMessage
interface OfUser {
  readonly userId: string
  readonly byUserId: string | null
}

export type MessageSent = MessageRow<'MessageSent'>
export type MessageEdited = MessageRow<'MessageEdited'>
export type MessageDeleted = MessageRow<'MessageDeleted'>
export type ReactionsChanged = MessageRow<'ReactionsChanged'>
export type MemberAdded = ChatRow<'MemberAdded'> & OfUser
export type MemberRemoved = ChatRow<'MemberRemoved'> & OfUser
export type ChatUpdated = ChatRow<'ChatUpdated'>

/** Not a row: durable state of its own, told at most once a second, without a rev. */
export interface ReceiptsChanged {
  readonly __typename: 'ReceiptsChanged'
  readonly chatId: string
  readonly positions: readonly MemberPosition[]
}

/** What every event of a person's list has. */
export interface PersonalEvent<Name extends string> {
  readonly __typename: Name
  /** When it was stored. */
  readonly at: Date
}
export interface ChatPersonalEvent<Name extends string> extends PersonalEvent<Name> {
  readonly chatId: string
}

export type ChatActivityChanged = ChatPersonalEvent<'ChatActivityChanged'> &
  Pick<Head, 'rev' | 'lastSeq' | 'lastMessageId'>
export type ChatJoined = ChatPersonalEvent<'ChatJoined'>
export type ChatLeft = ChatPersonalEvent<'ChatLeft'>
export type MyPositionChanged = ChatPersonalEvent<'MyPositionChanged'> & { readonly position: MemberPosition }
export type MyPreferencesChanged = ChatPersonalEvent<'MyPreferencesChanged'>
export type MessageHidden = ChatPersonalEvent<'MessageHidden'> & OfMessage
export interface MutedUsersChanged extends PersonalEvent<'MutedUsersChanged'> {
  readonly userId: string
  readonly isMuted: boolean
}

type RowOf<T extends keyof MessagesFacts> = Extract<LogRow, { type: T }>

/** How each fact of a chat's log is told. */
export type ChatEventTable = { readonly [T in keyof MessagesFacts]: (row: RowOf<T>) => DurableEvent }
/** How each row of a person's own log is told to their devices. */
export type InboxEventTable = { readonly [T in PersonalRowType]: (row: PersonalRow) => InboxEvent }

export function rowOf<Name extends string>(__typename: Name, { key: chatId, rev, at }: LogRow): ChatRow<Name> {
  return { __typename, chatId, rev, at }
}

/** For facts that tell nothing but which message they are about. */
export function aboutMessage<Name extends string>(name: Name) {
  return (row: Extract<LogRow, { data: OfMessage }>): MessageRow<Name> => {
    return { ...rowOf(name, row), messageId: row.data.messageId }
  }
}

export const chatEventsOfCore = {
  'messages.MessageSent.v1': aboutMessage('MessageSent'),
  'messages.SystemNoted.v1': aboutMessage('MessageSent'),
  'messages.MessageEdited.v1': aboutMessage('MessageEdited'),
  'messages.MessageDeleted.v1': aboutMessage('MessageDeleted'),
  'messages.ReactionsChanged.v1': aboutMessage('ReactionsChanged'),
  'messages.MemberAdded.v1': row => ({ ...rowOf('MemberAdded', row), ...memberOf(row.data) }),
  'messages.MemberRemoved.v1': row => ({ ...rowOf('MemberRemoved', row), ...memberOf(row.data) }),
  'messages.ChatUpdated.v1': row => rowOf('ChatUpdated', row),
  'messages.Shadowed.v1': row => ({ ...rowOf(row.data.change, row), messageId: row.data.messageId }) as DurableEvent,
} satisfies Partial<ChatEventTable>

export const inboxEventsOfCore = {
  ChatJoined: ({ at, chatId }) => ({ __typename: 'ChatJoined', at, chatId }),
  ChatLeft: ({ at, chatId }) => ({ __typename: 'ChatLeft', at, chatId }),
  MyPreferencesChanged: ({ at, chatId }) => ({ __typename: 'MyPreferencesChanged', at, chatId }),
  MessageHidden: ({ at, chatId, messageId = '' }) => ({ __typename: 'MessageHidden', at, chatId, messageId }),
} satisfies Partial<InboxEventTable>

const memberOf = ({ userId, byUserId }: OfUser): OfUser => ({ userId, byUserId })

/** A row of a chat's log as its feed tells it. */
export type EventOf = (row: LogRow) => DurableEvent

export function createEventOf(table: ChatEventTable): EventOf {
  return row => table[row.type](row as never)
}
