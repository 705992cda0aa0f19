// A process's own numbers for Prometheus, served on its admin port only.
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { reportEventLoop } from './event-loop.ts'

/** In milliseconds: prom-client's own looks at the event loop are not wanted, and cannot be turned off. */
const never = 2 ** 31 - 1

/** The numbers of a process, as `/metrics` serves them. */
export interface Metrics {
  readonly registry: Registry
  /** A number that is asked for when it is scraped; a question that fails leaves the number out. */
  ask(name: string, help: string, read: () => Promise<number>): void
}

/** Registers Node's default metrics and those of the event loop. @param service a label on every number */
export function createMetrics(service: string): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: never })
  reportEventLoop(registry)
  return {
    registry,
    ask(name, help, read) {
      new Gauge({
        name,
        help,
        registers: [registry],
        async collect() {
          try {
            this.set(await read())
          } catch {
            this.reset()
          }
        },
      })
    },
  }
}
