// Composes presence bottom-up and listens last. Disposing goes the other way.

import { connectBus } from '#platform/bus.ts'
import { systemClock } from '#platform/clock.ts'
import { startConsumer } from '#platform/consumer.ts'
import { createSigner, readSigningKey } from '#platform/identity.ts'
import { connectKafka } from '#platform/kafka.ts'
import { createLog } from '#platform/log.ts'
import { createMetrics } from '#platform/metrics.ts'
import { connectMongo } from '#platform/mongo.ts'
import { createOwner } from '#platform/owner.ts'
import type { Running } from '#platform/process.ts'
import { connectRedis } from '#platform/redis.ts'
import { serveSubgraph } from '#platform/subgraph-server.ts'
import { topics } from '#schema/events/topics.ts'
import type { Config } from './config.ts'
import { createHandler } from './consumers.ts'
import { createContext } from './context.ts'
import { createTypingEvents } from './events.ts'
import { createMembers } from './members.ts'
import { createRemovals } from './removals.ts'
import { resolvers } from './resolvers.ts'
import { createService } from './service.ts'
import { createStore } from './store.ts'

export async function start(config: Config): Promise<Running> {
  await using resources = new AsyncDisposableStack()
  const log = createLog(config.service, config.logLevel)
  const metrics = createMetrics(config.service)
  const signer = createSigner(readSigningKey(config.identity.signingKeyFile))
  const mongo = resources.use(await connectMongo({ ...config.mongo, clientId: config.service }))
  const redis = resources.use(connectRedis(config.redis))
  const bus = resources.use(connectBus(config.redis))
  const kafka = resources.use(connectKafka({ ...config.kafka, log }))
  const chats = createOwner({ url: config.own.PRESENCE_CHATS_URL, owner: 'chats', service: config.service, signer })
  const removals = createRemovals()
  const members = createMembers({ mongo, chats, clock: systemClock, changed: removals.told })
  await members.ensureIndexes()
  const store = createStore(redis)
  const events = resources.use(createTypingEvents({ bus, kafka, store, log }))
  const service = createService({ members, store, events, removals })
  const consumer = resources.use(
    startConsumer({
      kafka,
      db: mongo.db,
      group: config.service,
      topics: [topics.chats],
      log,
      handle: createHandler(members),
    }),
  )
  resources.use(
    bus.subscribe('chats', payload => {
      const { key, rev } = payload as { key?: unknown; rev?: unknown }
      if (typeof key !== 'string' || typeof rev !== 'number') return
      members.told(key, rev).catch(error => log.warn({ err: error, key }, 'asking for a newer copy failed'))
    }),
  )
  metrics.ask('consumer_lag', 'Records that are not taken in yet', consumer.lag)
  const server = resources.use(
    await serveSubgraph({
      config,
      log,
      metrics,
      schemaFile: new URL('schema.graphql', import.meta.url),
      resolvers,
      contextFor: viewer => createContext(viewer, service),
      checks: { mongo: mongo.ping, redis: bus.ping },
      unsettled: async () => {
        const lag = await consumer.lag()
        return lag > 0 ? [`${lag} records from Kafka`] : []
      },
    }),
  )
  const running = resources.move()
  return { url: server.url, adminUrl: server.adminUrl, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
