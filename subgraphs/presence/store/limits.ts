// Counts what people say, in Redis; in this process alone while Redis is away.

import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { RedisConnection } from '#platform/redis/redis.ts'

export interface LimitOptions {
  readonly redis: RedisConnection
  /** What is counted, such as `typing`. */
  readonly name: string
  readonly limit: { readonly times: number; readonly withinMs: number }
}

/** Counts one more of `key`. @returns milliseconds until the next one is welcome, or 0 */
export type Limit = (...key: readonly string[]) => Promise<number>

export function createLimit({ redis, name, limit }: LimitOptions): Limit {
  const limits = { points: limit.times, duration: limit.withinMs / 1000 }
  const limiter = new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: `limit:${name}`,
    ...limits,
    insuranceLimiter: new RateLimiterMemory(limits),
  })
  return async (...key) => {
    try {
      await limiter.consume(key.join(':'))
      return 0
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext
      throw refusal
    }
  }
}
