// A signed-in WebSocket of the gateway, as a client holds it: what it got, and how it was closed.

import { WebSocket } from 'ws'
import { testStack } from '#stack/testing/testing.ts'

export interface LiveSocket extends Disposable {
  /** The code by which the gateway closed it; undefined while it is open. */
  closedBy(): number | undefined
}

/** Resolves once the gateway has acknowledged the token. @throws when it closes instead */
export async function openSocket(token: string): Promise<LiveSocket> {
  const socket = new WebSocket(testStack().gatewayWsUrl, 'graphql-transport-ws')
  const ready = Promise.withResolvers<void>()
  let closedBy: number | undefined
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { token } })))
  socket.on('message', data => {
    if ((JSON.parse(String(data)) as { type: string }).type === 'connection_ack') ready.resolve()
  })
  socket.on('close', code => {
    closedBy = code
    ready.reject(new Error(`closed by ${code}`))
  })
  socket.on('error', () => undefined)
  ready.promise.catch(() => undefined)
  await ready.promise
  return {
    closedBy: () => closedBy,
    [Symbol.dispose]: () => socket.terminate(),
  }
}
