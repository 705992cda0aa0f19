// Removes what a stack wrote under its namespace into servers that outlive it.
import { Cluster, Redis } from 'ioredis'
import kafkajs from 'kafkajs'
import { MongoClient } from 'mongodb'
import { mendKafkaTimer } from '#platform/kafka/kafka-timer.ts'
import { connectRedis } from '#platform/redis/redis.ts'
import type { Servers } from './parts/part.ts'

const erasers = {
  mongo: (namespace: string, { mongoUrl }: Servers) => eraseDatabases(namespace, mongoUrl),
  redis: (namespace: string, { redisUrl }: Servers) => eraseKeys(namespace, redisUrl),
  kafka: (namespace: string, { kafkaBrokers }: Servers) => eraseTopics(namespace, kafkaBrokers),
}

/** The servers that a namespace may have written to. */
export type Written = keyof typeof erasers

/**
 * Drops the databases, keys, topics and groups whose names begin with `namespace`; a server that is gone has nothing left.
 * @param written where it may have left something: asking Kafka costs more than most tests
 */
export async function eraseNamespace(
  namespace: string,
  servers: Servers,
  written: Iterable<Written> = ['mongo', 'redis', 'kafka'],
): Promise<void> {
  if (!namespace) return
  await Promise.allSettled([...written].map(server => erasers[server](namespace, servers)))
}

async function eraseDatabases(namespace: string, mongoUrl: string): Promise<void> {
  await using client = new MongoClient(mongoUrl, { serverSelectionTimeoutMS: 2_000 })
  const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true })
  const ours = databases.filter(({ name }) => name.startsWith(namespace))
  for (const { name } of ours) await client.db(name).dropDatabase()
}

async function eraseKeys(namespace: string, redisUrl: string): Promise<void> {
  await using redis = connectRedis({ url: redisUrl, namespace: '' })
  await redis.ping()
  // Each server of a cluster knows its own keys alone.
  const servers = redis instanceof Cluster ? redis.nodes('master') : redis instanceof Redis ? [redis] : []
  for (const server of servers) {
    for await (const keys of server.scanStream({ match: `${namespace}*`, count: 500 }))
      await Promise.all(keys.map((key: string) => server.unlink(key)))
  }
}

async function eraseTopics(namespace: string, kafkaBrokers: string): Promise<void> {
  const brokers = kafkaBrokers.split(',')
  mendKafkaTimer()
  const client = new kafkajs.Kafka({ brokers, logLevel: kafkajs.logLevel.NOTHING, retry: { retries: 2 } })
  const admin = client.admin()
  try {
    await admin.connect()
    const { groups } = await admin.listGroups()
    const groupIds = groups.map(({ groupId }) => groupId).filter(id => id.startsWith(namespace))
    if (groupIds.length > 0) await admin.deleteGroups(groupIds)
    const topics = (await admin.listTopics()).filter(topic => topic.startsWith(namespace))
    if (topics.length > 0) await admin.deleteTopics({ topics })
  } finally {
    await admin.disconnect()
  }
}
