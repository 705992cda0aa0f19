// The supergraph in the shape that Apollo Server wants. Ours instead of the ApolloGateway class, which clears its plans at a reload
// before any is warm, and keeps the planner that subscriptions need to itself.

import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Answers } from './answers.ts'
import { operationIn } from './fragments.ts'
import type { RequestContext } from './request-context.ts'
import type { Supergraph } from './supergraph.ts'
import type { Supergraphs } from './supergraphs.ts'

/** Runs what Apollo Server has read as every other operation is run. */
export function createGatewayInterface(supergraphs: Supergraphs, answers: Answers): GatewayInterface {
  const bySchema = new WeakMap<object, Supergraph>()

  async function execute(request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    // A request that began under the previous supergraph ends under it.
    const supergraph = bySchema.get(request.schema) ?? supergraphs.current()
    const { operation: node, operationName } = request
    const operation = {
      ...{ query: request.source, operationName: operationName ?? undefined, kind: node.operation, node },
      document: operationIn(request.document, operationName ?? ''),
      variables: request.request.variables ?? {},
    }
    const result = await answers.execute(operation, supergraph, request.context as RequestContext)
    if ('refused' in result) return { errors: result.refused }
    const { data, errors, faults } = result
    return {
      data: JSON.parse(data),
      ...(errors.length > 0 ? { errors: errors.map(errorOf) } : {}),
      ...(faults.length > 0 ? { extensions: { valueCompletion: faults } } : {}),
    }
  }

  return {
    onSchemaLoadOrUpdate(callback) {
      const announce = (supergraph: Supergraph) => {
        bySchema.set(supergraph.schema, supergraph)
        callback({ apiSchema: supergraph.schema, coreSupergraphSdl: supergraph.sdl })
      }
      announce(supergraphs.current())
      return supergraphs.onChange(announce)
    },
    load: async () => ({ executor: execute }),
    stop: async () => {},
  }
}

function errorOf({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path, extensions })
}
