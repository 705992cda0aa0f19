// What the features of the list give together, as a type. What a feature declares by augmenting an interface of the core, and no feature
// of the list gives, does not compile where the whole is asked for.

import type { features } from './features.ts'

type Listed = (typeof features)[number]
type Intersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never
type Given<Part extends string, F> = F extends { readonly [P in Part]: infer G } ? G : never
type Result<F> = F extends (...args: never[]) => infer R ? R : never

/** What the features give with a part that is a function. */
export type Made<Part extends string> = Intersection<Result<Given<Part, Listed>>>
/** What the features give with a part that is a value. */
export type Value<Part extends string> = Intersection<Given<Part, Listed>>
