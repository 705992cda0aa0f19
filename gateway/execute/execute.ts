// Runs operations of one supergraph: compiled once, then fetches that are merged into one result, and its text.

import type { QueryPlan } from '@apollo/query-planner'
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { fragmentsOf } from '../fragments.ts'
import type { RequestContext } from '../request-context.ts'
import { conditionVariables } from './collect.ts'
import type { Completion } from './completion.ts'
import { compileIntrospection } from './introspection.ts'
import type { JsonObject } from './json.ts'
import type { Answer, Services } from './service.ts'
import { compileSteps } from './steps.ts'
import { compileRoot } from './writers.ts'

/** What an operation is compiled from. */
export interface Planned {
  readonly plan: QueryPlan
  /** One valid operation with its fragments. */
  readonly document: DocumentNode
  readonly node: OperationDefinitionNode
  /** What clients see. */
  readonly schema: GraphQLSchema
  /** With what only subgraphs and planner know: of it are the type conditions of the plan. */
  readonly supergraphSchema: GraphQLSchema
}

/** What one run needs. */
export interface Request {
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>
  /** Checked against the operation, with its defaults. */
  readonly coerced: Readonly<Record<string, unknown>>
  readonly services: Services
  readonly context: RequestContext
  /** For an event: what came from upstream. */
  readonly given?: Answer
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

/** An operation has as many writers as its conditions have values; more than these are made anew when they are needed. */
const maxWriters = 32

/** Compiles a plan and the shape of its answer. */
export function compileOperation({ plan, document, node, schema, supergraphSchema }: Planned): CompiledOperation {
  const step = compileSteps(supergraphSchema, plan.node)
  const writerOf = compileWriters({ document, node, schema })
  return async request => {
    const data: JsonObject = {}
    const errors: GraphQLFormattedError[] = []
    await step({ ...request, data, errors })
    const completion: Completion = { path: [], faults: [], variables: request.coerced }
    const text = writerOf(request)(data, completion) ?? 'null'
    return { data: text, errors, faults: errors.length === 0 ? completion.faults : [] }
  }
}

function compileWriters({ document, node, schema }: Pick<Planned, 'document' | 'node' | 'schema'>) {
  const type = schema.getRootType(node.operation)
  if (!type) throw new Error(`the supergraph has no ${node.operation}`)
  const fragments = fragmentsOf(document)
  const variables = conditionVariables(document)
  const introspect = compileIntrospection(schema, document, node)
  const writers = new Map<string, ReturnType<typeof compileRoot>>()
  return ({ coerced }: Request) => {
    const values = variables.map(name => coerced[name] === true)
    const key = values.join()
    const known = writers.get(key)
    if (known) return known
    if (writers.size >= maxWriters) writers.clear()
    const conditions = new Map(variables.map((name, index) => [name, values[index] === true]))
    const made = compileRoot(type, node.selectionSet.selections, { schema, fragments, conditions, introspect })
    writers.set(key, made)
    return made
  }
}
