// graphql-transport-ws, the server's side. Ours rather than graphql-ws's server because shared frames are written as bytes, past
// per-subscriber encoding; the messages and their order are those of its PROTOCOL.md, checked by its own validator.

import type { Duplex } from 'node:stream'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { type Message, MessageType, validateMessage } from 'graphql-ws'
import type { RawData, WebSocket } from 'ws'
import { closeCodes, errorCodes } from '#schema/codes.ts'
import type { AnonymousRate } from '../guards/anonymous-rate.ts'
import type { Client } from '../guards/client-address.ts'
import type { Callers } from '../identity/callers.ts'
import { subscriberId, textFrame, webSocketWire } from '../subscribe/frames.ts'
import type { Sink } from '../subscribe/member.ts'
import { type Flusher, Outbox } from '../subscribe/outbox.ts'
import type { Connection, ConnectionEnd, Connections } from './connections.ts'
import type { Heartbeat } from './heartbeat.ts'
import type { OperationRunner } from './run-operation.ts'

const initWithinMs = 3_000
/** A close frame behind a full buffer may never leave. */
const closeWithinMs = 5_000
/** Someone who goes on after this many refusals on one connection is no client of ours. */
const refusalsBeforeClose = 1_000
const maxIdLength = 256
const tooMuch: ReadonlySet<unknown> = new Set([errorCodes.TOO_MANY_SUBSCRIPTIONS, errorCodes.RATE_LIMITED])

/** An accepted socket with the TCP stream below it, for frames that are ready, and where it comes from. */
export interface Accepted {
  readonly socket: WebSocket
  readonly stream: Duplex
  readonly client: Client
}

export interface WebSocketOptions {
  readonly callers: Callers
  readonly connections: Connections
  readonly runner: OperationRunner
  readonly anonymousRate: AnonymousRate
  readonly heartbeat: Heartbeat
  format(error: GraphQLFormattedError): GraphQLFormattedError
  readonly flusher: Flusher
  readonly maxBufferBytes: number
  onTooSlow(): void
  onSkipped(events: number): void
}

const endings: Record<ConnectionEnd, readonly [number, string]> = {
  expired: [closeCodes.FORBIDDEN, 'The access token has expired'],
  sessionRevoked: [closeCodes.UNAUTHORIZED, 'The session has ended'],
  draining: [closeCodes.SERVICE_RESTART, 'Going away, reconnect'],
}

