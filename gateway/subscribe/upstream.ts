// The gateway's own sockets to subgraphs: one graphql-transport-ws connection per subgraph URL, shared by all feeds. It reports how a
// subscription ended and never retries by itself: only a feed knows where to go on.

import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'
import { type Client, createClient, GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws'
import { WebSocket } from 'ws'
import { startTimer, type Timer } from '#platform/clock.ts'

const keepAliveMs = 10_000
const closeWhenIdleMs = 100
const maxPayload = 16 * 1024 * 1024

/** A message of the upstream protocol; see schema/LIVE.md. */
export type UpstreamResult = FormattedExecutionResult<Record<string, unknown>, Record<string, unknown>>

/** The payload of a `subscribe` message to a subgraph. */
export interface UpstreamRequest {
  readonly query: string
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
  /** The content of `extensions.live`. */
  readonly live: Readonly<Record<string, unknown>> | undefined
}

/** `lost`: the connection broke or was never made; `refused`: the subgraph answered with errors; `completed`: it said so. */
export type UpstreamEnd =
  | { readonly reason: 'lost'; readonly cause: unknown }
  | { readonly reason: 'refused'; readonly errors: readonly GraphQLFormattedError[] }
  | { readonly reason: 'completed' }

/** Called with what a subgraph sends for one subscription, in order. */
export interface UpstreamHandlers {
  next(result: UpstreamResult): void
  /** Called once, unless the subscription was closed from here. */
  end(end: UpstreamEnd): void
}

/** The gateway's WebSocket connections to subgraphs. A connection is closed 100 ms after its last subscription. */
export interface Upstreams extends AsyncDisposable {
  /** @returns how to end it from here; nothing is called after that */
  subscribe(url: string, request: UpstreamRequest, handlers: UpstreamHandlers): () => void
}

/** How the sockets of a gateway behave. */
export interface UpstreamsOptions {
  /** How long a subgraph may take to accept a connection, to acknowledge it and to answer a ping, in milliseconds. */
  readonly answerWithinMs: number
}

const boundedWebSocket = ({ answerWithinMs }: UpstreamsOptions) =>
  class extends WebSocket {
    constructor(address: string) {
      super(address, GRAPHQL_TRANSPORT_WS_PROTOCOL, {
        maxPayload,
        perMessageDeflate: false,
        handshakeTimeout: answerWithinMs,
      })
    }
  }

/** Connects to a URL with its first subscription. A peer that answers no ping in time counts as lost. */
export function createUpstreams(options: UpstreamsOptions): Upstreams {
  const clients = new Map<string, Client>()

  function clientOf(url: string): Client {
    const known = clients.get(url)
    if (known) return known
    const client = connectClient(url, options)
    clients.set(url, client)
    return client
  }

  return {
    subscribe(url, request, { next, end }) {
      let over = false
      const finish = (reason: UpstreamEnd) => {
        if (over) return
        over = true
        end(reason)
      }
      const stop = clientOf(url).subscribe<Record<string, unknown>, Record<string, unknown>>(
        {
          query: request.query,
          operationName: request.operationName ?? null,
          variables: request.variables,
          ...(request.live ? { extensions: { live: request.live } } : {}),
        },
        {
          next: result => {
            if (!over) next(result as UpstreamResult)
          },
          error: cause =>
            finish(Array.isArray(cause) ? { reason: 'refused', errors: cause } : { reason: 'lost', cause }),
          complete: () => finish({ reason: 'completed' }),
        },
      )
      return () => {
        over = true
        stop()
      }
    },
    async [Symbol.asyncDispose]() {
      // What is being connected just now and is refused rejects here too: there is nothing to close then.
      await Promise.allSettled(Array.from(clients.values(), async client => client.dispose()))
    },
  }
}

function connectClient(url: string, options: UpstreamsOptions): Client {
  const { answerWithinMs } = options
  const address = new URL(url)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  let socket: WebSocket | undefined
  let pongDue: Timer | undefined
  /** Called after a turn of reading: of a process that has slept the timers come first, and what the peer has answered behind them. */
  const breakOff = () => {
    if (pongDue) socket?.terminate()
  }
  return createClient({
    url: address.href,
    webSocketImpl: boundedWebSocket(options),
    retryAttempts: 0,
    lazyCloseTimeout: closeWhenIdleMs,
    connectionAckWaitTimeout: answerWithinMs,
    keepAlive: keepAliveMs,
    on: {
      connected: connected => {
        socket = connected as WebSocket
      },
      // A peer that vanished without closing (a pulled cable, a frozen process) is noticed by its silence.
      ping: received => {
        if (!received) pongDue = startTimer(answerWithinMs, () => setImmediate(breakOff))
      },
      pong: received => {
        if (!received) return
        pongDue?.stop()
        pongDue = undefined
      },
      closed: () => pongDue?.stop(),
    },
  })
}
