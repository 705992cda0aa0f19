// A subgraph as a server: Apollo Server on Fastify, graphql-transport-ws on the same port, and the operator's port beside it.
// Serves nothing without an assertion. Called by boot-subgraph.ts.

import { ApolloServer } from '@apollo/server'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { PublicError } from '../errors.ts'
import { createAuthenticator } from '../identity/authenticate.ts'
import { assertionHeader, type Viewer } from '../identity/identity.ts'
import { userIdOf } from '../identity/viewer.ts'
import type { Log } from '../process/log.ts'
import type { Metrics } from '../process/metrics.ts'
import type { Running } from '../process/process.ts'
import type { ServiceConfig } from '../process/service-config.ts'
import { stepIsFor } from '../process/trace.ts'
import { createTraffic, type Traffic } from '../process/traffic.ts'
import { serveAdmin } from './admin-server.ts'
import { createCalls } from './calls.ts'
import { countOperations } from './count-operations.ts'
import type { Exchange } from './exchange.ts'
import { createErrorFormatter } from './format-error.ts'
import { createHealth, type HealthOptions, mountHealth } from './health.ts'
import { takeBoundedJson } from './json-body.ts'
import { keptConnections } from './kept-connections.ts'
import { subgraphSchema } from './subgraph-schema.ts'
import { serveSubgraphSocket } from './subgraph-socket.ts'
import { traceRequests } from './traced-requests.ts'

const path = '/graphql'
const maxBodyBytes = 1024 * 1024

/** What a domain gives to its server. */
export interface SubgraphOptions<C extends object> extends Omit<HealthOptions, 'ready'> {
  readonly config: ServiceConfig
  readonly log: Log
  readonly metrics: Metrics
  /** The subgraph's schema.graphql. */
  readonly schemaFile: URL
  /** The type of `Resolvers` in its generated.ts. */
  readonly resolvers: object
  /** Made for every request and every subscription: viewer and loaders, no I/O. */
  readonly contextFor: (viewer: Viewer, exchange: Exchange) => C
  /** What is still on its way, such as rows that Kafka does not have; empty when everything has settled. */
  readonly unsettled: () => Promise<readonly string[]>
  /** Adds plain HTTP routes, such as a JWKS. */
  readonly routes?: (app: FastifyInstance) => void
}

/** Listens; disposing turns readiness off, finishes what is in flight and closes. */
export async function serveSubgraph<C extends object>(options: SubgraphOptions<C>): Promise<Running> {
  const { config, log, contextFor } = options
  const authenticator = createAuthenticator(config, log)
  const schema = subgraphSchema(options.schemaFile, options.resolvers)
  const calls = createCalls()
  const traffic = createTraffic(options.metrics.registry, () => calls.running)
  const format = createErrorFormatter(log, traffic.told)
  // Connections kept alive by a gateway would hold a drain; they are closed once idle.
  const app = Fastify({ ...keptConnections, logger: false, bodyLimit: maxBodyBytes, forceCloseConnections: 'idle' })
  takeBoundedJson(app)
  const viewers = new WeakMap<FastifyRequest, Viewer>()
  const apollo = new ApolloServer<C>({
    schema,
    introspection: config.introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    allowBatchedHttpRequests: false,
    formatError: format,
    plugins: [fastifyApolloDrainPlugin(app), countOperations(traffic)],
    logger: log,
    // This process drains by its own signals, in its own order.
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  let ready = true
  const { checks, begins = {} } = options
  const health = createHealth({ checks, begins, ready: () => ready })
  // What is there at the start counts, even if nobody asks before it goes away.
  void health()
  mountHealth(app, health)
  options.routes?.(app)
  traceRequests(app, path)
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply) =>
      contextFor(viewers.get(request) ?? { kind: 'anonymous' }, exchangeOf(request, reply)),
  })
  app.route({
    url: path,
    method: ['GET', 'POST'],
    onRequest: async (request, reply) => calls.received(request, reply),
    preHandler: async (request, reply) => {
      try {
        const viewer = await authenticator.authenticate(credentialsOf(request))
        viewers.set(request, viewer)
        stepIsFor(userIdOf(viewer))
      } catch (error) {
        return refuse(reply, error, traffic)
      }
    },
    async handler(request, reply) {
      try {
        return await calls.answer(request, async () => answer.call(app, request, reply))
      } catch (error) {
        return refuse(reply, error, traffic)
      }
    },
  })
  const url = await app.listen(config.http)
  const sockets = serveSubgraphSocket({ server: app.server, log, schema, authenticator, contextFor, format })
  const admin = await serveAdmin({
    host: config.http.host,
    port: config.http.adminPort,
    health,
    metrics: options.metrics,
    unsettled: options.unsettled,
  })
  log.info({ url, adminUrl: admin.url }, 'listening')
  return {
    url: `${url}${path}`,
    adminUrl: admin.url,
    async [Symbol.asyncDispose]() {
      ready = false
      await sockets[Symbol.asyncDispose]()
      await apollo.stop()
      await app.close()
      await admin[Symbol.asyncDispose]()
    },
  }
}

function credentialsOf({ headers }: FastifyRequest) {
  const assertion = headers[assertionHeader]
  return { assertion: typeof assertion === 'string' ? assertion : undefined, authorization: headers.authorization }
}

function exchangeOf({ headers }: FastifyRequest, reply: FastifyReply): Exchange {
  return {
    header(name) {
      const value = headers[name]
      return typeof value === 'string' ? value : undefined
    },
    addHeader(name, value) {
      reply.header(name, value)
    },
  }
}

function refuse(reply: FastifyReply, error: unknown, traffic: Traffic): FastifyReply {
  if (!(error instanceof PublicError)) throw error
  traffic.refused([error])
  traffic.told(error.code)
  const status = error.code === 'UNAUTHENTICATED' ? 401 : 503
  return reply.code(status).send({ errors: [{ message: error.message, extensions: error.extensions }] })
}
