// Whether an operation asks for the schema itself. `__typename` is not introspection: clients' caches need it.

import { type DocumentNode, Kind, type SelectionNode, visit } from 'graphql'

/** Whether a selection asks for the schema, or for a type of it. */
export const isSchemaField = (one: SelectionNode): boolean =>
  one.kind === Kind.FIELD && (one.name.value === '__schema' || one.name.value === '__type')

/** Whether `__schema` or `__type` is selected anywhere in the document, its fragments included. */
export function asksForSchema(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Field(field) {
      if (isSchemaField(field)) found = true
    },
  })
  return found
}
