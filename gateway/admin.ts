// The operator's port: metrics, health, whether anything is unfinished, and what is live. Never reachable by clients. It knows no
// gateway: a process answers of itself, a primary of all its processes together.

import { fastify } from 'fastify'
import type { Registry } from 'prom-client'
import type { Config } from './config.ts'
import { mountReadiness, type ReadinessReport } from './readiness.ts'

type Soon<T> = T | Promise<T>

/** What an operator is told: the metrics, the readiness report, the id of the supergraph in force, and every open feed. */
export interface Inspection {
  registry(): Soon<Registry>
  readiness(): Promise<ReadinessReport>
  supergraph(): Soon<string>
  subscriptions(): Soon<readonly object[]>
}

/** Where operators ask. Disposing closes it. */
export interface Admin extends AsyncDisposable {
  readonly url: string
}

/** Lets operators ask from now on. @throws where a port cannot be bound */
export type OpenAdmin = (inspection: Inspection, http: Config['http']) => Promise<Admin>

/**
 * Listens on the operator's port: `/metrics` (Prometheus), `/health`, `/health/live`, `/health/ready`, `/settled`, `/supergraph`, and
 * `/subscriptions` with every open feed and its query plan.
 */
export const listenForOperators: OpenAdmin = async (inspection, { host, adminPort }) => {
  const app = fastify({ forceCloseConnections: true })
  mountReadiness(app, inspection.readiness)
  app.get('/metrics', async (_request, reply) => {
    const registry = await inspection.registry()
    return reply.type(registry.contentType).send(await registry.metrics())
  })
  // A gateway owes nothing to anyone after it has answered: `stack.settle()` asks every process alike.
  app.get('/settled', async () => ({ settled: true }))
  app.get('/supergraph', async () => ({ supergraph: await inspection.supergraph() }))
  app.get('/subscriptions', async () => inspection.subscriptions())
  const url = await app.listen({ host, port: adminPort })
  return { url, [Symbol.asyncDispose]: async () => void (await app.close()) }
}
