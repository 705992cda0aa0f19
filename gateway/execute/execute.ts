// Runs operations of one supergraph: compiled once, then fetches that are merged into one result, and its text.

import type { QueryPlan } from '@apollo/query-planner'
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { fragmentsOf, operationOf } from '../fragments.ts'
import type { Completion } from './completion.ts'
import { byConditions } from './conditions.ts'
import { compileIntrospection } from './introspection.ts'
import type { JsonObject } from './json.ts'
import type { Request } from './run.ts'
import { compileSteps } from './steps.ts'
import { compileObject } from './writers.ts'

/** What an operation is compiled from. */
export interface Planned {
  readonly plan: QueryPlan
  /** One valid operation with its fragments. */
  readonly document: DocumentNode
  /** What clients see. */
  readonly schema: GraphQLSchema
  /** With what only subgraphs and planner know: of it are the type conditions of the plan. */
  readonly supergraphSchema: GraphQLSchema
}

/** The result of one run. */
export interface Executed {
  /** JSON. */
  readonly data: string
  /** What subgraphs have told, and calls that failed. */
  readonly errors: readonly GraphQLFormattedError[]
  /** Values that were not of their type, where no error explains them. */
  readonly faults: readonly GraphQLFormattedError[]
}

/** An operation that is ready to run, as often as it is asked for. Never rejects. */
export type CompiledOperation = (request: Request) => Promise<Executed>

/** Compiles a plan and the shape of its answer. */
export function compileOperation({ plan, document, schema, supergraphSchema }: Planned): CompiledOperation {
  const step = compileSteps(supergraphSchema, plan.node)
  const writerOf = compileWriters(document, schema)
  return async request => {
    const data: JsonObject = {}
    const errors: GraphQLFormattedError[] = []
    await step({ ...request, data, errors })
    const completion: Completion = { path: [], faults: [], variables: request.coerced }
    const text = writerOf(request)(data, completion) ?? 'null'
    return { data: text, errors, faults: errors.length === 0 ? completion.faults : [] }
  }
}

function compileWriters(document: DocumentNode, schema: GraphQLSchema) {
  const node = operationOf(document)
  const type = schema.getRootType(node.operation)
  if (!type) throw new Error(`the supergraph has no ${node.operation}`)
  const fragments = fragmentsOf(document)
  const introspect = compileIntrospection(schema, document, node)
  return byConditions(document, conditions =>
    compileObject(type, node.selectionSet.selections, { schema, fragments, conditions, introspect }),
  )
}
