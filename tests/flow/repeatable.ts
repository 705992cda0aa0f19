// The mutations that the contract marks as `@repeatable`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
import { checkout } from '#stack/services.ts'

/** By the names of their fields. */
export const repeatable: ReadonlySet<string> = new Set(
  parse(readFileSync(join(checkout, 'schema/supergraph.graphql'), 'utf8'))
    .definitions.flatMap(node =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Mutation' ? (node.fields ?? []) : [],
    )
    .filter(({ directives }) => directives?.some(({ name }) => name.value === 'repeatable'))
    .map(({ name }) => name.value),
)
