// What the platform does right now, from two looks at it: numbers that a person can read. Pure.
import type { Reading } from './metrics-text.ts'

/** One look at all processes. */
export interface Look {
  /** In milliseconds of any clock that only goes on. */
  readonly atMs: number
  /** By process; undefined for one that did not answer. */
  readonly readings: ReadonlyMap<string, Reading | undefined>
}

/** What is said of any process. A number that it does not tell, or that nothing happened for, is undefined. */
export interface ProcessNow {
  readonly name: string
  readonly answers: boolean
  readonly operationsPerSecond?: number | undefined
  readonly failedPerSecond?: number | undefined
  /** Of a hundred operations 95 took this long at most. */
  readonly p95Ms?: number | undefined
  /** Of one core. */
  readonly cpu?: number | undefined
  readonly memoryMb?: number | undefined
  readonly eventLoopLagMs?: number | undefined
  readonly outboxRows?: number | undefined
  readonly outboxAgeSeconds?: number | undefined
  readonly consumerLag?: number | undefined
  readonly parkedKeys?: number | undefined
}

/** What is said of a gateway beside that. */
export interface GatewayNow extends ProcessNow {
  readonly connections?: number | undefined
  readonly subscriptions?: number | undefined
  readonly feeds?: number | undefined
  /** From when something was stored to the last socket that was written; 95 of a hundred. */
  readonly toSocketMs?: number | undefined
}

/** Who sends an outbox to Kafka: each holder has some of its shards. */
export interface LeaseNow {
  readonly topic: string
  readonly holders: readonly { readonly process: string; readonly shards: number }[]
}

/** The whole of it. */
export interface Picture {
  readonly gateways: readonly GatewayNow[]
  readonly services: readonly ProcessNow[]
  readonly leases: readonly LeaseNow[]
}

const isGateway = (name: string) => /^gateway(-\d+)?$/.test(name)

/** @param before an earlier look, for what is told by the second; without one, or for a process that is new, there is none of that */
export function pictureOf(before: Look | undefined, now: Look): Picture {
  const all = [...now.readings].map(([name, reading]) => {
    if (!reading) return { name, answers: false }
    const earlier = before?.readings.get(name)
    const since = earlier && before ? { earlier, seconds: (now.atMs - before.atMs) / 1_000 } : undefined
    return gatewayOf(name, reading, since)
  })
  return {
    gateways: all.filter(({ name }) => isGateway(name)),
    services: all.filter(({ name }) => !isGateway(name)),
    leases: leasesOf(now),
  }
}

interface Since {
  readonly earlier: Reading
  readonly seconds: number
}

function gatewayOf(name: string, now: Reading, since: Since | undefined): GatewayNow {
  const perSecond = (metric: string, labels?: Readonly<Record<string, string>>) => {
    const [is, was] = [now.sum(metric, labels), since?.earlier.sum(metric, labels)]
    if (is === undefined || was === undefined || !since || since.seconds <= 0) return undefined
    // One that was started anew counts from zero.
    return (is < was ? is : is - was) / since.seconds
  }
  const p95Ms = (metric: string) =>
    since && milliseconds(quantile(0.95, since.earlier.buckets(metric), now.buckets(metric)))
  const bytes = now.sum('process_resident_memory_bytes')
  return {
    ...{ name, answers: true },
    operationsPerSecond: perSecond('graphql_server_operations_total'),
    failedPerSecond: perSecond('graphql_server_operations_total', { outcome: 'failed' }),
    p95Ms: p95Ms('graphql_server_operation_duration_seconds'),
    cpu: perSecond('process_cpu_seconds_total'),
    memoryMb: bytes === undefined ? undefined : bytes / 2 ** 20,
    eventLoopLagMs: milliseconds(now.sum('nodejs_eventloop_lag_p99_seconds')),
    outboxRows: now.sum('outbox_rows'),
    outboxAgeSeconds: now.sum('outbox_age_seconds'),
    consumerLag: now.sum('consumer_lag_records'),
    parkedKeys: now.sum('consumer_parked_keys'),
    connections: now.sum('live_connections'),
    subscriptions: now.sum('live_subscriptions'),
    feeds: now.sum('live_feeds'),
    toSocketMs: p95Ms('live_publish_to_socket_seconds'),
  }
}

const milliseconds = (seconds: number | undefined) => (seconds === undefined ? undefined : seconds * 1_000)

/** The bound under which so many of what came in between are; undefined where nothing came. */
export function quantile(
  q: number,
  before: ReadonlyMap<number, number>,
  now: ReadonlyMap<number, number>,
): number | undefined {
  const bounds = [...now.keys()].sort((a, b) => a - b)
  const upTo = (bound: number) => (now.get(bound) ?? 0) - (before.get(bound) ?? 0)
  const all = upTo(Number.POSITIVE_INFINITY)
  if (all <= 0) return undefined
  const found = bounds.find(bound => upTo(bound) >= q * all)
  // Beyond the last bound nothing more is known than that.
  return found === Number.POSITIVE_INFINITY ? bounds.at(-2) : found
}

function leasesOf({ readings }: Look): LeaseNow[] {
  const held = [...readings].flatMap(([process, reading]) =>
    [...(reading?.by('outbox_leases_held', 'topic') ?? [])].map(([topic, shards]) => ({ topic, process, shards })),
  )
  return [...Map.groupBy(held, ({ topic }) => topic)].map(([topic, holders]) => ({
    topic,
    holders: holders.filter(({ shards }) => shards > 0).map(({ process, shards }) => ({ process, shards })),
  }))
}
