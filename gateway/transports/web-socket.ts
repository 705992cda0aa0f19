// graphql-transport-ws, the server's side. Ours rather than graphql-ws's server because shared frames are written as bytes, past
// per-subscriber encoding; the messages and their order are those of its PROTOCOL.md, checked by its own validator.

import type { Duplex } from 'node:stream'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { type Message, MessageType, validateMessage } from 'graphql-ws'
import type { RawData, WebSocket } from 'ws'
import { startTimer, type Timer } from '#platform/clock.ts'
import { userIdOf } from '#platform/identity/viewer.ts'
import { parseJson } from '#platform/json.ts'
import { traced } from '#platform/process/trace.ts'
import { closeCodes, errorCodes } from '#schema/codes.ts'
import type { AnonymousRate } from '../guards/anonymous-rate.ts'
import type { Client } from '../guards/client-address.ts'
import type { Handshakes } from '../guards/handshakes.ts'
import type { Callers } from '../identity/callers.ts'
import { credentialIn } from '../identity/credentials.ts'
import { gone, type Running, type Sink } from '../subscribe/member.ts'
import { subscriberId, textFrame } from '../wire/frames.ts'
import { Outbox, type OutboxOptions } from '../wire/outbox.ts'
import type { Connection, ConnectionEnd } from './connection.ts'
import type { Connections } from './connections.ts'
import type { Heartbeat } from './heartbeat.ts'
import { MessageRate } from './message-rate.ts'
import type { OperationRunner } from './run-operation.ts'
import { callerOf, lateToken, type Upgrade } from './socket-caller.ts'
import { tracedMessage } from './traced-message.ts'

/** A phone that wakes up may take seconds for one message; how many sockets of a network may wait is limited. */
const initWithinMs = 10_000
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
  readonly upgrade: Upgrade
}

/** What all sockets of a gateway have in common; `format` masks errors for clients. */
export interface WebSocketOptions {
  readonly callers: Callers
  readonly connections: Connections
  readonly runner: OperationRunner
  readonly anonymousRate: AnonymousRate
  readonly handshakes: Handshakes
  readonly heartbeat: Heartbeat
  format(error: GraphQLFormattedError): GraphQLFormattedError
  /** What the outboxes of all sockets have in common. */
  readonly outbox: OutboxOptions
  onTooSlow(): void
  /** What no message should be able to cause, and one did. */
  onFailed(error: unknown): void
}

const endings: Record<ConnectionEnd, readonly [number, string]> = {
  expired: [closeCodes.FORBIDDEN, 'The access token has expired'],
  sessionRevoked: [closeCodes.UNAUTHORIZED, 'The session has ended'],
  draining: [closeCodes.SERVICE_RESTART, 'Going away, reconnect'],
}

/** Says why, and does not wait for ever for the other side to agree. */
export function closeSocket(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason)
  if (socket.readyState === socket.CLOSED) return
  const timer = startTimer(closeWithinMs, () => socket.terminate()).unref()
  socket.once('close', () => timer.stop())
}

/** Serves one accepted socket until it closes. */
export function serveWebSocket(accepted: Accepted, options: WebSocketOptions): void {
  const served = new ServedSocket(accepted, options)
  const { socket } = accepted
  options.handshakes.begin(accepted.client)
  options.heartbeat.watch(socket)
  // In a trace of its own: what it causes, and what goes wrong with it, can be found by it.
  socket.on('message', (data, isBinary) => traced(undefined, () => served.hear(data, isBinary)))
  socket.on('close', () => served.closed())
  // ws closes the socket itself (1009 for a message too big, 1002 for broken frames); without a listener it would throw.
  socket.on('error', () => served.fail())
}

/** A class, like all that there is one of per socket: closures of its own would be a tenth of what an idle one weighs. */
class ServedSocket {
  readonly #socket: WebSocket
  readonly #client: Client
  readonly #options: WebSocketOptions
  readonly #outbox: Outbox
  readonly #running = new Map<string, Running>()
  #connection: Connection | undefined
  /** Until `connection_init`. */
  #upgrade: Upgrade | undefined
  #refusals = 0
  #initDue: Timer | undefined
  readonly #rate = new MessageRate()

