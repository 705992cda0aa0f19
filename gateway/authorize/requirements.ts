// What a directive of the supergraph asks of whoever wants a field or a type, and whether a caller has it.

import type { Caller } from '../identity/callers.ts'

/** By policy: the roles of which a caller needs one. A policy that is not in here is met by nobody. */
export type Policies = ReadonlyMap<string, readonly string[]>

/**
 * One application of a directive. `anyOf` is its argument: all texts of one inner list are needed, and one list is enough. Equal ones are
 * one object within a supergraph.
 */
export type Requirement = { readonly text: string } & (
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes' | 'policies'; readonly anyOf: readonly (readonly string[])[] }
)

/** Whether the caller has what is required. An empty `anyOf` names nothing that would be enough: nobody has it. */
export function meets(caller: Caller, requirement: Requirement, policies: Policies): boolean {
  const { viewer, scopes } = caller
  if (requirement.kind === 'authenticated') return viewer.kind === 'user'
  const roles = viewer.kind === 'user' ? viewer.roles : []
  const has =
    requirement.kind === 'scopes'
      ? (scope: string) => scopes?.has(scope) === true
      : (policy: string) => policies.get(policy)?.some(role => roles.includes(role)) === true
  return requirement.anyOf.some(all => all.every(has))
}

/** Makes equal requirements one object. */
export function createRequirements() {
  const known = new Map<string, Requirement>()
  return {
    /** @param anyOf untrusted: what a directive was given; a list may stand for a list of itself, as GraphQL has it @throws for other values */
    of(kind: Requirement['kind'], anyOf?: unknown): Requirement {
      const made: Requirement =
        kind === 'authenticated'
          ? { kind, text: kind }
          : withText(
              kind,
              listOf(anyOf).map(all => listOf(all).map(textOf)),
            )
      const found = known.get(made.text) ?? made
      known.set(made.text, found)
      return found
    },
    get size() {
      return known.size
    },
  }
}

function withText(kind: 'scopes' | 'policies', lists: readonly string[][]): Requirement {
  const anyOf = lists.map(all => [...new Set(all)].sort())
  return { kind, anyOf, text: `${kind} ${JSON.stringify(anyOf.map(all => JSON.stringify(all)).sort())}` }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`a scope or policy is a text, not ${JSON.stringify(value)}`)
  return value
}
