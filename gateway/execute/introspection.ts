// Questions about the schema itself, answered by graphql-js from what clients may see.

import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import { operationIn } from '../fragments.ts'
import type { Introspect } from './writers.ts'

/** What does not depend on variables is answered once for each operation: tools ask for the whole schema again and again. */
export function compileIntrospection(
  schema: GraphQLSchema,
  document: DocumentNode,
  node: OperationDefinitionNode,
): Introspect {
  const known = new Map<FieldNode, string>()
  return (field, variableValues) => {
    const before = known.get(field)
    if (before !== undefined) return before
    const selectionSet = { kind: Kind.SELECTION_SET, selections: [field] } as const
    const definitions = document.definitions.map(one => (one === node ? { ...node, selectionSet } : one))
    const alone = operationIn({ ...document, definitions }, node.name?.value)
    const { data } = executeSync({ schema, document: alone, rootValue: {}, variableValues })
    const text = JSON.stringify(data?.[(field.alias ?? field.name).value] ?? null)
    if (!usesVariables(alone)) known.set(field, text)
    return text
  }
}

/** Beside their definitions. */
function usesVariables(document: DocumentNode): boolean {
  let isUsed = false
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: () => false,
    [Kind.VARIABLE]: () => {
      isUsed = true
    },
  })
  return isUsed
}
