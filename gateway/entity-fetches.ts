// Entity fetches that ask a subgraph the same of different entities at the same moment go as one call, of each entity once: the senders of
// a page of messages and the senders of what these answer; where it does not matter who asks, those of many requests and events. Stands
// before a subgraph's client; it plans nothing.

import { copyOf, isObject } from './execute/json.ts'
import { type Answer, bodyEnd, type EntityFetch, type Service } from './execute/service.ts'
import { pathOf } from './execute/subgraph-errors.ts'
import type { RequestContext } from './request-context.ts'
import type { CachedQuestion, ResponseCache } from './response-cache.ts'
import { createSharedFetches, everybody, type Nobody, type Send, type Who, whileAwaited } from './shared-fetches.ts'

/** What requests have in common. */
export interface Sharing {
  readonly nobody: Nobody
  /** Keeps what is public; `scope` names the subgraph and its supergraph. Absent where nothing is kept. */
  readonly kept?: { readonly cache: ResponseCache; readonly scope: string } | undefined
}

interface Waiting {
  readonly fetch: EntityFetch
  readonly context: RequestContext
  readonly done: PromiseWithResolvers<Answer>
}

/** A call must not get so large by what goes along that who asks for little waits for much. */
const mostTogether = 500

/** @param send posts to the subgraph @param sharing absent where nothing is shared between requests */
export function createService(send: Send, sharing?: Sharing): Service {
  const { nobody, kept } = sharing ?? {}
  const shared = createSharedFetches(send, nobody)
  const turn = new Map<Who, Map<string, Waiting[]>>()

  async function sendTogether(who: Who, together: readonly Waiting[]): Promise<void> {
    const [first] = together
    if (!first) return
    try {
      const places = new Map<string, number>()
      for (const { fetch } of together)
        for (const text of fetch.representations) if (!places.has(text)) places.set(text, places.size)
      const contexts = together.map(({ context }) => context)
      const { key, head, publicity } = first.fetch
      const ask = (representations: readonly string[]) => {
        const text = representations.join()
        return shared.send({ who, key: `${key} ${text}`, body: head + text + bodyEnd }, contexts)
      }
      const parts = [...places.keys()]
      const question = keptQuestion(who, { key, publicity }, contexts)
      const answer = await (question && kept ? kept.cache.entities({ ...question, parts }, ask) : ask(parts))
      if (together.length === 1) first.done.resolve(answer)
      else for (const { fetch, done } of together) done.resolve(partOf(answer, fetch, places))
    } catch (error) {
      for (const { done } of together) done.reject(error)
    }
  }

  /** @returns undefined where its answer is not kept */
  function keptQuestion(
    who: Who,
    { key, publicity }: Pick<EntityFetch, 'key' | 'publicity'>,
    contexts: readonly RequestContext[],
  ): Omit<CachedQuestion, 'parts'> | undefined {
    if (!kept || who !== everybody || !publicity || publicity.maxAgeMs === 0) return undefined
    const writers = new Set(contexts.map(({ writer }) => writer).filter(writer => writer !== undefined))
    return { scope: `${kept.scope} ${key}`, maxAgeMs: publicity.maxAgeMs, writers }
  }

  return {
    async ask({ key, body, repeatable, publicity }, context) {
      if (!repeatable) return await send(body, context, false)
      const who = shared.whoAsks(context, publicity)
      const question = keptQuestion(who, { key, publicity }, [context])
      const ask = () => shared.send({ who, key, body }, [context])
      const asked = question && kept ? kept.cache.root(question, ask) : ask()
      return await (who === context ? asked : whileAwaited(asked, context))
    },
    async askEntities(fetch, context) {
      const waiting: Waiting = { fetch, context, done: Promise.withResolvers() }
      const who = shared.whoAsks(context, fetch.publicity)
      const ofThem = turn.get(who)
      const alike = ofThem?.get(fetch.key)
      if (alike) alike.push(waiting)
      else if (ofThem) ofThem.set(fetch.key, [waiting])
      else {
        const group = new Map([[fetch.key, [waiting]]])
        turn.set(who, group)
        // Branches of a plan that run in parallel come here within one turn of the event loop.
        setImmediate(() => {
          turn.delete(who)
          for (const all of group.values()) for (const together of inCalls(all)) void sendTogether(who, together)
        })
      }
      const asked = waiting.done.promise
      return await (who === context ? asked : whileAwaited(asked, context))
    },
  }
}

/** Those who ask for more than goes together ask alone. */
function inCalls(all: readonly Waiting[]): Waiting[][] {
  const calls: Waiting[][] = []
  let size = mostTogether
  for (const waiting of all) {
    size += waiting.fetch.representations.length
    if (size > mostTogether) {
      calls.push([])
      size = waiting.fetch.representations.length
    }
    calls.at(-1)?.push(waiting)
  }
  return calls
}

/** What of a joint answer belongs to one fetch, as its own; an error without a place belongs to all. */
function partOf({ errors = [], data }: Answer, { representations }: EntityFetch, places: Places): Answer {
  const entities = isObject(data) ? data._entities : undefined
  const own = new Map(representations.map((text, index) => [places.get(text), index]))
  const ownErrors = errors.flatMap(error => {
    const [root, place, ...rest] = pathOf(error) ?? []
    if (root !== '_entities' || typeof place !== 'number') return [error]
    const index = own.get(place)
    return index === undefined ? [] : [{ ...error, path: [root, index, ...rest] }]
  })
  // Of an answer that is not as long as the question nobody can tell what is whose; whoever reads it tells of the fault.
  const ownEntities = (all: readonly unknown[]) =>
    all.length === places.size ? representations.map(text => copyOf(all[places.get(text) ?? -1])) : []
  return {
    ...(data === undefined ? {} : { data: Array.isArray(entities) ? { _entities: ownEntities(entities) } : data }),
    ...(ownErrors.length > 0 ? { errors: ownErrors } : {}),
  }
}

type Places = ReadonlyMap<string, number>
