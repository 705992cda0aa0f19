// Composes users bottom-up and listens last. Called by main.ts and by tests.

import { connectBus } from '#platform/bus.ts'
import { startConsumer } from '#platform/consumer.ts'
import { createSigner, readSigningKey } from '#platform/identity.ts'
import { connectKafka } from '#platform/kafka.ts'
import { createLog } from '#platform/log.ts'
import { createMetrics } from '#platform/metrics.ts'
import { connectMongo } from '#platform/mongo.ts'
import { createOwner } from '#platform/owner.ts'
import type { Running } from '#platform/process.ts'
import { serveSubgraph } from '#platform/subgraph-server.ts'
import { topics } from '#schema/events/topics.ts'
import { createAccounts } from './accounts.ts'
import type { Config } from './config.ts'
import { createHandler } from './consumers.ts'
import { createContext } from './context.ts'
import { resolvers } from './resolvers.ts'
import { createService } from './service.ts'
import { createStore } from './store.ts'

export async function start(config: Config): Promise<Running> {
  const log = createLog(config.service, config.logLevel)
  const metrics = createMetrics(config.service)
  await using parts = new AsyncDisposableStack()
  const mongo = parts.use(await connectMongo({ ...config.mongo, clientId: config.service }))
  const bus = parts.use(connectBus(config.redis))
  const kafka = parts.use(connectKafka({ ...config.kafka, log }))
  const signer = createSigner(readSigningKey(config.identity.signingKeyFile))
  const auth = createOwner({ url: config.own.USERS_AUTH_URL, owner: 'auth', service: config.service, signer })
  const service = createService({ store: createStore(mongo.db), accounts: createAccounts(auth) })
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
  metrics.ask('users_consumer_lag', 'Records that users has not taken in yet.', consumer.lag)
  const running = await serveSubgraph({
    config,
    log,
    metrics,
    schemaFile: new URL('./schema.graphql', import.meta.url),
    resolvers,
    contextFor: viewer => createContext(service, viewer),
    checks: { mongo: mongo.ping, redis: bus.ping, kafka: kafka.ping },
    unsettled: async () => {
      const lag = await consumer.lag()
      return lag > 0 ? [`${lag} records of auth`] : []
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
