// Where in the result a fetch puts what it brings.

import { isObject, type JsonObject, readerOf } from './json.ts'

/** A path of a plan: names of fields, and `@` for each element of a list. */
export type PlanPath = readonly (string | number)[]

/** A place in the result, as errors name it. */
export type ResultPath = readonly (string | number)[]

/** A path that is looked up again and again. */
export interface CompiledPath {
  /** All objects at the path, those that are null left out. */
  objects(data: JsonObject): JsonObject[]
  /** The places of what `objects` gives, in the same order: only errors need them. */
  places(data: JsonObject): ResultPath[]
}

interface Placed {
  readonly value: unknown
  readonly place: ResultPath
}

/** Reads the path once. */
export function compilePath(path: PlanPath): CompiledPath {
  const steps = path.map(element => {
    const name = String(element)
    return element === '@' ? undefined : { name, read: readerOf(name) }
  })
  return {
    objects(data) {
      let found: unknown[] = [data]
      for (const step of steps) {
        const next: unknown[] = []
        for (const value of found) {
          if (step) {
            if (isObject(value)) next.push(step.read(value))
          } else if (Array.isArray(value)) for (const one of value) next.push(one)
        }
        found = next
      }
      return found.filter(isObject)
    },
    places(data) {
      let found: Placed[] = [{ value: data, place: [] }]
      for (const step of steps)
        found = found.flatMap(({ value, place }) => {
          if (step) return isObject(value) ? [{ value: step.read(value), place: [...place, step.name] }] : []
          return Array.isArray(value) ? value.map((one, index) => ({ value: one, place: [...place, index] })) : []
        })
      return found.filter(({ value }) => isObject(value)).map(({ place }) => place)
    },
  }
}
