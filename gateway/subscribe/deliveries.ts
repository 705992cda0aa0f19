// How long events take from a feed to the sockets of its members. Said by the feed and not by the sockets: those also write answers, and
// replays of events that were received long ago.

import { elapsedMs, nowMs } from '#platform/clock.ts'
import { beginSpan, type Span } from '#platform/process/spans.ts'
import type { FeedEvent } from './event.ts'
import type { LiveMetrics } from './live-metrics.ts'

/** Told of each event that a feed has just handed to its members. */
export type Deliveries = (event: FeedEvent) => void

/**
 * One sample a tick: of how long we took for the newest event, of how long all of it took for the oldest. What members were handed is
 * written in the flush of the same tick, which was scheduled before ours.
 */
export function createDeliveries(metrics: Pick<LiveMetrics, 'delivered' | 'published'>): Deliveries {
  let newest: FeedEvent | undefined
  let oldestStoredAt: number | undefined
  let writes: Span[] = []
  const written = () => {
    for (const span of writes) span.end()
    writes = []
    if (newest) metrics.delivered(elapsedMs() - newest.receivedAt)
    // The clocks are of two machines: a small difference must not become less than nothing.
    if (oldestStoredAt !== undefined) metrics.published(Math.max(0, nowMs() - oldestStoredAt))
    newest = undefined
    oldestStoredAt = undefined
  }
  return event => {
    if (event.payload === undefined) return
    if (newest === undefined) setImmediate(written)
    newest = event
    const { storedAt, step } = event
    const span = step === undefined ? undefined : beginSpan('write', { kind: 'producer', parent: step })
    if (span) writes.push(span)
    if (storedAt !== undefined) oldestStoredAt = Math.min(storedAt, oldestStoredAt ?? storedAt)
  }
}
