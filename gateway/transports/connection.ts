// One open connection: whose it is by now, what it carries, and when its token ends. A class: there is one per socket, and prototypes
// keep an idle socket small.

import type { Limits } from '../config.ts'
import type { Client } from '../guards/client-address.ts'
import type { Caller } from '../identity/callers.ts'
import type { Expiries } from './expiries.ts'

/** Why a connection is ended from outside. */
export type ConnectionEnd = 'expired' | 'sessionRevoked' | 'draining'

/** A socket or a response stream, as transports and the operation runner see it. */
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

/** Those of the gateway's limits that hold for connections and for what they carry. */
export type ConnectionLimits = Pick<
  Limits,
  'connectionsPerUser' | 'connectionsPerAddress' | 'subscriptionsPerConnection' | 'subscriptionsPerUser'
>

/** What one user's connections, or those of one network's strangers, add up to. */
export interface Usage {
  connections: number
  subscriptions: number
}

/** Those among which a connection is. */
export interface Register {
  readonly limits: ConnectionLimits
  readonly expiries: Expiries<OpenConnection>
  has(connection: OpenConnection): boolean
  /** @returns false for a connection that has been let go of already */
  remove(connection: OpenConnection, usage: Usage): boolean
}

/** What `createConnections` makes a connection of: whose it is, how to end it, and the counts that it shares with others. */
export interface OpenConnectionOptions {
  readonly caller: Caller
  readonly client: Client
  /** How its transport says that it is over. */
  readonly end: (why: ConnectionEnd) => void
  readonly usage: Usage
  readonly register: Register
}

/** Made by `createConnections` alone; all others know it as a `Connection`. */
export class OpenConnection implements Connection {
  readonly client: Client
  caller: Caller
  readonly end: (why: ConnectionEnd) => void
  readonly #usage: Usage
  readonly #register: Register
  #carried = 0

  constructor({ caller, client, end, usage, register }: OpenConnectionOptions) {
    this.caller = caller
    this.client = client
    this.end = end
    this.#usage = usage
    this.#register = register
    if (caller.expiresAt !== undefined) register.expiries.add(this, caller.expiresAt)
  }

  admit(): boolean {
    const { subscriptionsPerConnection, subscriptionsPerUser } = this.#register.limits
    if (this.#carried >= subscriptionsPerConnection || this.#usage.subscriptions >= subscriptionsPerUser) return false
    this.#carried++
    this.#usage.subscriptions++
    return true
  }

  release(): void {
    // close() has given back what was carried; an answer may still come in after it.
    if (!this.#register.has(this)) return
    this.#carried--
    this.#usage.subscriptions--
  }

  renew(fresh: Caller): boolean {
    const [was, is] = [this.caller.viewer, fresh.viewer]
    if (was.kind !== 'user' || is.kind !== 'user' || was.userId !== is.userId) return false
    const { expiries } = this.#register
    if (this.caller.expiresAt !== undefined) expiries.remove(this, this.caller.expiresAt)
    this.caller = fresh
    if (fresh.expiresAt !== undefined) expiries.add(this, fresh.expiresAt)
    return true
  }

  close(): void {
    if (!this.#register.remove(this, this.#usage)) return
    if (this.caller.expiresAt !== undefined) this.#register.expiries.remove(this, this.caller.expiresAt)
    this.#usage.subscriptions -= this.#carried
  }
}
