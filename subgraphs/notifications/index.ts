// Composes notifications bottom-up and listens last. Disposing goes the other way.

import { createWaker } from '#platform/async/background.ts'
import { nowMs, systemClock } from '#platform/clock.ts'
import { createEntityClient } from '#platform/http/entity-client.ts'
import { serveSubgraph } from '#platform/http/subgraph-server.ts'
import { createSigner, readSigningKey } from '#platform/identity/identity.ts'
import { startConsumer } from '#platform/kafka/consumer.ts'
import { connectKafka } from '#platform/kafka/kafka.ts'
import { watchKafka } from '#platform/kafka/kafka-watch.ts'
import { startMirror } from '#platform/kafka/mirror.ts'
import { createFollowers } from '#platform/live/follower.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import { connectMongo } from '#platform/mongo/mongo.ts'
import { createRecentWrites } from '#platform/mongo/recent-writes.ts'
import { createLog } from '#platform/process/log.ts'
import { createMetrics } from '#platform/process/metrics.ts'
import type { Running } from '#platform/process/process.ts'
import { connectBus } from '#platform/redis/bus.ts'
import type { NotificationsFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import { createAddresses } from './addresses.ts'
import { composeServices } from './compose.ts'
import type { Config } from './config.ts'
import { consumedTopics } from './consumed.ts'
import { createContext } from './context.ts'
import { connectMailer } from './digest/mail.ts'
import { notificationFeed } from './events.ts'
import { createMembers } from './members.ts'
import type { Notification, NotificationRow } from './model.ts'
import { createPushSender, readVapidKeys } from './push/sender.ts'
import { resolvers } from './resolvers.ts'
import { followScreens } from './screens.ts'
import { startWorkers } from './workers.ts'

export async function start(config: Config): Promise<Running> {
  await using resources = new AsyncDisposableStack()
  const { own, service } = config
  const log = createLog(service, config.logLevel)
  const metrics = createMetrics(service)
  const signer = createSigner(readSigningKey(config.identity.signingKeyFile))
  const mongo = resources.use(await connectMongo({ ...config.mongo, clientId: service }))
  const bus = resources.use(connectBus(config.redis))
  const kafka = resources.use(connectKafka({ ...config.kafka, log }))
  const chats = createEntityClient({ url: own.NOTIFICATIONS_CHATS_URL, owner: 'chats', service, signer })
  const auth = createEntityClient({ url: own.NOTIFICATIONS_AUTH_URL, owner: 'auth', service, signer })
  const events = createEventLog<NotificationsFacts>(mongo.db)
  const screens = resources.use(followScreens(bus, nowMs))
  const justMade = createRecentWrites<Notification>()
  const waker = createWaker()
  const composed = await composeServices({
    mongo,
    events,
    members: createMembers({ mongo, chats, clock: systemClock }),
    bus,
    isLookingAt: screens.isLookingAt,
    onLogsGrown: grown => {
      for (const { userId, rows, made } of grown) {
        justMade.keep(made)
        followers.offer(userId, rows)
      }
      mirror.wake()
      if (grown.some(({ pushes }) => pushes)) workers.wakePushes()
    },
    wakeWorkers: () => waker.wake(),
    now: systemClock.now,
  })
  const { store, pushes, settings, inbox, preferences, reminders, announcements, files, effects } = composed
  const mirror = resources.use(
    await startMirror({ db: mongo.db, events, topic: topics.notifications, source: service, kafka, bus, log }),
  )
  const sender = own.NOTIFICATIONS_VAPID_FILE
    ? createPushSender({
        keys: readVapidKeys(own.NOTIFICATIONS_VAPID_FILE),
        allowPrivate: own.NOTIFICATIONS_PUSH_PRIVATE,
      })
    : undefined
  const mailer = own.NOTIFICATIONS_SMTP_URL
    ? resources.use(connectMailer(own.NOTIFICATIONS_SMTP_URL, own.NOTIFICATIONS_MAIL_FROM))
    : undefined
  const addressOf = createAddresses(auth)
  const workers = resources.use(
    startWorkers({
      delivery: { pushes, sender, log },
      reminders,
      announcements,
      waker,
      digests: mailer && { settings, store, addressOf, mailer, now: systemClock.now, log },
      log,
    }),
  )
  const followers = resources.use(
    createFollowers<NotificationRow>({ feedOf: notificationFeed, read: events.read, heads: store.heads, bus, log }),
  )
  const consumer = resources.use(
    startConsumer({ kafka, db: mongo.db, group: service, topics: consumedTopics, log, ...effects }),
  )
  const watch = watchKafka({ kafka, metrics, mirrors: [mirror], consumers: [consumer] })
  metrics.ask('pushes_due', 'Pushes that were not sent yet', pushes.due)
  const services = {
    inbox,
    preferences,
    reminders,
    announcements,
    files,
    followers,
    heads: store.heads,
    justMade,
    pushPublicKey: sender?.publicKey,
  }
  const server = resources.use(
    await serveSubgraph({
      config,
      log,
      metrics,
      schemaFile: new URL('schema.graphql', import.meta.url),
      resolvers,
      contextFor: viewer => createContext(viewer, services),
      checks: { mongo: mongo.ping, redis: bus.ping, ...watch.checks },
      unsettled: watch.unsettled,
    }),
  )
  const running = resources.move()
  return { url: server.url, adminUrl: server.adminUrl, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
