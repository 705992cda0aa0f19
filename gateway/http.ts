// The gateway's HTTP side: one route that guards every request and answers it, streams it or hands it to Apollo Server, the WebSocket
// upgrade on the same path, and health.

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { type Duplex, Readable } from 'node:stream'
import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import cors from '@fastify/cors'
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws'
import { WebSocketServer } from 'ws'
import { takeBoundedJson } from '#platform/http/json-body.ts'
import { keptConnections } from '#platform/http/kept-connections.ts'
import { traceRequests } from '#platform/http/traced-requests.ts'
import { userIdOf } from '#platform/identity/viewer.ts'
import { stepIsFor } from '#platform/process/trace.ts'
import { errorCodes } from '#schema/codes.ts'
import { type AnsweredInParts, type Answers, errorsBody } from './answers.ts'
import type { Config } from './config.ts'
import { refusal, statusOf } from './errors.ts'
import type { AnonymousRate } from './guards/anonymous-rate.ts'
import { asksForCost, type Charges } from './guards/charges.ts'
import type { Client } from './guards/client-address.ts'
import type { Handshakes } from './guards/handshakes.ts'
import { createOriginGuard } from './guards/origin.ts'
import { isOwnPage, isPreflighted } from './guards/preflight.ts'
import { askedBy, callerOf, lastEventId, plain, untilClientGoes } from './http-request.ts'
import type { Caller, Callers } from './identity/callers.ts'
import type { Operations } from './operations.ts'
import { servePlayground } from './playground.ts'
import type { Exchange, RequestContext } from './request-context.ts'
import type { Supergraphs } from './supergraphs.ts'
import { answerType, wholeType } from './transports/answer-type.ts'
import type { Heartbeat } from './transports/heartbeat.ts'
import { multipartOf, partsType, takesParts } from './transports/part-stream.ts'
import { acceptedProtocol, refuseSocket } from './transports/refused-socket.ts'
import {
  endedId,
  eventStream,
  type ResponseStreamOptions,
  serveResponseStream,
  streamProtocol,
} from './transports/response-stream.ts'
import { serveWebSocket } from './transports/web-socket.ts'
import { serveWebApp } from './web-app.ts'
import { webSocketWire } from './wire/frames.ts'
import { createScratch } from './wire/scratch.ts'

/** The path of the GraphQL endpoint: GET, POST and the WebSocket upgrade. */
export const path = '/graphql'
const paths: readonly string[] = [path, `${path}/`]
const maxMessageBytes = 64 * 1024
/** How often Node.js looks for requests that are overdue; 30 s by default. */
const timeoutsCheckedEveryMs = 1_000

/** What `createHttp` connects: what gives single answers, transports for subscriptions, and the guards before both. */
export interface HttpOptions {
  readonly config: Pick<Config, 'http' | 'limits' | 'origins' | 'playground' | 'web'>
  readonly apollo: ApolloServer<RequestContext>
  readonly answers: Answers
  readonly callers: Callers
  readonly operations: Operations
  readonly charges: Charges
  readonly supergraphs: Supergraphs
  readonly streams: ResponseStreamOptions
  /** An operation was not begun. */
  onRefused(errors: readonly GraphQLError[]): void
  /** What no message of a socket should be able to cause, and one did. */
  onFailed(error: unknown): void
  readonly anonymousRate: AnonymousRate
  readonly handshakes: Handshakes
  readonly heartbeat: Heartbeat
  clientOf(request: IncomingMessage): Client
  contextFor(caller: Caller, client: Client, exchange: Exchange): RequestContext
  format(error: GraphQLFormattedError): GraphQLFormattedError
  ready(): boolean
  draining(): boolean
}

