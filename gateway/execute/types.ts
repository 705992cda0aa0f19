// Which object type satisfies which type condition, in the supergraph: what the planner's type conditions are about.

import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql'
import type { JsonObject } from './json.ts'

/** Whether a JSON object is of the type of a condition. */
export type TypeTest = (object: JsonObject) => boolean

/** @param unknown the answer for an object that does not say what it is */
export function testType(schema: GraphQLSchema, condition: string, unknown: boolean): TypeTest {
  const conditional = schema.getType(condition)
  // By the names that have come, which a subgraph chooses: no more are kept than there are types.
  const known = new Map<string, boolean>()
  const test = (name: string): boolean => {
    const type = schema.getType(name)
    if (!type || !conditional || !isAbstractType(conditional)) return false
    return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(conditional, type)
  }
  return ({ __typename: name }) => {
    if (typeof name !== 'string' || name === '') return unknown
    if (name === condition) return true
    const answer = known.get(name) ?? test(name)
    if (schema.getType(name)) known.set(name, answer)
    return answer
  }
}
