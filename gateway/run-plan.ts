// Plans that are compiled, kept for as long as their plan is.

import type { QueryPlan } from '@apollo/query-planner'
import type { DocumentNode } from 'graphql'
import { type CompiledOperation, compileOperation } from './execute/execute.ts'
import type { Supergraph } from './supergraph.ts'

const compiled = new WeakMap<QueryPlan, CompiledOperation>()

/** The operation that runs a plan: compiled when it is first asked for. @param document what the plan was made for */
export function compiledOf(
  plan: QueryPlan,
  document: DocumentNode,
  { schema, supergraphSchema }: Pick<Supergraph, 'schema' | 'supergraphSchema'>,
): CompiledOperation {
  const known = compiled.get(plan)
  if (known) return known
  const made = compileOperation({ plan, document, schema, supergraphSchema })
  compiled.set(plan, made)
  return made
}