/** The Fastify app of the public port: GraphQL, WebSocket upgrade, health, playground, web app. @returns it, not listening yet */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { config, answers, callers, operations, charges, supergraphs, streams, format } = options
  const allowed = createOriginGuard(config.origins)
  const contexts = new WeakMap<FastifyRequest, RequestContext>()
  const wellFormed = new WeakSet<FastifyRequest>()
  const { requestTimeoutMs } = config.http
  const app = fastify({
    bodyLimit: config.limits.bodyBytes,
    keepAliveTimeout: keptConnections.keepAliveTimeout,
    requestTimeout: requestTimeoutMs,
    http: {
      ...keptConnections.http,
      headersTimeout: requestTimeoutMs,
      connectionsCheckingInterval: timeoutsCheckedEveryMs,
    },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  })
  takeBoundedJson(app)
  traceRequests(app, path)
  await app.register(cors, {
    delegator: (request, done) => {
      const { origin, host } = request.headers
      done(null, {
        origin: origin !== undefined && allowed(origin, host) ? origin : false,
        credentials: true,
        maxAge: 600,
      })
    },
  })
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500
    const code =
      status === 413
        ? errorCodes.PAYLOAD_TOO_LARGE
        : status < 500
          ? errorCodes.BAD_REQUEST
          : errorCodes.INTERNAL_SERVER_ERROR
    return (status < 500 ? refuse : sendErrors)(reply, [
      refusal(code, messageFor(error, status, request.headers), { status }),
    ])
  })
  addHealth(app, options.ready)
  const playground = await servePlayground(app, config.playground)
  await serveWebApp(app, config.web)

  const apolloHandler = fastifyApolloHandler(options.apollo, {
    context: async request => {
      const context = contexts.get(request)
      if (!context) throw new Error('a request reached Apollo Server without passing the guards')
      return context
    },
  })

  function refuse(reply: FastifyReply, errors: readonly GraphQLError[]) {
    options.onRefused(errors)
    return sendErrors(reply, errors)
  }

  /** @param otherwise the status where no error has one */
  function sendErrors(reply: FastifyReply, errors: readonly GraphQLError[], { otherwise = 200 } = {}) {
    const type = wholeType(reply.request.headers)
    const retryAfterMs = Number(errors[0]?.extensions.retryAfterMs)
    if (retryAfterMs > 0) reply.header('retry-after', Math.ceil(retryAfterMs / 1_000))
    return reply.code(statusOf(errors, otherwise)).header('content-type', type).send(errorsBody(errors, format))
  }

  /** What Apollo Server would answer, without a second reading of what was read. */
  async function answer(reply: FastifyReply, type: string, answered: Promise<AnsweredInParts>) {
    const result = await answered
    reply.header('cache-control', 'no-store')
    if ('parts' in result) return reply.header('content-type', partsType).send(Readable.from(multipartOf(result.parts)))
    if ('refused' in result) return sendErrors(reply, result.refused, { otherwise: 500 })
    return reply.header('content-type', type).send(result.body)
  }

  async function handle(request: FastifyRequest, reply: FastifyReply) {
    const stream = streamProtocol(request.headers.accept)
    const resumeAfter = stream === eventStream ? lastEventId(request) : undefined
    // The only answer at which a browser's EventSource does not connect again.
    if (resumeAfter === endedId) return reply.code(204).send()
    const asked = askedBy(request)
    // A browser that opens the address is led to the playground, if there is one.
    const isPage = asked === undefined && request.method === 'GET'
    if (isPage && playground.page) return reply.redirect(playground.page)
    const read = isPage ? undefined : operations.read(asked)
    if (read instanceof GraphQLError) return refuse(reply, [read])
    const caller = await callerOf(request, asked, callers)
    if (caller instanceof GraphQLError) return refuse(reply, [caller])
    stepIsFor(userIdOf(caller.viewer))
    const client = options.clientOf(request.raw)
    const limited = read && options.anonymousRate.refuse(caller, client)
    if (limited) return refuse(reply, [limited])
    const context = options.contextFor(caller, client, { request, reply })
    if (!read) {
      contexts.set(request, context)
      return apolloHandler.call(app, request as never, reply as never)
    }

    if (isLenient(request.headers) && isPreflighted(request.headers)) wellFormed.add(request)
    const supergraph = supergraphs.current()
    const prepared = operations.prepare(read, supergraph, caller)
    if (!prepared.ok) return refuse(reply, prepared.errors)
    const isSubscription = prepared.operation.kind === 'subscription'
    const streamed = stream && (isSubscription || stream === eventStream)
    if (!streamed) {
      const message = 'Subscribe over WebSocket, or accept text/event-stream or multipart/mixed.'
      if (isSubscription) return refuse(reply, [refusal(errorCodes.OPERATION_NOT_SUPPORTED, message)])
      // What is streamed is charged where it is run.
      const charge = charges.charge(prepared.operation, supergraph, caller, client)
      if (charge instanceof GraphQLError) return refuse(reply, [charge])
      const paid = asksForCost(asked) ? charge : undefined
      // A mutation that has begun is finished, whoever still waits for it.
      const isQuery = prepared.operation.kind === 'query'
      const awaited = isQuery ? { ...context, signal: untilClientGoes(reply) } : context
      const asking = { context: awaited, charge: paid }
      if (prepared.operation.defers && takesParts(request.headers.accept)) {
        const wrong = wrongRequest(request, isQuery)
        if (wrong) return refuse(reply, [wrong])
        return answer(reply, wholeType(request.headers), answers.answerInParts(prepared.operation, supergraph, asking))
      }
      const type = request.method === 'POST' ? answerType(request.headers) : undefined
      if (type) return answer(reply, type, answers.answer(prepared.operation, supergraph, asking))
      const simple = plain(request, path, read)
      contexts.set(simple, paid ? { ...awaited, charge: paid } : awaited)
      return apolloHandler.call(app, simple as never, reply as never)
    }
    // To read is no forgery: no cookie says here who asks. But a foreign page may not have its visitors hold streams open.
    const isOwn = isSubscription && request.method === 'GET' && isOwnPage(request.headers, allowed)
    const wrong = isOwn ? undefined : wrongRequest(request, prepared.operation.kind !== 'mutation')
    if (wrong) return refuse(reply, [wrong])
    const headers = reply.getHeaders()
    const takeOver = () => reply.hijack().raw
    const body = asksForCost(asked) ? { ...read, extensions: { cost: true } } : read
    const streamedRequest = { body, resumeAfter, caller, client, protocol: stream, headers, takeOver }
    if (serveResponseStream(streamedRequest, streams)) return reply
    return refuse(reply, [refusal(errorCodes.TOO_MANY_SUBSCRIPTIONS, 'Too many connections.')])
  }

  // GraphQL over HTTP, application/json: a request that was understood is answered with 200, whatever is wrong with its operation.
  app.addHook('onSend', async (request, reply) => {
    if (reply.statusCode === 400 && wellFormed.has(request)) reply.code(200)
  })
  for (const url of paths) app.route({ method: ['GET', 'POST'], url, handler: handle })
  acceptWebSockets(app, options, allowed)
  return app
}

