// Every open connection of every live transport: whose it is, how much it may carry, and how it is ended from outside (expiry, an
// ended session, draining). Transports register here and are told; they decide how their protocol says it.

import type { Limits } from '../config.ts'
import { type Client, networkOf } from '../guards/client-address.ts'
import type { Caller } from '../identity/callers.ts'

/** Why a connection is ended from outside. */
export type ConnectionEnd = 'expired' | 'sessionRevoked' | 'draining'

export interface ConnectionHandle {
  end(why: ConnectionEnd): void
}

export interface Connection {
  readonly caller: Caller
  readonly client: Client
  /** Counts one subscription in; false where the connection or its user has too many. */
  admit(): boolean
  release(): void
  /** Goes on with a fresh token of the same user; false for another one's. */
  renew(caller: Caller): boolean
  close(): void
}

export interface Connections extends AsyncDisposable {
  /** @returns undefined where the user, or the network of someone who is not signed in, has too many, or the server is going away */
  open(caller: Caller, client: Client, handle: ConnectionHandle): Connection | undefined
  /** Ends those whose session is over. @returns how many */
  endWhere(isOver: (caller: Caller) => boolean): number
  readonly size: number
}

/** setTimeout's own limit; a token that lives longer is looked at again then. */
const longestTimerMs = 2 ** 31 - 1
/** At a drain, connections end spread over this time, so that the other gateways are not stormed. */
const drainOverMs = 1_000

interface Usage {
  connections: number
  subscriptions: number
}

export type ConnectionLimits = Pick<
  Limits,
  'connectionsPerUser' | 'connectionsPerAddress' | 'subscriptionsPerConnection' | 'subscriptionsPerUser'
>

export interface ConnectionsOptions {
  readonly limits: ConnectionLimits
  /** Told of each connection that was opened, and of its end. */
  readonly watcher?: ConnectionWatcher | undefined
}

export interface ConnectionWatcher {
  opened(connection: Connection): void
  closed(connection: Connection): void
}

export function createConnections({ limits, watcher }: ConnectionsOptions): Connections {
  const open = new Map<Connection, ConnectionHandle>()
  /** By user, or by network for those who are not signed in. */
  const usages = new Map<string, Usage>()
  let draining = false

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
    open(first, client, handle) {
      const { viewer } = first
      const owner = viewer.kind === 'user' ? `user ${viewer.userId}` : `network ${networkOf(client.address)}`
      const most = viewer.kind === 'user' ? limits.connectionsPerUser : limits.connectionsPerAddress
      if (draining || (usages.get(owner)?.connections ?? 0) >= most) return undefined
      const usage = usageOf(owner)
      usage.connections++
      let caller = first
      let carried = 0
      let timer: NodeJS.Timeout | undefined

      const watchExpiry = () => {
        clearTimeout(timer)
        if (caller.expiresAt === undefined) return
        const left = caller.expiresAt - Date.now()
        const onTime = left > longestTimerMs ? watchExpiry : () => handle.end('expired')
        timer = setTimeout(onTime, Math.min(Math.max(left, 0), longestTimerMs))
      }

      const connection: Connection = {
        client,
        get caller() {
          return caller
        },
        admit() {
          if (carried >= limits.subscriptionsPerConnection) return false
          if (usage.subscriptions >= limits.subscriptionsPerUser) return false
          carried++
          usage.subscriptions++
          return true
        },
        release() {
          // close() has given back what was carried; an answer may still come in after it.
          if (!open.has(connection)) return
          carried--
          usage.subscriptions--
        },
        renew(fresh) {
          const [was, is] = [caller.viewer, fresh.viewer]
          if (was.kind !== 'user' || is.kind !== 'user' || was.userId !== is.userId) return false
          caller = fresh
          watchExpiry()
          return true
        },
        close() {
          if (!open.delete(connection)) return
          clearTimeout(timer)
          usage.connections--
          usage.subscriptions -= carried
          if (usage.connections === 0) usages.delete(owner)
          watcher?.closed(connection)
        },
      }
      open.set(connection, handle)
      watchExpiry()
      watcher?.opened(connection)
      return connection
    },
    endWhere(isOver) {
      let ended = 0
      for (const [{ caller }, handle] of [...open]) {
        if (!isOver(caller)) continue
        handle.end('sessionRevoked')
        ended++
      }
      return ended
    },
    async [Symbol.asyncDispose]() {
      draining = true
      const handles = [...open.values()]
      const perTurn = Math.ceil(handles.length / (drainOverMs / 20))
      for (let at = 0; at < handles.length; at += perTurn) {
        for (const handle of handles.slice(at, at + perTurn)) handle.end('draining')
        if (at + perTurn < handles.length) await new Promise(resolve => setTimeout(resolve, 20))
      }
    },
  }
}