  constructor({ socket, stream, client, upgrade }: Accepted, options: WebSocketOptions) {
    this.#socket = socket
    this.#client = client
    this.#upgrade = upgrade
    this.#options = options
    this.#outbox = new Outbox(stream, options.outbox, () => this.#overflow())
    this.#initDue = startTimer(initWithinMs, () =>
      this.#close(closeCodes.CONNECTION_INITIALISATION_TIMEOUT, 'Connection initialisation timeout'),
    )
  }

  /** Never throws: whatever a message does, it does to this socket. */
  hear(data: RawData, isBinary: boolean) {
    if (!this.#isOpen) return
    if (!this.#rate.take()) return this.#close(closeCodes.POLICY_VIOLATION, 'Too many messages')
    const message = this.#read(data, isBinary)
    try {
      if (message) this.#answer(message)?.catch(error => this.#failed(error))
    } catch (error) {
      this.#failed(error)
    }
  }

  #read(data: RawData, isBinary: boolean): Message | undefined {
    try {
      if (isBinary) throw new Error('Only text messages are expected')
      return validateMessage(parseJson(data.toString()))
    } catch (error) {
      this.#close(closeCodes.BAD_REQUEST, reasonOf(error))
      return undefined
    }
  }

  /** A fault of ours, not of the client: it may come back, though not with the same message in the same turn. */
  #failed(error: unknown): void {
    this.#options.onFailed(error)
    if (this.#isOpen) this.#close(closeCodes.TRY_AGAIN_LATER, 'Something went wrong on our side')
  }

  #answer(message: Message): Promise<void> | undefined {
    switch (message.type) {
      case MessageType.ConnectionInit:
        return this.#initialise(message.payload)
      case MessageType.Ping:
        return this.#renew(message.payload)
      case MessageType.Pong:
        return undefined
      case MessageType.Subscribe:
        this.#subscribe(message.id, message.payload)
        return undefined
      case MessageType.Complete: {
        const running = this.#running.get(message.id)
        this.#running.delete(message.id)
        running?.leave()
        return undefined
      }
      default:
        this.#close(closeCodes.BAD_REQUEST, `A client does not send "${message.type}"`)
        return undefined
    }
  }

  /** An operation has ended, and says so as the last of it. */
  end(id: string, message: object): void {
    this.#running.delete(id)
    this.#send({ id, ...message })
  }

  refused(errors: readonly GraphQLFormattedError[]): void {
    if (!tooMuch.has(errors[0]?.extensions?.code) || ++this.#refusals < refusalsBeforeClose) return
    this.#close(closeCodes.POLICY_VIOLATION, 'Too many subscriptions')
  }

  closed(): void {
    this.#endHandshake()
    this.#outbox.close()
    for (const running of this.#running.values()) running.leave()
    this.#running.clear()
    this.#connection?.close()
  }

  fail(): void {
    this.#outbox.close()
  }

  get #isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN
  }

  #send(message: object): void {
    this.#outbox.pushBytes(textFrame(JSON.stringify(message)))
  }

  #close(code: number, reason: string): void {
    // What was promised to be delivered goes before the close frame; after it nothing may.
    this.#outbox.flush()
    this.#outbox.close()
    closeSocket(this.#socket, code, reason)
  }

  #overflow(): void {
    this.#options.onTooSlow()
    this.#close(closeCodes.TRY_AGAIN_LATER, 'Too slow: resume from the last cursor')
  }

  #endHandshake(): void {
    if (this.#initDue === undefined) return
    this.#initDue.stop()
    this.#initDue = undefined
    this.#options.handshakes.end(this.#client)
  }

  async #initialise(payload: Record<string, unknown> | undefined): Promise<void> {
    const upgrade = this.#upgrade
    this.#upgrade = undefined
    if (!upgrade) return this.#close(closeCodes.TOO_MANY_INITIALISATION_REQUESTS, 'Too many initialisation requests')
    const caller = await callerOf(payload, upgrade, this.#options.callers)
    if (!this.#isOpen) return
    if (caller instanceof GraphQLError) return this.#refuse(caller)
    const end = (why: ConnectionEnd) => this.#close(...endings[why])
    this.#connection = this.#options.connections.open(caller, this.#client, end)
    if (!this.#connection) return this.#close(closeCodes.TRY_AGAIN_LATER, 'Too many connections')
    this.#endHandshake()
    this.#send({ type: MessageType.ConnectionAck, payload: { live: announce(caller.expiresAt) } })
  }

  #refuse({ message, extensions: { code } }: GraphQLError) {
    if (code === errorCodes.SESSION_REVOKED) return this.#close(closeCodes.UNAUTHORIZED, message)
    const later = code === errorCodes.SUBGRAPH_UNAVAILABLE
    this.#close(later ? closeCodes.TRY_AGAIN_LATER : closeCodes.FORBIDDEN, message)
  }

  /** A ping may bring a fresh token, so that a subscription outlives the one that it began with. */
  async #renew(payload: Record<string, unknown> | undefined): Promise<void> {
    const credential = credentialIn(payload)
    if (credential === undefined) return this.#send({ type: MessageType.Pong, ...(payload ? { payload } : {}) })
    const caller = await this.#options.callers.fromCredential(credential)
    if (!this.#isOpen) return
    if (caller instanceof GraphQLError) return this.#refuse(caller)
    if (!this.#connection?.renew(caller)) return this.#close(closeCodes.FORBIDDEN, 'The token belongs to someone else')
    for (const running of this.#running.values()) running.renewed?.(caller)
    this.#send({ type: MessageType.Pong, payload: { live: announce(caller.expiresAt) } })
  }

  #subscribe(id: string, payload: unknown) {
    const { anonymousRate, callers, format, runner } = this.#options
    const [connection, running] = [this.#connection, this.#running]
    if (!connection) return this.#close(closeCodes.UNAUTHORIZED, 'Unauthorized')
    if (id.length > maxIdLength) return this.#close(closeCodes.BAD_REQUEST, 'The id is too long')
    if (running.has(id))
      return this.#close(closeCodes.SUBSCRIBER_ALREADY_EXISTS, `Subscriber for ${id.slice(0, 64)} already exists`)
    const sink = new SocketSink(this, id, this.#outbox)
    const refused =
      anonymousRate.refuse(connection.caller, this.#client) ?? lateToken(connection.caller, payload, callers)
    if (refused) return sink.error([format(refused.toJSON())])
    // Taken before it runs, so that an end that comes at once finds it.
    running.set(id, gone)
    const viewerId = userIdOf(connection.caller.viewer)
    const started = tracedMessage(payload, viewerId, () => runner.run(payload, connection, sink))
    if (running.has(id)) running.set(id, started)
  }
}

/** One operation of a socket, which has its id. */
class SocketSink implements Sink {
  readonly next: Sink['next']
  readonly #served: ServedSocket
  readonly #id: string

  constructor(served: ServedSocket, id: string, outbox: Outbox) {
    const name = subscriberId(id)
    this.next = event => outbox.push(event, name)
    this.#served = served
    this.#id = id
  }

  error(errors: readonly GraphQLFormattedError[]): void {
    this.#served.end(this.#id, { type: MessageType.Error, payload: errors })
    this.#served.refused(errors)
  }

  complete(): void {
    this.#served.end(this.#id, { type: MessageType.Complete })
  }
}

function announce(expiresAt: number | undefined) {
  return { version: 1, ...(expiresAt === undefined ? {} : { tokenExpiresAt: new Date(expiresAt).toISOString() }) }
}

/** A close reason holds at most 123 bytes. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : 'Bad request').replace(/[^ -~]/g, '?').slice(0, 120)
}
