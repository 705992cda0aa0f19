// Connections to Redis. Redis wakes readers up and holds what may be lost; nothing durable is kept in it.
import { Redis } from 'ioredis'
import { readCredentials } from '../process/credentials.ts'

/** Where Redis is, and as whom to connect. */
export interface RedisOptions {
  readonly url: string
  /** See credentials.ts. */
  readonly credentialsFile?: string | undefined
  /** Prefixes every key and channel. */
  readonly namespace: string
}

/** Reconnects for ever, at most every 2 s: a lost Redis delays live events, and must never end a process. */
const retryStrategy = (attempt: number): number => Math.min(50 * 2 ** Math.min(attempt, 6), 2_000)

/** A connection for commands: fails within a second while Redis is away, so that callers can do without it. */
export function connectRedis({ url, credentialsFile, namespace }: RedisOptions): Redis & AsyncDisposable {
  return disposable(
    new Redis(url, {
      ...readCredentials(credentialsFile),
      keyPrefix: namespace,
      retryStrategy,
      maxRetriesPerRequest: 1,
      enableOfflineQueue: true,
      connectTimeout: 1_000,
      commandTimeout: 1_000,
    }),
  )
}

/**
 * A connection for SUBSCRIBE, which stays quiet for as long as nothing happens. ioredis subscribes anew after a loss, but only of a
 * connection that was ready: its check for that, an INFO, is refused where a SUBSCRIBE has gone before it, the connection is closed,
 * and the next one is without the subscription, for good. So there is no such check; a server that still loads takes a SUBSCRIBE too.
 */
export function connectRedisSubscriber({ url, credentialsFile }: RedisOptions): Redis & AsyncDisposable {
  return disposable(
    new Redis(url, {
      ...readCredentials(credentialsFile),
      retryStrategy,
      maxRetriesPerRequest: null,
      connectTimeout: 1_000,
      enableReadyCheck: false,
    }),
  )
}

function disposable(redis: Redis): Redis & AsyncDisposable {
  // Without a listener an 'error' ends the process; `status` and the health checks tell the story instead.
  redis.on('error', () => undefined)
  return Object.assign(redis, {
    [Symbol.asyncDispose]: async () => {
      redis.disconnect()
    },
  })
}
