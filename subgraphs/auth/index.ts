// Composes auth bottom-up and listens last. Called by main.ts and by tests.

import { Counter } from 'prom-client'
import { systemClock } from '#platform/clock.ts'
import { serveSubgraph } from '#platform/http/subgraph-server.ts'
import { connectKafka } from '#platform/kafka/kafka.ts'
import { watchKafka } from '#platform/kafka/kafka-watch.ts'
import { startMirror } from '#platform/kafka/mirror.ts'
import { createMailServer } from '#platform/mail.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import { connectMongo } from '#platform/mongo/mongo.ts'
import { createLog } from '#platform/process/log.ts'
import { createMetrics } from '#platform/process/metrics.ts'
import type { Running } from '#platform/process/process.ts'
import { connectBus } from '#platform/redis/bus.ts'
import { connectRedis } from '#platform/redis/redis.ts'
import type { AuthFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import type { Config } from './config.ts'
import { createContext } from './context.ts'
import { createAccessTokens } from './crypto/access-tokens.ts'
import { createDeviceTokens } from './crypto/device-tokens.ts'
import { createPasswords } from './crypto/passwords.ts'
import { createRefreshTokens } from './crypto/refresh-tokens.ts'
import { createSecondFactors } from './crypto/second-factor.ts'
import { deriveKey, readHexKey } from './crypto/secrets.ts'
import { createStrength } from './crypto/strength.ts'
import { createEvents, createRevocations } from './events.ts'
import { noGeoIp, openGeoIp } from './geo-ip.ts'
import { createLimits } from './limits.ts'
import { startMailQueue } from './mail/queue.ts'
import { resolvers } from './resolvers.ts'
import { createService } from './service.ts'
import { createStore } from './store.ts'

export async function start(config: Config): Promise<Running> {
  const clock = systemClock
  const log = createLog(config.service, config.logLevel)
  const metrics = createMetrics(config.service)
  const codeFile = readHexKey(config.own.AUTH_CODE_KEY_FILE)
  const refreshFile = readHexKey(config.own.AUTH_REFRESH_KEY_FILE)
  await using parts = new AsyncDisposableStack()
  const mongo = parts.use(await connectMongo({ ...config.mongo, clientId: config.service }))
  const store = createStore(mongo)
  const eventLog = createEventLog<AuthFacts>(mongo.db)
  await store.ensureIndexes()
  await eventLog.ensureIndexes()
  const redis = parts.use(connectRedis(config.redis))
  const bus = parts.use(connectBus(config.redis))
  const kafka = parts.use(connectKafka({ ...config.kafka, log }))
  const mirror = parts.use(
    await startMirror({ db: mongo.db, events: eventLog, topic: topics.auth, source: config.service, kafka, bus, log }),
  )
  const server = parts.use(createMailServer(config.own.AUTH_SMTP_URL, config.own.AUTH_MAIL_FROM))
  const outbox = parts.use(startMailQueue({ store, server, sealKey: deriveKey(codeFile, 'mails'), clock, log }))
  const revocations = parts.use(createRevocations(store, bus, log))
  const compares = new Counter({
    name: 'auth_code_compares_total',
    help: 'Codes that were compared with a challenge.',
    registers: [metrics.registry],
  })
  const cost = { memoryKib: config.own.AUTH_ARGON2_MEMORY_KIB, passes: config.own.AUTH_ARGON2_PASSES }
  const hashes = new Counter({
    name: 'auth_password_hashes_total',
    help: 'Passwords that were hashed or compared.',
    registers: [metrics.registry],
  })
  const accessTokens = createAccessTokens({
    file: config.own.AUTH_TOKEN_KEYS_FILE,
    issuer: config.own.AUTH_ISSUER,
    clock,
  })
  const service = createService({
    store,
    events: createEvents({ log: eventLog, bus, mirror, clock }),
    revocations,
    outbox,
    limits: createLimits(redis, config.own.AUTH_ADDRESS_LIMIT_FACTOR),
    passwords: createPasswords({ cost, worked: () => hashes.inc() }),
    strength: createStrength(),
    factors: createSecondFactors(codeFile),
    accessTokens,
    refreshTokens: createRefreshTokens(refreshFile),
    deviceTokens: createDeviceTokens(refreshFile),
    codeKey: deriveKey(codeFile, 'codes'),
    clock,
    compared: () => compares.inc(),
  })
  metrics.ask('auth_mails_waiting', 'Mails that the mail server has not taken yet.', store.mails.count)
  const watch = watchKafka({ kafka, metrics, mirrors: [mirror] })
  const placesFile = config.own.AUTH_PLACES_FILE
  const geoIp = placesFile ? await openGeoIp(placesFile) : noGeoIp
  const running = await serveSubgraph({
    config,
    log,
    metrics,
    schemaFile: new URL('./schema.graphql', import.meta.url),
    resolvers,
    contextFor: (viewer, exchange) => createContext({ service, geoIp }, viewer, exchange),
    checks: { mongo: mongo.ping, redis: bus.ping, ...watch.checks },
    unsettled: async () => {
      const mails = await store.mails.count()
      return [...(await watch.unsettled()), ...(mails > 0 ? [`${mails} mails`] : [])]
    },
    routes: app => {
      // RFC 7517; short-lived in caches, so that a key that has just come is seen before it signs.
      app.get('/.well-known/jwks.json', async (_request, reply) =>
        reply.header('cache-control', 'public, max-age=15').send(accessTokens.jwks()),
      )
    },
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
