// What the features of the list give, at once. What a feature declares by augmenting an interface of the core, and no feature of the list
// gives, does not compile where the whole is asked for.

import type { Feature } from './core/feature.ts'
import { features } from './features.ts'

type Listed = (typeof features)[number]
type Intersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never
type Given<Part extends string, F> = F extends { readonly [P in Part]: infer G } ? G : never
type Result<F> = F extends (...args: never[]) => infer R ? R : never

/** The list, where it does not matter which features these are. */
export const listed: readonly Feature[] = features

/** All of a part that is a value. */
export type Value<Part extends string> = Intersection<Given<Part, Listed>>

export function allOf<Part extends 'chatEvents' | 'inboxEvents'>(part: Part): Value<Part> {
  return Object.assign({}, ...listed.map(feature => feature[part]))
}

/** All of a part that is a function, as `make` calls it. */
export function madeBy<Part extends 'stores' | 'service' | 'loaders'>(
  make: (feature: Pick<Feature, Part>) => object | undefined,
): Intersection<Result<Given<Part, Listed>>> {
  return Object.assign({}, ...listed.map(make))
}
