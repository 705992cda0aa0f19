// What prom-client is told of a metric: its row of schema/metrics.ts. One that has none does not compile.
import type { Registry } from 'prom-client'
import { type MetricName, metricTable } from '#schema/metrics.ts'

/** The labels that a metric has. */
export type LabelOf<N extends MetricName> = (typeof metricTable)[N]['labels'][number]

/** Name, help and labels of a metric, for its constructor; it is in `registry` from then on. */
export function described<N extends MetricName>(name: N, registry: Registry) {
  const { help, labels } = metricTable[name]
  return { name, help, labelNames: labels as readonly LabelOf<N>[], registers: [registry] }
}
