// Equal queries of one caller are run once for all requests that came before it began. What a subgraph wants set at the client is set at
// each of them.

import type { RequestContext } from './request-context.ts'
import { createSingleFlight } from './single-flight.ts'
import { whenAll } from './when-all.ts'

/** Runs reads that may be shared. */
export interface SharedReads<T> {
  /**
   * @param key equal for requests that would be answered alike, their caller included
   * @param read runs the query with the context that it is given
   */
  run(key: string, context: RequestContext, read: (context: RequestContext) => Promise<T>): Promise<T>
}

type Told = Parameters<NonNullable<RequestContext['onResponseHeaders']>>

interface Outcome<T> {
  readonly result: T
  readonly told: readonly Told[]
}

/** Holds nothing once the reads are done: this is no cache. */
export function createSharedReads<T>(): SharedReads<T> {
  const flights = createSingleFlight<AbortSignal | undefined, Outcome<T>>()
  return {
    async run(key, context, read) {
      const { result, told } = await flights.run(key, context.signal, async signals => {
        const heard: Told[] = []
        const onResponseHeaders = (...headers: Told) => void heard.push(headers)
        const own = { ...context, signal: whenAll(signals), onResponseHeaders }
        return { result: await read(own), told: heard }
      })
      for (const headers of told) context.onResponseHeaders?.(...headers)
      return result
    },
  }
}
