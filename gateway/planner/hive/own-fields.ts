// What of an operation no subgraph is asked: `__schema`, `__type`, and what the root is called. The executor answers it, and Hive's
// planner, which looks for somebody to ask, does not know it.

import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode, visit } from 'graphql'
import { operationOf } from '../../fragments.ts'

const typeName: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** @returns the operation for the planner; undefined where no subgraph has anything to say to it */
export function withoutOwnFields(document: DocumentNode): DocumentNode | undefined {
  const without = visit(document, {
    [Kind.SELECTION_SET](node): SelectionSetNode | undefined {
      const selections = node.selections.filter(one => !isSchemaField(one))
      if (selections.length === node.selections.length) return undefined
      return { ...node, selections: selections.length > 0 ? selections : [typeName] }
    },
  })
  const asks = operationOf(without).selectionSet.selections.some(one => !isTypeName(one))
  return asks ? without : undefined
}

const isTypeName = (one: SelectionNode) => one.kind === Kind.FIELD && one.name.value === '__typename'

const isSchemaField = (one: SelectionNode) =>
  one.kind === Kind.FIELD && (one.name.value === '__schema' || one.name.value === '__type')
