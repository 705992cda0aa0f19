// Our own guards before our own supergraph, in this process and with their defaults: what a request goes through before it is planned.
import { readFileSync } from 'node:fs'
import { GraphQLError } from 'graphql'
import { readConfig } from '#gateway/config.ts'
import { costOf } from '#gateway/guards/cost.ts'
import { anonymous } from '#gateway/identity/callers.ts'
import { createOperations } from '#gateway/operations.ts'
import { createPlanner } from '#gateway/planner/planner.ts'
import { loadSupergraph } from '#gateway/supergraph.ts'
import { decodeJson, JsonRefused } from '#platform/json.ts'

export const { limits } = readConfig({ GATEWAY_SUPERGRAPH: 'schema/supergraph.graphql' })
export const sdl = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8')
/** Its planner starts a thread when it is asked for a plan, and here it never is. */
export const supergraph = loadSupergraph(sdl, createPlanner({ deadlineMs: 1 }))

/** From the bytes of a request to the code that it is refused with, everything anew; undefined where it would be planned. */
export function refusalOf(body: Uint8Array): string | undefined {
  if (body.length > limits.bodyBytes) return 'PAYLOAD_TOO_LARGE'
  const operations = createOperations({ limits, introspection: false })
  let value: unknown
  try {
    value = decodeJson(body)
  } catch (error) {
    if (error instanceof JsonRefused) return 'BAD_REQUEST'
    throw error
  }
  const read = operations.read(value)
  if (read instanceof GraphQLError) return String(read.extensions.code)
  const prepared = operations.prepare(read, supergraph, anonymous)
  if (!prepared.ok) return String(prepared.errors[0]?.extensions.code)
  const { document, node, variables } = prepared.operation
  return costOf(document, node, variables, supergraph.costs) > limits.cost ? 'OPERATION_TOO_COMPLEX (cost)' : undefined
}

export const bodyOf = (query: string) => Buffer.from(JSON.stringify({ query }))

/** In milliseconds, smallest first, after some turns that nobody counts. */
export function timesOf(turns: number, run: () => unknown): number[] {
  const times: number[] = []
  for (let turn = -3; turn < turns; turn++) {
    const began = performance.now()
    run()
    if (turn >= 0) times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)
}
