// The mutations that the contract marks as `@repeatable`.
import { readSubgraphs } from '#schema/composition.ts'
import { findDirective, listObjectTypes } from '#schema/policy/contract.ts'

/** By the names of their fields. */
export const repeatable: ReadonlySet<string> = new Set(
  readSubgraphs()
    .flatMap(listObjectTypes)
    .flatMap(({ name, fields = [] }) => (name.value === 'Mutation' ? fields : []))
    .filter(field => findDirective(field, 'repeatable'))
    .map(({ name }) => name.value),
)
