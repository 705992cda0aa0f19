// Reads the collection of operations: one named operation a file, the fragments of all, and example variables beside each.
// Used by tests, the playground and the manifest of trusted documents; it executes nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, visit } from 'graphql'
import { parseSdl } from '../composition.ts'

export interface Operation {
  readonly name: string
  /** Relative to schema/operations, such as `chats/my-chats.graphql`. */
  readonly path: string
  readonly kind: 'query' | 'mutation' | 'subscription'
  /** The operation and every fragment that it needs, ready to be sent. */
  readonly document: DocumentNode
  /** Values of the right shape; the ids are those of nothing. */
  readonly variables: Readonly<Record<string, unknown>>
}

const here = (path: string) => new URL(path, import.meta.url)

/** What one file holds, alone. @throws where it holds anything but one definition */
function readDefinition(path: string): FragmentDefinitionNode | OperationDefinitionNode {
  const [definition, ...rest] = parseSdl(`schema/operations/${path}`).definitions
  const fits = definition?.kind === Kind.OPERATION_DEFINITION || definition?.kind === Kind.FRAGMENT_DEFINITION
  if (!fits || rest.length > 0) throw new Error(`${path} holds something else than one operation or one fragment`)
  return definition
}

/** The fragments that a definition spreads, and those that they spread, each once. */
function collectFragments(
  definition: FragmentDefinitionNode | OperationDefinitionNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
): Set<FragmentDefinitionNode> {
  const found = new Set<FragmentDefinitionNode>()
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = all.get(name.value)
      if (!fragment) throw new Error(`there is no fragment ${name.value}`)
      for (const needed of [fragment, ...collectFragments(fragment, all)]) found.add(needed)
    },
  })
  return found
}

function readVariables(path: string): Record<string, unknown> {
  const file = here(path.replace(/\.graphql$/, '.json'))
  if (!existsSync(file)) throw new Error(`${path} has no example variables: add ${basename(file.pathname)} beside it`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Every operation, in the order of the paths. @throws where a file, a fragment or example variables are missing or odd */
export function readOperations(): Operation[] {
  const paths = readdirSync(here('.'), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.graphql'))
    .sort()
  const definitions = paths.map(path => ({ path, definition: readDefinition(path) }))
  const fragments = new Map(
    definitions.flatMap(({ definition }) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )
  return definitions.flatMap(({ path, definition }) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return []
    const document = {
      kind: Kind.DOCUMENT,
      definitions: [definition, ...collectFragments(definition, fragments)],
    } as const
    const name = definition.name?.value ?? ''
    return [{ name, path, kind: definition.operation, document, variables: readVariables(path) }]
  })
}
