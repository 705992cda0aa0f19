// Entity fetches of one request that ask a subgraph the same of different entities at the same moment go as one call: the senders
// of a page of messages and the senders of what these answer. Called by the executor, before a subgraph's client; it plans nothing.

import type { GraphQLDataSource } from '@apollo/gateway'
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface'

type Options = Parameters<GraphQLDataSource['process']>[0]
type GatewayError = NonNullable<GatewayGraphQLResponse['errors']>[number]

interface Waiting {
  readonly options: Options
  readonly representations: readonly unknown[]
  readonly done: PromiseWithResolvers<GatewayGraphQLResponse>
}

/** Everything but entity fetches goes straight on. */
export function joinEntityFetches(source: GraphQLDataSource): GraphQLDataSource {
  // A request has a context of its own, and with it a viewer: nothing is joined across two of them.
  const byRequest = new WeakMap<object, Map<string, Waiting[]>>()

  return {
    process(options) {
      const { request, context } = options
      const { representations, ...others } = request.variables ?? {}
      if (!Array.isArray(representations)) return source.process(options)
      const key = `${anonymous(request.query ?? '')} ${JSON.stringify(others)}`
      const waiting: Waiting = { options, representations, done: Promise.withResolvers() }
      const ofRequest = byRequest.get(context)
      const alike = ofRequest?.get(key)
      if (alike) alike.push(waiting)
      else if (ofRequest) ofRequest.set(key, [waiting])
      else {
        const group = new Map([[key, [waiting]]])
        byRequest.set(context, group)
        // Branches of a plan that run in parallel come here within one turn of the event loop.
        setImmediate(() => {
          byRequest.delete(context)
          for (const joined of group.values()) void send(source, joined)
        })
      }
      return waiting.done.promise
    },
  }
}

async function send(source: GraphQLDataSource, joined: readonly Waiting[]): Promise<void> {
  const [first] = joined
  if (!first) return
  try {
    const { request } = first.options
    const representations = joined.flatMap(one => one.representations)
    const variables = { ...request.variables, representations }
    const answer = await source.process({ ...first.options, request: { ...request, variables } })
    let from = 0
    for (const one of joined) {
      const to = from + one.representations.length
      one.done.resolve(joined.length === 1 ? answer : partOf(answer, from, to))
      from = to
    }
  } catch (error) {
    for (const { done } of joined) done.reject(error)
  }
}

/** What of a joint answer belongs to the representations between two places; an error without a place belongs to all. */
function partOf(answer: GatewayGraphQLResponse, from: number, to: number): GatewayGraphQLResponse {
  const { errors = [], data, ...others } = answer
  const entities: unknown = data?._entities
  const own = errors.flatMap((error): GatewayError[] => {
    const [root, place, ...rest] = error.path ?? []
    if (root !== '_entities' || typeof place !== 'number') return [error]
    return place >= from && place < to ? [{ ...error, path: [root, place - from, ...rest] }] : []
  })
  return {
    ...others,
    ...(data === undefined ? {} : { data: Array.isArray(entities) ? { _entities: entities.slice(from, to) } : data }),
    ...(own.length > 0 ? { errors: own } : {}),
  }
}

/** Fetches of one plan differ in their names alone. */
function anonymous(query: string): string {
  return query.replace(/^query\s+\w+/, 'query')
}
