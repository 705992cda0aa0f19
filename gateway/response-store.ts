// The Redis that answers are kept in. Its own memory policy says what goes first where it is full; each key ends by itself.

import { connectRedis, type RedisConnection, type RedisOptions } from '#platform/redis/redis.ts'
import type { CacheStore } from './response-cache.ts'

/** Connects in the background. While Redis is not there both methods reject at once: nothing is put in a line for it. */
export function connectResponseStore(options: Omit<RedisOptions, 'namespace'>): CacheStore & AsyncDisposable {
  const redis = connectRedis({ ...options, namespace: 'gateway:answers:' })
  const ready = (): RedisConnection => {
    if (redis.status !== 'ready') throw new Error('Redis is not there')
    return redis
  }
  return {
    // One by one, and all at once: on a cluster a command has keys of one slot.
    async read(keys) {
      const redis = ready()
      return await Promise.all(keys.map(key => redis.get(key)))
    },
    async write(entries) {
      const redis = ready()
      await Promise.all(entries.map(({ key, text, ttlMs }) => redis.set(key, text, 'PX', ttlMs)))
    },
    [Symbol.asyncDispose]: () => redis[Symbol.asyncDispose](),
  }
}
