// Connections to Redis, to one server, through sentinels, or to a cluster. Redis wakes readers up and holds what may be lost; nothing
// durable is kept in it.
import { Cluster, Redis, type RedisCommander, type RedisOptions as ServerOptions } from 'ioredis'
import { readCredentials } from '../process/credentials.ts'
import { readRedisAddress } from '../process/redis-address.ts'

/** Where Redis is, and as whom to connect. */
export interface RedisOptions {
  /** See redis-address.ts. */
  readonly url: string
  /** See credentials.ts. */
  readonly credentialsFile?: string | undefined
  /** Prefixes every key and channel. */
  readonly namespace: string
}

/** A connection for commands. On a cluster the keys of one command must be of one hash slot, `{...}` in their names. */
export interface RedisConnection extends RedisCommander, AsyncDisposable {
  /** Stands before every key already, but not before those that a script makes up itself. */
  readonly namespace: string
  /** `ready` while commands can be sent. */
  readonly status: string
}

/** Reconnects for ever, at most every 2 s: a lost Redis delays live events, and must never end a process. */
export const retryStrategy = (attempt: number): number => Math.min(50 * 2 ** Math.min(attempt, 6), 2_000)

/** Fails within a second while Redis is away, so that callers can do without it. */
export function connectRedis(options: RedisOptions): RedisConnection {
  const commands = { keyPrefix: options.namespace, maxRetriesPerRequest: 1, commandTimeout: 1_000 }
  const redis = clusterOf(options, commands) ?? serverOf(options, { ...commands, enableOfflineQueue: true })
  return Object.assign(disposable(redis), { namespace: options.namespace })
}

/** A connection to a server for commands and events of its own; undefined where it is a cluster. */
export function serverOf({ url, credentialsFile }: RedisOptions, own: ServerOptions): Redis | undefined {
  const address = readRedisAddress(url)
  const all = { ...readCredentials(credentialsFile), retryStrategy, connectTimeout: 1_000, ...own }
  if (address.kind === 'server') return new Redis(address.url, all)
  if (address.kind === 'cluster') return undefined
  const { hosts, master, tls } = address
  const secured = tls ? { tls: {}, enableTLSForSentinelMode: true } : {}
  // A master that has lost its place still answers as one for a while: writes to it are refused, and the sentinels are asked again.
  const reconnectOnError = (error: Error) => error.message.startsWith('READONLY')
  return new Redis({
    ...all,
    ...secured,
    sentinels: [...hosts],
    name: master,
    sentinelRetryStrategy: retryStrategy,
    reconnectOnError,
  })
}

/** A connection to a cluster; undefined where it is none. */
export function clusterOf(
  { url, credentialsFile }: RedisOptions,
  own: ServerOptions,
  { shardedSubscribers = false } = {},
): Cluster | undefined {
  const address = readRedisAddress(url)
  if (address.kind !== 'cluster') return undefined
  const { hosts, tls } = address
  return new Cluster([...hosts], {
    shardedSubscribers,
    clusterRetryStrategy: retryStrategy,
    // A server that is gone is noticed by its silence: nobody else tells.
    slotsRefreshInterval: 5_000,
    redisOptions: { ...readCredentials(credentialsFile), connectTimeout: 1_000, ...own, ...(tls ? { tls: {} } : {}) },
    // Certificates are for names, and a server behind TLS tells its own.
    ...(tls ? { dnsLookup: (name, done) => done(null, name) } : {}),
  })
}

/** Without a listener an 'error' ends the process; `status` and the health checks tell the story instead. */
export function disposable<R extends Redis | Cluster | undefined>(redis: R): NonNullable<R> & AsyncDisposable {
  if (!redis) throw new Error('An address is one of a server or of a cluster.')
  redis.on('error', () => undefined)
  return Object.assign(redis, {
    [Symbol.asyncDispose]: async () => {
      redis.disconnect()
    },
  })
}
