// Trials against one server with so many sockets open: events at a rate, until everyone has everything.
import { setTimeout as delay } from 'node:timers/promises'
import type { Server } from '../pinned/processes.ts'
import type { LoadClient, Subgraphs } from './processes.ts'
import type { Publish } from './subgraphs.ts'

export interface Rig {
  readonly server: Server
  readonly client: LoadClient
  readonly subgraphs: Subgraphs
  readonly sockets: number
}

export interface Trial {
  readonly deliveriesPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly cpuMsPerThousand: number
  readonly entityCallsPerEvent: number
  /** Deliveries after which an older event came. */
  readonly disordered: number
  /** Whether everything arrived in time. */
  readonly complete: boolean
}

const joinWithinMs = 240_000

/** Publishes now and then until every socket has had an event, and then until all is quiet. */
export async function untilJoined({ client, subgraphs, sockets }: Rig, everyMs: number): Promise<void> {
  const deadline = performance.now() + joinWithinMs
  for (;;) {
    subgraphs.publish({ count: 1, rate: 0 })
    await delay(everyMs)
    const { joined, closed } = await client.report()
    if (closed > 0) throw new Error(`${closed} of ${sockets} sockets were closed while opening`)
    if (joined === sockets) break
    if (performance.now() > deadline) throw new Error(`only ${joined} of ${sockets} sockets joined`)
  }
  let last = -1
  for (;;) {
    const { deliveries } = await client.report()
    if (deliveries === last) return client.reset()
    last = deliveries
    await delay(Math.max(1_000, everyMs))
  }
}

export interface TrialOptions {
  readonly count: number
  /** Events a second; 0 for all at once. */
  readonly rate: number
  readonly withinMs: number
  readonly large?: Publish['large']
  /** So many sockets may be let go by the server: they do not read. */
  readonly mayClose?: number
}

/** @throws where a socket was closed that should not be, or more arrived than was sent */
export async function runTrial(rig: Rig, { count, rate, withinMs, large, mayClose = 0 }: TrialOptions): Promise<Trial> {
  const { server, client, subgraphs, sockets } = rig
  client.reset()
  const [cpuBefore, callsBefore] = [server.cpuMs(), await subgraphs.entityCalls()]
  const startedAt = Number(process.hrtime.bigint() / 1_000n)
  const deadline = performance.now() + withinMs
  subgraphs.publish({ count, rate, ...(large ? { large } : {}) })
  let report = await client.report()
  while (report.deliveries < count * sockets && performance.now() < deadline) {
    await delay(100)
    report = await client.report()
  }
  const { deliveries, disordered, p50Ms, p99Ms, lastAtUs, closed } = report
  if (closed > mayClose) throw new Error(`${closed} of ${sockets} sockets were closed`)
  if (deliveries > count * sockets) throw new Error(`${deliveries} deliveries of ${count * sockets}`)
  const calls = (await subgraphs.entityCalls()) - callsBefore
  return {
    deliveriesPerSecond: Math.round((deliveries * 1e6) / (lastAtUs - startedAt)),
    p50Ms,
    p99Ms,
    cpuMsPerThousand: Number((((server.cpuMs() - cpuBefore) * 1_000) / Math.max(deliveries, 1)).toFixed(2)),
    entityCallsPerEvent: Number((calls / count).toFixed(2)),
    disordered,
    complete: deliveries === count * sockets,
  }
}

/** Waits for deliveries that a trial gave up on: they must not count in the next. */
async function untilQuiet({ client }: Rig) {
  let last = -1
  for (let { deliveries } = await client.report(); deliveries !== last; { deliveries } = await client.report()) {
    last = deliveries
    await delay(2_000)
  }
}

const shares = [1.05, 0.97, 0.9, 0.83, 0.75, 0.67, 0.58, 0.5, 0.4, 0.3, 0.2]
const latencyBoundMs = 250

/** The highest rate at which the 99th percentile stays under 250 ms, begun at what a burst reaches. */
export async function sustained(rig: Rig, { burst, seconds }: { burst: number; seconds: number }): Promise<Trial> {
  const peak = await runTrial(rig, { count: burst, rate: 0, withinMs: 60_000 })
  await untilQuiet(rig)
  let best = peak
  for (const share of shares) {
    const rate = (peak.deliveriesPerSecond * share) / rig.sockets
    const count = Math.max(2, Math.round(rate * seconds))
    best = await runTrial(rig, { count, rate, withinMs: seconds * 4_000 + 10_000 })
    if (best.complete && best.p99Ms < latencyBoundMs) return best
    await untilQuiet(rig)
  }
  return best
}
