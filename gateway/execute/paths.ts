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
  /**
   * The same with their places, in the same order: only errors, and parts that come later, need them.
   * @param isNull whether an object or a list counts as null, although it is there
   */
  found(data: JsonObject, isNull?: (value: object) => boolean): Found[]
}

/** An object of the result. */
export interface Found {
  readonly object: JsonObject
  readonly place: ResultPath
}

interface Placed {
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
    found(data, isNull = () => false) {
      const isThere = ({ value }: Placed) => typeof value === 'object' && value !== null && !isNull(value)
      let found: Placed[] = [{ value: data, place: [] }].filter(isThere)
      for (const step of steps) found = found.flatMap(one => placed(step, one, isThere)).filter(isThere)
      return found.flatMap(one => objectsOf(one, isThere))
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

type IsThere = (placed: Placed) => boolean

/** The same with places. */
function placed(step: Step, one: Placed, isThere: IsThere): Placed[] {
  const { value, place } = one
  if (Array.isArray(value)) {
    const elements = elementsOf(value, place).filter(isThere)
    return step === 'each' ? elements : elements.flatMap(element => placed(step, element, isThere))
  }
  if (step === 'each' || !isObject(value)) return []
  if ('read' in step) return [{ value: step.read(value), place: [...place, step.name] }]
  return step.isMeant(value) ? [one] : []
}

const elementsOf = (list: readonly unknown[], place: ResultPath): Placed[] =>
  list.map((value, index) => ({ value, place: [...place, index] }))

function objectsOf({ value, place }: Placed, isThere: IsThere): Found[] {
  if (!Array.isArray(value)) return isObject(value) ? [{ object: value, place }] : []
  return elementsOf(value, place)
    .filter(isThere)
    .flatMap(element => objectsOf(element, isThere))
}

const conditional = /^(.*?)(?:\|\[(.*)\])?$/

function stepsOf(schema: GraphQLSchema, element: string): Step[] {
  const [, name = '', types] = conditional.exec(element) ?? []
  const step: Step[] = name === '' ? [] : [name === '@' ? 'each' : { name, read: readerOf(name) }]
  if (types === undefined) return step
  const tests = types.split(',').map(type => testType(schema, type, true))
  return [...step, { isMeant: object => tests.some(isOf => isOf(object)) }]
}
