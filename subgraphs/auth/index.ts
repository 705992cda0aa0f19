// Composes auth. Called by main.ts and by tests.

import { Counter } from 'prom-client'
import { systemClock } from '#platform/clock.ts'
import { createMailServer } from '#platform/mail.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import { described } from '#platform/process/metric-options.ts'
import type { Running } from '#platform/process/process.ts'
import { bootSubgraph } from '#platform/subgraph/boot-subgraph.ts'
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

export const start = (config: Config): Promise<Running> =>
  bootSubgraph(config, async ({ log, metrics, mongo, bus, use, connectRedis, mirror: startMirror }) => {
    const clock = systemClock
    const codeFile = readHexKey(config.own.AUTH_CODE_KEY_FILE)
    const refreshFile = readHexKey(config.own.AUTH_REFRESH_KEY_FILE)
    const store = createStore(mongo)
    const eventLog = createEventLog<AuthFacts>(mongo.db)
    await store.ensureIndexes()
    await eventLog.ensureIndexes()
    const mirror = await startMirror({ events: eventLog, topic: topics.auth })
    const server = use(createMailServer(config.own.AUTH_SMTP_URL, config.own.AUTH_MAIL_FROM))
    const outbox = use(startMailQueue({ store, server, sealKey: deriveKey(codeFile, 'mails'), clock, log }))
    const revocations = use(createRevocations(store, bus, log))
    const compares = new Counter(described('auth_code_compares_total', metrics.registry))
    const cost = { memoryKib: config.own.AUTH_ARGON2_MEMORY_KIB, passes: config.own.AUTH_ARGON2_PASSES }
    const hashes = new Counter(described('auth_password_hashes_total', metrics.registry))
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
      limits: createLimits(connectRedis(), config.own.AUTH_ADDRESS_LIMIT_FACTOR),
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
    metrics.ask('auth_mails_waiting', store.mails.count)
    const placesFile = config.own.AUTH_PLACES_FILE
    const geoIp = placesFile ? await openGeoIp(placesFile) : noGeoIp
    return {
      schemaFile: new URL('schema.graphql', import.meta.url),
      resolvers,
      contextFor: (viewer, exchange) => createContext({ service, geoIp }, viewer, exchange),
      async unsettled() {
        const mails = await store.mails.count()
        return mails > 0 ? [`${mails} mails`] : []
      },
      routes(app) {
        // RFC 7517; short-lived in caches, so that a key that has just come is seen before it signs.
        app.get('/.well-known/jwks.json', async (_request, reply) =>
          reply.header('cache-control', 'public, max-age=15').send(accessTokens.jwks()),
        )
      },
    }
  })
