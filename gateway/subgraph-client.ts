// One subgraph over HTTP: keep-alive, a cap on sockets with a bounded line before it, a timeout that the subgraph is told of, an abort.
// Called for every fetch of a plan; it knows nothing of plans. undici instead of node:http, whose requests and streams took a fifth of
// what a query of one subgraph costs.

import { GraphQLError } from 'graphql'
import { type Dispatcher, Pool } from 'undici'
import { deadlineHeader } from '#platform/async/deadline.ts'
import { createTurns } from '#platform/async/turns.ts'
import { elapsedMs, startTimer } from '#platform/clock.ts'
import { PublicError } from '#platform/errors.ts'
import { beginSpan, inSpan, type Span } from '#platform/process/spans.ts'
import { traceHeader } from '#platform/process/trace.ts'
import { errorCodes } from '#schema/codes.ts'
import type { Answer } from './execute/service.ts'
import type { RequestContext } from './request-context.ts'

/** One subgraph's URL and limits. `timeoutMs` includes the wait for one of its `sockets`; `maxBytes` is 32 MiB by default. */
export interface SubgraphClientOptions {
  readonly name: string
  readonly url: string
  readonly timeoutMs: number
  readonly sockets: number
  /** An answer larger than this is refused. */
  readonly maxBytes?: number
  onCall?(subgraph: string, outcome: 'ok' | 'error' | 'timeout', ms: number): void
}

/**
 * Calls one subgraph over HTTP: `send` what is JSON already, `ask` what is not.
 * Both reject with a GraphQLError: SUBGRAPH_TIMEOUT, SUBGRAPH_UNAVAILABLE, or OVERLOADED where too many calls wait.
 */
export interface SubgraphClient extends Disposable {
  /** @param repeatable a query: it is sent once more where its connection was closed before anything of an answer came */
  send(body: string, context: RequestContext, repeatable: boolean): Promise<Answer>
  ask(request: SubgraphRequest, context: RequestContext): Promise<Answer>
  /** No supergraph names its URL any more: what is under way ends as ever, and no connection is kept for more. */
  retire(): void
}

/** The GraphQL request that is posted to a subgraph. */
export interface SubgraphRequest {
  readonly query?: string | undefined
  readonly operationName?: string | undefined
  readonly variables?: Readonly<Record<string, unknown>> | undefined
}

const defaultMaxBytes = 32 * 1024 * 1024
/** Where a call takes 150 ms, whoever is last in line is answered within the usual 10 s; more would wait for nothing. */
const waitingPerSocket = 64

/** How long a connection is kept that nobody uses, unless its server says less. */
const keptMs = 60_000

interface Response {
  readonly status: number
  readonly text: string
}

/** What undici and the system say of a connection that the other side has closed. */
const closings: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'])

/**
 * A connection was closed before anything of an answer came. A keep-alive one may be closed by its server just as it is used, the
 * sooner the busier this machine is: nothing was processed then, but nobody can know. So a query is sent once more, and a mutation
 * never: its client retries it, with the same key.
 */
class Unanswered extends Error {
  override readonly name = 'Unanswered'

  constructor(cause: Error) {
    super(cause.message, { cause })
  }
}

const onceMore =
  <T>(work: () => Promise<T>) =>
  (error: unknown): Promise<T> => {
    if (error instanceof Unanswered) return work()
    throw error
  }

interface Call {
  readonly context: RequestContext
  /** By `elapsedMs`. */
  readonly until: number
  readonly signal: AbortSignal
}

