// What is counted about subscriptions; names of fields and reasons only, never of viewers.

import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

export interface LiveMetrics {
  started(field: string): void
  ended(field: string, reason: string): void
  feedOpened(field: string): void
  feedClosed(field: string, reason: string): void
  rangeRead(field: string): void
  replayed(field: string, events: number): void
  admission(ms: number): void
  /** From the first byte of an event to the write to the last socket of its tick. */
  delivered(ms: number): void
}

export function createLiveMetrics(registry: Registry): LiveMetrics {
  const registers = [registry]
  const active = new Gauge({
    name: 'live_subscriptions',
    help: 'Running subscriptions',
    labelNames: ['field'],
    registers,
  })
  const ends = new Counter({
    name: 'live_subscriptions_ended_total',
    help: 'Ended subscriptions by reason',
    labelNames: ['field', 'reason'],
    registers,
  })
  const feeds = new Gauge({ name: 'live_feeds', help: 'Open upstream subscriptions', labelNames: ['field'], registers })
  const feedEnds = new Counter({
    name: 'live_feeds_closed_total',
    help: 'Closed upstream subscriptions by reason',
    labelNames: ['field', 'reason'],
    registers,
  })
  const ranges = new Counter({
    name: 'live_range_reads_total',
    help: 'Reads of older events, each for all who needed it',
    labelNames: ['field'],
    registers,
  })
  const replays = new Counter({
    name: 'live_replayed_events_total',
    help: 'Events sent again to those who came back',
    labelNames: ['field'],
    registers,
  })
  const admissions = new Histogram({
    name: 'live_admission_seconds',
    help: 'Time to ask a subgraph whether a viewer may join',
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2],
    registers,
  })
  const delivery = new Histogram({
    name: 'live_delivery_seconds',
    help: 'From the first byte of an event to its last socket, one sample a tick',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2.5],
    registers,
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
    delivered: ms => delivery.observe(ms / 1000),
  }
}
