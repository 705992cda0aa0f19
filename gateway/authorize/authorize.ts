// Authorisation by the directives of a supergraph: `@authenticated`, `@requiresScopes` and `@policy`. An operation of which its caller may
// not have every part is refused as a whole, before it is planned. Called by operations.ts, which every transport comes through; see
// docs/decisions/0026-what-may-not-be-asked-is-refused.md.

import { type DocumentNode, GraphQLError } from 'graphql'
import { type ErrorCode, errorCodes } from '#schema/codes.ts'
import { operationOf } from '../fragments.ts'
import type { Caller } from '../identity/callers.ts'
import { type Demands, readDemands } from './demands.ts'
import type { ProtectedSchema } from './protected-schema.ts'
import { meets, type Policies } from './requirements.ts'

export type { Demands } from './demands.ts'
export { supportedFeatures } from './features.ts'
export { policyRoles } from './policies.ts'
export { type ProtectedSchema, readProtectedSchema } from './protected-schema.ts'
export type { Policies } from './requirements.ts'

/** A supergraph, as far as it protects something. */
export interface Protecting {
  /** undefined: nothing is protected. */
  readonly protects: ProtectedSchema | undefined
}

/** Compares what operations ask with what callers have. */
export interface Authorizer {
  /** @returns one error for each field that the caller may not ask for, ten at most; undefined for somebody who may have everything */
  refuse(demands: Demands, caller: Caller): readonly GraphQLError[] | undefined
  /** Whether everything that is asked is there. */
  allows(demands: Demands, caller: Caller): boolean
}

const maxErrors = 10

/** @param policies absent for none: every `@policy` is refused */
export function createAuthorizer(policies: Policies = new Map()): Authorizer {
  const missing = (demands: NonNullable<Demands>, caller: Caller) =>
    demands.filter(({ requirement }) => !meets(caller, requirement, policies))
  return {
    refuse(demands, caller) {
      if (!demands) return undefined
      const refused = missing(demands, caller)
      if (refused.length === 0) return undefined
      const paths = new Map(refused.flatMap(demand => demand.paths.map(path => [path.join('\n'), path])))
      return [...paths.values()].slice(0, maxErrors).map(path => refusalOf(caller, path))
    },
    allows: (demands, caller) => !demands || missing(demands, caller).length === 0,
  }
}

/** It does not say what would be enough: whoever has it knows, and for others it is a list of what to get hold of. */
function refusalOf({ viewer }: Caller, path: readonly string[]): GraphQLError {
  const [code, status, message]: [ErrorCode, number, string] =
    viewer.kind === 'user'
      ? [errorCodes.FORBIDDEN, 403, 'You have no right to this field.']
      : [errorCodes.UNAUTHENTICATED, 401, 'Sign in to ask for this field.']
  return new GraphQLError(message, { ...(path.length > 0 ? { path } : {}), extensions: { code, http: { status } } })
}

/** The policies of a supergraph that nobody meets, whatever their roles: most likely a setting was forgotten. */
export function unmetPolicies({ protects }: Protecting, policies: Policies): readonly string[] {
  return [...(protects?.policies ?? [])].filter(name => !policies.has(name))
}

const known = new WeakMap<ProtectedSchema, WeakMap<DocumentNode, { readonly demands: Demands }>>()

/** @param document one valid operation with its fragments; looked at once @throws for what the supergraph does not have */
export function demandsOf(document: DocumentNode, { protects }: Protecting): Demands {
  if (!protects) return undefined
  const documents = known.get(protects) ?? new WeakMap<DocumentNode, { readonly demands: Demands }>()
  known.set(protects, documents)
  const found = documents.get(document)
  if (found) return found.demands
  const demands = readDemands(document, operationOf(document), protects)
  documents.set(document, { demands })
  return demands
}

/** Whether an operation that runs under one supergraph may go on under another one without its callers being looked at again. */
export function asksAlike(document: DocumentNode, before: Protecting, after: Protecting): boolean {
  if (!before.protects && !after.protects) return true
  try {
    return textOf(demandsOf(document, before)) === textOf(demandsOf(document, after))
  } catch {
    // It does not fit one of them.
    return false
  }
}

const textOf = (demands: Demands = []): string =>
  demands
    .map(({ requirement }) => requirement.text)
    .sort()
    .join('\n')
