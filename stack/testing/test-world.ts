// What an integration test of one module works with: connections to the real servers under a namespace of its own, which is
// emptied when the test ends. Tests of whole processes use testing.ts instead.

import { randomBytes } from 'node:crypto'
import { connectKafka, type Kafka } from '#platform/kafka/kafka.ts'
import { connectMongo, type Mongo } from '#platform/mongo/mongo.ts'
import { createLog, type Log } from '#platform/process/log.ts'
import { type Bus, connectBus } from '#platform/redis/bus.ts'
import { eraseNamespace, type Written } from '../namespace.ts'
import { testServers } from './testing.ts'

export interface World extends AsyncDisposable {
  readonly namespace: string
  readonly log: Log
  readonly servers: { readonly mongoUrl: string; readonly redisUrl: string; readonly kafkaBrokers: string }
  readonly mongo: Mongo
  /** A further connection each time; ends with the world. */
  bus(): Bus
  kafka(): Kafka
  /** Ends with the world, before the connections. */
  own<T extends AsyncDisposable | Disposable>(part: T): T
}

export async function openWorld(): Promise<World> {
  const servers = testServers()
  const namespace = `t${randomBytes(4).toString('hex')}-`
  const log = createLog('itest', 'silent')
  const brokers = servers.kafkaBrokers.split(',')
  const parts = new AsyncDisposableStack()
  const written = new Set<Written>(['mongo'])
  parts.defer(() => eraseNamespace(namespace, servers, written))
  const mongo = parts.use(
    await connectMongo({ url: servers.mongoUrl, database: `${namespace}itest`, clientId: 'itest' }),
  )
  return {
    namespace,
    log,
    get servers() {
      // Whoever asks connects by themselves, or starts a process that does.
      written.add('redis').add('kafka')
      return servers
    },
    mongo,
    bus() {
      written.add('redis')
      return parts.use(connectBus({ url: servers.redisUrl, namespace }))
    },
    kafka() {
      written.add('kafka')
      return parts.use(connectKafka({ brokers, namespace, clientId: 'itest', log }))
    },
    own: part => parts.use(part),
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}
