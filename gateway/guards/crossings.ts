// How often an operation goes from one subgraph to another, counted before it is planned: what a plan takes long for is not its fields
// but the fetches that it splits them into. Places of the answer count, not selections: the members of a union that are asked for the
// same share one fetch.

import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type NamedTypeNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql'
import { type Fragments, fragmentsOf } from '../fragments.ts'

type Graphs = ReadonlySet<string>

interface JoinedField {
  /** The subgraphs that resolve it. */
  readonly graphs: Graphs
  /** What it is of, without lists and non-null. */
  readonly type: string
}

/** By type and field: who resolves what. */
export interface Joins {
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, JoinedField>>
  readonly roots: Readonly<Record<string, string>>
}

/** @param supergraph as composed, with its join directives */
export function readJoins(supergraph: DocumentNode): Joins {
  const fields = new Map<string, Map<string, JoinedField>>()
  const roots: Record<string, string> = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }
  for (const type of supergraph.definitions) {
    if (type.kind === Kind.SCHEMA_DEFINITION)
      for (const { operation, type: root } of type.operationTypes) roots[operation] = root.name.value
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    const everywhere = graphsOf(type.directives, 'join__type')
    const ofType = new Map<string, JoinedField>()
    for (const { name, type: fieldType, directives } of type.fields ?? []) {
      const isJoined = directives?.some(directive => directive.name.value === 'join__field')
      const graphs = isJoined ? graphsOf(directives, 'join__field') : everywhere
      ofType.set(name.value, { graphs, type: namedType(fieldType).name.value })
    }
    fields.set(type.name.value, ofType)
  }
  return { fields, roots }
}

/** An `external` field is another subgraph's. */
function graphsOf(directives: readonly ConstDirectiveNode[] = [], name: string): Graphs {
  const graphs = new Set<string>()
  for (const directive of directives) {
    if (directive.name.value !== name) continue
    const args = directive.arguments ?? []
    const graph = args.find(arg => arg.name.value === 'graph')?.value
    const isForeign = args.some(
      arg => arg.name.value === 'external' && 'value' in arg.value && arg.value.value === true,
    )
    if (graph?.kind === Kind.ENUM && !isForeign) graphs.add(graph.value)
  }
  return graphs
}

function namedType(type: TypeNode): NamedTypeNode {
  return type.kind === Kind.NAMED_TYPE ? type : namedType(type.type)
}

/** A selection set at one place of the answer, and where what stands above it came from. */
interface Part {
  readonly selectionSet: SelectionSetNode
  readonly type: string
  /** Undefined at the root, where everything is asked for anew. */
  readonly from: Graphs | undefined
  /** Where what stands above it is shareable: who else resolves it, and the fetches of its own place, one of which brings it along. */
  readonly shared?: { readonly graphs: Graphs; readonly fetches: Set<string> } | undefined
}

/**
 * @param document without a `fragmentCycle`, and within the other limits, since every place of the answer is gone to; it need not be
 *   valid
 * @returns of the operation that has most
 */
export function crossingsIn(document: DocumentNode, joins: Joins): number {
  const fragments = fragmentsOf(document)
  let most = 0
  for (const node of document.definitions)
    if (node.kind === Kind.OPERATION_DEFINITION)
      most = Math.max(
        most,
        countAt(
          [{ selectionSet: node.selectionSet, type: joins.roots[node.operation] ?? '', from: undefined }],
          fragments,
          joins,
        ),
      )
  return most
}

function countAt(parts: readonly Part[], fragments: Fragments, joins: Joins): number {
  /** Each is one more fetch for this place. */
  const others = new Set<string>()
  const below = new Map<string, Part[]>()
  /** Each fragment is read once for each place: spread again, it asks for nothing more. */
  const seen = new Set<string>()

  function look({ selectionSet, type, from, shared: above }: Part): void {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value)
        const spread = `${selection.name.value} ${from ? nameOf(from) : ''}`
        if (!fragment || seen.has(spread)) continue
        seen.add(spread)
        look({ selectionSet: fragment.selectionSet, type: fragment.typeCondition.name.value, from, shared: above })
        continue
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const inner = selection.typeCondition?.name.value ?? type
        look({ selectionSet: selection.selectionSet, type: inner, from, shared: above })
        continue
      }
      // Unknown are only `__typename`, which everybody knows, and what validation refuses.
      const field = joins.fields.get(type)?.get(selection.name.value)
      if (!field) continue
      const shared = from && new Set([...from].filter(graph => field.graphs.has(graph)))
      const stays = shared && shared.size > 0
      const comesAlong = above && [...field.graphs].some(graph => above.graphs.has(graph))
      if (from && !stays) (comesAlong ? above.fetches : others).add(nameOf(field.graphs))
      if (!selection.selectionSet) continue
      const name = selection.alias?.value ?? selection.name.value
      const part = {
        selectionSet: selection.selectionSet,
        type: field.type,
        from: stays ? shared : field.graphs,
        shared: stays && shared.size < field.graphs.size ? { graphs: field.graphs, fetches: others } : undefined,
      }
      const known = below.get(name)
      if (known) known.push(part)
      else below.set(name, [part])
    }
  }

  for (const part of parts) look(part)
  let deeper = 0
  for (const inner of below.values()) deeper += countAt(inner, fragments, joins)
  return others.size + deeper
}

const nameOf = (graphs: Graphs): string => [...graphs].sort().join(' ')
