// Composes presence bottom-up and listens last. Disposing goes the other way.

import { nowMs, systemClock } from '#platform/clock.ts'
import { createEntityClient } from '#platform/http/entity-client.ts'
import { serveSubgraph } from '#platform/http/subgraph-server.ts'
import { createSigner, readSigningKey } from '#platform/identity/identity.ts'
import { startConsumer } from '#platform/kafka/consumer.ts'
import { connectKafka } from '#platform/kafka/kafka.ts'
import { watchKafka } from '#platform/kafka/kafka-watch.ts'
import { connectMongo } from '#platform/mongo/mongo.ts'
import { createLog } from '#platform/process/log.ts'
import { createMetrics } from '#platform/process/metrics.ts'
import type { Running } from '#platform/process/process.ts'
import { connectBus } from '#platform/redis/bus.ts'
import { connectRedis } from '#platform/redis/redis.ts'
import { topics } from '#schema/events/topics.ts'
import type { Config } from './config.ts'
import { createHandler } from './consumers.ts'
import { createContext } from './context.ts'
import { createOnlineEvents, createScreenEvents } from './events/online.ts'
import { createTypingEvents } from './events/typing.ts'
import { createMembers } from './members.ts'
import { heartbeatLimit, typingLimit } from './model.ts'
import { createRemovals } from './removals.ts'
import { resolvers } from './resolvers.ts'
import { createOnlineService } from './service/online.ts'
import { createTypingService } from './service/typing.ts'
import { createVisibility } from './service/visibility.ts'
import { createDeviceStore } from './store/devices.ts'
import { createLastSeenStore } from './store/last-seen.ts'
import { createLimit } from './store/limits.ts'
import { createPeople } from './store/people.ts'
import { createTypingStore } from './store/typing.ts'
import { startSweep } from './sweep.ts'

export async function start(config: Config): Promise<Running> {
  await using resources = new AsyncDisposableStack()
  const log = createLog(config.service, config.logLevel)
  const metrics = createMetrics(config.service)
  const signer = createSigner(readSigningKey(config.identity.signingKeyFile))
  const mongo = resources.use(await connectMongo({ ...config.mongo, clientId: config.service }))
  const redis = resources.use(connectRedis(config.redis))
  const bus = resources.use(connectBus(config.redis))
  const kafka = resources.use(connectKafka({ ...config.kafka, log }))
  const chats = createEntityClient({
    url: config.own.PRESENCE_CHATS_URL,
    owner: 'chats',
    service: config.service,
    signer,
  })
  const users = createEntityClient({
    url: config.own.PRESENCE_USERS_URL,
    owner: 'users',
    service: config.service,
    signer,
  })
  const removals = createRemovals()
  const members = createMembers({ mongo, chats, clock: systemClock, changed: removals.publish })
  await members.ensureIndexes()
  const people = createPeople({ db: mongo.db, users, clock: systemClock })
  const store = createTypingStore(redis)
  const devices = createDeviceStore(redis)
  const lastSeen = createLastSeenStore(mongo.db)
  const typing = createTypingService({
    members,
    store,
    events: resources.use(createTypingEvents({ bus, kafka, store, log })),
    limit: createLimit({ redis, name: 'typing', limit: typingLimit }),
    removals,
  })
  const online = createOnlineService({
    devices,
    lastSeen,
    people,
    visibility: createVisibility({ people, members }),
    events: resources.use(createOnlineEvents({ bus, devices, lastSeen, people, kafka, log })),
    screens: createScreenEvents(bus),
    meet: async (userId, chatIds) => {
      // Presence goes on while chats is away.
      await Promise.allSettled(chatIds.map(chatId => members.find(chatId, userId)))
    },
    limit: createLimit({ redis, name: 'heartbeat', limit: heartbeatLimit }),
    now: nowMs,
  })
  resources.use(startSweep(online, log))
  const consumer = resources.use(
    startConsumer({
      kafka,
      db: mongo.db,
      group: config.service,
      topics: [topics.chats, topics.users, topics.auth],
      log,
      handle: createHandler({ members, online }),
    }),
  )
  resources.use(
    bus.subscribe('chats', payload => {
      const { key, rev } = payload as { key?: unknown; rev?: unknown }
      if (typeof key !== 'string' || typeof rev !== 'number') return
      members.invalidate(key, rev).catch(error => log.warn({ err: error, key }, 'asking for a newer copy failed'))
    }),
  )
  const watch = watchKafka({ kafka, metrics, consumers: [consumer] })
  const server = resources.use(
    await serveSubgraph({
      config,
      log,
      metrics,
      schemaFile: new URL('schema.graphql', import.meta.url),
      resolvers,
      contextFor: viewer => createContext(viewer, { typing, online }),
      checks: { mongo: mongo.ping, redis: bus.ping, ...watch.checks },
      unsettled: watch.unsettled,
    }),
  )
  const running = resources.move()
  return { url: server.url, adminUrl: server.adminUrl, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
