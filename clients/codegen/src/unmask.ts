// Data masking hands a component a reference, which it reads by `useXFragment`. Objects that the cache cannot find again, such as
// the errors of a result union, cannot be read that way: spreads of fragments on them are marked `@unmask` before anything is
// generated, so that the operations themselves stay plain GraphQL.
import type { Types } from '@graphql-codegen/plugin-helpers'
import { type DocumentNode, type FragmentSpreadNode, Kind, visit } from 'graphql'

/** What the schema alone does not say about the identity of objects. */
export interface UnmaskOptions {
  /** Types whose identity is something else than `id`: those with `keyFields` in the cache's type policies. */
  keyed?: readonly string[]
}

/** For `documentTransforms` of a codegen output. */
export function unmaskUnidentified({ keyed = [] }: UnmaskOptions = {}): Types.DocumentTransformObject {
  return {
    transform: ({ documents, schema }) => {
      const identified = typesWithIdentity(schema, keyed)
      const unmasked = new Set<string>()
      for (const { document } of documents) {
        for (const node of document?.definitions ?? []) {
          if (node.kind !== Kind.FRAGMENT_DEFINITION) continue
          if (!identified.has(node.typeCondition.name.value)) unmasked.add(node.name.value)
        }
      }
      const unmask = (node: FragmentSpreadNode) => (unmasked.has(node.name.value) ? withUnmask(node) : undefined)
      return documents.map(file =>
        file.document ? { ...file, document: visit(file.document, { FragmentSpread: unmask }) } : file,
      )
    },
  }
}

function typesWithIdentity(schema: DocumentNode, keyed: readonly string[]): Set<string> {
  const found = new Set(keyed)
  for (const node of schema.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    if (node.fields?.some(field => field.name.value === 'id')) found.add(node.name.value)
  }
  for (const node of schema.definitions) {
    if (node.kind !== Kind.UNION_TYPE_DEFINITION) continue
    if (node.types?.every(type => found.has(type.name.value))) found.add(node.name.value)
  }
  return found
}

function withUnmask(node: FragmentSpreadNode): FragmentSpreadNode {
  const directives = node.directives ?? []
  if (directives.some(directive => directive.name.value === 'unmask')) return node
  const unmask = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'unmask' } } as const
  return { ...node, directives: [...directives, unmask] }
}
