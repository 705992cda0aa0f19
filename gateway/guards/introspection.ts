// Whether an operation asks for the schema itself. `__typename` is not introspection: clients' caches need it.

import { type DocumentNode, visit } from 'graphql'

/** Whether `__schema` or `__type` is selected anywhere in the document, its fragments included. */
export function asksForSchema(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Field(field) {
      if (field.name.value === '__schema' || field.name.value === '__type') found = true
    },
  })
  return found
}
