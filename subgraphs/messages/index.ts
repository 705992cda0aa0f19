// Composes the service bottom-up and listens last. Disposing goes the other way.

import { createWaker } from '#platform/async/background.ts'
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
import { connectRedis } from '#platform/redis/redis.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import { createBlockers } from './blockers.ts'
import type { Config } from './config.ts'
import { consumed, createHandler, listenForChanges } from './consumers.ts'
import { createContext } from './context.ts'
import { createAnnouncer, createChatFollowers } from './events.ts'
import { createInbox } from './inbox.ts'
import { startMedia } from './media/start-media.ts'
import { createMembers } from './members.ts'
import { connectPages } from './previews/connect-pages.ts'
import { startPreviews } from './previews/worker.ts'
import { createReceipts } from './receipts.ts'
import { createRecentMessages } from './recent-messages.ts'
import { resolvers } from './resolvers.ts'
import { startSearch } from './search/start-search.ts'
import { createSendLimit } from './send-limit.ts'
import { createMessageService } from './service.ts'
import { createErasureStore } from './store/erasure.ts'
import { createStores, ensureIndexes } from './stores.ts'
import { startWorkers } from './workers.ts'

export async function start(config: Config): Promise<Running> {
  await using resources = new AsyncDisposableStack()
  const log = createLog(config.service, config.logLevel)
  const metrics = createMetrics(config.service)
  const signer = createSigner(readSigningKey(config.identity.signingKeyFile))
  const mongo = resources.use(await connectMongo({ ...config.mongo, clientId: config.service }))
  const bus = resources.use(connectBus(config.redis))
  const kafka = resources.use(connectKafka({ ...config.kafka, log }))
  const events = createEventLog<MessagesFacts>(mongo.db)
  const looksAtLinks = config.own.MESSAGES_PREVIEWS !== 'off'
  const waker = createWaker()
  const stores = createStores(mongo, events, { looksAtLinks, wakeWorkers: waker.wake })
  const { store, positions, personal, uploaded } = stores
  await ensureIndexes(stores)
  const mirror = resources.use(
    await startMirror({ db: mongo.db, events, topic: topics.messages, source: config.service, kafka, bus, log }),
  )
  const recentMessages = createRecentMessages()
  const followers = resources.use(createChatFollowers({ ...stores, recentMessages, bus, log }))
  const announcer = createAnnouncer({ bus, mirror, followers })
  const chats = createEntityClient({
    url: config.own.MESSAGES_CHATS_URL,
    owner: 'chats',
    service: config.service,
    signer,
  })
  const announce = async (chatId: string, userIds: readonly string[]) => {
    const [head] = await store.heads([chatId])
    if (head) announcer.announce(chatId, head.rev)
    announcer.announcePersonal(userIds)
  }
  const members = createMembers({ ...stores, mongo, chats, clock: systemClock, announce })
  await members.ensureIndexes()
  const { media } = resources.use(await startMedia(config, uploaded, log))
  const receipts = createReceipts({ bus, ephemeral: kafka.ephemeral, positions, clock: systemClock, log })
  resources.use(receipts)
  const counts = resources.use(connectRedis(config.redis))
  const sendLimit = createSendLimit(counts, config.own.MESSAGES_SEND_LIMIT)
  const service = createMessageService({
    ...{ ...stores, members, uploads: media, announcer, recentMessages, receipts, sendLimit, clock: systemClock },
    ...connectPages(config.own, counts),
  })
  resources.use(startWorkers(service, { log, waker }))
  if (looksAtLinks) resources.use(startPreviews(service, { log, waker }))
  const inbox = resources.use(createInbox({ ...stores, members, bus, log }))
  resources.use(listenForChanges(bus, members, log))
  const handle = createHandler({ ...stores, members, announcer, erasure: createErasureStore(mongo) })
  const consumer = resources.use(
    startConsumer({ kafka, db: mongo.db, group: config.service, topics: consumed, log, handle }),
  )
  const search = resources.use(startSearch({ ...stores, mongo, members, kafka, clock: systemClock, log }))
  const { searching } = search
  const watch = watchKafka({ kafka, metrics, mirrors: [mirror], consumers: [consumer, search.consumer] })
  const blockers = createBlockers({ personal, members })
  const own = { service, media, members, followers, inbox, blockers, recentMessages, searching, bus }
  const parts = { ...stores, ...own, clock: systemClock }
  const server = resources.use(
    await serveSubgraph({
      config,
      log,
      metrics,
      schemaFile: new URL('schema.graphql', import.meta.url),
      resolvers,
      contextFor: viewer => createContext(viewer, parts),
      checks: { mongo: mongo.ping, redis: bus.ping, ...watch.checks },
      unsettled: watch.unsettled,
    }),
  )
  const running = resources.move()
  return { url: server.url, adminUrl: server.adminUrl, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
