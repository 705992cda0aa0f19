// GraphQL documents in the short notation of the hooks package's `documents.ts`: no parser at run time and no syntax trees written
// out, and calls without effects, so that a bundler drops what is unused.
import {
  type ArgumentNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql'

/** The operations and fragments of a set of GraphQL documents. */
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

/** A definition as a call of `fragmentOf` or `operationOf`. */
export function literalOf(definition: OperationDefinitionNode | FragmentDefinitionNode): string {
  const selections = JSON.stringify(notedSet(definition.selectionSet))
  const name = JSON.stringify(definition.name?.value)
  if (definition.kind === 'FragmentDefinition')
    return `/* @__PURE__ */ fragmentOf(${name}, "${definition.typeCondition.name.value}", ${selections})`
  const variables = Object.fromEntries((definition.variableDefinitions ?? []).map(notedVariable))
  const operation = JSON.stringify(definition.operation)
  return `/* @__PURE__ */ operationOf(${operation}, ${name}, ${JSON.stringify(variables)}, ${selections})`
}

function notedVariable({ variable, type, defaultValue }: VariableDefinitionNode): [string, unknown] {
  const text = print(type)
  return [variable.name.value, defaultValue ? [text, treeOf(defaultValue)] : text]
}

const notedSet = ({ selections }: SelectionSetNode): unknown[] => selections.map(noted)

function noted(node: SelectionNode): unknown {
  const directives = (node.directives ?? []).map(({ name, arguments: args = [] }) => name.value + args.length)
  if (node.kind === 'FragmentSpread') {
    if (directives.length === 0) return `...${node.name.value}`
    return directives.join() === 'unmask0' ? `...${node.name.value}!` : treeOf(node)
  }
  if (directives.length > 0 || (node.kind === 'Field' && node.alias)) return treeOf(node)
  if (node.kind === 'InlineFragment')
    return node.typeCondition ? [`...${node.typeCondition.name.value}`, notedSet(node.selectionSet)] : treeOf(node)
  const parts = [node.name.value, ...notedArguments(node.arguments ?? [])]
  if (node.selectionSet) parts.push(notedSet(node.selectionSet) as never)
  return parts.length === 1 ? node.name.value : parts
}

function notedArguments(args: readonly ArgumentNode[]): unknown[] {
  if (args.length === 0) return []
  const noted = args.map(({ name, value }) => [
    name.value,
    value.kind === 'Variable' ? `$${value.name.value}` : treeOf(value),
  ])
  return [Object.fromEntries(noted)]
}

/** A syntax tree without positions, descriptions and empty lists. */
function treeOf(node: unknown): unknown {
  const text = JSON.stringify(node, (key, value) => {
    if (key === 'loc' || key === 'description' || key === 'block') return undefined
    return Array.isArray(value) && value.length === 0 ? undefined : value
  })
  return JSON.parse(text)
}
