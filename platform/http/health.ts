// Whether a process may be sent requests, and which of its parts it does not reach.

import type { FastifyInstance } from 'fastify'
import { startTimer } from '../clock.ts'

/** By the name of a part: resolves while it works, rejects with the reason otherwise. Each has 1.5 s. */
export type HealthChecks = Readonly<Record<string, () => Promise<void>>>

const checkDeadlineMs = 1_500

/** What readiness depends on. */
export interface HealthOptions {
  /** What the process cannot serve without. */
  readonly checks: HealthChecks
  /**
   * What it must have reached once, and goes on without later: an outage of what all processes share must not take all of them away at
   * once, but one that has been told a wrong address never begins.
   */
  readonly begins?: HealthChecks
  /** False from the moment that a drain begins. */
  readonly ready: () => boolean
}

/** The body of `/health/ready`; `degraded` is ready, and lacks a part that it goes on without. Each part is `ok`, or what is wrong. */
export interface HealthReport {
  readonly status: 'ready' | 'degraded' | 'not ready' | 'draining'
  readonly parts: Readonly<Record<string, string>>
}

/** Asks every part at once. One for a process: it keeps in mind what was reached. */
export type Health = () => Promise<HealthReport>

/** With the first answer of each part that it begins with, that part is known to have been there. Asking never rejects. */
export function createHealth({ checks, begins = {}, ready }: HealthOptions): Health {
  const reached = new Set<string>()
  return async () => {
    const parts = await checkAll({ ...checks, ...begins })
    const away = Object.keys(parts).filter(name => parts[name] !== 'ok')
    for (const name of Object.keys(begins)) if (!away.includes(name)) reached.add(name)
    const isMissing = away.some(name => !reached.has(name))
    const status = !ready() ? 'draining' : isMissing ? 'not ready' : away.length > 0 ? 'degraded' : 'ready'
    return { status, parts }
  }
}

/** `/health/live`: the process answers. `/health/ready`: it may be sent requests; names each part that it cannot reach. */
export function mountHealth(app: FastifyInstance, health: Health): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    const report = await health()
    return reply.code(report.status === 'ready' || report.status === 'degraded' ? 200 : 503).send(report)
  })
}

async function checkAll(checks: HealthChecks): Promise<Record<string, string>> {
  const entries = Object.entries(checks).map(async ([name, check]) => {
    const { promise: late, reject } = Promise.withResolvers<never>()
    const timer = startTimer(checkDeadlineMs, () => reject(new Error(`no answer within ${checkDeadlineMs} ms`))).unref()
    // A check that throws at once is a part that does not work, and no reason to answer nothing.
    const answered = (async () => check())()
    const state = await Promise.race([answered, late]).then(
      () => 'ok',
      error => (error instanceof Error ? error.message : String(error)),
    )
    timer.stop()
    return [name, state] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
