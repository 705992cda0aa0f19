// What is counted about subscriptions; names of fields and reasons only, never of viewers.

import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import { described } from '#platform/process/metric-options.ts'
import { labelOfCode } from '#platform/process/traffic.ts'
import type { MetricName } from '#schema/metrics.ts'

/** Reasons of an end that are no code of an error. */
const own: ReadonlySet<string> = new Set(['CLIENT', 'COMPLETED'])

/** The metrics of subscriptions and feeds. Times are given in milliseconds; Prometheus gets seconds. */
export interface LiveMetrics {
  started(field: string): void
  ended(field: string, reason: string): void
  feedOpened(field: string): void
  feedClosed(field: string, reason: string): void
  rangeRead(field: string): void
  replayed(field: string, events: number): void
  admission(ms: number): void
  /** An event of a feed went to so many members. */
  fannedOut(members: number): void
  /** Ephemeral events that later ones replaced, before they were resolved or while a reader was slow, or that made room. */
  skipped(where: 'feed' | 'reader', events: number): void
  /** An event was marked as following a gap. */
  gap(field: string): void
  /** A reader did not keep up and was let go. */
  tooSlow(): void
  /** A feed has received an event, so long after it was stored. */
  received(field: string, lagMs: number): void
  /** From the first byte of an event to the write to the last socket of its tick. */
  delivered(ms: number): void
  /** The same, from when the event was stored. */
  published(ms: number): void
}

/** In seconds. 0.25 and 1 are the bounds of the objectives in deploy/observe. */
const deliveryBuckets = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2.5]
const publishBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Registers the metrics, all named `live_*`, in `registry`. @throws where they are in it already */
export function createLiveMetrics(registry: Registry): LiveMetrics {
  const active = new Gauge(described('live_subscriptions', registry))
  const ends = new Counter(described('live_subscriptions_ended_total', registry))
  const feeds = new Gauge(described('live_feeds', registry))
  const feedEnds = new Counter(described('live_feeds_closed_total', registry))
  const ranges = new Counter(described('live_range_reads_total', registry))
  const replays = new Counter(described('live_replayed_events_total', registry))
  const slow = new Counter(described('live_slow_readers_total', registry))
  const skips = new Counter(described('live_skipped_events_total', registry))
  const gaps = new Counter(described('live_gaps_total', registry))
  const histogram = <N extends MetricName>(name: N, buckets: number[]) =>
    new Histogram({ ...described(name, registry), buckets })
  const admissions = histogram('live_admission_seconds', [0.001, 0.005, 0.02, 0.1, 0.5, 2])
  const sizes = histogram('live_group_size', [1, 10, 100, 1_000, 10_000])
  const lags = histogram('live_feed_lag_seconds', publishBuckets)
  const delivery = histogram('live_delivery_seconds', deliveryBuckets)
  const published = histogram('live_publish_to_socket_seconds', publishBuckets)
  return {
    started: field => active.inc({ field }),
    ended(field, reason) {
      active.dec({ field })
      ends.inc({ field, reason: own.has(reason) ? reason : labelOfCode(reason) })
    },
    feedOpened: field => feeds.inc({ field }),
    feedClosed(field, reason) {
      feeds.dec({ field })
      feedEnds.inc({ field, reason })
    },
    rangeRead: field => ranges.inc({ field }),
    replayed: (field, events) => replays.inc({ field }, events),
    admission: ms => admissions.observe(ms / 1000),
    fannedOut: members => sizes.observe(members),
    skipped: (where, events) => skips.inc({ where }, events),
    gap: field => gaps.inc({ field }),
    tooSlow: () => slow.inc(),
    received: (field, lagMs) => lags.observe({ field }, lagMs / 1000),
    delivered: ms => delivery.observe(ms / 1000),
    published: ms => published.observe(ms / 1000),
  }
}
