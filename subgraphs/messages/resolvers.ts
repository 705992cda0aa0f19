// Entry 1, GraphQL: the resolvers of the core and of all features, type by type; and what a request carries.

import type { Viewer } from '#platform/identity/identity.ts'
import type { FeatureResolvers } from './core/feature.ts'
import { type Context, createContext, type Parts } from './core/graphql/context.ts'
import { coreResolvers } from './core/graphql/resolvers.ts'
import type { Resolvers } from './generated.ts'
import { listed, madeBy, type Value } from './merged.ts'

type Merged = typeof coreResolvers & Value<'resolvers'>

/** @throws where two of them answer for one field */
function merge(parts: readonly FeatureResolvers[]): Merged {
  const merged = new Map<string, Map<string, unknown>>()
  for (const part of parts)
    for (const [type, fields] of Object.entries(part)) {
      const known = merged.get(type) ?? new Map<string, unknown>()
      merged.set(type, known)
      for (const [field, resolver] of Object.entries(fields ?? {})) {
        if (known.has(field)) throw new Error(`${type}.${field} is resolved by two features`)
        known.set(field, resolver)
      }
    }
  return Object.fromEntries(
    [...merged].map(([type, fields]) => [type, Object.fromEntries(fields)]),
  ) as unknown as Merged
}

export const resolvers: Resolvers = merge([coreResolvers, ...listed.flatMap(({ resolvers: own }) => own ?? [])])

export function contextFor(viewer: Viewer, parts: Parts): Context {
  return createContext(viewer, parts, (given, tools) => madeBy<'loaders'>(({ loaders }) => loaders?.(given, tools)))
}
