// Subscriptions over one HTTP response: graphql-sse (distinct connections) and Apollo's multipart protocol. They differ in a handful of
// texts; everything else, from guards to back-pressure, is the same code as over WebSocket.

import type { ServerResponse } from 'node:http'
import type { GraphQLFormattedError } from 'graphql'
import { startInterval } from '#platform/clock.ts'
import { errorCodes } from '#schema/codes.ts'
import type { Client } from '../guards/client-address.ts'
import type { Caller } from '../identity/callers.ts'
import type { FeedEvent } from '../subscribe/event.ts'
import { gone } from '../subscribe/member.ts'
import { reasons } from '../subscribe/reasons.ts'
import { multipartWire, sseWire, subscriberId, type Wire } from '../wire/frames.ts'
import { type Flusher, Outbox } from '../wire/outbox.ts'
import type { Connections } from './connections.ts'
import type { OperationRunner } from './run-operation.ts'

interface StreamProtocol {
  readonly contentType: string
  readonly wire: Wire
  readonly opening: string
  readonly heartbeat: string
  errors(errors: readonly unknown[]): string
  /** @param isFinal whether to connect again would end the same way */
  closing(isFinal: boolean): string
  /** Where a feed begins, for a client that resumes by itself. */
  beginning?(cursor: number): string
}

/** The `Last-Event-ID` of a stream that has ended for good: browsers connect again behind every end, and stop at 204 only. */
export const endedId = 'ended'

const passing: ReadonlySet<unknown> = new Set([
  errorCodes.DRAINING,
  errorCodes.OVERLOADED,
  errorCodes.RATE_LIMITED,
  errorCodes.SUBGRAPH_TIMEOUT,
  errorCodes.SUBGRAPH_UNAVAILABLE,
  errorCodes.TOO_MANY_SUBSCRIPTIONS,
  errorCodes.TOKEN_EXPIRED,
])

const heartbeatMs = 10_000

/** graphql-sse in distinct connections mode: `next` events, then `complete`. */
export const eventStream: StreamProtocol = {
  contentType: 'text/event-stream; charset=utf-8',
  wire: sseWire,
  opening: ':\n\n',
  heartbeat: ':\n\n',
  errors: errors => `event: next\ndata: ${JSON.stringify({ errors })}\n\n`,
  closing: isFinal => `event: complete\ndata: \n${isFinal ? `id: ${endedId}\n` : ''}\n`,
  // Without data: it moves the id and is no event.
  beginning: cursor => `id: ${cursor}\n\n`,
}

/** Apollo's multipart subscription protocol: JSON parts with the boundary `graphql`. */
export const multipart: StreamProtocol = {
  contentType: 'multipart/mixed; boundary="graphql"; subscriptionSpec="1.0"',
  wire: multipartWire,
  opening: '--graphql',
  heartbeat: '\r\ncontent-type: application/json\r\n\r\n{}\r\n--graphql',
  errors: errors =>
    `\r\ncontent-type: application/json\r\n\r\n${JSON.stringify({ payload: null, errors })}\r\n--graphql`,
  closing: () => '--\r\n',
}

/** Which of the two the client can read; undefined for neither. */
export function streamProtocol(accept: string | undefined): StreamProtocol | undefined {
  if (accept?.includes('text/event-stream')) return eventStream
  if (accept?.includes('multipart/mixed')) return multipart
  return undefined
}

/** What all response streams have in common. A reader for whom more than `maxBufferBytes` wait is cut off. */
export interface ResponseStreamOptions {
  readonly connections: Connections
  readonly runner: OperationRunner
  readonly flusher: Flusher
  readonly maxBufferBytes: number
  onTooSlow(): void
  onSkipped(events: number): void
}

/** One operation to stream: its untrusted body, who sent it, the protocol, and headers to send along, such as those of CORS. */
export interface ResponseStreamRequest {
  readonly body: unknown
  readonly resumeAfter: string | undefined
  readonly caller: Caller
  readonly client: Client
  readonly protocol: StreamProtocol
  readonly headers: Readonly<Record<string, number | string | string[] | undefined>>
  /** Takes the response from whoever would answer otherwise: nobody else writes to it from then on. */
  takeOver(): ServerResponse
}

/** Serves one operation on a response. @returns false where there are too many connections, and the response was not taken */
export function serveResponseStream(
  { body, resumeAfter, caller, client, protocol, headers, takeOver }: ResponseStreamRequest,
  { connections, runner, flusher, maxBufferBytes, onTooSlow, onSkipped }: ResponseStreamOptions,
): boolean {
  const connection = connections.open(caller, client, why => end(reasons[why]))
  if (!connection) return false
  const response = takeOver()
  let running = gone
  let over = false
  response.writeHead(200, {
    ...headers,
    'content-type': protocol.contentType,
    // Not to be kept at all: an address may hold a token.
    'cache-control': 'no-cache, no-store, no-transform',
    'x-accel-buffering': 'no',
  })
  const outbox = new Outbox(response, { wire: protocol.wire, maxBytes: maxBufferBytes, flusher, onSkipped }, () => {
    // Nothing can be said behind a full buffer: the break is the message, and the client resumes from its last cursor.
    onTooSlow()
    response.destroy()
  })
  const write = (text: string) => outbox.pushBytes(Buffer.from(text))
  const heartbeat = startInterval(heartbeatMs, () => write(protocol.heartbeat))
  // At once, so that the client's fetch resolves before the first event.
  response.write(protocol.opening)

  function end(errors?: readonly GraphQLFormattedError[]) {
    if (over) return
    over = true
    running.leave()
    if (errors) write(protocol.errors(errors))
    write(protocol.closing(!passing.has(errors?.[0]?.extensions?.code)))
    outbox.flush()
    response.end()
  }

  response.on('close', () => {
    over = true
    heartbeat.stop()
    outbox.close()
    running.leave()
    connection.close()
  })
  const sink = {
    next: (event: FeedEvent) => outbox.push(event, nameless),
    begin: (cursor: number) => protocol.beginning && write(protocol.beginning(cursor)),
    error: (errors: readonly GraphQLFormattedError[]) => end(errors),
    complete: () => end(),
  }
  running = runner.run(body, connection, sink, resumeAfter)
  return true
}

const nameless = subscriberId('')