/** Connects with the first call. At most `sockets` calls run at once, and 64 times as many wait. */
export function createSubgraphClient(options: SubgraphClientOptions): SubgraphClient {
  const url = new URL(options.url)
  const target = { origin: url.origin, path: `${url.pathname}${url.search}`, method: 'POST' } as const
  const about = {
    kind: 'client',
    attributes: { 'http.request.method': 'POST', 'server.address': url.hostname, 'server.port': Number(url.port) },
  } as const
  let pool = openPool(url, options)
  const maxBytes = options.maxBytes ?? defaultMaxBytes
  let underWay = 0
  let isRetired = false
  const turns = createTurns({ atOnce: options.sockets, mostWaiting: options.sockets * waitingPerSocket })

  function letGo(): void {
    if (!isRetired || underWay > 0) return
    void pool.destroy()
    // A plan that began before goes on; a pool connects when it is asked.
    pool = openPool(url, options)
  }

  async function post(body: string, context: RequestContext, repeatable: boolean): Promise<Response> {
    const until = elapsedMs() + options.timeoutMs
    const stop = new AbortController()
    const giveUp = () => stop.abort(timedOut())
    if (context.signal?.aborted) throw timedOut()
    context.signal?.addEventListener('abort', giveUp, { once: true })
    const timer = startTimer(options.timeoutMs, giveUp)
    underWay++
    try {
      const exchanging = () => exchange(body, { context, until, signal: stop.signal })
      return await turns.run(repeatable ? () => exchanging().catch(onceMore(exchanging)) : exchanging, stop.signal)
    } finally {
      timer.stop()
      context.signal?.removeEventListener('abort', giveUp)
      underWay--
      letGo()
    }
  }

  async function exchange(body: string, { context, until, signal }: Call): Promise<Response> {
    const leftMs = Math.ceil(until - elapsedMs())
    // Its turn came with the end of its time: nothing is sent that nobody waits for.
    if (leftMs <= 0) throw timedOut()
    const { promise, resolve, reject } = Promise.withResolvers<Response>()
    const headers = {
      ...context.headersFor(options.name),
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      [deadlineHeader]: String(leftMs),
    }
    const reading = readResponse(maxBytes, { resolve, reject }, told => context.onResponseHeaders?.(options.name, told))
    // Not left to the call's own error: one that is still connecting would tell it only once it is connected.
    signal.addEventListener('abort', () => reading.abandon(signal.reason), { once: true })
    pool.dispatch({ ...target, headers, body }, reading.handler)
    return await promise
  }

  async function call(body: string, context: RequestContext, repeatable: boolean) {
    try {
      return parseAnswer(await post(body, context, repeatable))
    } catch (error) {
      if (error instanceof GraphQLError) throw error
      if (error instanceof PublicError) throw new GraphQLError(error.message, { extensions: error.extensions })
      throw unavailable(error)
    }
  }

  async function timed(body: string, context: RequestContext, repeatable: boolean): Promise<Answer> {
    const began = elapsedMs()
    const tell = (outcome: 'ok' | 'error' | 'timeout') => options.onCall?.(options.name, outcome, elapsedMs() - began)
    const span = beginSpan(`POST ${options.name}`, about)
    try {
      const answer = await inSpan(span, () => call(body, span ? goingOn(context, span) : context, repeatable))
      tell('ok')
      return answer
    } catch (error) {
      const late = error instanceof GraphQLError && error.extensions.code === errorCodes.SUBGRAPH_TIMEOUT
      tell(late ? 'timeout' : 'error')
      throw error
    }
  }

  return {
    send: timed,
    ask: (request, context) => timed(JSON.stringify(request), context, false),
    retire() {
      isRetired = true
      letGo()
    },
    [Symbol.dispose]: () => void pool.destroy(),
  }
}

/** The subgraph's own span stands under that of the call. */
function goingOn(context: RequestContext, { step }: Span): RequestContext {
  return { ...context, headersFor: subgraph => ({ ...context.headersFor(subgraph), [traceHeader]: step }) }
}

function openPool({ origin }: URL, { sockets, timeoutMs }: SubgraphClientOptions): Pool {
  return new Pool(origin, {
    ...{ connections: sockets, pipelining: 1, keepAliveTimeout: keptMs, keepAliveMaxTimeout: keptMs },
    // Each call has a deadline of its own.
    ...{ headersTimeout: 0, bodyTimeout: 0, connectTimeout: timeoutMs },
  })
}

type Settle = Pick<PromiseWithResolvers<Response>, 'resolve' | 'reject'>

/** Puts an answer together as it comes, and lets go of its connection where it is too large or nobody waits any more. */
function readResponse(maxBytes: number, { resolve, reject }: Settle, onHeaders: (headers: Headers) => void) {
  const chunks: Buffer[] = []
  let bytes = 0
  let status = 0
  let controller: Dispatcher.DispatchController | undefined
  let abandoned: Error | undefined
  const abandon = (reason: Error) => {
    abandoned = reason
    reject(reason)
    controller?.abort(reason)
  }
  const handler: Dispatcher.DispatchHandler = {
    onRequestStart(started) {
      controller = started
      if (abandoned) started.abort(abandoned)
    },
    onResponseStart(_controller, statusCode, headers) {
      status = statusCode
      onHeaders(headers)
    },
    onResponseData(_controller, chunk) {
      bytes += chunk.length
      if (bytes > maxBytes) abandon(new Error(`answered with more than ${maxBytes} bytes`))
      else chunks.push(chunk)
    },
    onResponseEnd() {
      const [only] = chunks
      const whole = chunks.length === 1 && only ? only : Buffer.concat(chunks, bytes)
      resolve({ status, text: whole.toString('utf8') })
    },
    onResponseError(_controller, error) {
      reject(status === 0 && closings.has((error as NodeJS.ErrnoException).code) ? new Unanswered(error) : error)
    },
  }
  return { handler, abandon }
}

type Headers = Readonly<Record<string, string | string[] | undefined>>

function parseAnswer({ status, text }: Response): Answer {
  const answer: unknown = JSON.parse(text)
  if (typeof answer !== 'object' || answer === null || !('data' in answer || 'errors' in answer))
    throw new Error(`answered ${status} without a GraphQL result`)
  return answer as Answer
}

/** What a call ends with that took too long, or that nobody waits for any more. */
export function timedOut(): GraphQLError {
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
