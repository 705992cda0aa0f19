// Runs a query plan with Apollo's executor: for Apollo Server (queries and mutations) and for the events of subscriptions.

import { buildOperationContext, executeQueryPlan } from '@apollo/gateway'
import type { QueryPlan } from '@apollo/query-planner'
import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface'
import { type DocumentNode, GraphQLError, getVariableValues } from 'graphql'
import { errorCodes } from '#schema/codes.ts'
import { operationIn } from './fragments.ts'
import type { RequestContext } from './request-context.ts'
import type { ServiceMap, Subgraphs } from './subgraphs.ts'
import type { Supergraph } from './supergraph.ts'
import type { Supergraphs } from './supergraphs.ts'

/** What `runPlan` executes: a query plan, the supergraph and document that it was made for, and the variables of this run. */
export interface PlanRun {
  readonly supergraph: Supergraph
  readonly plan: QueryPlan
  readonly document: DocumentNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly serviceMap: ServiceMap
  readonly context: RequestContext
}

/** Executes one plan; what fails inside becomes errors of the result. */
export function runPlan({ supergraph, plan, document, variables, serviceMap, context }: PlanRun) {
  const operationContext = buildOperationContext({ schema: supergraph.schema, operationDocument: document })
  // The executor reads these of the request context and nothing else; without `metrics` an error of a subgraph would throw.
  const requestContext = { request: { variables: { ...variables } }, context, metrics: {}, logger: silent }
  return executeQueryPlan(
    plan,
    serviceMap,
    requestContext as unknown as GatewayGraphQLRequestContext,
    operationContext,
    supergraph.supergraphSchema,
    supergraph.apiSchema,
  )
}

const silent = { debug() {}, info() {}, warn() {}, error() {} }

/**
 * The supergraph in the shape that Apollo Server wants. Ours instead of the ApolloGateway class, which clears its plans at a reload
 * before any is warm, and keeps the planner that subscriptions need to itself.
 */
export function createGatewayInterface(supergraphs: Supergraphs, subgraphs: Subgraphs): GatewayInterface {
  const bySchema = new WeakMap<object, Supergraph>()

  async function execute(request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    // A request that began under the previous supergraph ends under it.
    const supergraph = bySchema.get(request.schema) ?? supergraphs.current()
    const { errors } = getVariableValues(
      supergraph.schema,
      request.operation.variableDefinitions ?? [],
      request.request.variables ?? {},
    )
    if (errors) return { errors: errors.map(badInput) }
    const operationName = request.operationName ?? ''
    const document = operationIn(request.document, operationName)
    const plan = await supergraph.plan(`${request.queryHash} ${operationName}`, document)
    const operationContext = buildOperationContext({ schema: supergraph.schema, operationDocument: document })
    const serviceMap = subgraphs.serviceMap(supergraph)
    return executeQueryPlan(
      plan,
      serviceMap,
      request,
      operationContext,
      supergraph.supergraphSchema,
      supergraph.apiSchema,
    )
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

function badInput({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code: errorCodes.BAD_USER_INPUT, http: { status: 400 } } })
}
