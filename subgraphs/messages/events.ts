// Exit 2: wakes up the readers of a chat's log after it has grown, and reads it for subscriptions, in order and without gaps.

import type { Bus } from '#platform/bus.ts'
import { createFollowers, type Followers } from '#platform/follower.ts'
import type { Log } from '#platform/log.ts'
import { feedOf } from '#schema/events/wakeups.ts'
import type { LogRow } from './model.ts'
import type { MessageStore } from './store/messages.ts'

export interface Announcer {
  /** Returns at once and never throws: a write that is stored must not wait for Redis. Whoever misses it polls. */
  announce(chatId: string, rev: number): void
  /** The own logs of these people have grown. */
  announcePersonal(userIds: readonly string[]): void
}

export function createAnnouncer(bus: Bus, mirror: { wake(): void }): Announcer {
  return {
    announce(chatId, rev) {
      mirror.wake()
      void bus.publish(feedOf('messages', chatId), { rev })
    },
    announcePersonal(userIds) {
      for (const userId of userIds) void bus.publish(feedOf('inbox', userId), {})
    },
  }
}

export function createChatFollowers(store: MessageStore, bus: Bus, log: Log): Followers<LogRow> {
  return createFollowers({
    feedOf: chatId => feedOf('messages', chatId),
    read: store.readLog,
    heads: async chatIds => new Map((await store.heads(chatIds)).map(({ chatId, rev }) => [chatId, rev])),
    bus,
    log,
  })
}
