// Lists what the supergraph can be asked: root fields, the entities of each subgraph, and which types are reached through which.
// The tables that have to cover all of them (rights, operations) are held to these lists by their tests.
import { getNamedType, isAbstractType, isObjectType } from 'graphql'
import { type Contract, findDirective, listObjectTypes, listTypes } from './contract.ts'

const roots = ['Query', 'Mutation', 'Subscription'] as const

/** Every root field that a client can ask, as `Query.chat`. */
export function listRootFields({ schema }: Contract): string[] {
  return roots.flatMap(root => {
    const type = schema.getType(root)
    return isObjectType(type) ? Object.keys(type.getFields()).map(field => `${root}.${field}`) : []
  })
}

/** Every entity with the subgraph that resolves references to it, as `messages/Chat`. */
export function listEntities({ subgraphs }: Contract): string[] {
  return subgraphs.flatMap(subgraph =>
    listObjectTypes(subgraph)
      .filter(node => {
        const key = findDirective(node, 'key')
        return (
          key &&
          !key.arguments?.some(arg => arg.name.value === 'resolvable' && !('value' in arg.value && arg.value.value))
        )
      })
      .map(node => `${subgraph.name}/${node.name.value}`),
  )
}

/** For each object type that is no root: the names of the types that have a field of it, in the order of the alphabet. */
export function listParents(contract: Contract): Map<string, string[]> {
  const types = listTypes(contract).filter(type => isObjectType(type))
  const parents = new Map<string, Set<string>>(
    types.filter(type => !roots.some(root => root === type.name)).map(type => [type.name, new Set()]),
  )
  for (const type of types) {
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type)
      const reached = isAbstractType(target) ? contract.schema.getPossibleTypes(target) : [target]
      for (const { name } of reached) parents.get(name)?.add(type.name)
    }
  }
  return new Map([...parents].map(([name, found]) => [name, [...found].sort()]))
}
