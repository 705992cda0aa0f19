// Makes what a store holds older than it is, so that no test waits for a lifetime to pass: what ends by itself is told apart from what
// was ended by whether anybody did anything but this.

import type { Db } from 'mongodb'
import { shardOf } from '#platform/mongo/event-log.ts'
import { connectMongo } from '#platform/mongo/mongo.ts'
import { connectRedis } from '#platform/redis/redis.ts'
import type { Endpoints } from '../options.ts'
import { testStack } from './testing.ts'

type Stores = Pick<Endpoints, 'mongoUrl' | 'redisUrl' | 'namespace'>

/** Works on what a service has stored. */
export async function inStore<T>(service: string, work: (db: Db) => Promise<T>, at: Stores = testStack()): Promise<T> {
  const database = `${at.namespace}${service}`
  await using mongo = await connectMongo({ url: at.mongoUrl, database, clientId: 'test' })
  return await work(mongo.db)
}

/** @throws where there is no such row */
export async function setRow(service: string, collection: string, id: string, fields: object): Promise<void> {
  await inStore(service, async db => {
    const { matchedCount } = await db.collection<{ _id: string }>(collection).updateOne({ _id: id }, { $set: fields })
    if (matchedCount !== 1) throw new Error(`${service} has no ${id} in ${collection}`)
  })
}

/** What presence knows of somebody's devices and connections: when each ends, in milliseconds from now. */
export async function presenceEnds(userId: string, at: Stores = testStack()): Promise<number[]> {
  await using redis = connectRedis({ url: at.redisUrl, namespace: at.namespace })
  return endsOf(await redis.hgetall(keysOf(userId).devices)).map(end => end - Date.now())
}

/** Lets so much time pass for somebody's devices and connections; the next sweep ends those whose time is over. */
export async function agePresence(userId: string, ms: number, at: Stores = testStack()): Promise<void> {
  const { devices, dues } = keysOf(userId)
  await using redis = connectRedis({ url: at.redisUrl, namespace: at.namespace })
  const known = await redis.hgetall(devices)
  if (Object.keys(known).length === 0) return
  const aged = Object.entries(known).map(([device, value]) => [device, `${value[0]}${Number(value.slice(1)) - ms}`])
  await redis.hset(devices, Object.fromEntries(aged))
  await redis.zadd(dues, Math.min(...endsOf(known)) - ms, userId)
}

/** A letter for the kind and the time of its end. */
const endsOf = (known: Readonly<Record<string, string>>) => Object.values(known).map(value => Number(value.slice(1)))

function keysOf(userId: string) {
  const shard = `presence:{p${shardOf(userId) % 4}}`
  return { devices: `${shard}:devices:${userId}`, dues: `${shard}:dues` }
}
