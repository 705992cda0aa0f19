// Entity fetches of one request that ask a subgraph the same of different entities at the same moment go as one call: the senders
// of a page of messages and the senders of what these answer. Stands before a subgraph's client; it plans nothing.

import { isObject } from './execute/json.ts'
import { type Answer, bodyEnd, type EntityFetch, type Service } from './execute/service.ts'
import { pathOf } from './execute/subgraph-errors.ts'
import type { RequestContext } from './request-context.ts'

interface Waiting {
  readonly fetch: EntityFetch
  readonly done: PromiseWithResolvers<Answer>
}

/** @param ask sends a body to the subgraph */
export function createService(ask: Service['ask']): Service {
  // A request has a context of its own, and with it a viewer: nothing is joined across two of them.
  const byRequest = new WeakMap<RequestContext, Map<string, Waiting[]>>()

  return {
    ask,
    askEntities(fetch, context) {
      const waiting: Waiting = { fetch, done: Promise.withResolvers() }
      const ofRequest = byRequest.get(context)
      const alike = ofRequest?.get(fetch.key)
      if (alike) alike.push(waiting)
      else if (ofRequest) ofRequest.set(fetch.key, [waiting])
      else {
        const group = new Map([[fetch.key, [waiting]]])
        byRequest.set(context, group)
        // Branches of a plan that run in parallel come here within one turn of the event loop.
        setImmediate(() => {
          byRequest.delete(context)
          for (const joined of group.values()) void send(joined, body => ask(body, context, true))
        })
      }
      return waiting.done.promise
    },
  }
}

async function send(joined: readonly Waiting[], ask: (body: string) => Promise<Answer>): Promise<void> {
  const [first] = joined
  if (!first) return
  try {
    const representations = joined.flatMap(({ fetch }) => fetch.representations)
    const answer = await ask(first.fetch.head + representations.join() + bodyEnd)
    let from = 0
    for (const { fetch, done } of joined) {
      const to = from + fetch.representations.length
      done.resolve(joined.length === 1 ? answer : partOf(answer, from, to))
      from = to
    }
  } catch (error) {
    for (const { done } of joined) done.reject(error)
  }
}

/** What of a joint answer belongs to the representations between two places; an error without a place belongs to all. */
function partOf({ errors = [], data }: Answer, from: number, to: number): Answer {
  const entities = isObject(data) ? data._entities : undefined
  const own = errors.flatMap(error => {
    const [root, place, ...rest] = pathOf(error) ?? []
    if (root !== '_entities' || typeof place !== 'number') return [error]
    return place >= from && place < to ? [{ ...error, path: [root, place - from, ...rest] }] : []
  })
  return {
    ...(data === undefined ? {} : { data: Array.isArray(entities) ? { _entities: entities.slice(from, to) } : data }),
    ...(own.length > 0 ? { errors: own } : {}),
  }
}
