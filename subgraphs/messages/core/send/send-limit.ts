// How much one person may say: far more than anybody types, far less than a program that floods chats. Redis counts for all
// processes together; while it is away each counts for itself, and nobody who types is kept from sending.

import { startTimer } from '#platform/clock.ts'
import { createLimiter, type LimitStore } from '#platform/redis/limiter.ts'

const perSeconds = 60

/** Counts one try. @returns 0 where it is welcome, else the milliseconds until the next one is */
export type SendLimit = (senderId: string) => Promise<number>

/**
 * @param tries messages of one sender in a minute
 * @param patienceMs a Redis that is silent rather than away must not hold up what people say
 */
export function createSendLimit(redis: LimitStore, tries: number, patienceMs = 100): SendLimit {
  const limiter = createLimiter(redis, { name: 'send', tries, perSeconds, withoutRedis: tries })
  return async senderId => {
    const silent = Promise.withResolvers<number>()
    const timer = startTimer(patienceMs, () => silent.resolve(0))
    const counted = limiter.count(senderId)
    try {
      return await Promise.race([counted, silent.promise])
    } finally {
      timer.stop()
    }
  }
}
