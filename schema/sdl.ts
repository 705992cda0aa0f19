// A subgraph's own SDL as one document: its schema.graphql, and beside it a part for each feature that has a folder of its own. Read
// by composition, by code generation and by the running subgraph. A part extends the types that it adds to.
import { readdirSync, readFileSync } from 'node:fs'
import {
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeExtensionNode,
  type InputObjectTypeExtensionNode,
  Kind,
  type ObjectTypeExtensionNode,
  parse,
  Source,
  type UnionTypeExtensionNode,
} from 'graphql'

const main = 'schema.graphql'
const repository = new URL('..', import.meta.url).pathname

/**
 * @param directory of the subgraph, with a slash at its end
 * @returns `schema.graphql` first, then the parts in the order of their paths; what they extend stands as if written in one place
 */
export function readSdl(directory: URL): DocumentNode {
  const found = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.graphql'))
  const paths = [main, ...found.filter(path => path !== main).sort()]
  const definitions = paths.flatMap(path => {
    const file = new URL(path, directory)
    return parse(new Source(readFileSync(file, 'utf8'), file.pathname.replace(repository, ''))).definitions
  })
  return { kind: Kind.DOCUMENT, definitions: joinExtensions(definitions) }
}

type Extension = ObjectTypeExtensionNode | UnionTypeExtensionNode | InputObjectTypeExtensionNode | EnumTypeExtensionNode

const extensionKinds = new Set<string>([
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.UNION_TYPE_EXTENSION,
  Kind.INPUT_OBJECT_TYPE_EXTENSION,
  Kind.ENUM_TYPE_EXTENSION,
])

function isExtension(node: DefinitionNode): node is Extension {
  return extensionKinds.has(node.kind)
}

/** Rules and tables look at definitions: an extension that stays one would be unseen by them. */
function joinExtensions(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const extensions = Map.groupBy(definitions.filter(isExtension), ({ name }) => name.value)
  return definitions
    .filter(node => !isExtension(node))
    .map(node => {
      const added = 'name' in node && node.name ? (extensions.get(node.name.value) ?? []) : []
      return added.reduce(joined, node)
    })
}

function joined(node: DefinitionNode, added: Extension): DefinitionNode {
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION && added.kind === Kind.OBJECT_TYPE_EXTENSION)
    return { ...node, fields: [...(node.fields ?? []), ...(added.fields ?? [])] }
  if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && added.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION)
    return { ...node, fields: [...(node.fields ?? []), ...(added.fields ?? [])] }
  if (node.kind === Kind.UNION_TYPE_DEFINITION && added.kind === Kind.UNION_TYPE_EXTENSION)
    return { ...node, types: [...(node.types ?? []), ...(added.types ?? [])] }
  if (node.kind === Kind.ENUM_TYPE_DEFINITION && added.kind === Kind.ENUM_TYPE_EXTENSION)
    return { ...node, values: [...(node.values ?? []), ...(added.values ?? [])] }
  return node
}
