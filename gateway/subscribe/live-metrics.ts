// What is counted about subscriptions; names of fields and reasons only, never of viewers.

import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

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
  /** From the first byte of an event to the write to the last socket of its tick. */
  delivered(ms: number): void
}

/** Registers the metrics, all named `live_*`, in `registry`. @throws where they are in it already */
export function createLiveMetrics(registry: Registry): LiveMetrics {
  const registers = [registry]
  const byField = (name: string, help: string) => ({ name, help, labelNames: ['field'] as const, registers })
  const byReason = (name: string, help: string) => ({ name, help, labelNames: ['field', 'reason'] as const, registers })
  const plain = (name: string, help: string) => ({ name, help, registers })

  const active = new Gauge(byField('live_subscriptions', 'Running subscriptions'))
  const ends = new Counter(byReason('live_subscriptions_ended_total', 'Ended subscriptions by reason'))
  const feeds = new Gauge(byField('live_feeds', 'Open upstream subscriptions'))
  const feedEnds = new Counter(byReason('live_feeds_closed_total', 'Closed upstream subscriptions by reason'))
  const ranges = new Counter(byField('live_range_reads_total', 'Reads of older events, each for all who needed it'))
  const replays = new Counter(byField('live_replayed_events_total', 'Events sent again to those who came back'))
  const slow = new Counter(plain('live_slow_readers_total', 'Connections let go because their reader did not keep up'))
  const skips = new Counter({
    ...plain(
      'live_skipped_events_total',
      'Ephemeral events that a later state replaced, or that made room for durable ones',
    ),
    labelNames: ['where'] as const,
  })
  const gaps = new Counter(byField('live_gaps_total', 'Events that were marked as following a gap'))
  const admissions = new Histogram({
    ...plain('live_admission_seconds', 'Time to ask a subgraph whether a viewer may join'),
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2],
  })
  const sizes = new Histogram({
    ...plain('live_group_size', 'Members of a feed, by event'),
    buckets: [1, 10, 100, 1_000, 10_000],
  })
  const delivery = new Histogram({
    ...plain('live_delivery_seconds', 'From the first byte of an event to its last socket, one sample a tick'),
    buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2.5],
  })
  return {
    started: field => active.inc({ field }),
    ended(field, reason) {
      active.dec({ field })
      ends.inc({ field, reason })
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
    delivered: ms => delivery.observe(ms / 1000),
  }
}
