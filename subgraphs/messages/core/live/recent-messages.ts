// Messages that this process has just stored, or read together for a feed that is behind, each with what features have read with it:
// the feeds of their chats tell of them in this moment, one after the other, and each would be read alone otherwise.

import { createRecentWrites, type RecentWrites } from '#platform/mongo/recent-writes.ts'
import type { Message } from '../model/model.ts'

/** What features have at hand of a message. Features add fields of their own. */
export interface AtHand {
  readonly messageId?: string
}

/** A message with what else is at hand of it: what is missing there, there is none of. */
export interface RecentMessage extends Message {
  readonly atHand: AtHand
}

export interface RecentMessages extends Pick<RecentWrites<RecentMessage>, 'find'> {
  /** @param atHand what there is of these messages */
  keep(messages: readonly Message[], atHand?: readonly AtHand[]): void
}

export function createRecentMessages(): RecentMessages {
  const { keep, find } = createRecentWrites<RecentMessage>()
  return {
    find,
    keep(messages, atHand = []) {
      const known = new Map<string, AtHand>()
      for (const one of atHand) known.set(one.messageId ?? '', { ...known.get(one.messageId ?? ''), ...one })
      keep(messages.map(message => ({ ...message, atHand: known.get(message.id) ?? {} })))
    },
  }
}
