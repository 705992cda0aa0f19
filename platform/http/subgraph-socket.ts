// Subscriptions of a subgraph over graphql-transport-ws, on the port of its HTTP. Sockets are shared by gateways, so each
// `subscribe` brings its own assertion in `extensions.live.assertion`; one in `connection_init` serves clients of one viewer.

import type { Server } from 'node:http'
import { type DocumentNode, type ExecutionArgs, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import { CloseCode, handleProtocols, makeServer, type Server as Protocol, type SubscribePayload } from 'graphql-ws'
import { type WebSocket, WebSocketServer } from 'ws'
import { startInterval } from '../clock.ts'
import type { Authenticator } from '../identity/authenticate.ts'
import type { Viewer } from '../identity/identity.ts'
import { JsonRefused, parseJson } from '../json.ts'
import { subscribeLive } from '../live/live-execution.ts'
import { readLiveRequest, withLiveRequest } from '../live/live-request.ts'
import type { Log } from '../process/log.ts'
import { type Exchange, noExchange } from './exchange.ts'
import { type createErrorFormatter, formatAll } from './format-error.ts'

const maxFrameBytes = 1024 * 1024
/** A peer that has not answered one ping when the next is due is gone, and its socket cut. */
const pingEveryMs = 12_000

/** What the WebSocket endpoint shares with the HTTP server beside it. */
export interface SubgraphSocketOptions<C> {
  readonly server: Server
  readonly log: Log
  readonly schema: GraphQLSchema
  readonly authenticator: Authenticator
  readonly contextFor: (viewer: Viewer, exchange: Exchange) => C
  readonly format: ReturnType<typeof createErrorFormatter>
}

/** Disposing closes sockets with 1012 (service restart), which clients and gateways retry. */
export function serveSubgraphSocket<C extends object>(options: SubgraphSocketOptions<C>): AsyncDisposable {
  const { server, log, schema, format } = options
  const sockets = new WebSocketServer({
    ...{ server, path: '/graphql', maxPayload: maxFrameBytes, perMessageDeflate: false },
    handleProtocols,
  })
  const protocol = makeServer({
    schema,
    subscribe: subscribeLive,
    onSubscribe: async (context, _id, payload) => {
      try {
        return await argumentsOf(options, payload, context.connectionParams)
      } catch (error) {
        // Whatever it is, it is about this operation: the socket carries those of others, too.
        return [asGraphQL(error)]
      }
    },
    onError: (_context, _id, _payload, errors) => formatAll(errors, format),
    onNext: (_context, _id, _payload, _args, result) =>
      result.errors ? { ...result, errors: formatAll(result.errors, format) } : result,
  })
  sockets.on('connection', socket => serveSocket(socket, protocol, log))
  return {
    async [Symbol.asyncDispose]() {
      for (const client of sockets.clients) client.close(1012, 'Service restart')
      const { promise, resolve } = Promise.withResolvers<void>()
      sockets.close(() => resolve())
      await promise
    },
  }
}

/** graphql-ws speaks the protocol; what it is given is bounded first, which its own adapter for ws has no place for. */
function serveSocket(socket: WebSocket, protocol: Protocol, log: Log): void {
  // ws closes the socket itself after a broken frame; without a listener it would throw.
  socket.on('error', error => log.info({ err: error }, 'a socket broke'))
  async function hear(text: string, take: (text: string) => Promise<void>): Promise<void> {
    try {
      parseJson(text)
      await take(text)
    } catch (error) {
      if (error instanceof JsonRefused) return socket.close(CloseCode.BadRequest, error.message)
      log.error({ err: error }, 'a message failed')
      socket.close(CloseCode.InternalServerError, 'Internal server error')
    }
  }
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send(data) {
        const { promise, resolve, reject } = Promise.withResolvers<void>()
        if (socket.readyState === socket.OPEN) socket.send(data, error => (error ? reject(error) : resolve()))
        else resolve()
        return promise
      },
      close: (code, reason) => socket.close(code, reason),
      onMessage: take => void socket.on('message', data => void hear(String(data), take)),
    },
    undefined,
  )
  let isThere = true
  const pings = startInterval(pingEveryMs, () => {
    if (!isThere) return socket.terminate()
    isThere = false
    socket.ping()
  })
  socket.on('pong', () => {
    isThere = true
  })
  socket.once('close', (code, reason) => {
    pings.stop()
    closed(code, reason.toString()).catch(error => log.error({ err: error }, 'a socket could not be closed'))
  })
}

async function argumentsOf<C extends object>(
  { schema, authenticator, contextFor }: SubgraphSocketOptions<C>,
  payload: SubscribePayload,
  connectionParams: Readonly<Record<string, unknown>> | undefined,
): Promise<ExecutionArgs | GraphQLError[]> {
  const live = payload.extensions?.live
  const viewer = await authenticator.authenticate({
    assertion: textOf(live, 'assertion') ?? textOf(connectionParams, 'assertion'),
    authorization: textOf(connectionParams, 'authorization'),
  })
  const document = parseCoded(payload.query)
  const errors = validate(schema, document)
  if (errors.length > 0) return errors.map(error => coded(error, 'GRAPHQL_VALIDATION_FAILED'))
  return {
    schema,
    document,
    operationName: payload.operationName ?? null,
    variableValues: payload.variables ?? null,
    contextValue: withLiveRequest(contextFor(viewer, noExchange), readLiveRequest(live, viewer)),
  }
}

/** `formatAll` knows a refusal by what it was made from. */
function asGraphQL(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  return new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) })
}

function parseCoded(text: string): DocumentNode {
  try {
    return parse(text)
  } catch (error) {
    throw error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : error
  }
}

const coded = ({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(message, { nodes, source, positions, extensions: { code } })

function textOf(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found = (value as Record<string, unknown>)[name]
  return typeof found === 'string' ? found : undefined
}
