// Where in the result a fetch puts what it brings.

import type { GraphQLSchema } from 'graphql'
import { isObject, type JsonObject, readerOf } from './json.ts'
import { type TypeTest, testType } from './types.ts'

/** A path of a plan: names of fields, `@` for each element of a list, and behind either the types that are meant: `media|[Photo,Video]`. */
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

interface Found {
  readonly value: unknown
  readonly place: ResultPath
}

type Step = { readonly name: string; read(object: JsonObject): unknown } | { readonly isMeant: TypeTest } | 'each'

/** Reads the path once. @param schema that of the supergraph, whose types the path names */
export function compilePath(schema: GraphQLSchema, path: PlanPath): CompiledPath {
  const steps = path.flatMap(element => stepsOf(schema, String(element)))
  return {
    objects(data) {
      let found: unknown[] = [data]
      for (const step of steps) {
        const next: unknown[] = []
        for (const value of found) take(step, value, next)
        found = next
      }
      // Lists of lists are rare, and to flatten what is flat costs as much as all steps before.
      const flat = found.some(Array.isArray) ? found.flat(Number.POSITIVE_INFINITY) : found
      return flat.filter(isObject)
    },
    places(data) {
      let found: Found[] = [{ value: data, place: [] }]
      for (const step of steps) found = found.flatMap(one => placed(step, one))
      return found.flatMap(elementsOf).map(({ place }) => place)
    },
  }
}

/** Hive's planner writes one `@` for a list of lists: what is asked of a list is asked of its elements. */
function take(step: Step, value: unknown, into: unknown[]): void {
  if (Array.isArray(value))
    for (const one of value)
      if (step === 'each') into.push(one)
      else take(step, one, into)
  else if (step === 'each' || !isObject(value)) return
  else if ('read' in step) into.push(step.read(value))
  else if (step.isMeant(value)) into.push(value)
}

/** The same with places. */
function placed(step: Step, found: Found): Found[] {
  const { value, place } = found
  if (Array.isArray(value)) {
    const elements = value.map((one, index) => ({ value: one, place: [...place, index] }))
    return step === 'each' ? elements : elements.flatMap(one => placed(step, one))
  }
  if (step === 'each' || !isObject(value)) return []
  if ('read' in step) return [{ value: step.read(value), place: [...place, step.name] }]
  return step.isMeant(value) ? [found] : []
}

function elementsOf({ value, place }: Found): Found[] {
  if (!Array.isArray(value)) return isObject(value) ? [{ value, place }] : []
  return value.flatMap((one, index) => elementsOf({ value: one, place: [...place, index] }))
}

const conditional = /^(.*?)(?:\|\[(.*)\])?$/

function stepsOf(schema: GraphQLSchema, element: string): Step[] {
  const [, name = '', types] = conditional.exec(element) ?? []
  const step: Step[] = name === '' ? [] : [name === '@' ? 'each' : { name, read: readerOf(name) }]
  if (types === undefined) return step
  const tests = types.split(',').map(type => testType(schema, type, true))
  return [...step, { isMeant: object => tests.some(isOf => isOf(object)) }]
}
