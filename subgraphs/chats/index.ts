// Composes the service bottom-up and listens last. Disposing goes the other way.

import { systemClock } from '#platform/clock.ts'
import { createEntityClient } from '#platform/http/entity-client.ts'
import { serveSubgraph } from '#platform/http/subgraph-server.ts'
import { createSigner, readSigningKey } from '#platform/identity/identity.ts'
import { startConsumer } from '#platform/kafka/consumer.ts'
import { connectKafka } from '#platform/kafka/kafka.ts'
import { watchKafka } from '#platform/kafka/kafka-watch.ts'
import { startMirror } from '#platform/kafka/mirror.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import { connectMongo } from '#platform/mongo/mongo.ts'
import { createLog } from '#platform/process/log.ts'
import { createMetrics } from '#platform/process/metrics.ts'
import type { Running } from '#platform/process/process.ts'
import { connectBus } from '#platform/redis/bus.ts'
import type { ChatsFacts, ChatsPersonalFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import type { Config } from './config.ts'
import { consumedFacts, consumedTalk, createFactEffects, createTalkEffects } from './consumers.ts'
import { createContext } from './context.ts'
import { createErasure, createTraces } from './erasure.ts'
import { createAnnouncer } from './events.ts'
import { createPeople } from './people.ts'
import { createChatFiles } from './personal-data/files.ts'
import { resolvers } from './resolvers.ts'
import { createChatService } from './service.ts'
import { createStores, ensureIndexes } from './stores.ts'

/**
 * The order of somebody's chats may be a moment late: a busy chat then costs one write for many messages. Talk has a group of its
 * own, so that a block does not wait for it.
 */
const gatherMs = 500

export async function start(config: Config): Promise<Running> {
  await using resources = new AsyncDisposableStack()
  const log = createLog(config.service, config.logLevel)
  const metrics = createMetrics(config.service)
  const signer = createSigner(readSigningKey(config.identity.signingKeyFile))
  const mongo = resources.use(await connectMongo({ ...config.mongo, clientId: config.service }))
  const bus = resources.use(connectBus(config.redis))
  const kafka = resources.use(connectKafka({ ...config.kafka, log }))
  const events = createEventLog<ChatsFacts>(mongo.db)
  const personalEvents = createEventLog<ChatsPersonalFacts>(mongo.db, 'personal_events')
  const stores = createStores(mongo, { events, personalEvents })
  const { store } = stores
  await ensureIndexes(stores)
  const mirror = resources.use(
    await startMirror({ db: mongo.db, events, topic: topics.chats, source: config.service, kafka, bus, log }),
  )
  const personalMirror = resources.use(
    await startMirror({
      db: mongo.db,
      events: personalEvents,
      topic: topics.chatsPersonal,
      source: config.service,
      kafka,
      bus,
      log,
    }),
  )
  const users = createEntityClient({ url: config.own.CHATS_USERS_URL, owner: 'users', service: config.service, signer })
  const people = createPeople(mongo, users)
  await people.ensureIndexes()
  const announcer = createAnnouncer(bus, mirror, personalMirror)
  const files = createChatFiles(mongo)
  const service = createChatService({ ...stores, people, announcer, clock: systemClock })
  const erase = createErasure({ store, traces: createTraces(mongo), announcer })
  const consuming = { db: mongo.db, kafka, log }
  const factEffects = createFactEffects({ service, people, erase })
  const facts = resources.use(
    startConsumer({ ...consuming, group: config.service, topics: consumedFacts, ...factEffects }),
  )
  const talk = resources.use(
    startConsumer({
      ...consuming,
      ...{ group: `${config.service}-talk`, topics: consumedTalk, gatherMs },
      ...createTalkEffects(service),
    }),
  )
  const watch = watchKafka({ kafka, metrics, mirrors: [mirror, personalMirror], consumers: [facts, talk] })
  const server = resources.use(
    await serveSubgraph({
      config,
      log,
      metrics,
      schemaFile: new URL('schema.graphql', import.meta.url),
      resolvers,
      contextFor: viewer => createContext(viewer, { ...stores, service, files }),
      checks: { mongo: mongo.ping, redis: bus.ping, ...watch.checks },
      unsettled: watch.unsettled,
    }),
  )
  const running = resources.move()
  return { url: server.url, adminUrl: server.adminUrl, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
