// The planner's rewrites of what goes to a subgraph and of what comes from it: a type name set, an alias given back its name.

import type { FetchDataRewrite } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import { isObject, type JsonObject, readerOf, setKey } from './json.ts'
import { testType } from './types.ts'

/** Changes a value in place. */
export type Rewrite = (value: unknown) => void

const fragment = '... on '

/** @returns undefined where there is nothing to rewrite */
export function compileRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
): Rewrite | undefined {
  const all = (rewrites ?? []).filter(({ path }) => path.length > 0).map(rewrite => compileRewrite(schema, rewrite))
  if (all.length === 0) return undefined
  return value => {
    for (const rewrite of all) rewrite(value)
  }
}

function compileRewrite(schema: GraphQLSchema, rewrite: FetchDataRewrite): Rewrite {
  const field = rewrite.path.at(-1) ?? ''
  let apply: Rewrite = ofObjects(changeOf(rewrite, field))
  for (const element of rewrite.path.slice(0, -1).reverse()) apply = compileStep(schema, element, apply)
  return apply
}

function changeOf(rewrite: FetchDataRewrite, field: string): (object: JsonObject) => void {
  if (rewrite.kind === 'ValueSetter') return object => setKey(object, field, rewrite.setValueTo)
  const read = readerOf(field)
  return object => {
    const value = read(object)
    if (value === undefined) return
    setKey(object, rewrite.renameKeyTo, value)
    // Not deleted: that would make a slow object of it.
    setKey(object, field, undefined)
  }
}

function compileStep(schema: GraphQLSchema, element: string, next: Rewrite): Rewrite {
  if (element.startsWith(fragment)) {
    const applies = testType(schema, element.slice(fragment.length), true)
    return ofObjects(object => {
      if (applies(object)) next(object)
    })
  }
  const read = readerOf(element)
  return ofObjects(object => next(read(object)))
}

/** Of a list each element. */
function ofObjects(change: (object: JsonObject) => void): Rewrite {
  const apply: Rewrite = value => {
    if (Array.isArray(value)) for (const one of value) apply(one)
    else if (isObject(value)) change(value)
  }
  return apply
}
