// Which type is under which other one: what the type conditions of plans and operations are about.

import { type GraphQLCompositeType, type GraphQLSchema, isAbstractType, isCompositeType, isUnionType } from 'graphql'
import type { JsonObject } from './json.ts'

/** Whether whatever is of the inner type is of the outer one, too. */
export function covers(schema: GraphQLSchema, outer: GraphQLCompositeType, inner: GraphQLCompositeType): boolean {
  return outer === inner || (isAbstractType(outer) && !isUnionType(inner) && schema.isSubType(outer, inner))
}

/** Whether a JSON object is of the type of a condition. */
export type TypeTest = (object: JsonObject) => boolean

/** @param unknown the answer for an object that does not say what it is */
export function testType(schema: GraphQLSchema, condition: string, unknown: boolean): TypeTest {
  const conditional = schema.getType(condition)
  const covered = Object.values(schema.getTypeMap()).filter(
    type => isCompositeType(conditional) && isCompositeType(type) && covers(schema, conditional, type),
  )
  const names = new Set([condition, ...covered.map(({ name }) => name)])
  return ({ __typename: name }) => (typeof name === 'string' && name !== '' ? names.has(name) : unknown)
}
