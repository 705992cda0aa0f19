// Sockets that speak another protocol than ours. The one of subscriptions-transport-ws, whose subprotocol is called `graphql-ws` though
// the library of that name speaks ours, is refused in its own words: its clients show what they are told in them, and of a close code,
// or of a handshake without their subprotocol, only "1006".

import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws'
import type { RawData, WebSocket } from 'ws'
import { startTimer } from '#platform/clock.ts'
import { parseJson } from '#platform/json.ts'
import { closeCodes, errorCodes } from '#schema/codes.ts'
import { closeSocket } from './web-socket.ts'

const olderProtocol = 'graphql-ws'

/** Its first messages come with the handshake's answer; a slow network may take so long for them. */
const hearForMs = 1_000
/** Each gets an answer; more come from no client. */
const mostMessages = 100

/** Which of the subprotocols that a client offers is accepted; false for none of them. */
export function acceptedProtocol(offered: ReadonlySet<string>): string | false {
  return [GRAPHQL_TRANSPORT_WS_PROTOCOL, olderProtocol].find(protocol => offered.has(protocol)) ?? false
}

/**
 * Closes a socket without our subprotocol with 4406, as graphql-transport-ws has it: it was accepted to be told why. What the peer sends
 * meanwhile, broken frames included, concerns nobody.
 */
export function refuseSocket(socket: WebSocket): void {
  const close = () =>
    closeSocket(socket, closeCodes.SUBPROTOCOL_NOT_ACCEPTABLE, 'Subprotocol not acceptable: use graphql-transport-ws')
  socket.on('error', () => socket.terminate())
  if (socket.protocol === olderProtocol) tellOlderClient(socket, close)
  else close()
}

function tellOlderClient(socket: WebSocket, close: () => void): void {
  let heard = 0
  const timer = startTimer(hearForMs, close)
  socket.once('close', () => timer.stop())
  socket.on('message', function hear(data) {
    heard += 1
    const answer = answerTo(data)
    if (answer && socket.readyState === socket.OPEN) socket.send(JSON.stringify(answer))
    if (heard < mostMessages) return
    socket.off('message', hear)
    close()
  })
}

const payload = {
  message: `This server speaks graphql-transport-ws and not the older graphql-ws: use the npm package graphql-ws in place of subscriptions-transport-ws.`,
  extensions: { code: errorCodes.OPERATION_NOT_SUPPORTED },
}

function answerTo(data: RawData): object | undefined {
  const { type, id } = read(data)
  if (type === 'connection_init') return { type: 'connection_error', payload }
  return type === 'start' && typeof id === 'string' ? { type: 'error', id, payload } : undefined
}

function read(data: RawData): { readonly type?: unknown; readonly id?: unknown } {
  try {
    return Object(parseJson(data.toString()))
  } catch {
    return {}
  }
}
