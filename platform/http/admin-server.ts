// The operator's port of a process: health, numbers, and whether everything that was begun has settled. Never public.

import Fastify, { type FastifyInstance } from 'fastify'
import type { Metrics } from '../process/metrics.ts'
import { type Health, mountHealth } from './health.ts'

/** What the operator's port serves, and where it listens. */
export interface AdminOptions {
  readonly host: string
  readonly port: number
  readonly health: Health
  readonly metrics: Metrics
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
  mountHealth(app, options.health)
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
