// Exit 2: tells watchers and Kafka who is typing, and follows it for subscriptions. All of it may be lost, none of it blocks.

import { createEphemeralMirror } from '#platform/kafka/ephemeral-mirror.ts'
import type { Kafka } from '#platform/kafka/kafka.ts'
import { createLatestFeeds } from '#platform/live/latest.ts'
import type { Log } from '#platform/process/log.ts'
import type { Bus } from '#platform/redis/bus.ts'
import type { TypingFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import { feedOf } from '#schema/events/wakeups.ts'
import { sameTyping, type TypingState, typingEveryMs, typingExpiresAt } from '../model.ts'
import type { TypingStore } from '../store/typing.ts'

export interface TypingEventsOptions {
  readonly bus: Bus
  readonly kafka: Pick<Kafka, 'ensureTopics' | 'ephemeral'>
  readonly store: TypingStore
  readonly log: Log
}

export interface TypingEvents extends Disposable {
  /** Somebody began, went on or stopped. */
  announce(state: TypingState): void
  follow(chatId: string, signal?: AbortSignal): AsyncIterableIterator<TypingState>
}

const typingFeed = (chatId: string) => feedOf('typing', chatId)

export function createTypingEvents({ bus, kafka, store, log }: TypingEventsOptions): TypingEvents {
  const feeds = createLatestFeeds<TypingState>({
    feedOf: typingFeed,
    read: store.typing,
    same: sameTyping,
    expiresAt: typingExpiresAt,
    everyMs: typingEveryMs,
    bus,
    log,
  })
  const mirror = createEphemeralMirror({ kafka, topic: topics.typing, source: 'presence', log })
  return {
    announce(state) {
      void bus.publish(typingFeed(state.chatId), {})
      mirror({ key: state.chatId, type: 'presence.TypingChanged.v1', data: factOf(state) })
    },
    follow: feeds.follow,
    [Symbol.dispose]: () => feeds[Symbol.dispose](),
  }
}

function factOf({ chatId, typists }: TypingState): TypingFacts['presence.TypingChanged.v1'] {
  return { chatId, userIds: typists.map(({ userId }) => userId) }
}
