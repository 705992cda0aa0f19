// Which fields are selected of objects of a type, as the specification's CollectFields has it. For whoever reads documents as execution does.

import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isCompositeType,
  Kind,
  type SelectionNode,
  visit,
} from 'graphql'
import { covers } from './execute/types.ts'
import type { Fragments } from './fragments.ts'

/** What fields are collected with. */
export interface Collecting {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  /** Asked for each selection: whether it is looked at. */
  includes(selection: SelectionNode): boolean
}

/** Fields by response name, in the order of the answer. All of one name select from the same value. */
export type Collected = ReadonlyMap<string, readonly FieldNode[]>

/**
 * @param type of the object, or what is known of it: an abstract type where the object does not say what it is
 * @param sets what is selected of it, together; a fragment that two of them spread is in both
 */
export function collectFields(
  type: GraphQLCompositeType,
  sets: readonly (readonly SelectionNode[])[],
  { schema, fragments, includes }: Collecting,
): Collected {
  const collected = new Map<string, FieldNode[]>()
  const gather = (selections: readonly SelectionNode[], spread: Set<string>): void => {
    for (const selection of selections) {
      if (!includes(selection)) continue
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value
        const alike = collected.get(name)
        if (alike) alike.push(selection)
        else collected.set(name, [selection])
        continue
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue
        spread.add(selection.name.value)
      }
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      if (inner && holds(schema, inner.typeCondition?.name.value, type)) gather(inner.selectionSet.selections, spread)
    }
  }
  for (const set of sets) gather(set, new Set())
  return collected
}

function holds(schema: GraphQLSchema, condition: string | undefined, type: GraphQLCompositeType): boolean {
  const wanted = condition === undefined ? type : schema.getType(condition)
  return isCompositeType(wanted) && covers(schema, wanted, type)
}

/** What `@skip` and `@include` say. @param variables coerced */
export function isIncluded(selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (!selection.directives?.length) return true
  const saidBy = (directive: typeof GraphQLSkipDirective) => getDirectiveValues(directive, selection, variables)?.if
  return saidBy(GraphQLSkipDirective) !== true && saidBy(GraphQLIncludeDirective) !== false
}

/** The variables that `@skip` and `@include` of a document depend on. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    [Kind.DIRECTIVE]({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
