// The manifest of trusted documents, in the format of Apollo's persisted queries: each operation as Apollo Client sends it, named by
// the SHA-256 of its text. Written by `npm run codegen` from the collection and the clients' own operations; a gateway reads it.
import { createHash } from 'node:crypto'
import { type DocumentNode, Kind, type OperationDefinitionNode, print, type SelectionNode, visit } from 'graphql'

export interface TrustedDocuments {
  readonly format: 'apollo-persisted-query-manifest'
  readonly version: 1
  readonly operations: readonly TrustedDocument[]
}

export interface TrustedDocument {
  /** SHA-256 of `body`, in hexadecimal digits. */
  readonly id: string
  readonly name: string
  readonly type: OperationDefinitionNode['operation']
  readonly body: string
}

/** @param documents each with one named operation and the fragments that it needs */
export function trustedDocuments(documents: readonly DocumentNode[]): TrustedDocuments {
  const operations = documents.map(trustedDocument).sort((a, b) => compare(a.name, b.name))
  return { format: 'apollo-persisted-query-manifest', version: 1, operations }
}

function trustedDocument(document: DocumentNode): TrustedDocument {
  const body = print(sorted(withTypenames(withoutClientDirectives(document))))
  const operation = document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION)
  if (!operation?.name) throw new Error('a trusted document holds one named operation')
  const id = createHash('sha256').update(body).digest('hex')
  return { id, name: operation.name.value, type: operation.operation, body }
}

/** What is for Apollo Client itself, which takes it out before it sends. */
const clientDirectives: ReadonlySet<string> = new Set(['connection', 'nonreactive', 'unmask'])

function withoutClientDirectives(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: ({ name }) => (clientDirectives.has(name.value) ? null : undefined) })
}

const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** As Apollo Client asks: the type of every object, except of the roots. */
function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      if (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined
      const asked = node.selections.some(one => one.kind === Kind.FIELD && one.name.value.startsWith('__'))
      return asked ? undefined : { ...node, selections: [...node.selections, typename] }
    },
  })
}

/** As Apollo's tools do it, so that one text has one id: the operation first, then fragments in the order of their names. */
function sorted(document: DocumentNode): DocumentNode {
  const nameOf = (node: DocumentNode['definitions'][number]) => ('name' in node ? (node.name?.value ?? '') : '')
  const definitions = [...document.definitions].sort((a, b) => compare(b.kind, a.kind) || compare(nameOf(a), nameOf(b)))
  return { ...document, definitions }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
