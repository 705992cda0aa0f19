// Feeds of state that is true only for a moment: the latest state wins, what came in between is never shown, nothing is replayed.
// One reader per key and process, woken by Redis; it reads at most once per `everyMs`, and again when a state expires by itself.

import { elapsedMs, nowMs, startTimer, type Timer } from '../clock.ts'
import type { Log } from '../process/log.ts'
import type { Bus, BusSubscription } from '../redis/bus.ts'

const retryAfterMs = 1_000

/** How a state is read, and which changes of it are told. */
export interface LatestOptions<S> {
  /** The wake-up feed of a key. */
  readonly feedOf: (key: string) => string
  readonly read: (key: string) => Promise<S>
  /** Whether a watcher would see a difference. */
  readonly same: (a: S, b: S) => boolean
  /** When a part of the state ends unless somebody renews it, in epoch milliseconds. */
  readonly expiresAt?: (state: S) => number | undefined
  /** The shortest time between two states of one key. */
  readonly everyMs: number
  readonly bus: Bus
  readonly log: Log
}

/** A state with the key that it belongs to. */
export interface Keyed<S> {
  readonly key: string
  readonly state: S
}

/** Follows the latest state of many keys. Disposing ends every iterator. */
export interface LatestFeeds<S> extends Disposable {
  /** Yields the present state, then each later one; a slow consumer gets the newest only. Ends with `return()` or its signal. */
  follow(key: string, signal?: AbortSignal): AsyncIterableIterator<S>
  /** The same for many keys as one: of those that have changed meanwhile, each once, in the order of changing. */
  followMany(keys: readonly string[], signal?: AbortSignal): AsyncIterableIterator<Keyed<S>>
}

interface Feed<S> {
  readonly subscription: BusSubscription
  state: { readonly value: S } | undefined
  /** Called after each change. */
  readonly watchers: Set<() => void>
  timer: Timer | undefined
  /** By `elapsedMs`, as is `readAt`. */
  dueAt: number
  readAt: number
}

/** Reads a key once somebody follows it, and stops when nobody does any more. A read that fails is repeated after 1 s. */
export function createLatestFeeds<S>(options: LatestOptions<S>): LatestFeeds<S> {
  const { bus, everyMs, expiresAt, feedOf, log, read, same } = options
  const feeds = new Map<string, Feed<S>>()
  const ended = new AbortController()

  /** Reads at `at`, by `elapsedMs`, or as soon after it as the pace allows; an earlier appointment stands. */
  const readBy = (key: string, feed: Feed<S>, at: number) => {
    const due = Math.max(at, feed.readAt + everyMs)
    if (feed.dueAt <= due || feeds.get(key) !== feed) return
    feed.timer?.stop()
    feed.dueAt = due
    feed.timer = startTimer(Math.max(0, due - elapsedMs()), () => void turn(key, feed))
  }
  const turn = async (key: string, feed: Feed<S>): Promise<void> => {
    // A wake-up that comes while reading makes a new appointment: what is read now may be older than it.
    feed.dueAt = Number.POSITIVE_INFINITY
    feed.readAt = elapsedMs()
    try {
      const value = await read(key)
      if (!feed.state || !same(feed.state.value, value)) {
        feed.state = { value }
        for (const changed of [...feed.watchers]) changed()
      }
      const ends = expiresAt?.(value)
      if (ends !== undefined) readBy(key, feed, elapsedMs() + (ends - nowMs()) + 1)
    } catch (error) {
      log.warn({ err: error, key }, 'reading a state failed; trying again')
      readBy(key, feed, elapsedMs() + retryAfterMs)
    }
  }
  const resync = bus.onResync(() => {
    for (const [key, feed] of feeds) readBy(key, feed, elapsedMs())
  })
  const join = (key: string): Feed<S> => {
    const known = feeds.get(key)
    if (known) return known
    const feed: Feed<S> = {
      subscription: bus.subscribe(feedOf(key), () => readBy(key, feed, elapsedMs())),
      state: undefined,
      watchers: new Set(),
      timer: undefined,
      dueAt: Number.POSITIVE_INFINITY,
      readAt: Number.NEGATIVE_INFINITY,
    }
    feeds.set(key, feed)
    readBy(key, feed, 0)
    // What was told before the subscription stood is seen by this second look.
    feed.subscription.attached.then(() => readBy(key, feed, elapsedMs())).catch(() => undefined)
    return feed
  }
  const watch = (key: string, changed: () => void): (() => void) => {
    const feed = join(key)
    feed.watchers.add(changed)
    if (feed.state) changed()
    return () => {
      feed.watchers.delete(changed)
      if (feed.watchers.size > 0 || feeds.get(key) !== feed) return
      feeds.delete(key)
      feed.timer?.stop()
      feed.subscription[Symbol.dispose]()
    }
  }
  const followMany: LatestFeeds<S>['followMany'] = (keys, signal) => {
    const stop = new AbortController()
    const until = AbortSignal.any([stop.signal, ended.signal, ...(signal ? [signal] : [])])
    const changed = new Set<string>()
    let waiting = Promise.withResolvers<void>()
    const leave = until.aborted
      ? []
      : [...new Set(keys)].map(key =>
          watch(key, () => {
            changed.add(key)
            waiting.resolve()
          }),
        )
    const end = () => {
      for (const leaveOne of leave) leaveOne()
      waiting.resolve()
    }
    until.addEventListener('abort', end, { once: true })
    return {
      async next() {
        while (!until.aborted) {
          const [key] = changed
          const state = key === undefined ? undefined : feeds.get(key)?.state
          if (key !== undefined) changed.delete(key)
          if (key !== undefined && state) return { done: false, value: { key, state: state.value } }
          await waiting.promise
          waiting = Promise.withResolvers()
        }
        return { done: true, value: undefined }
      },
      async return() {
        stop.abort()
        return { done: true, value: undefined }
      },
      [Symbol.asyncIterator]() {
        return this
      },
    }
  }
  return {
    followMany,
    follow(key, signal) {
      const states = followMany([key], signal)
      return {
        async next() {
          const { done, value } = await states.next()
          return done ? { done, value: undefined } : { done: false, value: value.state }
        },
        async return() {
          await states.return?.()
          return { done: true, value: undefined }
        },
        [Symbol.asyncIterator]() {
          return this
        },
      }
    },
    [Symbol.dispose]() {
      ended.abort()
      resync[Symbol.dispose]()
    },
  }
}
