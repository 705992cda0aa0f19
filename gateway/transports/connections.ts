// Every open connection of every live transport: whose it is, how much it may carry, and how it is ended from outside (expiry, an
// ended session, draining). Transports register here and are told; they decide how their protocol says it.

import { sleep } from '#platform/clock.ts'
import { networkOf } from '#platform/http/network.ts'
import type { Client } from '../guards/client-address.ts'
import type { Caller } from '../identity/callers.ts'
import {
  type Connection,
  type ConnectionEnd,
  type ConnectionLimits,
  OpenConnection,
  type Register,
  type Usage,
} from './connection.ts'
import { createExpiries } from './expiries.ts'

/** All live connections of a gateway. Disposing ends them as `draining`, spread over a second, and refuses new ones. */
export interface Connections extends AsyncDisposable {
  /** @returns undefined where the user, or the network of someone who is not signed in, has too many, or the server is going away */
  open(caller: Caller, client: Client, end: (why: ConnectionEnd) => void): Connection | undefined
  /** Ends those whose session is over. @returns how many */
  endWhere(isOver: (caller: Caller) => boolean): number
  readonly size: number
}

/** At a drain, connections end spread over this time, so that the other gateways are not stormed. */
const drainOverMs = 1_000

/** The limits that hold for connections, and who is told of them. */
export interface ConnectionsOptions {
  readonly limits: ConnectionLimits
  /** Told of each connection that was opened, and of its end. */
  readonly watcher?: ConnectionWatcher | undefined
}

/** Told of every connection, also of anonymous ones, synchronously. Implemented by `ConnectionReports`. */
export interface ConnectionWatcher {
  opened(connection: Connection): void
  closed(connection: Connection): void
}

/** Connections are counted by user; those of callers who are not signed in by network. */
export function createConnections({ limits, watcher }: ConnectionsOptions): Connections {
  const open = new Set<OpenConnection>()
  /** By user, or by network for those who are not signed in. */
  const usages = new Map<string, Usage>()
  let draining = false
  const register: Register = {
    limits,
    expiries: createExpiries(connection => connection.end('expired')),
    has: connection => open.has(connection),
    remove(connection, usage) {
      if (!open.delete(connection)) return false
      usage.connections--
      if (usage.connections === 0) usages.delete(ownerOf(connection))
      watcher?.closed(connection)
      return true
    },
  }

  function usageOf(owner: string): Usage {
    const known = usages.get(owner)
    if (known) return known
    const usage = { connections: 0, subscriptions: 0 }
    usages.set(owner, usage)
    return usage
  }

  return {
    get size() {
      return open.size
    },
    open(caller, client, end) {
      const { viewer } = caller
      const owner = ownerOf({ caller, client })
      const most = viewer.kind === 'user' ? limits.connectionsPerUser : limits.connectionsPerAddress
      if (draining || (usages.get(owner)?.connections ?? 0) >= most) return undefined
      const usage = usageOf(owner)
      usage.connections++
      const connection = new OpenConnection({ caller, client, end, usage, register })
      open.add(connection)
      watcher?.opened(connection)
      return connection
    },
    endWhere(isOver) {
      let ended = 0
      for (const connection of [...open]) {
        if (!isOver(connection.caller)) continue
        connection.end('sessionRevoked')
        ended++
      }
      return ended
    },
    async [Symbol.asyncDispose]() {
      draining = true
      const connections = [...open]
      const perTurn = Math.ceil(connections.length / (drainOverMs / 20))
      for (let at = 0; at < connections.length; at += perTurn) {
        for (const connection of connections.slice(at, at + perTurn)) connection.end('draining')
        if (at + perTurn < connections.length) await sleep(20)
      }
    },
  }
}

/** Renewing a token never changes it: nobody renews into another user. */
function ownerOf({ caller: { viewer }, client }: Pick<Connection, 'caller' | 'client'>): string {
  return viewer.kind === 'user' ? `user ${viewer.userId}` : `network ${networkOf(client.address)}`
}
