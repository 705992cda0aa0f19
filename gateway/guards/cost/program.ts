// A cost as a formula in an operation's variables: made once for a document, worked out for each request. What does not depend on a
// variable is a number already when the formula is made, so most operations are a handful of steps. No step is worked out twice,
// however often a fragment is spread, and none overflows.

import { costOfValue } from './inputs.ts'
import type { CostModel, InputCost } from './model.ts'

/** Nothing costs more: what would, costs this. */
export const highestCost = 1_000_000_000
/** No list counts as longer, so that one absurd size among a sum still leaves a number to compare. */
const longestList = 1_000_000

export type Variables = Readonly<Record<string, unknown>>

/** A number, or the place of the step that gives one. */
export type Term = number | { readonly step: number }

export interface SlicedBy {
  /** The biggest size that is known without variables; 0 for none. */
  readonly given: number
  /** Variables with what counts where one is absent. */
  readonly variables: readonly { readonly name: string; readonly otherwise: number }[]
  /** Where nothing that makes sense is given. */
  readonly fallback: number
}

type Step =
  | { readonly kind: 'sum' | 'most'; readonly constant: number; readonly terms: readonly Term[] }
  | { readonly kind: 'product'; readonly factors: readonly [Term, Term] }
  | { readonly kind: 'when'; readonly variable: string; readonly is: boolean; readonly term: Term }
  | ({ readonly kind: 'size' } & SlicedBy)
  | { readonly kind: 'input'; readonly variable: string; readonly cost: InputCost }

export interface Program {
  readonly steps: readonly Step[]
  readonly result: Term
  /** Defaults of the operation's variables. */
  readonly defaults: ReadonlyMap<string, unknown>
}

/** Writes the steps of one program; folds what is constant. */
export class Formula {
  readonly steps: Step[] = []

  sum(terms: readonly Term[]): Term {
    const { constant, open } = split(terms, (one, other) => one + other)
    return open.length === 0 ? capped(constant) : this.#unlessAlone({ kind: 'sum', constant, terms: open })
  }

  most(terms: readonly Term[]): Term {
    const { constant, open } = split(terms, Math.max)
    return open.length === 0 ? capped(constant) : this.#unlessAlone({ kind: 'most', constant, terms: open })
  }

  product(one: Term, other: Term): Term {
    if (one === 0 || other === 0) return 0
    if (one === 1) return other
    if (other === 1) return one
    if (typeof one === 'number' && typeof other === 'number') return capped(one * other)
    return this.#add({ kind: 'product', factors: [one, other] })
  }

  /** Counts only while the variable is not the opposite of `is`: who does not say so is taken to want it. */
  when(variable: string, is: boolean, term: Term): Term {
    return term === 0 ? 0 : this.#add({ kind: 'when', variable, is, term })
  }

  size(by: SlicedBy): Term {
    return by.variables.length === 0 ? sliced(by, () => undefined) : this.#add({ kind: 'size', ...by })
  }

  input(variable: string, cost: InputCost): Term {
    return this.#add({ kind: 'input', variable, cost })
  }

  #unlessAlone(step: Extract<Step, { kind: 'sum' | 'most' }>): Term {
    const [only] = step.terms
    return step.constant === 0 && step.terms.length === 1 && only !== undefined ? only : this.#add(step)
  }

  #add(step: Step): Term {
    return { step: this.steps.push(step) - 1 }
  }
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

/** The biggest of the sizes that are given. A size that is none, such as -1 or null, is no way to be cheap: it counts as not given. */
function sliced({ given, variables, fallback }: SlicedBy, read: (name: string) => unknown): number {
  let biggest = given
  for (const { name, otherwise } of variables) {
    const value = read(name)
    if (value === undefined) biggest = Math.max(biggest, otherwise)
    else biggest = Math.max(biggest, typeof value === 'number' && value >= 1 ? value : fallback)
  }
  return Math.min(biggest >= 1 ? biggest : fallback, longestList)
}

const capped = (value: number): number => Math.min(value, highestCost)

function split(terms: readonly Term[], fold: (one: number, other: number) => number) {
  let constant = 0
  const open: Term[] = []
  for (const term of terms) {
    if (typeof term === 'number') constant = fold(constant, term)
    else open.push(term)
  }
  return { constant, open }
}
