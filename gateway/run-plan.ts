// Plans that are compiled, kept for as long as their plan is.

import type { QueryPlan } from '@apollo/query-planner'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { type CompiledOperation, compileOperation } from './execute/execute.ts'
import type { Supergraph } from './supergraph.ts'

/** What a plan was made for. */
export interface PlannedFor {
  readonly supergraph: Pick<Supergraph, 'schema' | 'supergraphSchema'>
  readonly document: DocumentNode
  readonly node: OperationDefinitionNode
}

const compiled = new WeakMap<QueryPlan, CompiledOperation>()

/** The operation that runs a plan: compiled when it is first asked for. */
export function compiledOf(plan: QueryPlan, { supergraph, document, node }: PlannedFor): CompiledOperation {
  const known = compiled.get(plan)
  if (known) return known
  const { schema, supergraphSchema } = supergraph
  const made = compileOperation({ plan, document, node, schema, supergraphSchema })
  compiled.set(plan, made)
  return made
}
