// Messages that this process has just stored, or read together for a feed that is behind, each with the thread under it: the feeds
// of their chats tell of them in this moment, one after the other, and each would be read alone otherwise.

import { createRecentWrites, type RecentWrites } from '#platform/mongo/recent-writes.ts'
import type { Message } from './model.ts'
import type { Thread } from './threads/model.ts'

/** A message with the thread under it; null where nobody has replied. */
export interface RecentMessage extends Message {
  readonly threadAtHand: Thread | null
}

export interface RecentMessages extends Pick<RecentWrites<RecentMessage>, 'find'> {
  /** @param threads those that there are under these messages */
  keep(messages: readonly Message[], threads?: readonly Thread[]): void
}

export function createRecentMessages(): RecentMessages {
  const { keep, find } = createRecentWrites<RecentMessage>()
  return {
    find,
    keep(messages, threads = []) {
      const byRoot = new Map(threads.map(thread => [thread.rootId, thread]))
      keep(messages.map(message => ({ ...message, threadAtHand: byRoot.get(message.id) ?? null })))
    },
  }
}
