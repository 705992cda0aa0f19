// Ends sockets whose peer has vanished: a pulled cable or a sleeping phone says no goodbye, and TCP does not notice while nothing is
// written. One timer for all, a share of them each second: a timer for each would be most of what an idle socket weighs, and all at
// once a pause for everyone else.

import type { WebSocket } from 'ws'
import { startInterval } from '#platform/clock.ts'

const everySeconds = 30

/** Pings WebSocket connections every 30 s. Disposing it stops the pings and closes no socket. */
export interface Heartbeat extends Disposable {
  /** Pings the socket until it closes, and breaks it off where one ping was not answered by the next. */
  watch(socket: WebSocket): void
}

/** One for all sockets of a gateway. A peer that has vanished is noticed within a minute. */
export function startHeartbeat(): Heartbeat {
  const shares = Array.from({ length: everySeconds }, () => new Set<WebSocket>())
  const unanswered = new WeakSet<WebSocket>()
  let second = 0
  let next = 0

  function beat(socket: WebSocket) {
    if (unanswered.has(socket)) return socket.terminate()
    unanswered.add(socket)
    socket.ping()
  }

  // One function for all sockets, which finds its own as `this`.
  function onPong(this: WebSocket) {
    unanswered.delete(this)
  }

  const timer = startInterval(1_000, () => {
    for (const socket of shares[second++ % everySeconds] ?? []) beat(socket)
  })
  return {
    watch(socket) {
      const share = shares[next++ % everySeconds]
      share?.add(socket)
      socket.on('pong', onPong)
      socket.once('close', () => share?.delete(socket))
    },
    [Symbol.dispose]: () => timer.stop(),
  }
}
