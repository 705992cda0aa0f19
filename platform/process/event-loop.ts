// How long the event loop keeps others waiting, for Prometheus. prom-client's own gauges are replaced: they wake the process a hundred
// times a second, 0.6 % of a core in each process of an idle platform, and count the pause between two looks as lag.

import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { Gauge, type Registry } from 'prom-client'

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
  const gauge = (name: string, help: string, collect?: () => void) =>
    new Gauge({
      ...{ name: `nodejs_eventloop_${name}`, help, registers: [registry], aggregator: 'max' },
      ...(collect ? { collect } : {}),
    })
  // A scrape asks in the order of registration, so the first one reads for all and begins a new window.
  const p50 = gauge('lag_p50_seconds', 'Half of the looks at the event loop came so late at most.', () => {
    p50.set(lagOf(delay.percentile(50)))
    p90.set(lagOf(delay.percentile(90)))
    p99.set(lagOf(delay.percentile(99)))
    max.set(lagOf(delay.max))
    delay.reset()
    const now = performance.eventLoopUtilization()
    utilization.set(performance.eventLoopUtilization(now, before).utilization)
    before = now
  })
  const p90 = gauge('lag_p90_seconds', '90 % of the looks at the event loop came so late at most.')
  const p99 = gauge('lag_p99_seconds', '99 % of the looks at the event loop came so late at most.')
  const max = gauge('lag_max_seconds', 'So late came the latest look at the event loop.')
  const utilization = gauge('utilization_ratio', 'The part of the time in which the event loop had work.')
}

/** @param nanoseconds from one look to the next, 0 where there was none @returns seconds */
const lagOf = (nanoseconds: number) => Math.max(0, nanoseconds / 1e9 - lookEveryMs / 1_000)
