// What travels with one request, or one event of a subscription, to every subgraph call it causes.

import type { FastifyReply, FastifyRequest } from 'fastify'
import { clientHeaders } from '#platform/http/exchange.ts'
import { assertionHeader, type Signer } from '#platform/identity/identity.ts'
import { currentTrace, stepOf, traceHeader, traceIdOf } from '#platform/process/trace.ts'
import type { Cookies } from './cookies.ts'
import type { Charge } from './guards/charges.ts'
import type { Client } from './guards/client-address.ts'
import type { Caller } from './identity/callers.ts'

/** Headers of a call to a subgraph, with names in lower case. */
export type Headers = Record<string, string>

/** Apollo Server's `contextValue`, and the same for events: the headers, abort signal and cookies of subgraph calls. */
export interface RequestContext {
  /** Headers for a call to one subgraph: the assertion made for it, and what of the client's request may pass. */
  headersFor(subgraph: string): Headers
  /** Aborts the calls: the deadline is over, or nobody waits for a query's answer any more. */
  readonly signal: AbortSignal | undefined
  readonly requestId: string
  /** Equal for requests that no subgraph can tell apart; absent where nothing may be shared with another. */
  readonly asker?: string
  /** Whose changes it has to see at once, whatever is kept for others; absent where nobody in particular asks. */
  readonly writer?: string
  /** What the operation was charged, where the client asks for that. */
  readonly charge?: Charge
  /** What a subgraph wants set at the client; absent where a transport cannot set headers. */
  onResponseHeaders?(subgraph: string, headers: Readonly<Record<string, string | string[] | undefined>>): void
}

/** What request contexts are made with: the signer of viewer assertions, and the rules for cookies. */
export interface RequestContextsOptions {
  /** Absent in an open gateway: nothing is asserted. */
  readonly signer: Signer | undefined
  readonly cookies: Cookies
}

/** The HTTP request whose cookies may go to subgraphs, and the reply that gets their `Set-Cookie` headers. */
export interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** @returns what makes the context of a query or mutation; without an exchange for those that came over a socket or a stream */
export function createRequestContexts({ signer, cookies }: RequestContextsOptions) {
  return ({ viewer }: Caller, client: Client, exchange?: Exchange): RequestContext => {
    // One step for all calls; who is not in a trace, such as in a test of this function, begins one.
    const trace = currentTrace() ?? stepOf(undefined)
    const requestId = traceIdOf(trace)
    const asserted = (subgraph: string): Headers => ({
      'x-request-id': requestId,
      [traceHeader]: trace,
      ...(signer ? { [assertionHeader]: signer.sign(viewer, subgraph) } : {}),
      [clientHeaders.address]: client.address,
      ...(client.agent ? { [clientHeaders.agent]: client.agent } : {}),
    })
    const asker = JSON.stringify([viewer, client.address, client.agent, exchange?.request.headers.cookie])
    const writer = viewer.kind === 'user' ? { writer: viewer.userId } : {}
    if (!exchange) return { requestId, signal: undefined, asker, ...writer, headersFor: asserted }
    const { request, reply } = exchange
    return {
      requestId,
      signal: undefined,
      asker,
      ...writer,
      headersFor(subgraph) {
        const cookie = cookies.toSubgraph(subgraph, request.headers.cookie)
        return {
          ...asserted(subgraph),
          ...(cookie ? { cookie } : {}),
        }
      },
      onResponseHeaders(subgraph, headers) {
        const offered = [headers['set-cookie'] ?? []].flat()
        for (const cookie of cookies.fromSubgraph(subgraph, offered)) reply.header('set-cookie', cookie)
      },
    }
  }
}

/** @returns what makes the context of calls that are for everybody alike: nobody is asserted, and no client is told of */
export function createNobody(signer: Signer | undefined) {
  return (signal: AbortSignal | undefined): RequestContext => {
    const trace = currentTrace() ?? stepOf(undefined)
    const requestId = traceIdOf(trace)
    return {
      requestId,
      signal,
      headersFor: subgraph => ({
        'x-request-id': requestId,
        [traceHeader]: trace,
        ...(signer ? { [assertionHeader]: signer.sign({ kind: 'anonymous' }, subgraph) } : {}),
      }),
    }
  }
}
