// A process's own numbers for Prometheus, served on its admin port only. What there is to tell stands in schema/metrics.ts.
import { type CollectFunction, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { MetricName, metricTable } from '#schema/metrics.ts'
import { reportEventLoop } from './event-loop.ts'
import { described } from './metric-options.ts'

/** In milliseconds: prom-client's own looks at the event loop are not wanted, and cannot be turned off. */
const never = 2 ** 31 - 1

/** The gauges without labels: what `ask` can tell. */
type Asked = {
  [N in MetricName]: (typeof metricTable)[N] extends { type: 'gauge'; labels: readonly [] } ? N : never
}[MetricName]

/** The numbers of a process, as `/metrics` serves them. */
export interface Metrics {
  readonly registry: Registry
  /** A number that is asked for when it is scraped; a question that fails leaves the number out. */
  ask(name: Asked, read: () => number | Promise<number>): void
}

/** Registers Node's default metrics and those of the event loop. @param service a label on every number, where it is given */
export function createMetrics(service?: string): Metrics {
  const registry = new Registry()
  if (service !== undefined) registry.setDefaultLabels({ service })
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: never })
  reportEventLoop(registry)
  return { registry, ask: (name, read) => askWhenScraped(registry, name, read) }
}

/** See `Metrics.ask`, for a registry that has nothing else. */
export function askWhenScraped(registry: Registry, name: Asked, read: () => number | Promise<number>): void {
  const collect: CollectFunction<Gauge> = async function (this: Gauge) {
    try {
      this.set(await read())
    } catch {
      this.reset()
    }
  }
  new Gauge({ ...described(name, registry), collect })
}
