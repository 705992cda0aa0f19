// Exit 2 of being here: wakes up those who have somebody on their screen, tells Kafka of it, follows people for subscriptions, and
// tells which chats are on whose screen. All of it may be lost; what expires is read again.

import { type Loop, startLoop } from '#platform/async/background.ts'
import { nowMs } from '#platform/clock.ts'
import { createEphemeralMirror } from '#platform/kafka/ephemeral-mirror.ts'
import type { Kafka } from '#platform/kafka/kafka.ts'
import { createLatestFeeds } from '#platform/live/latest.ts'
import type { Log } from '#platform/process/log.ts'
import type { Bus } from '#platform/redis/bus.ts'
import type { PresenceFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import { feedOf, type ScreenState, screensFeed } from '#schema/events/wakeups.ts'
import {
  hiddenPresence,
  type MarkedPresence,
  type OnlineStatus,
  type Presence,
  presenceEveryMs,
  presenceRefreshMs,
  samePresence,
} from '../model.ts'
import type { DeviceStore } from '../store/devices.ts'
import type { LastSeenStore } from '../store/last-seen.ts'
import type { People } from '../store/people.ts'

/** A process repeats whom its subscribers watch this often, and is forgotten after the other. */
const watchEveryMs = 20_000
const watchForMs = 60_000

export interface OnlineEvents {
  /** Those who watch look again; with a status, Kafka hears of it too. */
  announce(userId: string, status?: OnlineStatus): Promise<void>
  read(userIds: readonly string[]): Promise<Presence[]>
  /** The present state of each, and then each change; marks them as watched. */
  follow(userIds: readonly string[]): AsyncIterableIterator<Presence>
}

export interface OnlineEventsOptions {
  readonly bus: Bus
  readonly devices: DeviceStore
  readonly lastSeen: LastSeenStore
  readonly people: Pick<People, 'find'>
  readonly kafka: Pick<Kafka, 'ensureTopics' | 'ephemeral'>
  readonly log: Log
}

const presenceFeed = (userId: string) => feedOf('presence', userId)

export function createOnlineEvents({
  bus,
  devices,
  lastSeen,
  people,
  kafka,
  log,
}: OnlineEventsOptions): OnlineEvents & AsyncDisposable {
  const read = async (userIds: readonly string[]): Promise<Presence[]> => {
    const statuses = await devices.statuses(userIds)
    const gone = userIds.filter(userId => statuses.get(userId) === 'OFFLINE')
    const seen = gone.length > 0 ? await lastSeen.find(gone) : undefined
    return userIds.map(userId => ({
      userId,
      status: statuses.get(userId) ?? 'OFFLINE',
      lastSeenAt: seen?.get(userId) ?? null,
    }))
  }
  const readMarked = async (userId: string): Promise<MarkedPresence> => {
    const [[state = hiddenPresence(userId)], known] = await Promise.all([read([userId]), people.find([userId])])
    const person = known.get(userId)
    return { ...state, privacy: person ? `${person.audience} ${person.blocked.join(' ')}` : '' }
  }
  const feeds = createLatestFeeds<MarkedPresence>({
    feedOf: presenceFeed,
    read: readMarked,
    same: samePresence,
    // Nothing ends by itself here: this is the second look for lost wake-ups.
    expiresAt: () => nowMs() + presenceRefreshMs,
    everyMs: presenceEveryMs,
    bus,
    log,
  })
  const mirror = createEphemeralMirror({ kafka, topic: topics.presence, source: 'presence', log })
  const watched = new Map<string, number>()
  const mark = async (userIds: readonly string[]) => {
    if (userIds.length > 0) await devices.watch(userIds, nowMs() + watchForMs)
  }
  const repeat: Loop = startLoop({
    name: 'watched people',
    everyMs: watchEveryMs,
    log,
    run: () => mark([...watched.keys()]),
  })
  return {
    read,
    announce(userId, status) {
      if (status) mirror({ key: userId, type: 'presence.StatusChanged.v1', data: factOf(userId, status) })
      return bus.publish(presenceFeed(userId), {})
    },
    follow(userIds) {
      const mine = new Set(userIds)
      for (const userId of mine) watched.set(userId, (watched.get(userId) ?? 0) + 1)
      // Before the first state is read: a transition after it must find the mark.
      const marked = mark([...mine]).catch(error =>
        log.warn({ err: error }, 'marking watched people failed; repeated soon'),
      )
      const states = feeds.followMany([...mine])
      const forget = () => {
        for (const userId of mine) {
          const others = (watched.get(userId) ?? 1) - 1
          if (others > 0) watched.set(userId, others)
          else watched.delete(userId)
        }
        mine.clear()
      }
      return {
        async next() {
          await marked
          const { done, value } = await states.next()
          if (!done) return { done, value: value.state }
          forget()
          return { done, value: undefined }
        },
        async return() {
          forget()
          await states.return?.()
          return { done: true, value: undefined }
        },
        [Symbol.asyncIterator]() {
          return this
        },
      }
    },
    async [Symbol.asyncDispose]() {
      await repeat[Symbol.asyncDispose]()
      feeds[Symbol.dispose]()
    },
  }
}

const factOf = (userId: string, status: OnlineStatus): PresenceFacts['presence.StatusChanged.v1'] => ({
  userId,
  status,
})

export interface ScreenEvents {
  /** Tells which chats are on a device's screen, so that nothing of them is notified. */
  announce(screen: ScreenState): void
}

/** Only changes and, for new listeners, repetitions of screens that show something travel. */
export function createScreenEvents(bus: Bus): ScreenEvents {
  return {
    announce(screen) {
      void bus.publish(screensFeed, screen)
    },
  }
}