/** Serves one accepted socket until it closes. */
export function serveWebSocket({ socket, stream, client }: Accepted, options: WebSocketOptions): void {
  const running = new Map<string, () => void>()
  let connection: Connection | undefined
  let initialised = false
  let refusals = 0
  const outbox = new Outbox({
    stream,
    wire: webSocketWire,
    maxBytes: options.maxBufferBytes,
    flusher: options.flusher,
    onSkipped: options.onSkipped,
    onOverflow() {
      options.onTooSlow()
      close(closeCodes.TRY_AGAIN_LATER, 'Too slow: resume from the last cursor')
    },
  })
  let initDue: NodeJS.Timeout | undefined = setTimeout(
    () => close(closeCodes.CONNECTION_INITIALISATION_TIMEOUT, 'Connection initialisation timeout'),
    initWithinMs,
  )

  function send(message: object) {
    outbox.pushBytes(textFrame(JSON.stringify(message)))
  }

  function close(code: number, reason: string) {
    // What was promised to be delivered goes before the close frame; after it nothing may.
    outbox.flush()
    outbox.close()
    socket.close(code, reason)
    setTimeout(() => socket.terminate(), closeWithinMs).unref()
  }

  function onMessage(data: RawData, isBinary: boolean) {
    if (socket.readyState !== socket.OPEN) return
    let message: Message
    try {
      if (isBinary) throw new Error('Only text messages are expected')
      message = validateMessage(JSON.parse(data.toString()))
    } catch (error) {
      return close(closeCodes.BAD_REQUEST, reasonOf(error))
    }
    switch (message.type) {
      case MessageType.ConnectionInit:
        return void initialise(message.payload)
      case MessageType.Ping:
        return void renew(message.payload)
      case MessageType.Pong:
        return
      case MessageType.Subscribe:
        return subscribe(message.id, message.payload)
      case MessageType.Complete: {
        const leave = running.get(message.id)
        running.delete(message.id)
        return leave?.()
      }
      default:
        return close(closeCodes.BAD_REQUEST, `A client does not send "${message.type}"`)
    }
  }

  async function initialise(payload: Record<string, unknown> | undefined) {
    if (initialised) return close(closeCodes.TOO_MANY_INITIALISATION_REQUESTS, 'Too many initialisation requests')
    initialised = true
    const caller = await callerOf(payload, options.callers)
    if (socket.readyState !== socket.OPEN) return
    if (caller instanceof GraphQLError) return refuse(caller)
    connection = options.connections.open(caller, client, { end: why => close(...endings[why]) })
    if (!connection) return close(closeCodes.TRY_AGAIN_LATER, 'Too many connections')
    clearTimeout(initDue)
    initDue = undefined
    send({ type: MessageType.ConnectionAck, payload: { live: announce(caller.expiresAt) } })
  }

  function refuse({ message, extensions: { code } }: GraphQLError) {
    if (code === errorCodes.SESSION_REVOKED) close(closeCodes.UNAUTHORIZED, message)
    else close(code === errorCodes.SUBGRAPH_UNAVAILABLE ? closeCodes.TRY_AGAIN_LATER : closeCodes.FORBIDDEN, message)
  }

  /** A ping may bring a fresh token, so that a subscription outlives the one that it began with. */
  async function renew(payload: Record<string, unknown> | undefined) {
    if (typeof payload?.token !== 'string') return send({ type: MessageType.Pong, ...(payload ? { payload } : {}) })
    const caller = await options.callers.fromToken(payload.token)
    if (socket.readyState !== socket.OPEN) return
    if (caller instanceof GraphQLError) return refuse(caller)
    if (!connection?.renew(caller)) return close(closeCodes.FORBIDDEN, 'The token belongs to someone else')
    send({ type: MessageType.Pong, payload: { live: announce(caller.expiresAt) } })
  }

  function subscribe(id: string, payload: unknown) {
    if (!connection) return close(closeCodes.UNAUTHORIZED, 'Unauthorized')
    if (id.length > maxIdLength) return close(closeCodes.BAD_REQUEST, 'The id is too long')
    if (running.has(id))
      return close(closeCodes.SUBSCRIBER_ALREADY_EXISTS, `Subscriber for ${id.slice(0, 64)} already exists`)
    const name = subscriberId(id)
    const sink: Sink = {
      next: event => outbox.push(event, name),
      error(errors) {
        running.delete(id)
        send({ id, type: MessageType.Error, payload: errors })
        if (!tooMuch.has(errors[0]?.extensions?.code) || ++refusals < refusalsBeforeClose) return
        close(closeCodes.POLICY_VIOLATION, 'Too many subscriptions')
      },
      complete() {
        running.delete(id)
        send({ id, type: MessageType.Complete })
      },
    }
    const refused = options.anonymousRate.refuse(connection.caller, client)
    if (refused) return sink.error([options.format(refused.toJSON())])
    // Taken before it runs, so that an end that comes at once finds it.
    running.set(id, () => {})
    const leave = options.runner.run(payload, connection, sink)
    if (running.has(id)) running.set(id, leave)
  }

  function onClose() {
    clearTimeout(initDue)
    outbox.close()
    for (const leave of running.values()) leave()
    running.clear()
    connection?.close()
  }

  options.heartbeat.watch(socket)
  socket.on('message', onMessage)
  socket.on('close', onClose)
  // ws closes the socket itself (1009 for a message too big, 1002 for broken frames); without a listener it would throw.
  socket.on('error', () => outbox.close())
}

async function callerOf(payload: Record<string, unknown> | undefined, callers: Callers) {
  if (typeof payload?.token === 'string') return callers.fromToken(payload.token)
  const header = payload?.authorization ?? payload?.Authorization
  return callers.fromHeader(typeof header === 'string' ? header : undefined)
}

function announce(expiresAt: number | undefined) {
  return { version: 1, ...(expiresAt === undefined ? {} : { tokenExpiresAt: new Date(expiresAt).toISOString() }) }
}

/** A close reason holds at most 123 bytes. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : 'Bad request').replace(/[^ -~]/g, '?').slice(0, 120)
}
