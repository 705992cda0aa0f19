// Exit 2: tells other processes that a chat has changed, after it was stored. What changed is read from the log, never from here.

import type { Mirror } from '#platform/kafka/mirror.ts'
import type { Bus } from '#platform/redis/bus.ts'
import { feedOf } from '#schema/events/wakeups.ts'

export interface Announcer {
  /** Returns at once and never throws: whoever misses it learns the same from Kafka. */
  announce(chatId: string, version: number): void
  /** Somebody has put a chat elsewhere in their own list. */
  announcePersonal(): void
}

export function createAnnouncer(
  bus: Bus,
  mirror: Pick<Mirror, 'wake'>,
  personalMirror: Pick<Mirror, 'wake'>,
): Announcer {
  return {
    announcePersonal: () => personalMirror.wake(),
    announce(chatId, version) {
      mirror.wake()
      void bus.publish(feedOf('chats', chatId), { rev: version })
      // The one feed that domains with a copy of the members listen to, whatever chats they know.
      void bus.publish('chats', { key: chatId, rev: version })
    },
  }
}
