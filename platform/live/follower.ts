// Reads logs in order and waits for wake-ups: one reader per key and process, whoever follows. A wake-up says that something
// is new and never what; the log is read, so a gap cannot be missed, and a slow poll of heads covers a silent Redis.

import { parseWakeUp } from '#schema/events/wakeups.ts'
import { type Loop, startLoop } from '../async/background.ts'
import { settledWithin } from '../async/settled-within.ts'
import { elapsedMs, sleep } from '../clock.ts'
import { PublicError } from '../errors.ts'
import type { Log } from '../process/log.ts'
import type { Bus, BusSubscription } from '../redis/bus.ts'

/** Rows that the shared reader keeps for followers that are slightly behind. */
const ringSize = 1_024
const pageSize = 500
const pollEveryMs = 1_000
/** Attaching does not wait longer for a Redis that is away: the poll of heads serves meanwhile. */
const attachWithinMs = 500
/** A hole in the log that stays this long is a loss, not a commit on its way. */
const holeForMs = 2_000
const holeCheckMs = 100

/** How a log is read, and where its wake-ups come from. */
export interface FollowersOptions<R extends { readonly rev: number }> {
  /** The wake-up feed of a key. */
  readonly feedOf: (key: string) => string
  /** Rows with a rev greater than `after`, in order, dense. */
  readonly read: (key: string, after: number, limit: number) => Promise<R[]>
  /** The newest rev of each key that has one. */
  readonly heads: (keys: readonly string[]) => Promise<ReadonlyMap<string, number>>
  readonly bus: Bus
  readonly log: Log
}

/** Follows the logs of many keys. Disposing ends every follower. */
export interface Followers<R> extends AsyncDisposable {
  /**
   * Attaches, then yields every row after `after` in order, for ever. Rows that come while the consumer is busy wait in the
   * log, not in memory. Ends with its signal, with `return()`, and with the followers. A row that the log no longer has makes
   * `next()` reject with RESUME_GAP: never silence.
   * @param after the last rev that is known; undefined begins at the head at the time of attaching
   */
  follow(key: string, after: number | undefined, signal: AbortSignal): Promise<Following<R>>
  /**
   * Rows that this process has just committed, as the store has them: followers that have everything before them need not read.
   * Others find them in the log, as ever.
   */
  offer(key: string, rows: readonly R[]): void
}

/** The rows of one follower, and where they begin. */
export interface Following<R> {
  /** The rev after which the rows begin: nothing after it is missed. */
  readonly at: number
  readonly rows: AsyncIterableIterator<R>
}

interface Feed<R> {
  readonly subscription: BusSubscription
  /** Newest rows, dense, the last one's rev equals `position`. */
  ring: R[]
  /** The rev up to which the shared reader has read; undefined until it has begun. */
  position: number | undefined
  /** The newest rev that somebody told of. */
  newestRev: number
  reading: Promise<void> | undefined
  changed: PromiseWithResolvers<void>
  followers: number
}

