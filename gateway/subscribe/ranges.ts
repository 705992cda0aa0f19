// Older events than a feed keeps: read from the subgraph once for all who need them at the same time. Five hundred clients that come
// back together cost one read.

import { startTimer, type Timer } from '#platform/clock.ts'
import type { FeedEvent } from './event.ts'

/** How long a range is kept for stragglers of the same wave. */
const keepMs = 5_000
/** Those who ask within this time share one read, from the oldest of their positions. */
const gatherMs = 5
/** A position further back than this must not drag the others' read with it. */
const nearby = 2_000

/** The range holds more events than a replay may have; the client must load a snapshot. */
export class RangeGap extends Error {
  override readonly name = 'RangeGap'
}

/** Reads of a feed's older events, shared by all who need them. Disposing rejects the reads that have not begun, and later ones. */
export interface Ranges extends Disposable {
  /** Events with a cursor in (after, through]. @throws RangeGap, and what reading throws */
  read(after: number, through: number): Promise<FeedEvent[]>
}

interface Shared {
  /** Nobody reads it any more. */
  giveUp(): void
  after: number
  readonly through: number
  readonly begun: boolean
  readonly events: Promise<FeedEvent[]>
}

/**
 * Gathers reads for 5 ms, and keeps what was read for 5 s.
 * @param fetchRange reads the events in (after, through] from the subgraph, oldest first
 */
export function createRanges(fetchRange: (after: number, through: number) => Promise<FeedEvent[]>): Ranges {
  const shared = new Set<Shared>()
  const timers = new Set<Timer>()
  let closed = false

  function later(ms: number, run: () => void) {
    // A read that was under way when the feed closed ends behind it.
    if (closed) return
    const timer = startTimer(ms, () => {
      timers.delete(timer)
      run()
    })
    timers.add(timer)
  }

  function begin(after: number, through: number): Shared {
    const { promise, resolve, reject } = Promise.withResolvers<FeedEvent[]>()
    const giveUp = () => reject(closedBefore())
    const range = { after, through, begun: false, events: promise, giveUp }
    shared.add(range)
    later(gatherMs, () => {
      range.begun = true
      fetchRange(range.after, through).then(
        events => {
          resolve(events)
          later(keepMs, () => shared.delete(range))
        },
        error => {
          shared.delete(range)
          reject(error)
        },
      )
    })
    return range
  }

  function find(after: number, through: number): Shared | undefined {
    for (const range of shared) {
      if (range.through < through || range.after - after > nearby || after - range.after > nearby) continue
      if (range.after <= after) return range
      if (range.begun) continue
      range.after = after
      return range
    }
    return undefined
  }

  return {
    async read(after, through) {
      if (closed) throw closedBefore()
      const range = find(after, through) ?? begin(after, through)
      const events = await range.events
      return events.filter(({ cursor }) => cursor !== undefined && cursor > after && cursor <= through)
    },
    [Symbol.dispose]() {
      closed = true
      for (const timer of timers) timer.stop()
      // Who waits for one that will not be begun would wait for ever.
      for (const range of shared) if (!range.begun) range.giveUp()
      shared.clear()
    },
  }
}

const closedBefore = () => new Error('the feed was closed before the range was read')
