// A rule that graphql-js lacks: its check that a subscription selects one field throws where that field hangs on a variable.
// @see https://spec.graphql.org/draft/#sec-Single-root-field

import { type DocumentNode, Kind, OperationTypeNode, type SelectionSetNode } from 'graphql'
import { fragmentsOf } from '../fragments.ts'

/** @returns what is wrong, where the root field of a subscription is under `@skip` or `@include`; undefined otherwise */
export function conditionalRoot(document: DocumentNode): string | undefined {
  const fragments = fragmentsOf(document)
  const seen = new Set<string>()

  function isConditional({ selections }: SelectionSetNode): boolean {
    return selections.some(selection => {
      if (selection.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include')) return true
      if (selection.kind === Kind.FIELD) return false
      if (selection.kind === Kind.INLINE_FRAGMENT) return isConditional(selection.selectionSet)
      const name = selection.name.value
      if (seen.has(name)) return false
      seen.add(name)
      const fragment = fragments.get(name)
      return fragment !== undefined && isConditional(fragment.selectionSet)
    })
  }

  const found = document.definitions.some(
    definition =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.operation === OperationTypeNode.SUBSCRIPTION &&
      isConditional(definition.selectionSet),
  )
  return found ? 'The field of a subscription cannot be under `@skip` or `@include`.' : undefined
}
