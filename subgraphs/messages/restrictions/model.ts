// The words of restrictions: people whom nobody else hears while they last, and what becomes of what they say. Pure.

import type { Fact } from '#platform/event-log.ts'
import type { Viewer } from '#platform/identity.ts'
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

type ShadowChange = MessagesFacts['messages.Shadowed.v1']['change']

/** The fact in the place of another one that only whoever said the message is told. No other domain makes anything of it. */
export function shadowOf(
  { type, data }: Fact<MessagesFacts>,
  { chatId, id: messageId, senderId }: Pick<Message, 'chatId' | 'id' | 'senderId'>,
): Fact<MessagesFacts> {
  if (!('messageId' in data) || senderId === null) throw new Error(`${type} is of no message that somebody has said`)
  const change = type.split('.')[1] as ShadowChange
  return { type: 'messages.Shadowed.v1', data: { chatId, messageId, senderId, change } }
}
