// The words of notifications, and who should hear of what. No I/O.

import type { Connection } from '#platform/pages.ts'
import type { ChatsFacts, MessagesFacts } from '#schema/events/facts.ts'

export type NotificationKind = 'MESSAGE' | 'ADDED_TO_CHAT'

/** The SDL's stubs of other domains' entities. */
export interface Chat {
  readonly id: string
}
export interface Message {
  readonly id: string
}
export interface User {
  readonly id: string
}

/** Something that one person should hear of. */
export interface Notification {
  readonly id: string
  readonly userId: string
  readonly kind: NotificationKind
  readonly chatId: string | null
  readonly messageId: string | null
  readonly actorId: string | null
  readonly createdAt: Date
  readonly readAt: Date | null
  /** Its place among the person's own: what the list is ordered by. */
  readonly rev: number
}

/** A page; how many are new is asked for only where it is selected. */
export type NotificationConnection = Connection<Notification>

/** A notification before it has an id and a place. */
export type Draft = Omit<Notification, 'id' | 'rev' | 'readAt'>

/** A message is news for everyone in the chat but its sender. */
export function draftsOfMessage(
  fact: MessagesFacts['messages.MessageSent.v1'],
  at: Date,
  memberIds: readonly string[],
): Draft[] {
  const { chatId, messageId, senderId } = fact
  return memberIds
    .filter(userId => userId !== senderId)
    .map(userId => ({ userId, kind: 'MESSAGE', chatId, messageId, actorId: senderId, createdAt: at }))
}

/** A new group is news for those whom its owner has put into it. A direct chat is told by its first message. */
export function draftsOfChat(
  { chatId, kind, byUserId, members }: ChatsFacts['chats.ChatOpened.v1'],
  at: Date,
): Draft[] {
  if (kind === 'DIRECT') return []
  return members.flatMap(({ userId }) => added(chatId, userId, byUserId, at))
}

/** Being added is news, unless one did it oneself. */
export function draftsOfMember({ chatId, userId, byUserId }: ChatsFacts['chats.MemberAdded.v1'], at: Date): Draft[] {
  return added(chatId, userId, byUserId, at)
}

function added(chatId: string, userId: string, byUserId: string, at: Date): Draft[] {
  if (userId === byUserId) return []
  return [{ userId, kind: 'ADDED_TO_CHAT', chatId, messageId: null, actorId: byUserId, createdAt: at }]
}
