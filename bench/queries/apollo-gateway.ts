// Process: @apollo/gateway on Apollo Server, as its documentation starts it; the caller's token goes on to the subgraphs.
import { readFileSync } from 'node:fs'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import { fastify } from 'fastify'
import { ports } from './contract.ts'

const app = fastify()
const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(process.env.BENCH_SUPERGRAPH ?? '', 'utf8'),
  buildService: ({ url = '' }) =>
    new RemoteGraphQLDataSource({
      url,
      willSendRequest({ request, context }) {
        if (context.authorization) request.http?.headers.set('authorization', String(context.authorization))
      },
    }),
})
const server = new ApolloServer({ gateway, plugins: [fastifyApolloDrainPlugin(app)] })
await server.start()
app.route({
  method: ['GET', 'POST'],
  url: '/graphql',
  handler: fastifyApolloHandler(server, { context: async ({ headers }) => ({ authorization: headers.authorization }) }),
})
await app.listen({ host: '127.0.0.1', port: ports.apollo })
