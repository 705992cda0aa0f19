// The operator's port: metrics, health, whether anything is unfinished, and what is live. Never reachable by clients.

import { type FastifyInstance, fastify } from 'fastify'
import type { Registry } from 'prom-client'
import { addHealth } from './http.ts'
import type { Hub } from './subscribe/hub.ts'
import type { Supergraphs } from './supergraphs.ts'

export interface AdminOptions {
  readonly registry: Registry
  readonly hub: Hub
  readonly supergraphs: Pick<Supergraphs, 'current'>
  ready(): boolean
}

export function createAdmin({ registry, hub, supergraphs, ready }: AdminOptions): FastifyInstance {
  const app = fastify({ forceCloseConnections: true })
  addHealth(app, ready)
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))
  // A gateway owes nothing to anyone after it has answered: `stack.settle()` asks every process alike.
  app.get('/settled', async () => ({ settled: true }))
  app.get('/supergraph', async () => ({ supergraph: supergraphs.current().id }))
  app.get('/subscriptions', async () => [...hub.feeds()].map(explain))
  return app
}

function explain({
  operation,
  state,
  position,
  ring,
  size,
}: ReturnType<Hub['feeds']> extends Iterable<infer F> ? F : never) {
  return {
    topic: operation.topic,
    field: operation.field,
    shared: operation.shared,
    resumable: operation.resumable,
    operation: operation.text,
    state,
    subscribers: size,
    position,
    ring: { events: ring.size, floor: ring.floor },
  }
}
