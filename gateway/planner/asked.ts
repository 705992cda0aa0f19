// What of an operation subgraphs are asked.

import type { QueryPlan } from '@apollo/query-planner'
import { type DocumentNode, type FieldNode, Kind, type SelectionNode, type SelectionSetNode, visit } from 'graphql'
import { type Fragments, fragmentsOf, operationOf } from '../fragments.ts'
import { isSchemaField } from '../guards/introspection.ts'

/**
 * The operation without `__schema`, `__type` and what the root is called: the executor answers these, and Hive's planner looks in vain for a
 * subgraph that does. Without what is never included: of that alone Hive's planner makes no plan. Without aliases that are the field's
 * own name: it takes them for others, and then plans wrongly, or ends its process.
 * @returns undefined where no subgraph has anything to say
 */
export function askedOfSubgraphs(document: DocumentNode): DocumentNode | undefined {
  const asked = visit(document, {
    [Kind.SELECTION_SET](node): SelectionSetNode | undefined {
      const selections = node.selections.filter(one => !isSchemaField(one) && !isNeverIncluded(one))
      if (selections.length === node.selections.length) return undefined
      return { ...node, selections: selections.length > 0 ? selections : [typeName] }
    },
    // Whether it comes in parts or not, it is the same that is asked.
    [Kind.DIRECTIVE]: ({ name }) => (name.value === 'defer' ? null : undefined),
    [Kind.FIELD]({ alias, ...field }): FieldNode | undefined {
      return alias?.value === field.name.value ? field : undefined
    },
  })
  return asksFor(operationOf(asked), fragmentsOf(asked)) ? asked : undefined
}

/**
 * Whether a plan asks nobody for what only subgraphs know: that is how Apollo's planner says that it has found no way.
 */
export const isNoPlan = ({ node }: QueryPlan, document: DocumentNode): boolean =>
  node === undefined && askedOfSubgraphs(document) !== undefined

const typeName: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** Whatever the variables say. */
const isNeverIncluded = ({ directives = [] }: SelectionNode) =>
  directives.some(({ name, arguments: [given] = [] }) => {
    if (given?.value.kind !== Kind.BOOLEAN) return false
    return name.value === (given.value.value ? 'skip' : 'include')
  })

/** Whether more than `__typename` is asked of an object. */
function asksFor(parent: { readonly selectionSet: SelectionSetNode }, fragments: Fragments): boolean {
  return parent.selectionSet.selections.some(one => {
    if (one.kind === Kind.FIELD) return one.name.value !== '__typename'
    const inner = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value)
    return inner !== undefined && asksFor(inner, fragments)
  })
}
