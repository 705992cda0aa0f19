// How much one document may ask for, counted before it is validated or planned, both of which take far longer than counting: fragments
// count wherever they are spread, so that nesting them hides nothing, and each is counted once, so that counting stays linear.

import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql'
import type { Limits } from '../config.ts'
import { type Fragments, fragmentsOf } from '../fragments.ts'

/** Those of the gateway's limits that `exceededLimit` checks. */
export type OperationLimits = Pick<
  Limits,
  'depth' | 'aliases' | 'rootFields' | 'fields' | 'fragments' | 'operations' | 'variables' | 'directives'
>

/**
 * Validation compares each field with all others of its response name, in one selection set after fragments: 10,000 comparisons take
 * 4 ms, and 4,000 times the same field would be 8,000,000. The largest of our own operations makes 1,300.
 */
const maxComparisons = 10_000
/** Counts stop here: doubling a hundred times over would leave the numbers. */
const countless = 1_000_000_000

interface Size {
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  /** Fragments, spread or inline, at all levels: without a field in them they count as nothing else, and may be countless. */
  readonly spreads: number
  /** At its own level. */
  readonly fields: number
  /** At all levels. */
  readonly total: number
}

const nothing: Size = { depth: 0, aliases: 0, directives: 0, spreads: 0, fields: 0, total: 0 }

/**
 * @param document without a `fragmentCycle`, which has no size
 * @returns a sentence that names the first limit exceeded, by any operation of the document; undefined where all are kept
 */
export function exceededLimit(document: DocumentNode, limits: OperationLimits): string | undefined {
  const operations = document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const fragments = fragmentsOf(document)
  // Definitions rather than names: two fragments of one name are two to validate.
  const fragmentCount = document.definitions.length - operations.length
  if (operations.length > limits.operations)
    return `The document has ${operations.length} operations; at most ${limits.operations} are allowed.`
  if (fragmentCount > limits.fragments)
    return `The document has ${fragmentCount} fragments; at most ${limits.fragments} are allowed.`
  const variables = operations.reduce((sum, { variableDefinitions = [] }) => sum + variableDefinitions.length, 0)
  if (variables > limits.variables)
    return `The document declares ${variables} variables; at most ${limits.variables} are allowed.`
  const measure = createMeasure(fragments)
  let total = 0
  let spreads = 0
  for (const { selectionSet } of operations) {
    const size = measure(selectionSet)
    if (size.depth > limits.depth)
      return `The operation is ${size.depth} levels deep; at most ${limits.depth} are allowed.`
    if (size.aliases > limits.aliases)
      return `The operation has ${size.aliases} aliases; at most ${limits.aliases} are allowed.`
    if (size.directives > limits.directives)
      return `The operation has ${counted(size.directives)} directives; at most ${limits.directives} are allowed.`
    if (size.fields > limits.rootFields)
      return `The operation has ${size.fields} root fields; at most ${limits.rootFields} are allowed.`
    total += size.total
    spreads += size.spreads
  }
  if (total > limits.fields)
    return `The document expands to ${counted(total)} fields; at most ${limits.fields} are allowed.`
  if (spreads > limits.fields)
    return `The document expands to ${counted(spreads)} fragments; at most ${limits.fields} are allowed.`
  // Fragments that nobody spreads are validated too.
  const roots = [...operations, ...fragments.values()].map(({ selectionSet }) => selectionSet)
  if (comparisonsIn(roots, fragments) > maxComparisons)
    return `Too many fields of the document have the same response name; at most ${maxComparisons} pairs are allowed.`
  return undefined
}

const counted = (count: number) => (count >= countless ? 'countless' : count)

/** @returns the name of a fragment that spreads itself, directly or by way of others; undefined where none does */
export function fragmentCycle(document: DocumentNode): string | undefined {
  const fragments = fragmentsOf(document)
  const done = new Set<string>()
  const open = new Set<string>()
  const visit = (name: string): string | undefined => {
    if (open.has(name)) return name
    if (done.has(name)) return undefined
    open.add(name)
    const fragment = fragments.get(name)
    for (const inner of fragment ? spreadsIn(fragment.selectionSet) : []) {
      const found = visit(inner)
      if (found !== undefined) return found
    }
    open.delete(name)
    done.add(name)
    return undefined
  }
  for (const name of fragments.keys()) {
    const found = visit(name)
    if (found !== undefined) return found
  }
  return undefined
}

function spreadsIn({ selections }: SelectionSetNode): string[] {
  return selections.flatMap(selection => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection.name.value]
    return selection.selectionSet ? spreadsIn(selection.selectionSet) : []
  })
}

/** Sizes of fragments are remembered. */
function createMeasure(fragments: Fragments): (selectionSet: SelectionSetNode) => Size {
  const measured = new Map<string, Size>()

  function sizeOf(selectionSet: SelectionSetNode): Size {
    let [depth, aliases, directives, spreads, fields, total] = [0, 0, 0, 0, 0, 0]
    for (const selection of selectionSet.selections) {
      directives += selection.directives?.length ?? 0
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? sizeOf(selection.selectionSet) : nothing
        depth = Math.max(depth, 1 + inner.depth)
        aliases += (selection.alias ? 1 : 0) + inner.aliases
        directives += inner.directives
        spreads += inner.spreads
        fields++
        total += 1 + inner.total
        continue
      }
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? sizeOf(selection.selectionSet) : sizeOfFragment(selection.name.value)
      depth = Math.max(depth, inner.depth)
      aliases += inner.aliases
      directives += inner.directives
      spreads += 1 + inner.spreads
      fields += inner.fields
      total += inner.total
    }
    return {
      depth,
      aliases: Math.min(aliases, countless),
      directives: Math.min(directives, countless),
      spreads: Math.min(spreads, countless),
      fields: Math.min(fields, countless),
      total: Math.min(total, countless),
    }
  }

  function sizeOfFragment(name: string): Size {
    const known = measured.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    const size = fragment ? sizeOf(fragment.selectionSet) : nothing
    measured.set(name, size)
    return size
  }

  return sizeOf
}

/** How many pairs of fields share a response name in one selection set, on all levels. Called for documents of bounded size only. */
function comparisonsIn(roots: readonly SelectionSetNode[], fragments: Fragments): number {
  let pairs = 0

  function compare(sets: readonly SelectionSetNode[]) {
    const byName = new Map<string, FieldNode[]>()
    collect(sets, byName, new Set())
    for (const fields of byName.values()) {
      pairs += (fields.length * (fields.length - 1)) / 2
      if (pairs > maxComparisons) return
      const inner = fields.flatMap(({ selectionSet }) => selectionSet ?? [])
      if (inner.length > 0) compare(inner)
    }
  }

  function collect(sets: readonly SelectionSetNode[], byName: Map<string, FieldNode[]>, seen: Set<string>) {
    for (const { selections } of sets)
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) collect([selection.selectionSet], byName, seen)
        if (selection.kind === Kind.FIELD) {
          const name = selection.alias?.value ?? selection.name.value
          const known = byName.get(name)
          if (known) known.push(selection)
          else byName.set(name, [selection])
        }
        if (selection.kind !== Kind.FRAGMENT_SPREAD || seen.has(selection.name.value)) continue
        seen.add(selection.name.value)
        const fragment = fragments.get(selection.name.value)
        if (fragment) collect([fragment.selectionSet], byName, seen)
      }
  }

  for (const root of roots) compare([root])
  return pairs
}
