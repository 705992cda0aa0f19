// Where in a result the objects of a part stand.

import type { GraphQLSchema } from 'graphql'
import { isObject, type JsonObject, readerOf } from '../execute/json.ts'
import type { ResultPath } from '../execute/paths.ts'
import { testType } from '../execute/types.ts'
import type { Part } from './split.ts'

/** An object of a part. */
export interface PartObject {
  readonly object: JsonObject
  readonly path: ResultPath
}

/** Finds them. @param isNull whether the client was told that an object or a list is null, although it has come */
export type FindObjects = (data: JsonObject, isNull: (value: object) => boolean) => PartObject[]

type Found = { readonly value: unknown; readonly path: ResultPath }

/** Reads the way to a part once. */
export function compilePlaces(schema: GraphQLSchema, { steps }: Pick<Part, 'steps'>): FindObjects {
  const compiled = steps.map(step => {
    if (step.kind === 'condition') {
      const holds = testType(schema, step.type, true)
      return (found: Found[]) => found.filter(({ value }) => isObject(value) && holds(value))
    }
    const read = readerOf(step.name)
    return (found: Found[], isNull: (value: object) => boolean) =>
      found.flatMap(({ value, path }) =>
        isObject(value) ? objectsIn({ value: read(value), path: [...path, step.name] }, isNull) : [],
      )
  })
  return (data, isNull) => {
    let found: Found[] = isNull(data) ? [] : [{ value: data, path: [] }]
    for (const step of compiled) found = step(found, isNull)
    return found.flatMap(({ value, path }) => (isObject(value) ? [{ object: value, path }] : []))
  }
}

/** A list stands for its elements. */
function objectsIn({ value, path }: Found, isNull: (value: object) => boolean): Found[] {
  if (typeof value !== 'object' || value === null || isNull(value)) return []
  if (!Array.isArray(value)) return [{ value, path }]
  return value.flatMap((one, index) => objectsIn({ value: one, path: [...path, index] }, isNull))
}
