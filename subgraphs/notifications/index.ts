// Composes notifications bottom-up and listens last. Disposing goes the other way.

import { connectBus } from '#platform/bus.ts'
import { systemClock } from '#platform/clock.ts'
import { startConsumer } from '#platform/consumer.ts'
import { createEventLog } from '#platform/event-log.ts'
import { createSigner, readSigningKey } from '#platform/identity.ts'
import { connectKafka } from '#platform/kafka.ts'
import { createLog } from '#platform/log.ts'
import { createMetrics } from '#platform/metrics.ts'
import { startMirror } from '#platform/mirror.ts'
import { connectMongo } from '#platform/mongo.ts'
import { createOwner } from '#platform/owner.ts'
import type { Running } from '#platform/process.ts'
import { serveSubgraph } from '#platform/subgraph-server.ts'
import type { NotificationsFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import type { Config } from './config.ts'
import { createEffects } from './consumers.ts'
import { createContext } from './context.ts'
import { createAnnouncer } from './events.ts'
import { createMembers } from './members.ts'
import { resolvers } from './resolvers.ts'
import { createService } from './service.ts'
import { createStore } from './store.ts'

export async function start(config: Config): Promise<Running> {
  await using resources = new AsyncDisposableStack()
  const log = createLog(config.service, config.logLevel)
  const metrics = createMetrics(config.service)
  const signer = createSigner(readSigningKey(config.identity.signingKeyFile))
  const mongo = resources.use(await connectMongo({ ...config.mongo, clientId: config.service }))
  const bus = resources.use(connectBus(config.redis))
  const kafka = resources.use(connectKafka({ ...config.kafka, log }))
  const chats = createOwner({
    url: config.own.NOTIFICATIONS_CHATS_URL,
    owner: 'chats',
    service: config.service,
    signer,
  })
  const members = createMembers({ mongo, chats, clock: systemClock })
  const events = createEventLog<NotificationsFacts>(mongo.db)
  const store = createStore(mongo, events)
  await Promise.all([members.ensureIndexes(), store.ensureIndexes()])
  const mirror = resources.use(
    await startMirror({ db: mongo.db, events, topic: topics.notifications, source: config.service, kafka, log }),
  )
  const service = createService({ store, announce: createAnnouncer(bus, mirror) })
  const consumer = resources.use(
    startConsumer({
      kafka,
      db: mongo.db,
      group: config.service,
      topics: [topics.messages, topics.chats],
      log,
      ...createEffects({ members, service }),
    }),
  )
  metrics.ask('outbox_rows', 'Facts that Kafka does not have yet', mirror.pending)
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
        const [rows, lag] = await Promise.all([mirror.pending(), consumer.lag()])
        return [...(rows > 0 ? [`${rows} rows for Kafka`] : []), ...(lag > 0 ? [`${lag} records from Kafka`] : [])]
      },
    }),
  )
  const running = resources.move()
  return { url: server.url, adminUrl: server.adminUrl, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
