// From an object of the result to what names its entity to a subgraph: the key, and the fields that the fetch requires.

import type { QueryPlanSelectionNode } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import { isObject, type JsonObject, readerOf, setKey } from './json.ts'
import { merge } from './merge.ts'
import { testType } from './types.ts'

/** @returns undefined where the object lacks what is required: it is not asked for */
export type Represent = (entity: JsonObject) => JsonObject | undefined

type Build = (source: JsonObject, into: JsonObject) => boolean

/** Compiles `requires` of a fetch. */
export function compileRequires(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Represent {
  const build = compileSelections(schema, selections)
  return entity => {
    const representation: JsonObject = {}
    return build(entity, representation) && representation.__typename ? representation : undefined
  }
}

function compileSelections(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Build {
  const builds = selections.map(selection => compileSelection(schema, selection))
  return (source, into) => {
    for (const build of builds) if (!build(source, into)) return false
    return true
  }
}

function compileSelection(schema: GraphQLSchema, selection: QueryPlanSelectionNode): Build {
  if (selection.kind === 'InlineFragment') {
    const { typeCondition } = selection
    if (!typeCondition) return () => true
    const applies = testType(schema, typeCondition, false)
    const build = compileSelections(schema, selection.selections)
    return (source, into) => {
      if (!applies(source)) return true
      const part: JsonObject = {}
      // Of a fragment that cannot be built nothing is taken; without the key the subgraph says what it misses.
      if (build(source, part)) merge(into, part)
      return true
    }
  }
  const name = selection.alias ?? selection.name
  const read = readerOf(name)
  const select = selection.selections ? compileValue(compileSelections(schema, selection.selections)) : undefined
  return (source, into) => {
    const value = read(source)
    if (value === undefined) return false
    setKey(into, name, select ? select(value) : value)
    return true
  }
}

function compileValue(build: Build): (value: unknown) => unknown {
  const select = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(select)
    if (!isObject(value)) return null
    const part: JsonObject = {}
    return build(value, part) ? part : null
  }
  return select
}
