// Subscriptions of a subgraph over graphql-transport-ws, on the port of its HTTP. Sockets are shared by gateways, so each
// `subscribe` brings its own assertion in `extensions.live.assertion`; one in `connection_init` serves clients of one viewer.

import type { Server } from 'node:http'
import { type ExecutionArgs, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import type { SubscribePayload } from 'graphql-ws'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import type { Authenticator } from './authenticate.ts'
import { PublicError } from './errors.ts'
import { type Exchange, noExchange } from './exchange.ts'
import { type createErrorFormatter, formatAll } from './format-error.ts'
import type { Viewer } from './identity.ts'
import { subscribeLive } from './live-execution.ts'
import { readLiveRequest, withLiveRequest } from './live-request.ts'

const maxFrameBytes = 1024 * 1024

export interface SubgraphSocketOptions<C> {
  readonly server: Server
  readonly schema: GraphQLSchema
  readonly authenticator: Authenticator
  readonly contextFor: (viewer: Viewer, exchange: Exchange) => C
  readonly format: ReturnType<typeof createErrorFormatter>
}

/** Disposing closes sockets with 1012 (service restart), which clients and gateways retry. */
export function serveSubgraphSocket<C extends object>(options: SubgraphSocketOptions<C>): AsyncDisposable {
  const { server, schema, format } = options
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: maxFrameBytes, perMessageDeflate: false })
  const running = useServer(
    {
      schema,
      subscribe: subscribeLive,
      onSubscribe: async (context, _id, payload) => {
        try {
          return await argumentsOf(options, payload, context.connectionParams)
        } catch (error) {
          if (error instanceof PublicError) return [new GraphQLError(error.message, { extensions: error.extensions })]
          throw error
        }
      },
      onError: (_context, _id, _payload, errors) => formatAll(errors, format),
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: formatAll(result.errors, format) } : result,
    },
    sockets,
  )
  return {
    async [Symbol.asyncDispose]() {
      for (const client of sockets.clients) client.close(1012, 'Service restart')
      await running.dispose()
    },
  }
}

async function argumentsOf<C extends object>(
  { schema, authenticator, contextFor }: SubgraphSocketOptions<C>,
  payload: SubscribePayload,
  connectionParams: Readonly<Record<string, unknown>> | undefined,
): Promise<ExecutionArgs | GraphQLError[]> {
  const live = payload.extensions?.live
  const viewer = await authenticator.authenticate({
    assertion: textOf(live, 'assertion') ?? textOf(connectionParams, 'assertion'),
    authorization: textOf(connectionParams, 'authorization'),
  })
  const document = parse(payload.query)
  const errors = validate(schema, document)
  if (errors.length > 0) return [...errors]
  return {
    schema,
    document,
    operationName: payload.operationName ?? null,
    variableValues: payload.variables ?? null,
    contextValue: withLiveRequest(contextFor(viewer, noExchange), readLiveRequest(live, viewer)),
  }
}

function textOf(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found = (value as Record<string, unknown>)[name]
  return typeof found === 'string' ? found : undefined
}
