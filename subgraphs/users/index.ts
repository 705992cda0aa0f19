// Composes users bottom-up and listens last. Called by main.ts and by tests.

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
import type { UsersFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import { createAccounts } from './accounts.ts'
import { drawAvatar } from './avatars.ts'
import type { Config } from './config.ts'
import { createHandler } from './consumers.ts'
import { createContext } from './context.ts'
import { createEvents } from './events.ts'
import { resolvers } from './resolvers.ts'
import { createService } from './service.ts'
import { createStore } from './store.ts'
import { createUploads } from './uploads.ts'

export async function start(config: Config): Promise<Running> {
  const log = createLog(config.service, config.logLevel)
  const metrics = createMetrics(config.service)
  await using parts = new AsyncDisposableStack()
  const mongo = parts.use(await connectMongo({ ...config.mongo, clientId: config.service }))
  const bus = parts.use(connectBus(config.redis))
  const kafka = parts.use(connectKafka({ ...config.kafka, log }))
  const signer = createSigner(readSigningKey(config.identity.signingKeyFile))
  const auth = createEntityClient({ url: config.own.USERS_AUTH_URL, owner: 'auth', service: config.service, signer })
  const messages = createEntityClient({
    url: config.own.USERS_MESSAGES_URL,
    owner: 'messages',
    service: config.service,
    signer,
  })
  const store = createStore(mongo)
  const eventLog = createEventLog<UsersFacts>(mongo.db)
  await store.ensureIndexes()
  await eventLog.ensureIndexes()
  const mirror = parts.use(
    await startMirror({ db: mongo.db, events: eventLog, topic: topics.users, source: config.service, kafka, bus, log }),
  )
  const service = createService({
    store,
    accounts: createAccounts(auth),
    uploads: createUploads(messages),
    events: createEvents({ log: eventLog, bus, mirror, clock: systemClock }),
    clock: systemClock,
    drawAvatar,
  })
  const consumer = parts.use(
    startConsumer({
      db: mongo.db,
      kafka,
      group: config.service,
      topics: [topics.auth],
      log,
      handle: createHandler(service),
    }),
  )
  const watch = watchKafka({ kafka, metrics, mirrors: [mirror], consumers: [consumer] })
  const running = await serveSubgraph({
    config,
    log,
    metrics,
    schemaFile: new URL('./schema.graphql', import.meta.url),
    resolvers,
    contextFor: viewer => createContext(service, viewer),
    checks: { mongo: mongo.ping, redis: bus.ping, ...watch.checks },
    unsettled: watch.unsettled,
  })
  const rest = parts.move()
  return {
    ...running,
    async [Symbol.asyncDispose]() {
      await running[Symbol.asyncDispose]()
      await rest[Symbol.asyncDispose]()
    },
  }
}
