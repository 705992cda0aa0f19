// The words of restrictions: people whom nobody else hears while they last, and what becomes of what they say. Pure.

import type { Viewer } from '#platform/identity/identity.ts'
import type { Fact } from '#platform/mongo/event-log.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import type { Message } from '../model.ts'
import { isModerator } from '../moderation/model.ts'

export interface Restriction {
  readonly userId: string
  readonly byUserId: string
  readonly at: Date
  /** For those who look after such things. */
  readonly note: string | null
}

/** Who says what nobody else hears, now and at any time before. */
export interface Restricted {
  readonly now: ReadonlySet<string>
  readonly ever: ReadonlySet<string>
}

export type Shadow = Pick<Message, 'shadowed' | 'senderId'>

/** Whether somebody sees it, as far as restrictions go: whoever said it does. */
export function isSeenBy(userId: string, { shadowed, senderId }: Shadow): boolean {
  return !shadowed || senderId === userId
}

/** The same for whoever asks: moderators of the platform see all of it, services and feeds nothing. */
export function mayRead(viewer: Viewer, message: Shadow): boolean {
  return !message.shadowed || isModerator(viewer) || (viewer.kind === 'user' && isSeenBy(viewer.userId, message))
}

/** What its sender is told in the place of each fact that is about a message. */
const changes = {
  'messages.MessageSent.v1': 'MessageSent',
  'messages.MessageEdited.v1': 'MessageEdited',
  'messages.MessageDeleted.v1': 'MessageDeleted',
  'messages.MessageExpired.v1': 'MessageExpired',
  'messages.ReactionsChanged.v1': 'ReactionsChanged',
  'messages.ThreadReplySent.v1': 'ThreadReplySent',
  'messages.PollChanged.v1': 'PollChanged',
  'messages.PinsChanged.v1': 'PinsChanged',
  'messages.LinkPreviewsChanged.v1': 'LinkPreviewsChanged',
} as const satisfies Partial<Record<keyof MessagesFacts, MessagesFacts['messages.Shadowed.v1']['change']>>

/** The fact in the place of another one that only whoever said the message is told. No other domain makes anything of it. */
export function shadowOf(
  { type }: Fact<MessagesFacts>,
  { chatId, id: messageId, senderId }: Pick<Message, 'chatId' | 'id' | 'senderId'>,
): Fact<MessagesFacts> {
  if (!(type in changes) || senderId === null) throw new Error(`${type} is of no message that somebody has said`)
  const change = changes[type as keyof typeof changes]
  return { type: 'messages.Shadowed.v1', data: { chatId, messageId, senderId, change } }
}
