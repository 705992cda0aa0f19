// How much one operation may ask for: depth, aliases, root fields. Fragments count where they are spread, so that nesting them
// hides nothing; spreads are counted once each, so that a chain of fragments cannot make the counting itself expensive.

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Limits } from '../config.ts'

export type OperationLimits = Pick<Limits, 'depth' | 'aliases' | 'rootFields'>

interface Size {
  readonly depth: number
  readonly aliases: number
  readonly fields: number
}

/** @returns a sentence that names the first limit exceeded, or undefined */
export function exceededLimit(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: OperationLimits,
): string | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const whole = measure(operation.selectionSet, fragments)
  if (whole.depth > limits.depth)
    return `The operation is ${whole.depth} levels deep; at most ${limits.depth} are allowed.`
  if (whole.aliases > limits.aliases)
    return `The operation has ${whole.aliases} aliases; at most ${limits.aliases} are allowed.`
  if (whole.fields > limits.rootFields)
    return `The operation has ${whole.fields} root fields; at most ${limits.rootFields} are allowed.`
  return undefined
}

/** Sizes of fragments are remembered; one that spreads itself counts as empty here, and validation refuses it. */
function measure(root: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Size {
  const measured = new Map<string, Size>()

  function sizeOf(selectionSet: SelectionSetNode): Size {
    let [depth, aliases, fields] = [0, 0, 0]
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? sizeOf(selection.selectionSet) : undefined
        depth = Math.max(depth, 1 + (inner?.depth ?? 0))
        aliases += (selection.alias ? 1 : 0) + (inner?.aliases ?? 0)
        fields++
        continue
      }
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? sizeOf(selection.selectionSet) : sizeOfFragment(selection.name.value)
      depth = Math.max(depth, inner.depth)
      aliases += inner.aliases
      fields += inner.fields
    }
    return { depth, aliases, fields }
  }

  function sizeOfFragment(name: string): Size {
    const known = measured.get(name)
    if (known) return known
    measured.set(name, { depth: 0, aliases: 0, fields: 0 })
    const fragment = fragments.get(name)
    const size = fragment ? sizeOf(fragment.selectionSet) : { depth: 0, aliases: 0, fields: 0 }
    measured.set(name, size)
    return size
  }

  return sizeOf(root)
}
