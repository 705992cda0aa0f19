// Who sees a message, as far as the message itself says: one that is shadowed is seen by its sender alone.

import type { Viewer } from '#platform/identity/identity.ts'
import type { Fact } from '#platform/mongo/event-log.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import { shadowedChanges } from '#schema/events/shadowed.ts'
import type { Message } from './model.ts'

export type Shadow = Pick<Message, 'shadowed' | 'senderId'>

/** Whether a user sees it, as far as shadows go: whoever said it does. */
export function isSeenBy(userId: string, { shadowed, senderId }: Shadow): boolean {
  return !shadowed || senderId === userId
}

/** The same for whoever asks: moderators of the platform see all of it, services and feeds nothing. */
export function mayRead(viewer: Viewer, message: Shadow): boolean {
  return !message.shadowed || isModerator(viewer) || (viewer.kind === 'user' && isSeenBy(viewer.userId, message))
}

/** Not a reply that shows in its thread alone. */
export function isInChat({ threadOnly }: Pick<Message, 'threadOnly'>): boolean {
  return !threadOnly
}

/** Looks after the whole platform. */
export function isModerator(viewer: Viewer): boolean {
  return viewer.kind === 'user' && viewer.roles.some(role => role === 'MODERATOR' || role === 'ADMINISTRATOR')
}

/** The fact in the place of another one that only whoever said the message is told. No other domain makes anything of it. */
export function shadowOf(
  { type }: Fact<MessagesFacts>,
  { chatId, id: messageId, senderId }: Pick<Message, 'chatId' | 'id' | 'senderId'>,
): Fact<MessagesFacts> {
  if (!(type in shadowedChanges) || senderId === null)
    throw new Error(`${type} is of no message that somebody has said`)
  const change = shadowedChanges[type as keyof typeof shadowedChanges]
  return { type: 'messages.Shadowed.v1', data: { chatId, messageId, senderId, change } }
}
