// The operator's port of a process: health, numbers, and whether everything that was begun has settled. Never public.

import Fastify, { type FastifyInstance } from 'fastify'
import { startTimer } from '../clock.ts'
import type { Metrics } from '../process/metrics.ts'

/** By the name of a part: resolves while it works, rejects with the reason otherwise. Each has 1.5 s. */
export type HealthChecks = Readonly<Record<string, () => Promise<void>>>

const checkDeadlineMs = 1_500

/** What the operator's port serves, and where it listens. */
export interface AdminOptions {
  readonly host: string
  readonly port: number
  readonly checks: HealthChecks
  readonly metrics: Metrics
  /** False from the moment that a drain begins. */
  readonly ready: () => boolean
  /** What is still on its way, in words; empty when everything has settled. */
  readonly unsettled: () => Promise<readonly string[]>
}

/** The running server; disposing closes it. `url` has the port that was taken, also for port 0. */
export interface AdminServer extends AsyncDisposable {
  readonly url: string
  readonly app: FastifyInstance
}

/** Serves `/health/live`, `/health/ready`, `/metrics` and `/settled`; the last answers 503 while anything is on its way. */
export async function serveAdmin(options: AdminOptions): Promise<AdminServer> {
  const app = Fastify({ logger: false })
  mountHealth(app, options)
  app.get('/metrics', async (_request, reply) => {
    reply.type(options.metrics.registry.contentType)
    return options.metrics.registry.metrics()
  })
  app.get('/settled', async (_request, reply) => {
    const waitingFor = await options.unsettled().catch(error => [`the answer: ${String(error)}`])
    return reply.code(waitingFor.length === 0 ? 200 : 503).send({ settled: waitingFor.length === 0, waitingFor })
  })
  const url = await app.listen({ host: options.host, port: options.port })
  return { url, app, [Symbol.asyncDispose]: () => app.close() }
}

/** `/health/live`: the process answers. `/health/ready`: it may be sent requests; names each part that it cannot reach. */
export function mountHealth(app: FastifyInstance, { checks, ready }: Pick<AdminOptions, 'checks' | 'ready'>): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    const parts = await checkAll(checks)
    const ok = ready() && Object.values(parts).every(state => state === 'ok')
    return reply.code(ok ? 200 : 503).send({ status: ok ? 'ready' : ready() ? 'not ready' : 'draining', parts })
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
