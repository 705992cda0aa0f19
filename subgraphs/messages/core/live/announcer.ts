// Exit 2: wakes up the readers of a chat's log after it has grown, and reads it for subscriptions, in order and without gaps.

import { createFollowers, type Followers } from '#platform/live/follower.ts'
import type { Log } from '#platform/process/log.ts'
import type { Bus } from '#platform/redis/bus.ts'
import { feedOf } from '#schema/events/wakeups.ts'
import type { MessageStore } from '../log/message-store.ts'
import type { LogRow } from '../model/model.ts'
import type { AtHand, RecentMessages } from './recent-messages.ts'

export interface Announcer {
  /**
   * Returns at once and never throws: a write that is stored must not wait for Redis. Whoever misses it polls.
   * @param rows what was stored last, where it is at hand: followers in this process need not read it
   */
  announce(chatId: string, rev: number, rows?: readonly LogRow[]): void
  /** The own logs of these people have grown. */
  announcePersonal(userIds: readonly string[]): void
}

export interface AnnouncerDeps {
  readonly bus: Bus
  readonly mirror: { wake(): void }
  readonly followers: Pick<Followers<LogRow>, 'offer'>
}

export function createAnnouncer({ bus, mirror, followers }: AnnouncerDeps): Announcer {
  return {
    announce(chatId, rev, rows = []) {
      followers.offer(chatId, rows)
      mirror.wake()
      void bus.publish(feedOf('messages', chatId), { rev })
    },
    announcePersonal(userIds) {
      for (const userId of userIds) void bus.publish(feedOf('inbox', userId), {})
    },
  }
}

export interface ChatFollowersDeps {
  readonly store: MessageStore
  /** What features have to tell with these messages, read at once. */
  readonly readAhead: (messageIds: readonly string[]) => Promise<readonly AtHand[]>
  readonly recentMessages: Pick<RecentMessages, 'keep'>
  readonly bus: Bus
  readonly log: Log
}

export function createChatFollowers({
  store,
  readAhead,
  recentMessages,
  bus,
  log,
}: ChatFollowersDeps): Followers<LogRow> {
  /** Events are told one after the other, and each would read its message and its thread alone: 200 of them took half a second. */
  async function keepRecent(rows: readonly LogRow[]): Promise<void> {
    const ids = rows.flatMap(({ type, data }) =>
      type === 'messages.MessageSent.v1' || type === 'messages.SystemNoted.v1' ? data.messageId : [],
    )
    if (ids.length > 1) recentMessages.keep(...(await Promise.all([store.messages(ids), readAhead(ids)])))
  }
  return createFollowers({
    feedOf: chatId => feedOf('messages', chatId),
    async read(chatId, after, limit) {
      const rows = await store.readLog(chatId, after, limit)
      await keepRecent(rows)
      return rows
    },
    heads: async chatIds => new Map((await store.heads(chatIds)).map(({ chatId, rev }) => [chatId, rev])),
    bus,
    log,
  })
}
