// What is compiled for the values that `@skip` and `@include` of an operation have: once for each choice of them.

import type { DocumentNode } from 'graphql'
import { conditionVariables } from '../collect-fields.ts'
import type { Request } from './run.ts'

/** Values of `@skip` and `@include`, by variable. */
export type Conditions = Readonly<Record<string, unknown>>

/** More choices than these are compiled anew when they are needed. */
const maxChoices = 32

/** @returns what was compiled for the conditions of a request */
export function byConditions<T extends object>(
  document: DocumentNode,
  compile: (conditions: Conditions) => T,
): (request: Pick<Request, 'coerced'>) => T {
  const variables = conditionVariables(document)
  const compiled = new Map<string, T>()
  return ({ coerced }) => {
    const values = variables.map(name => coerced[name] === true)
    const key = values.join()
    const known = compiled.get(key)
    if (known) return known
    if (compiled.size >= maxChoices) compiled.clear()
    const made = compile(Object.fromEntries(variables.map((name, index) => [name, values[index]])))
    compiled.set(key, made)
    return made
  }
}
