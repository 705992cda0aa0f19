// Works a formula out for the variables of one request: each step once, however often a fragment is spread.

import { capped, highestCost, type Step, sliced, type Term } from './formula.ts'
import { costOfValue } from './inputs.ts'
import type { CostModel } from './model.ts'

/** The values of an operation's variables by name, as the client sent them. */
export type Variables = Readonly<Record<string, unknown>>

/** The cost of one operation as a function of its variables: made once by `compile`, evaluated by `run` for each request. */
export interface Program {
  readonly steps: readonly Step[]
  readonly result: Term
  /** Defaults of the operation's variables. */
  readonly defaults: ReadonlyMap<string, unknown>
}

/** @param variables as the client sent them: what does not fit its type makes nothing cheaper, and is refused when it is coerced */
export function run({ steps, result, defaults }: Program, variables: Variables, model: CostModel): number {
  if (typeof result === 'number') return result
  const done = new Float64Array(steps.length)
  const amountOf = (term: Term): number => (typeof term === 'number' ? term : (done[term.step] ?? highestCost))
  const read = (name: string): unknown => (Object.hasOwn(variables, name) ? variables[name] : defaults.get(name))
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at]
    if (step) done[at] = capped(work(step, amountOf, read, model))
  }
  return amountOf(result)
}

function work(step: Step, amountOf: (term: Term) => number, read: (name: string) => unknown, model: CostModel): number {
  switch (step.kind) {
    case 'sum':
      return step.terms.reduce((sum: number, term) => sum + amountOf(term), step.constant)
    case 'most':
      return step.terms.reduce((most: number, term) => Math.max(most, amountOf(term)), step.constant)
    case 'product':
      return amountOf(step.factors[0]) * amountOf(step.factors[1])
    case 'when':
      return read(step.variable) === !step.is ? 0 : amountOf(step.term)
    case 'size':
      return sliced(step, read)
    case 'input':
      return costOfValue(read(step.variable), step.cost, model)
  }
}
