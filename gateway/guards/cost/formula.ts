// The steps of a formula in an operation's variables. What does not depend on one is a number already when the formula is made, so most
// operations are a handful of steps; and none overflows.

import type { InputCost } from './model.ts'

/** Nothing costs more: what would, costs this. */
export const highestCost = 1_000_000_000
/** No list counts as longer, so that one absurd size among a sum still leaves a number to compare. */
const longestList = 1_000_000

/** A number, or the place of the step that gives one. */
export type Term = number | { readonly step: number }

/** How long a list is by its slicing arguments: the biggest of literals, variables and defaults counts. */
export interface SlicedBy {
  /** The biggest size that is known without variables; 0 for none. */
  readonly given: number
  /** Variables with what counts where one is absent. */
  readonly variables: readonly { readonly name: string; readonly otherwise: number }[]
  /** Where nothing that makes sense is given. */
  readonly fallback: number
}

/** One instruction of a program. Its terms refer to earlier steps; `most` is a maximum, `when` is for `@skip` and `@include`. */
export type Step =
  | { readonly kind: 'sum' | 'most'; readonly constant: number; readonly terms: readonly Term[] }
  | { readonly kind: 'product'; readonly factors: readonly [Term, Term] }
  | { readonly kind: 'when'; readonly variable: string; readonly is: boolean; readonly term: Term }
  | ({ readonly kind: 'size' } & SlicedBy)
  | { readonly kind: 'input'; readonly variable: string; readonly cost: InputCost }

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

/** The biggest of the sizes that are given. A size that is none, such as -1 or null, is no way to be cheap: it counts as not given. */
export function sliced({ given, variables, fallback }: SlicedBy, read: (name: string) => unknown): number {
  let biggest = given
  for (const { name, otherwise } of variables) {
    const value = read(name)
    if (value === undefined) biggest = Math.max(biggest, otherwise)
    else biggest = Math.max(biggest, typeof value === 'number' && value >= 1 ? value : fallback)
  }
  return Math.min(biggest >= 1 ? biggest : fallback, longestList)
}

/** At most `highestCost`. */
export const capped = (value: number): number => Math.min(value, highestCost)

function split(terms: readonly Term[], fold: (one: number, other: number) => number) {
  let constant = 0
  const open: Term[] = []
  for (const term of terms) {
    if (typeof term === 'number') constant = fold(constant, term)
    else open.push(term)
  }
  return { constant, open }
}
