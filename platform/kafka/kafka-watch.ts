// What an operator sees of a service's way to and from Kafka: numbers, readiness, and what is still under way. Called by
// boot-subgraph.ts.

import { Gauge } from 'prom-client'
import { elapsedMs, startTimer } from '../clock.ts'
import type { HealthChecks } from '../http/health.ts'
import { described } from '../process/metric-options.ts'
import type { Metrics } from '../process/metrics.ts'
import type { Consumer } from './consumer.ts'
import type { Kafka } from './kafka.ts'
import type { Mirror } from './mirror.ts'

/** A broker that came back a moment ago is not answered by being unready: what stood still goes on by itself within this. */
const settlesWithinMs = 15_000
/** A readiness probe has 1.5 s for all of its questions. */
const pingWithinMs = 1_000

/** The mirrors and consumers of one process. `settlesWithinMs` is 15 s by default. */
export interface KafkaWatchOptions {
  readonly kafka: Pick<Kafka, 'ping'>
  readonly metrics: Metrics
  readonly mirrors?: readonly Pick<Mirror, 'pending' | 'age' | 'stuck' | 'topic' | 'held'>[]
  readonly consumers?: readonly Pick<Consumer, 'group' | 'lag' | 'parkedKeys' | 'silent'>[]
  /** How long a broker must have answered before standing still is the process's own fault. */
  readonly settlesWithinMs?: number
}

/** What `watchKafka` gives to the server: parts of readiness and of `/settled`. */
export interface KafkaWatch {
  /**
   * Unready once something stands still while the broker answers: a new process will do better. Never for an outage of Kafka:
   * all processes would go at once, and what needs no Kafka, such as sending, with them.
   */
  readonly checks: HealthChecks
  /** What is still on its way, in words. */
  unsettled(): Promise<string[]>
}

/** Who takes what to Kafka. */
function tellLeases({ registry }: Metrics, mirrors: readonly Pick<Mirror, 'topic' | 'held'>[]): void {
  new Gauge({
    ...described('outbox_leases_held', registry),
    collect() {
      for (const { topic, held } of mirrors) this.set({ topic }, held())
    },
  })
}

/** Registers `outbox_rows`, `outbox_age_seconds`, `outbox_leases_held`, `consumer_lag_records` and `consumer_parked_keys`, as far as they apply. */
export function watchKafka(options: KafkaWatchOptions): KafkaWatch {
  const { kafka, metrics, mirrors = [], consumers = [], settlesWithinMs: settled = settlesWithinMs } = options
  const pending = () => sum(mirrors.map(one => one.pending()))
  const lag = () => sum(consumers.map(one => one.lag()))
  const age = async () => Math.max(...(await Promise.all(mirrors.map(mirror => mirror.age()))))
  if (mirrors.length > 0) {
    metrics.ask('outbox_rows', pending)
    metrics.ask('outbox_age_seconds', async () => (await age()) / 1_000)
    tellLeases(metrics, mirrors)
  }
  if (consumers.length > 0) {
    const parked = () => sum(consumers.map(one => one.parkedKeys()))
    metrics.ask('consumer_lag_records', lag)
    metrics.ask('consumer_parked_keys', parked)
  }
  let answeringSince: number | undefined
  const faultIsOurs = async () => {
    const answers = await answersInTime(kafka)
    answeringSince = answers ? (answeringSince ?? elapsedMs()) : undefined
    return answeringSince !== undefined && elapsedMs() - answeringSince >= settled
  }
  const check = (stands: () => string | undefined) => async () => {
    const fault = stands()
    // Nothing is asked of the broker while all goes well.
    if (fault === undefined) return
    if (await faultIsOurs()) throw new Error(fault)
  }
  const mirror = check(() => (mirrors.some(one => one.stuck()) ? 'the mirror stands still' : undefined))
  const consumer = check(() => {
    const silent = consumers.find(one => one.silent())
    return silent && `the consumer ${silent.group} has fallen silent`
  })
  return {
    checks: { ...(mirrors.length > 0 ? { mirror } : {}), ...(consumers.length > 0 ? { consumer } : {}) },
    async unsettled() {
      const [rows, records] = await Promise.all([pending(), lag()])
      const said = [rows > 0 ? `${rows} rows for Kafka` : '', records > 0 ? `${records} records from Kafka` : '']
      return said.filter(Boolean)
    },
  }
}

async function answersInTime(kafka: Pick<Kafka, 'ping'>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>()
  const timer = startTimer(pingWithinMs, () => resolve(false))
  const answer = kafka.ping().then(
    () => true,
    () => false,
  )
  return Promise.race([answer, late]).finally(() => timer.stop())
}

async function sum(numbers: readonly Promise<number>[]): Promise<number> {
  return (await Promise.all(numbers)).reduce((total, number) => total + number, 0)
}
