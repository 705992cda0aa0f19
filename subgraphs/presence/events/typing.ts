// Exit 2: tells watchers and Kafka who is typing, and follows it for subscriptions. All of it may be lost, none of it blocks.

import type { Bus } from '#platform/bus.ts'
import { newId } from '#platform/ids.ts'
import type { Kafka, OutgoingRecord } from '#platform/kafka.ts'
import { createLatestFeeds } from '#platform/latest.ts'
import type { Log } from '#platform/log.ts'
import type { Envelope } from '#schema/events/envelope.ts'
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
  const mirror = createTypingMirror(kafka, log)
  return {
    announce(state) {
      void bus.publish(typingFeed(state.chatId), {})
      mirror(state)
    },
    follow: feeds.follow,
    [Symbol.dispose]: () => feeds[Symbol.dispose](),
  }
}

/** Tells Kafka the latest list of each chat; while one send is under way, only the newest list of a chat waits. */
function createTypingMirror(kafka: TypingEventsOptions['kafka'], log: Log): (state: TypingState) => void {
  const waiting = new Map<string, TypingState>()
  let sending = false
  let ready = false
  const take = async (records: OutgoingRecord[]) => {
    if (!ready) await kafka.ensureTopics([topics.typing])
    ready = true
    await kafka.ephemeral.send(topics.typing.name, records)
  }
  const send = async () => {
    sending = true
    while (waiting.size > 0) {
      const records = [...waiting.values()].map(state => ({
        key: state.chatId,
        value: JSON.stringify(envelopeOf(state)),
      }))
      waiting.clear()
      await take(records).catch(error => {
        log.debug({ err: error, lost: records.length }, 'Kafka did not take typing; it is not repeated')
      })
    }
    sending = false
  }
  return state => {
    waiting.set(state.chatId, state)
    if (!sending) void send()
  }
}

function envelopeOf({ chatId, typists }: TypingState): Envelope<keyof TypingFacts, TypingFacts[keyof TypingFacts]> {
  return {
    specversion: '1.0',
    id: newId(),
    source: '/subgraphs/presence',
    type: 'presence.TypingChanged.v1',
    subject: chatId,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    data: { chatId, userIds: typists.map(({ userId }) => userId) },
  }
}
