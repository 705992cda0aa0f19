// How a message ends: taken back, or by itself. Its row stays for ever; what it said does not.

import type { Clock } from '#platform/clock.ts'
import type { Message, MessageExtras } from './model.ts'

/** What features leave of a message that is gone: each of their fields as nothing. */
export type Blank = Readonly<Partial<MessageExtras>>

/** What is left of a message that nobody is to read any more: its place, its numbers, its key. */
export function goneAt(deletedAt: Date, blank: Blank) {
  const nothing = { body: null, mentionIds: [], attachmentIds: [], reactions: [] }
  return { ...nothing, ...blank, deletedAt, countable: false } satisfies Partial<Message>
}

export function isOver({ expiresAt }: { readonly expiresAt?: Date | null | undefined }, now: Date): boolean {
  return expiresAt != null && expiresAt <= now
}

/** How messages are read: one whose time is over reads as gone, whether the worker has come or not. */
export type AsRead = (message: Message) => Message

export function createAsRead(clock: Clock, blank: Blank): AsRead {
  return message => {
    if (message.deletedAt !== null || !isOver(message, clock.now())) return message
    return { ...message, ...goneAt(message.expiresAt ?? clock.now(), blank) }
  }
}
