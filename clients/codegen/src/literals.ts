// GraphQL documents as JavaScript literals: no parser at run time, and nothing but data, so that a bundler drops what is unused.
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'

export interface Definitions {
  operations: OperationDefinitionNode[]
  fragments: FragmentDefinitionNode[]
}

/** All definitions of a set of files, by name. @throws for a name that is missing, used twice, or not in PascalCase. */
export function readDefinitions(documents: readonly DocumentNode[]): Definitions {
  const operations: OperationDefinitionNode[] = []
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of documents.flatMap(document => document.definitions)) {
    if (definition.kind === 'OperationDefinition') operations.push(definition as OperationDefinitionNode)
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition)
  }
  const names = operations.map(({ name }) => name?.value ?? '')
  for (const name of [...names, ...fragments.keys()]) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      throw new Error(`Operations and fragments need names in PascalCase: "${name}"`)
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`Two operations have the name "${twice}".`)
  return { operations, fragments: [...fragments.values()] }
}

/** The names of the fragments that a definition needs, of those that these need, and so on. */
export function fragmentsOf(node: unknown, fragments: readonly FragmentDefinitionNode[]): string[] {
  const byName = new Map(fragments.map(fragment => [fragment.name.value, fragment]))
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { kind, name } = value as { kind?: string; name?: { value: string } }
    if (kind === 'FragmentSpread' && name && !found.has(name.value)) {
      found.add(name.value)
      visit(byName.get(name.value))
    }
    // `loc` leads into the whole file, and round in circles.
    for (const [key, inner] of Object.entries(value)) if (key !== 'loc') visit(inner)
  }
  visit(node)
  return [...found]
}

/** A definition without positions, descriptions and empty lists: what Apollo Client reads and prints. */
export function literalOf(definition: OperationDefinitionNode | FragmentDefinitionNode): string {
  return JSON.stringify(definition, (key, value) => {
    if (key === 'loc' || key === 'description' || key === 'block') return undefined
    return Array.isArray(value) && value.length === 0 ? undefined : value
  })
}
