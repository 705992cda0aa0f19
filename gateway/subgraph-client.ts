// One subgraph over HTTP: keep-alive, a cap on sockets, a timeout, an abort. Called by the executor for every fetch of a plan; it
// knows nothing of plans. Lean on purpose: Apollo's own data source took 46 % of the time of a federated list query.

import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { GraphQLDataSource } from '@apollo/gateway'
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface'
import { GraphQLError } from 'graphql'
import { elapsedMs, startTimer } from '#platform/clock.ts'
import { errorCodes } from '#schema/codes.ts'
import type { RequestContext } from './request-context.ts'

export interface SubgraphClientOptions {
  readonly name: string
  readonly url: string
  readonly timeoutMs: number
  readonly sockets: number
  /** An answer larger than this is refused. */
  readonly maxBytes?: number
  onCall?(subgraph: string, outcome: 'ok' | 'error' | 'timeout', ms: number): void
}

export interface SubgraphClient extends Disposable {
  readonly dataSource: GraphQLDataSource
  ask(request: SubgraphRequest, context: RequestContext): Promise<GatewayGraphQLResponse>
}

export interface SubgraphRequest {
  readonly query?: string | undefined
  readonly operationName?: string | undefined
  readonly variables?: Readonly<Record<string, unknown>> | undefined
}

const defaultMaxBytes = 32 * 1024 * 1024

export function createSubgraphClient(options: SubgraphClientOptions): SubgraphClient {
  const url = new URL(options.url)
  const secure = url.protocol === 'https:'
  const agentOptions = { keepAlive: true, maxSockets: options.sockets, scheduling: 'lifo' } as const
  const agent = secure ? new HttpsAgent(agentOptions) : new HttpAgent(agentOptions)
  const send = secure ? httpsRequest : httpRequest
  const maxBytes = options.maxBytes ?? defaultMaxBytes

  function post(body: string, context: RequestContext): Promise<{ status: number; text: string }> {
    const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>()
    const signal = context.signal
    if (signal?.aborted) return Promise.reject(timedOut())
    const call = send(
      url,
      {
        method: 'POST',
        agent,
        headers: {
          ...context.headersFor(options.name),
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json;q=0.9',
          'content-length': Buffer.byteLength(body),
        },
      },
      response => {
        context.onResponseHeaders?.(options.name, response.headers)
        readText(response, maxBytes).then(text => resolve({ status: response.statusCode ?? 0, text }), reject)
      },
    )
    const timer = startTimer(options.timeoutMs, () => call.destroy(timedOut()))
    const onAbort = () => call.destroy(timedOut())
    signal?.addEventListener('abort', onAbort, { once: true })
    call.on('error', reject)
    call.end(body)
    return promise.finally(() => {
      timer.stop()
      signal?.removeEventListener('abort', onAbort)
    })
  }

  async function call(body: string, context: RequestContext) {
    try {
      return parseAnswer(await post(body, context))
    } catch (error) {
      if (error instanceof GraphQLError) throw error
      // A keep-alive socket may be closed by its server just as we use it: nothing was processed, but we cannot know, so a
      // mutation is never sent twice. It is the client that retries, with the same key.
      throw unavailable(error)
    }
  }

  async function ask({ query, operationName, variables }: SubgraphRequest, context: RequestContext) {
    const began = elapsedMs()
    const tell = (outcome: 'ok' | 'error' | 'timeout') => options.onCall?.(options.name, outcome, elapsedMs() - began)
    try {
      const answer = await call(JSON.stringify({ query, operationName, variables }), context)
      tell('ok')
      return answer
    } catch (error) {
      const late = error instanceof GraphQLError && error.extensions.code === errorCodes.SUBGRAPH_TIMEOUT
      tell(late ? 'timeout' : 'error')
      throw error
    }
  }

  return {
    ask,
    dataSource: { process: ({ request, context }) => ask(request, context as RequestContext) },
    [Symbol.dispose]: () => agent.destroy(),
  }
}

async function readText(response: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > maxBytes) {
      response.destroy()
      throw new Error(`answered with more than ${maxBytes} bytes`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, bytes).toString('utf8')
}

function parseAnswer({ status, text }: { status: number; text: string }): GatewayGraphQLResponse {
  const answer: unknown = JSON.parse(text)
  if (typeof answer !== 'object' || answer === null || !('data' in answer || 'errors' in answer))
    throw new Error(`answered ${status} without a GraphQL result`)
  return answer as GatewayGraphQLResponse
}

function timedOut() {
  return new GraphQLError('A part of the system did not answer in time.', {
    extensions: { code: errorCodes.SUBGRAPH_TIMEOUT },
  })
}

function unavailable(cause: unknown) {
  return new GraphQLError('A part of the system that this needs does not answer.', {
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
    extensions: { code: errorCodes.SUBGRAPH_UNAVAILABLE },
  })
}
