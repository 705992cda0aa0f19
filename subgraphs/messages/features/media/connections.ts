// What a stranger may hold of a server before anything was signed: so many connections, one request at a time on each, and no
// connection for longer than it gets on.

import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { startTimer } from '#platform/clock.ts'
import { createCounts } from '#platform/counts.ts'
import { networkOf } from '#platform/http/network.ts'

export interface ConnectionLimits {
  readonly connections: number
  /** Of an IPv4 address, or of the /64 of an IPv6 one. */
  readonly connectionsPerAddress: number
  /** Proxies of ours: many people come from their addresses. */
  readonly isProxy: (address: string) => boolean
  /** How long a request that was answered may go on sending, in milliseconds. */
  readonly lingerMs: number
}

/** @returns how many are open and counted */
export function limitConnections(server: Server, limits: ConnectionLimits): () => number {
  server.maxConnections = limits.connections
  const counts = createCounts()
  server.on('connection', (socket: Socket) => {
    const { remoteAddress } = socket
    // Gone already.
    if (remoteAddress === undefined) return
    const address = networkOf(remoteAddress)
    if (counts.of(address) >= limits.connectionsPerAddress && !limits.isProxy(remoteAddress)) {
      socket.destroy()
      return
    }
    counts.add(address)
    socket.once('close', () => counts.remove(address))
  })
  server.on('request', (request, response) => boundRest(request, response, limits.lingerMs))
  return counts.sum
}

/**
 * Whoever was refused may still be sending. Closing at once would reset the connection, and they would not read why; so the rest is
 * thrown away for a while.
 */
function boundRest(request: IncomingMessage, response: ServerResponse, lingerMs: number): void {
  response.once('finish', () => {
    if (request.complete || request.socket.destroyed) return
    request.resume()
    const timer = startTimer(lingerMs, () => request.socket.destroy()).unref()
    request.once('close', () => timer.stop())
  })
}

const mostWaiting = 16

interface Line {
  waiting: number
  last: Promise<void>
}

export interface OneAtATime {
  /** Settles when the requests before it on its connection were answered. @returns false where too many wait already */
  turn(request: IncomingMessage, response: ServerResponse): Promise<boolean>
}

/** Node reads pipelined requests as fast as they come: without this, one connection opens as many files as it has asked for. */
export function oneAtATime(): OneAtATime {
  const lines = new WeakMap<Socket, Line>()
  return {
    async turn({ socket }, response) {
      const line = lines.get(socket) ?? { waiting: 0, last: Promise.resolve() }
      lines.set(socket, line)
      if (line.waiting >= mostWaiting) return false
      line.waiting++
      const before = line.last
      const { promise, resolve } = Promise.withResolvers<void>()
      line.last = promise
      response.once('close', () => {
        line.waiting--
        resolve()
      })
      await before
      return true
    },
  }
}
