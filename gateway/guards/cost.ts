// What an operation costs before it runs, after the IBM specification (https://ibm.github.io/graphql-specs/cost-spec.html) as Apollo
// composes it: every object 1, every leaf 0, a mutation's root field 10, `@cost` in place of these, a list as often as its slicing
// arguments say. One figure, an upper bound: of a union the dearest member counts, and what is selected twice counts twice.

import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { compile } from './cost/compile.ts'
import type { CostModel } from './cost/model.ts'
import { type Program, run, type Variables } from './cost/program.ts'

export { highestCost } from './cost/formula.ts'
export { type CostModel, readCosts } from './cost/model.ts'

/** By model, since a reload changes weights; by the operation's node, which whoever keeps a document keeps. */
const programs = new WeakMap<CostModel, WeakMap<OperationDefinitionNode, Program>>()

/**
 * Never throws, and takes time that is linear in the document, the first time, and in what of it depends on variables from then on.
 *
 * @param document valid, with every fragment that the operation spreads
 * @param variables as the client sent them, not coerced
 * @returns a whole number from 0 to `highestCost`
 */
export function costOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  model: CostModel,
): number {
  const known = programs.get(model) ?? new WeakMap<OperationDefinitionNode, Program>()
  programs.set(model, known)
  const program = known.get(operation) ?? compile(document, operation, model)
  known.set(operation, program)
  return run(program, variables, model)
}
