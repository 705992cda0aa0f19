// Rules about what may be sent again: by a `clientKey`, or as it stands because of `@repeatable`. People read it in the description,
// programs in the directive: both say the same.
import { type InputObjectTypeDefinitionNode, Kind } from 'graphql'
import type { SubgraphSource } from '../composition.ts'
import { findDirective, listObjectTypes, type Rule, unwrap } from './contract.ts'

function inputsWithKey({ typeDefs }: SubgraphSource): Set<string> {
  const inputs = typeDefs.definitions.filter(
    (node): node is InputObjectTypeDefinitionNode => node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION,
  )
  const keyed = inputs.filter(({ fields = [] }) => fields.some(({ name }) => name.value === 'clientKey'))
  return new Set(keyed.map(({ name }) => name.value))
}

function faultsIn(subgraph: SubgraphSource): string[] {
  const keyed = inputsWithKey(subgraph)
  return listObjectTypes(subgraph).flatMap(({ name: type, fields = [] }) =>
    fields.flatMap(field => {
      const coordinate = `${type.value}.${field.name.value}`
      const isRepeatable = findDirective(field, 'repeatable') !== undefined
      if (type.value !== 'Mutation') return isRepeatable ? [`${coordinate} is @repeatable and no mutation`] : []
      const hasKey = field.arguments?.some(argument => keyed.has(unwrap(argument.type).name)) ?? false
      const isPromised = /\bretry\b/.test(field.description?.value ?? '')
      return [
        ...(isRepeatable && hasKey ? [`${coordinate} is @repeatable and takes a clientKey`] : []),
        ...(isRepeatable && !isPromised ? [`${coordinate} is @repeatable and does not say that a retry is safe`] : []),
        ...(isPromised && !(isRepeatable || hasKey)
          ? [`${coordinate} says that a retry is safe without @repeatable`]
          : []),
      ]
    }),
  )
}

export const retryRules: readonly Rule[] = [
  {
    name: 'what may be sent again says so in words and by @repeatable, or takes a clientKey',
    find: ({ subgraphs }) => subgraphs.flatMap(faultsIn),
  },
]
