// Who was removed from a chat, told to whoever follows that chat here. Only the process that takes a removal into the copy of members
// knows of it by itself; the others are woken, and find it in the store. A look at the versions each second covers a silent Redis.

import { type Loop, startLoop } from '#platform/async/background.ts'
import type { Clock } from '#platform/clock.ts'
import type { InTransaction } from '#platform/mongo/replica.ts'
import type { Change, Member } from '#platform/mongo/replica-change.ts'
import type { Log } from '#platform/process/log.ts'
import type { Bus, BusSubscription } from '#platform/redis/bus.ts'
import { feedOf, parseWakeUp } from '#schema/events/wakeups.ts'
import type { RemovalStore } from './store/removals.ts'

const lookEveryMs = 1_000

type Watcher = (userIds: readonly string[]) => void

interface Watched {
  readonly subscription: BusSubscription
  readonly watchers: Set<Watcher>
  /** Settles once `seen` is known. */
  readonly begun: Promise<void>
  /** The version up to which removals were told. */
  seen: number | undefined
  /** The newest version that somebody told of. */
  newest: number
  isReading: boolean
}

export interface Removals extends AsyncDisposable {
  /** Stores who is removed, in the transaction that changes the copy. */
  readonly store: InTransaction<Member>
  /** After that transaction. */
  announce(change: Change<Member>): Promise<void>
  /**
   * Calls back with the ids of removed members, until the signal aborts. From when it resolves on no removal is missed, whichever
   * process takes it in; one from before may be told as well.
   */
  watch(chatId: string, onRemoved: Watcher, signal: AbortSignal): Promise<void>
}

export interface RemovalsOptions {
  readonly store: RemovalStore
  readonly bus: Bus
  readonly clock: Clock
  readonly log: Log
}

const removalsFeed = (chatId: string) => feedOf('removals', chatId)

/** Looks once a second at the versions of the chats that are watched here. */
export function createRemovals({ store, bus, clock, log }: RemovalsOptions): Removals {
  const chats = new Map<string, Watched>()

  /** One read at a time for each chat. A failure is met again by the next look. */
  const tell = async (chatId: string, watched: Watched, version: number): Promise<void> => {
    watched.newest = Math.max(watched.newest, version)
    if (watched.isReading || watched.seen === undefined) return
    watched.isReading = true
    try {
      while (watched.newest > watched.seen) {
        const through = watched.newest
        const removed = await store.between(chatId, watched.seen, through)
        watched.seen = through
        if (removed.length > 0) for (const onRemoved of watched.watchers) onRemoved(removed)
      }
    } finally {
      watched.isReading = false
    }
  }
  const look: Loop = startLoop({
    name: 'look for removals',
    everyMs: lookEveryMs,
    log,
    run: async () => {
      for (const [chatId, version] of await store.versions([...chats.keys()])) {
        const watched = chats.get(chatId)
        if (watched) await tell(chatId, watched, version)
      }
    },
  })
  const resync = bus.onResync(() => look.wake())

  const join = (chatId: string): Watched => {
    const known = chats.get(chatId)
    if (known) return known
    const subscription = bus.subscribe(removalsFeed(chatId), payload => {
      const wakeUp = parseWakeUp(payload)
      if (wakeUp)
        tell(chatId, watched, wakeUp.rev).catch(error => log.warn({ err: error, chatId }, 'reading removals failed'))
    })
    const begin = async () => {
      watched.seen = (await store.versions([chatId])).get(chatId) ?? 0
    }
    const watched: Watched = {
      ...{ subscription, watchers: new Set(), seen: undefined, newest: 0, isReading: false },
      begun: Promise.resolve().then(begin),
    }
    // What was published before the subscription stood is seen by this look.
    subscription.attached.then(() => look.wake()).catch(() => undefined)
    chats.set(chatId, watched)
    return watched
  }
  const leave = (chatId: string, watched: Watched, onRemoved: Watcher) => {
    watched.watchers.delete(onRemoved)
    if (watched.watchers.size > 0 || chats.get(chatId) !== watched) return
    chats.delete(chatId)
    watched.subscription[Symbol.dispose]()
  }
  return {
    store: (session, change) => store.append(session, change, clock.now()),
    async announce({ key, to, removed }) {
      if (removed.length > 0) await bus.publish(removalsFeed(key), { rev: to })
    },
    async watch(chatId, onRemoved, signal) {
      if (signal.aborted) return
      const watched = join(chatId)
      watched.watchers.add(onRemoved)
      const end = () => leave(chatId, watched, onRemoved)
      signal.addEventListener('abort', end, { once: true })
      try {
        await watched.begun
      } catch (error) {
        signal.removeEventListener('abort', end)
        end()
        throw error
      }
    },
    async [Symbol.asyncDispose]() {
      resync[Symbol.dispose]()
      await look[Symbol.asyncDispose]()
    },
  }
}
