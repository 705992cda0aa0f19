// Reading documents by parts: looked for once, by every guard in the same way.

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  separateOperations,
} from 'graphql'

/** The fragment definitions of one document by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** The fragments of a document by their names. */
export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  return fragments
}

const separations = new WeakMap<DocumentNode, Readonly<Record<string, DocumentNode>>>()

/**
 * One operation with the fragments that it reaches, the same object each time: what is kept by document is kept once.
 * @param name absent for an operation without one
 */
export function operationIn(document: DocumentNode, name: string | undefined): DocumentNode {
  const separated = separations.get(document) ?? separateOperations(document)
  separations.set(document, separated)
  return separated[name ?? ''] ?? document
}

/** The operation of a document that holds one. */
export function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('a document without an operation')
  return operation
}
