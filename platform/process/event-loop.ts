// How long the event loop keeps others waiting, for Prometheus. prom-client's own gauges are replaced: they wake the process a hundred
// times a second, 0.6 % of a core in each process of an idle platform, and count the pause between two looks as lag.

import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { Gauge, type Registry } from 'prom-client'
import { described } from './metric-options.ts'

/** Between two looks. An idle process spends 0.06 % of a core on looking so often. */
const lookEveryMs = 100
/** What prom-client reports from a histogram of its own. */
const replaced = ['min', 'max', 'mean', 'stddev', 'p50', 'p90', 'p99'] as const

/**
 * Adds `nodejs_eventloop_lag_{p50,p90,p99,max}_seconds` and `nodejs_eventloop_utilization_ratio`, each since the last scrape. Of many
 * processes that answer as one the worst is told: a sum of lags would be nobody's.
 */
export function reportEventLoop(registry: Registry): void {
  for (const name of replaced) registry.removeSingleMetric(`nodejs_eventloop_lag_${name}_seconds`)
  const delay = monitorEventLoopDelay({ resolution: lookEveryMs })
  delay.enable()
  let before = performance.eventLoopUtilization()
  const gauge = (name: `lag_${'p50' | 'p90' | 'p99' | 'max'}_seconds` | 'utilization_ratio', collect?: () => void) =>
    new Gauge({
      ...{ ...described(`nodejs_eventloop_${name}`, registry), aggregator: 'max' },
      ...(collect ? { collect } : {}),
    })
  // A scrape asks in the order of registration, so the first one reads for all and begins a new window.
  const p50 = gauge('lag_p50_seconds', () => {
    p50.set(lagOf(delay.percentile(50)))
    p90.set(lagOf(delay.percentile(90)))
    p99.set(lagOf(delay.percentile(99)))
    max.set(lagOf(delay.max))
    delay.reset()
    const now = performance.eventLoopUtilization()
    utilization.set(performance.eventLoopUtilization(now, before).utilization)
    before = now
  })
  const p90 = gauge('lag_p90_seconds')
  const p99 = gauge('lag_p99_seconds')
  const max = gauge('lag_max_seconds')
  const utilization = gauge('utilization_ratio')
}

/** @param nanoseconds from one look to the next, 0 where there was none @returns seconds */
const lagOf = (nanoseconds: number) => Math.max(0, nanoseconds / 1e9 - lookEveryMs / 1_000)
