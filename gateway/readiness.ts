// Whether this gateway may be sent requests, and what it lacks. Without the keys of tokens or the list of ended sessions it may not;
// a subgraph that does not answer is told, but the rest of the API is worth serving.

import type { FastifyInstance } from 'fastify'
import { deadlineSignal } from '#platform/clock.ts'

const askWithinMs = 1_500

/** What readiness depends on: `parts` are required; `subgraphs` are only reported. */
export interface ReadinessOptions {
  /** What it cannot serve without. */
  readonly parts: Readonly<Record<string, () => boolean>>
  /** The GraphQL URL of each subgraph. */
  subgraphs(): readonly (readonly [name: string, url: string])[]
  draining(): boolean
}

/** `ready` is synchronous and asks nobody, for the public health route; `report` asks every subgraph, for the operator's port. */
export interface Readiness {
  ready(): boolean
  report(): Promise<ReadinessReport>
}

/** The JSON body of `/health` and `/health/ready` on the operator's port. */
export interface ReadinessReport {
  /** `degraded`: it serves, though not all subgraphs answer. */
  readonly status: 'ready' | 'degraded' | 'not ready' | 'draining'
  /** `ok`, or what is wrong. */
  readonly parts: Readonly<Record<string, string>>
  readonly subgraphs: Readonly<Record<string, string>>
}

/** Ready while all `parts` are and the process does not drain. A report asks all subgraphs at once and waits 1.5 s at most. */
export function createReadiness(options: ReadinessOptions): Readiness {
  const { draining } = options
  const ready = () => !draining() && Object.values(options.parts).every(isThere => isThere())
  return {
    ready,
    async report() {
      const asked = options.subgraphs().map(async ([name, url]) => [name, await stateOf(url)] as const)
      const subgraphs = Object.fromEntries(await Promise.all(asked))
      const states = Object.entries(options.parts).map(([name, isThere]) => [name, isThere() ? 'ok' : 'not read yet'])
      const isWhole = Object.values(subgraphs).every(state => state === 'ok')
      const status = draining() ? 'draining' : !ready() ? 'not ready' : isWhole ? 'ready' : 'degraded'
      return { status, parts: Object.fromEntries(states), subgraphs }
    },
  }
}

/** Asks for its readiness. One that has no such page answers at least: it is somebody else's, and there. */
async function stateOf(url: string): Promise<string> {
  try {
    const response = await fetch(new URL('/health/ready', url), { signal: deadlineSignal(askWithinMs) })
    await response.body?.cancel()
    return response.status === 503 ? 'not ready' : 'ok'
  } catch (error) {
    // fetch itself says no more than that it failed.
    const { message, cause } = error as Partial<Error>
    return (cause as Partial<Error> | undefined)?.message || message || 'no answer'
  }
}

/** `/health/live`, and `/health` and `/health/ready` with the report: for operators, not for clients. */
export function mountReadiness(app: FastifyInstance, report: Readiness['report']): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  for (const path of ['/health', '/health/ready'])
    app.get(path, async (_request, reply) => {
      const told = await report()
      return reply.code(told.status === 'ready' || told.status === 'degraded' ? 200 : 503).send(told)
    })
}
