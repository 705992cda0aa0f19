// The operator's port: metrics, health, whether anything is unfinished, and what is live. Never reachable by clients.

import { prettyFormatQueryPlan } from '@apollo/query-planner'
import { type FastifyInstance, fastify } from 'fastify'
import type { Registry } from 'prom-client'
import { mountReadiness, type Readiness } from './readiness.ts'
import type { Feed } from './subscribe/feed.ts'
import type { Hub } from './subscribe/hub.ts'
import type { Supergraphs } from './supergraphs.ts'

/** What the operator's port shows: metrics, the hub's feeds, the id of the supergraph in force, and the readiness report. */
export interface AdminOptions {
  readonly registry: Registry
  readonly hub: Hub
  readonly supergraphs: Pick<Supergraphs, 'current'>
  readonly readiness: Readiness
}

/**
 * The Fastify app of the operator's port: `/metrics` (Prometheus), `/health`, `/health/live`, `/health/ready`, `/settled`,
 * `/supergraph`, and `/subscriptions` with every open feed and its query plan.
 * @returns the app, not listening yet
 */
export function createAdmin({ registry, hub, supergraphs, readiness }: AdminOptions): FastifyInstance {
  const app = fastify({ forceCloseConnections: true })
  mountReadiness(app, readiness)
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))
  // A gateway owes nothing to anyone after it has answered: `stack.settle()` asks every process alike.
  app.get('/settled', async () => ({ settled: true }))
  app.get('/supergraph', async () => ({ supergraph: supergraphs.current().id }))
  app.get('/subscriptions', async () => [...hub.feeds()].map(explainSubscription))
  return app
}

function explainSubscription({ operation, state, position, waiting, ring, size, plan, cuts }: Feed) {
  return {
    topic: operation.topic,
    field: operation.field,
    shared: operation.shared,
    resumable: operation.resumable,
    operation: operation.text,
    state,
    subscribers: size,
    position,
    waiting,
    cuts,
    ring: { events: ring.size, floor: ring.floor },
    plan: prettyFormatQueryPlan({ kind: 'QueryPlan', node: plan.node }),
  }
}
