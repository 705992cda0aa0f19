// Apollo Server over the supergraph, for the queries and mutations that the HTTP route does not answer itself.

import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GatewayInterface } from '@apollo/server-gateway-interface'
import type { GraphQLFormattedError } from 'graphql'
import type { Log } from '#platform/process/log.ts'
import type { Config } from './config.ts'
import type { Documents } from './documents.ts'
import { withCost } from './guards/charges.ts'
import type { RequestContext } from './request-context.ts'

/** What Apollo Server runs on: the executor, documents that are validated already, and `format`, which masks errors. */
export interface ApolloOptions {
  readonly gateway: GatewayInterface
  readonly documents: Documents
  readonly config: Pick<Config, 'introspection' | 'limits'>
  readonly log: Log
  format(error: GraphQLFormattedError): GraphQLFormattedError
}

/**
 * Starts Apollo Server, without landing page, reporting to Apollo, batches or persisted queries.
 * @returns the started server; the caller has to stop it
 */
export async function startApollo({
  gateway,
  documents,
  config,
  log,
  format,
}: ApolloOptions): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    gateway,
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: {
      get: async key => documents.validated(...namesOf(key)),
      set: async () => {},
      delete: async () => {},
    },
    parseOptions: { maxTokens: config.limits.tokens },
    formatError: format,
    logger: {
      debug: () => {},
      info: text => log.debug(text),
      warn: text => log.warn(text),
      error: text => log.error(text),
    },
    stopOnTerminationSignals: false,
    plugins: [
      // Its page would load scripts from a foreign host; /playground is ours.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      tellsCost,
    ],
  })
  await server.start()
  return server
}

/** Over sockets and streams whoever writes the answer adds it. */
const tellsCost: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue: { charge } }) {
        if (body.kind === 'single') body.singleResult = withCost(body.singleResult, charge)
      },
    }
  },
}

/** Apollo Server's name of a document: the hash of the schema, a colon, the hash of the text. */
function namesOf(key: string): [string, string] {
  const [schemaHash = '', queryHash = ''] = key.split(':')
  return [schemaHash, queryHash]
}