/** What is answered without Apollo Server is held to its rules: against forgery, and for the method. */
function wrongRequest({ headers, method }: FastifyRequest, isRead: boolean): GraphQLError | undefined {
  if (!isPreflighted(headers))
    return refusal(errorCodes.BAD_REQUEST, 'Send a content-type or apollo-require-preflight header.')
  if (method === 'GET' && !isRead) return refusal(errorCodes.BAD_REQUEST, 'A mutation needs POST.', { status: 405 })
  return undefined
}

/** Whether the client asked for the older media type, with which a status tells of the transport only. */
function isLenient({ accept }: IncomingHttpHeaders): boolean {
  if (accept === undefined || streamProtocol(accept)) return false
  return accept.includes('application/json') && !accept.includes('application/graphql-response+json')
}

function messageFor({ message }: Error, status: number, { 'content-type': type = '' }: IncomingHttpHeaders): string {
  if (status >= 500) return 'Something went wrong on our side.'
  return status === 415 && type.startsWith('multipart/form-data')
    ? 'No files come with an operation here: ask for an upload with an operation, PUT the file to the address that it answers, and send its id.'
    : message
}

/** Public health for load balancers, without details: `/health/live` answers 200; `/health` and `/health/ready` 200 or 503. */
export function addHealth(app: FastifyInstance, ready: () => boolean): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  const readiness = async (_request: FastifyRequest, reply: FastifyReply) => {
    if (ready()) return { status: 'ready' }
    return reply.code(503).send({ status: 'not ready' })
  }
  app.get('/health', readiness)
  app.get('/health/ready', readiness)
}

function acceptWebSockets(
  app: FastifyInstance,
  { callers, draining, streams, anonymousRate, handshakes, heartbeat, clientOf, format, onFailed }: HttpOptions,
  allowed: (origin: string | undefined, host: string | undefined) => boolean,
) {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: maxMessageBytes,
    perMessageDeflate: false,
    handleProtocols: acceptedProtocol,
  })
  const { flusher, maxBufferBytes, onSkipped } = streams
  const outbox = { wire: webSocketWire, maxBytes: maxBufferBytes, flusher, scratch: createScratch(), onSkipped }
  const options = { callers, anonymousRate, handshakes, heartbeat, format, onFailed, outbox, ...streams }
  app.server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy())
    const refuse = (status: string) =>
      stream.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
    const [asked = '', parameters = ''] = request.url?.split('?') ?? []
    if (!paths.includes(asked)) return refuse('404 Not Found')
    if (!allowed(request.headers.origin, request.headers.host)) return refuse('403 Forbidden')
    if (draining()) return refuse('503 Service Unavailable')
    const client = clientOf(request)
    if (handshakes.isFull(client)) return refuse('429 Too Many Requests')
    server.handleUpgrade(request, stream, head, socket => {
      if (socket.protocol !== GRAPHQL_TRANSPORT_WS_PROTOCOL) return refuseSocket(socket)
      const upgrade = {
        authorization: request.headers.authorization,
        parameters: Object.fromEntries(new URLSearchParams(parameters)),
      }
      serveWebSocket({ socket, stream, client, upgrade }, options)
    })
  })
}
