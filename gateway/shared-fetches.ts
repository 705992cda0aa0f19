// Calls of one subgraph that ask the same at the same moment are made once: for all requests of one asker, and for everybody where the
// schema says that it does not matter who asks. As with whole operations, who comes later joins only what has not begun.

import { copyOf } from './execute/json.ts'
import type { Answer } from './execute/service.ts'
import type { Publicity } from './public-fields.ts'
import type { RequestContext } from './request-context.ts'
import { createSingleFlight } from './single-flight.ts'
import { timedOut } from './subgraph-client.ts'
import { whenAll } from './when-all.ts'

/** Posts a body to a subgraph. */
export type Send = (body: string, context: RequestContext, repeatable: boolean) => Promise<Answer>

/** Makes the context of a call for nobody in particular. */
export type Nobody = (signal: AbortSignal | undefined) => RequestContext

/** For whom a call is: for everybody alike; for an asker, by a text that is equal for requests that no subgraph tells apart; for one request. */
export type Who = typeof everybody | `asker ${string}` | RequestContext

/** Whom a public call is made for. It is made as nobody: a field that is marked by mistake then tells nothing that needs a right. */
export const everybody = 'everybody'

/** A call of which equal ones, by `who` and `key`, may be one. */
export interface SharedCall {
  readonly who: Who
  readonly key: string
  readonly body: string
}

/** The calls of one subgraph. */
export interface SharedFetches {
  whoAsks(context: RequestContext, publicity: Publicity | undefined): Who
  /**
   * Of queries only.
   * @param contexts of all who ask for it
   * @returns the asker's own: nobody else has any part of it
   */
  send(call: SharedCall, contexts: readonly RequestContext[]): Promise<Answer>
}

type Told = Parameters<NonNullable<RequestContext['onResponseHeaders']>>

interface Outcome {
  readonly answer: Answer
  readonly told: readonly Told[]
  /** Whether more than one get it. */
  readonly isShared: boolean
}

/** @param nobody absent where nothing is shared between requests */
export function createSharedFetches(send: Send, nobody: Nobody | undefined): SharedFetches {
  const flights = createSingleFlight<readonly RequestContext[], Outcome>()

  async function fly(who: Who, body: string, groups: readonly (readonly RequestContext[])[]): Promise<Outcome> {
    const contexts = new Set(groups.flat())
    const signal = whenAll([...contexts].map(context => context.signal))
    const told: Told[] = []
    const [first] = contexts
    const context: RequestContext | undefined =
      who === everybody
        ? nobody?.(signal)
        : first && { ...first, signal, onResponseHeaders: (...headers) => void told.push(headers) }
    if (!context) throw new Error('a call that nobody asks for')
    return { answer: await send(body, context, true), told, isShared: groups.length > 1 }
  }

  return {
    whoAsks(context, publicity) {
      if (!nobody) return context
      if (publicity) return everybody
      return context.asker === undefined ? context : `asker ${context.asker}`
    },
    async send({ who, key, body }, contexts) {
      if (typeof who !== 'string') return await send(body, who, true)
      const begin = (groups: readonly (readonly RequestContext[])[]) => fly(who, body, groups)
      const { answer, told, isShared } = await flights.run(`${who}\n${key}`, contexts, begin)
      for (const context of new Set(contexts)) for (const headers of told) context.onResponseHeaders?.(...headers)
      return isShared ? copyOf(answer) : answer
    },
  }
}

/** Work for many, as one of them waits for it: no longer than until its own signal. */
export async function whileAwaited<T>(work: Promise<T>, { signal }: Pick<RequestContext, 'signal'>): Promise<T> {
  if (!signal) return await work
  const left = Promise.withResolvers<never>()
  const leave = () => left.reject(timedOut())
  if (signal.aborted) leave()
  signal.addEventListener('abort', leave, { once: true })
  try {
    return await Promise.race([work, left.promise])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
