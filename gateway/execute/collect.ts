// Which fields an operation selects of an object, once its type and the values of its conditions are known (GraphQL, "CollectFields").

import type { DocumentNode } from 'graphql'
import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionNode,
  visit,
} from 'graphql'
import type { Fragments } from '../fragments.ts'

/** Values of `@skip` and `@include`, by variable. */
export type Conditions = ReadonlyMap<string, boolean>

/** What fields are collected with. */
export interface Collecting {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  readonly conditions: Conditions
}

/** Fields by response name, in the order of the answer. All of one name select from the same value. */
export type Collected = ReadonlyMap<string, readonly FieldNode[]>

/** @param type of the object, or what is known of it: an abstract type where the object does not say what it is */
export function collectFields(
  selections: readonly SelectionNode[],
  type: GraphQLCompositeType,
  collecting: Collecting,
): Collected {
  const collected = new Map<string, FieldNode[]>()
  gather(selections, { type, collecting, collected, spread: new Set() })
  return collected
}

interface Gathering {
  readonly type: GraphQLCompositeType
  readonly collecting: Collecting
  readonly collected: Map<string, FieldNode[]>
  /** Fragments that were taken: a second spread adds nothing. */
  readonly spread: Set<string>
}

function gather(selections: readonly SelectionNode[], gathering: Gathering): void {
  const { type, collecting, collected, spread } = gathering
  for (const selection of selections) {
    if (!isIncluded(selection.directives, collecting.conditions)) continue
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value
      const alike = collected.get(name)
      if (alike) alike.push(selection)
      else collected.set(name, [selection])
      continue
    }
    let fragment: typeof selection | ReturnType<Fragments['get']> = selection
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (spread.has(selection.name.value)) continue
      spread.add(selection.name.value)
      fragment = collecting.fragments.get(selection.name.value)
    }
    if (!fragment || !('selectionSet' in fragment)) continue
    const condition = fragment.typeCondition?.name.value
    if (condition === undefined || isOf(collecting.schema, type, condition))
      gather(fragment.selectionSet.selections, gathering)
  }
}

function isOf(schema: GraphQLSchema, type: GraphQLCompositeType, condition: string): boolean {
  if (type.name === condition) return true
  const conditional = schema.getType(condition)
  return (
    isAbstractType(conditional) && isCompositeType(type) && !('getTypes' in type) && schema.isSubType(conditional, type)
  )
}

function isIncluded(directives: readonly DirectiveNode[] | undefined, conditions: Conditions): boolean {
  for (const { name, arguments: given } of directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue
    const value = given?.find(argument => argument.name.value === 'if')?.value
    const isTrue =
      value?.kind === Kind.VARIABLE
        ? conditions.get(value.name.value) === true
        : value?.kind === Kind.BOOLEAN && value.value
    if (isTrue === (name.value === 'skip')) return false
  }
  return true
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