/** Polls the heads of followed keys every second, beside wake-ups; one read serves all followers of a key. */
export function createFollowers<R extends { readonly rev: number }>(options: FollowersOptions<R>): Followers<R> {
  const { feedOf, heads, read, bus, log } = options
  const feeds = new Map<string, Feed<R>>()
  const ended = new AbortController()

  /** @param rows dense, and the first one follows the feed's position */
  const take = (feed: Feed<R>, rows: readonly R[]) => {
    feed.ring = [...feed.ring, ...rows].slice(-ringSize)
    feed.position = rows.at(-1)?.rev ?? feed.position
    feed.changed.resolve()
    feed.changed = Promise.withResolvers()
  }
  const advance = (key: string, feed: Feed<R>): Promise<void> => {
    const behind = () => feed.position !== undefined && feed.newestRev > feed.position
    // With nothing to read the function below would end before it is assigned, and look busy for ever.
    if (!behind()) return Promise.resolve()
    feed.reading ??= (async () => {
      try {
        while (feed.position !== undefined && behind()) {
          const rows = dense(await read(key, feed.position, pageSize), feed.position)
          // Told of a rev that is not readable yet: the transaction's commit is on its way, the next wake-up or poll comes.
          if (rows.length === 0) break
          take(feed, rows)
        }
      } finally {
        feed.reading = undefined
      }
    })()
    return feed.reading
  }
  const tell = (key: string, rev: number) => {
    const feed = feeds.get(key)
    if (!feed) return
    feed.newestRev = Math.max(feed.newestRev, rev)
    advance(key, feed).catch(error => log.warn({ err: error, key }, 'reading a log failed; the poll tries again'))
  }
  const poll: Loop = startLoop({
    name: 'poll of heads',
    everyMs: pollEveryMs,
    log,
    run: async () => {
      if (feeds.size === 0) return
      for (const [key, rev] of await heads([...feeds.keys()])) tell(key, rev)
    },
  })
  const resync = bus.onResync(() => poll.wake())

  const join = (key: string): Feed<R> => {
    const known = feeds.get(key)
    if (known) return known
    const subscription = bus.subscribe(feedOf(key), payload => {
      const wakeUp = parseWakeUp(payload)
      if (wakeUp) tell(key, wakeUp.rev)
    })
    const feed: Feed<R> = {
      subscription,
      ring: [],
      position: undefined,
      newestRev: 0,
      reading: undefined,
      changed: Promise.withResolvers(),
      followers: 0,
    }
    // A subscription that stands only now may have missed wake-ups since the head was read.
    subscription.attached.then(() => poll.wake()).catch(() => undefined)
    feeds.set(key, feed)
    return feed
  }
  const leave = (key: string, feed: Feed<R>) => {
    feed.followers--
    if (feed.followers > 0) return
    feeds.delete(key)
    feed.subscription[Symbol.dispose]()
  }
  /** Rows after `after`: from the ring where it reaches back far enough, else from the store. */
  const next = async (key: string, feed: Feed<R>, after: number): Promise<R[]> => {
    const first = feed.ring[0]
    if (first && first.rev <= after + 1) return feed.ring.filter(row => row.rev > after).slice(0, pageSize)
    const giveUpAt = elapsedMs() + holeForMs
    for (;;) {
      const rows = dense(await read(key, after, pageSize), after)
      if (rows.length > 0) return rows
      if (elapsedMs() > giveUpAt)
        throw new PublicError('RESUME_GAP', `The events after ${after} are no longer there: load anew.`)
      await sleep(holeCheckMs)
    }
  }
  async function* rows(key: string, feed: Feed<R>, from: number, signal: AbortSignal): AsyncGenerator<R> {
    const aborted = Promise.withResolvers<void>()
    signal.addEventListener('abort', () => aborted.resolve(), { once: true })
    let after = from
    while (!signal.aborted) {
      const changed = feed.changed.promise
      if ((feed.position ?? 0) <= after) {
        await Promise.race([changed, aborted.promise])
        continue
      }
      for (const row of await next(key, feed, after)) {
        if (signal.aborted) return
        after = row.rev
        yield row
      }
    }
  }
  return {
    async follow(key, after, signal) {
      const feed = join(key)
      feed.followers++
      const stop = new AbortController()
      const until = AbortSignal.any([signal, stop.signal, ended.signal])
      // Not in the generator's `finally`: one that nobody has begun to read never gets there.
      if (until.aborted) leave(key, feed)
      else until.addEventListener('abort', () => leave(key, feed), { once: true })
      try {
        await settledWithin(attachWithinMs, feed.subscription.attached, until)
        // Read after attaching: what is stored from here on is told, or polled.
        const head = (await heads([key])).get(key) ?? 0
        feed.position ??= head
        tell(key, head)
        const at = after === undefined ? head : Math.min(after, head)
        return { at, rows: endable(rows(key, feed, at, until), () => stop.abort()) }
      } catch (error) {
        stop.abort()
        throw error
      }
    },
    offer(key, rows) {
      const feed = feeds.get(key)
      // A reader that is under way would take them twice.
      if (feed?.position === undefined || feed.reading !== undefined) return
      if (rows.length > 0 && dense(rows, feed.position).length === rows.length) take(feed, rows)
    },
    async [Symbol.asyncDispose]() {
      resync[Symbol.dispose]()
      ended.abort()
      await poll[Symbol.asyncDispose]()
    },
  }
}

/** The rows that follow `after` without a hole. A scan of an index may pass a place before its row is committed. */
function dense<R extends { readonly rev: number }>(rows: readonly R[], after: number): R[] {
  const hole = rows.findIndex((row, index) => row.rev !== after + 1 + index)
  return hole < 0 ? [...rows] : rows.slice(0, hole)
}

/** A generator that waits for a row hears `return()` only after the wait: `stop` ends that. */
function endable<R>(rows: AsyncGenerator<R>, stop: () => void): AsyncIterableIterator<R> {
  return {
    next: async () => {
      try {
        return await rows.next()
      } catch (error) {
        stop()
        throw error
      }
    },
    return: async () => {
      stop()
      return rows.return(undefined)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
