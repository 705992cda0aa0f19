// Counts tries per key in Redis, so that all processes of a service share one count. rate-limiter-flexible does the counting;
// this file is the only one that knows it.

import type { RedisCommander } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'

/** The connection that counts are kept by: one for commands, from platform/redis/redis.ts. */
export type LimitStore = RedisCommander

/** So many tries for each key within a window that begins with the first of them. */
export interface Limit {
  /** Prefixes the keys; each limit counts for itself. */
  readonly name: string
  readonly tries: number
  readonly perSeconds: number
  /**
   * How many tries this process allows on its own while Redis is away. Without it every try is refused meanwhile: right where
   * guessing is cheap.
   */
  readonly withoutRedis?: number
}

/** How one try was counted. */
export interface Taken {
  /** 0 when the try is welcome, else the milliseconds until the next one is. */
  readonly waitMs: number
  /** How many more are welcome in this window. */
  readonly left: number
}

/** Counts tries by key, such as a user id or an address. */
export interface Limiter {
  /** Counts one try, and says how many are left. */
  take(key: string): Promise<Taken>
  /** Counts one try. @returns 0 when it is welcome, else the milliseconds until the next one is */
  count(key: string): Promise<number>
  /** Forgets the tries of a key, as after a success. */
  forget(key: string): Promise<void>
}

/** What a caller is told to wait while Redis is away. */
const awayMs = 5_000

/** While Redis is away and the limit has no `withoutRedis`, every try is told to wait 5 s. */
export function createLimiter(redis: LimitStore, { name, tries, perSeconds, withoutRedis }: Limit): Limiter {
  const insurance =
    withoutRedis === undefined
      ? {}
      : { insuranceLimiter: new RateLimiterMemory({ points: withoutRedis, duration: perSeconds }) }
  const limiter = new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: `limit:${name}`,
    points: tries,
    duration: perSeconds,
    rejectIfRedisNotReady: true,
    ...insurance,
  })
  const take = async (key: string): Promise<Taken> => {
    try {
      const { remainingPoints } = await limiter.consume(key)
      return { waitMs: 0, left: remainingPoints }
    } catch (refusal) {
      return { waitMs: refusal instanceof RateLimiterRes ? Math.max(1, refusal.msBeforeNext) : awayMs, left: 0 }
    }
  }
  return {
    take,
    count: async key => (await take(key)).waitMs,
    async forget(key) {
      // A count that could not be forgotten ends by itself.
      await limiter.delete(key).catch(() => false)
    },
  }
}
