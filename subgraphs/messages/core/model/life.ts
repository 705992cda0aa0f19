// How a message ends: taken back, or by itself. Its row stays for ever; what it said does not.

import type { Message, MessageExtras } from './model.ts'

/** What features leave of a message that is gone: each of their fields as nothing. */
export type Blank = Readonly<Partial<MessageExtras>>

/** What is left of a message that nobody is to read any more: its place, its numbers, its key. */
export function goneAt(deletedAt: Date, blank: Blank) {
  const nothing = { body: null, mentionIds: [], mentionRanges: [], attachmentIds: [], reactions: [] }
  return { ...nothing, ...blank, deletedAt, countable: false } satisfies Partial<Message>
}

export function isOver({ expiresAt }: { readonly expiresAt?: Date | null | undefined }, now: Date): boolean {
  return expiresAt != null && expiresAt <= now
}

/** How a message is read: one whose time is over reads as gone, whether the worker has come or not. */
export function asRead(message: Message, now: Date, blank: Blank): Message {
  if (message.deletedAt !== null || !isOver(message, now)) return message
  return { ...message, ...goneAt(message.expiresAt ?? now, blank) }
}
