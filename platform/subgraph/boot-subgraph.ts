// The process of a subgraph: what each of them works with, made in one order and ended in the other. A domain's index.ts says what
// is its own; the connections, the lines to and from Kafka, health and the server are written here, once.

import type { FastifyInstance } from 'fastify'
import { createEntityClient, type EntityClient } from '../http/entity-client.ts'
import { type SubgraphOptions, serveSubgraph } from '../http/subgraph-server.ts'
import { createSigner, readSigningKey } from '../identity/identity.ts'
import { type Consumer, type ConsumerOptions, startConsumer } from '../kafka/consumer.ts'
import { connectKafka, type Kafka } from '../kafka/kafka.ts'
import { watchKafka } from '../kafka/kafka-watch.ts'
import { type Mirror, type MirrorOptions, startMirror } from '../kafka/mirror.ts'
import { connectMongo, type Mongo } from '../mongo/mongo.ts'
import { createLog, type Log } from '../process/log.ts'
import { createMetrics, type Metrics } from '../process/metrics.ts'
import type { Running } from '../process/process.ts'
import type { ServiceConfig } from '../process/service-config.ts'
import { type Bus, connectBus } from '../redis/bus.ts'
import { connectRedis } from '../redis/redis.ts'

/** Which topics a group reads and what it does with them; the group is that of the service unless another one is named. */
export type ConsumeOptions = Omit<ConsumerOptions, 'kafka' | 'db' | 'log' | 'group'> & { readonly group?: string }

/** What every subgraph works with. What is made by one of its methods ends with the process, the last first. */
export interface SubgraphParts {
  readonly log: Log
  readonly metrics: Metrics
  readonly mongo: Mongo
  readonly bus: Bus
  readonly kafka: Kafka
  /** Hands over what has to end with the process, before all that was there when it was made. */
  use<T extends Disposable | AsyncDisposable>(part: T): T
  /** A connection for commands, beside that of the bus. */
  connectRedis(): ReturnType<typeof connectRedis>
  /** Asks another domain, as this service. @param url its GraphQL endpoint */
  ownerOf(owner: string, url: string): EntityClient
  /** Sends a log's facts to Kafka. Rejects where MongoDB does not answer. */
  mirror<F>(options: Pick<MirrorOptions<F>, 'events' | 'topic'>): Promise<Mirror>
  /** Begins to take in what other domains tell. */
  consume(options: ConsumeOptions): Consumer
}

/** What a domain makes of its parts. */
export interface Subgraph<C extends object>
  extends Pick<SubgraphOptions<C>, 'schemaFile' | 'resolvers' | 'contextFor'> {
  /** What is still on its way, beside what goes to and comes from Kafka. */
  unsettled?(): Promise<readonly string[]>
  /** Adds plain HTTP routes, such as a JWKS. */
  routes?(app: FastifyInstance): void
}

/**
 * Composes a subgraph bottom-up and listens last.
 * @throws whatever `compose` throws, and where MongoDB does not answer; what was begun by then is ended
 */
export async function bootSubgraph<C extends object>(
  config: ServiceConfig,
  compose: (parts: SubgraphParts) => Promise<Subgraph<C>>,
): Promise<Running> {
  const { service } = config
  await using resources = new AsyncDisposableStack()
  const log = createLog(service, config.logLevel)
  const metrics = createMetrics(service)
  const signer = createSigner(readSigningKey(config.identity.signingKeyFile))
  const mongo = resources.use(await connectMongo({ ...config.mongo, clientId: service }))
  const bus = resources.use(connectBus(config.redis))
  const kafka = resources.use(connectKafka({ ...config.kafka, log }))
  const mirrors: Mirror[] = []
  const consumers: Consumer[] = []
  const subgraph = await compose({
    ...{ log, metrics, mongo, bus, kafka },
    use: part => resources.use(part),
    connectRedis: () => resources.use(connectRedis(config.redis)),
    ownerOf: (owner, url) => createEntityClient({ url, owner, service, signer }),
    async mirror(options) {
      const mirror = resources.use(await startMirror({ db: mongo.db, source: service, kafka, bus, log, ...options }))
      mirrors.push(mirror)
      return mirror
    },
    consume(options) {
      const consumer = resources.use(startConsumer({ kafka, db: mongo.db, group: service, log, ...options }))
      consumers.push(consumer)
      return consumer
    },
  })
  const watch = watchKafka({ kafka, metrics, mirrors, consumers })
  const { schemaFile, resolvers, contextFor, routes } = subgraph
  const server = resources.use(
    await serveSubgraph({
      ...{ config, log, metrics, schemaFile, resolvers, contextFor },
      ...(routes ? { routes } : {}),
      checks: { mongo: mongo.ping, ...watch.checks },
      // Without its wake-ups everything comes later, and nothing is lost: rooms go on.
      begins: { redis: bus.ping },
      unsettled: async () => [...(await watch.unsettled()), ...((await subgraph.unsettled?.()) ?? [])],
    }),
  )
  const running = resources.move()
  return { url: server.url, adminUrl: server.adminUrl, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
