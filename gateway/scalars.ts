// The scalars that the gateway knows by their specifications, whatever a supergraph calls them. It refuses a wrong value itself, so that
// a client is told before anything runs, and where in its document the value stands.

import { type DocumentNode, type GraphQLSchema, isScalarType, Kind, OperationTypeNode } from 'graphql'
import { checkValuesOf, type ScalarName, type ScalarRefusal } from '#platform/scalars.ts'
import { type ErrorCode, errorCodes } from '#schema/codes.ts'

const bySpecification: ReadonlyMap<string, ScalarName> = new Map([
  ['https://scalars.graphql.org/andimarek/date-time', 'DateTime'],
  ['https://specs.chat-supergraph.dev/live/v1.0#cursor', 'Cursor'],
  ['https://url.spec.whatwg.org/', 'URL'],
  ['https://specs.chat-supergraph.dev/scalars/v1.0#local-time', 'LocalTime'],
])

/** @param schema what clients see; its scalars are changed @param supergraph where `@specifiedBy` stands */
export function checkScalars(schema: GraphQLSchema, supergraph: DocumentNode): void {
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.SCALAR_TYPE_DEFINITION) continue
    const specified = definition.directives?.find(({ name }) => name.value === 'specifiedBy')?.arguments?.[0]?.value
    const name = specified?.kind === Kind.STRING ? bySpecification.get(specified.value) : undefined
    const type = schema.getType(definition.name.value)
    if (name && isScalarType(type)) checkValuesOf(type, name)
  }
}

/** A subscription has a word of its own for a cursor that is none; see L9 of LIVE.md. */
export function codeOf({ scalar }: ScalarRefusal, kind: OperationTypeNode): ErrorCode {
  const isResuming = scalar === 'Cursor' && kind === OperationTypeNode.SUBSCRIPTION
  return isResuming ? errorCodes.CURSOR_INVALID : errorCodes.BAD_USER_INPUT
}
