// Subscriptions over one HTTP response: graphql-sse (distinct connections) and Apollo's multipart protocol. They differ in a handful of
// texts; everything else, from guards to back-pressure, is the same code as over WebSocket.

import type { ServerResponse } from 'node:http'
import { startInterval } from '#platform/clock.ts'
import type { Client } from '../guards/client-address.ts'
import type { Caller } from '../identity/callers.ts'
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
  readonly closing: string
}

const heartbeatMs = 10_000

/** graphql-sse in distinct connections mode: `next` events, then `complete`. */
export const eventStream: StreamProtocol = {
  contentType: 'text/event-stream; charset=utf-8',
  wire: sseWire,
  opening: ':\n\n',
  heartbeat: ':\n\n',
  errors: errors => `event: next\ndata: ${JSON.stringify({ errors })}\n\n`,
  closing: 'event: complete\ndata: \n\n',
}

/** Apollo's multipart subscription protocol: JSON parts with the boundary `graphql`. */
export const multipart: StreamProtocol = {
  contentType: 'multipart/mixed; boundary="graphql"; subscriptionSpec="1.0"',
  wire: multipartWire,
  opening: '--graphql',
  heartbeat: '\r\ncontent-type: application/json\r\n\r\n{}\r\n--graphql',
  errors: errors =>
    `\r\ncontent-type: application/json\r\n\r\n${JSON.stringify({ payload: null, errors })}\r\n--graphql`,
  closing: '--\r\n',
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
  readonly caller: Caller
  readonly client: Client
  readonly protocol: StreamProtocol
  readonly headers: Readonly<Record<string, number | string | string[] | undefined>>
  /** Takes the response from whoever would answer otherwise: nobody else writes to it from then on. */
  takeOver(): ServerResponse
}

/** Serves one operation on a response. @returns false where there are too many connections, and the response was not taken */
export function serveResponseStream(
  { body, caller, client, protocol, headers, takeOver }: ResponseStreamRequest,
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
    'cache-control': 'no-cache, no-transform',
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

  function end(errors?: readonly unknown[]) {
    if (over) return
    over = true
    running.leave()
    if (errors) write(protocol.errors(errors))
    write(protocol.closing)
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
  running = runner.run(body, connection, {
    next: event => outbox.push(event, nameless),
    error: errors => end(errors),
    complete: () => end(),
  })
  return true
}

const nameless = subscriberId('')
