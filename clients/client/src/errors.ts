// Which failures pass by themselves. The words are those of the API's one registry of codes.
import { ServerError } from '@apollo/client/errors'

const passing = new Set([
  'DRAINING',
  'INTERNAL_SERVER_ERROR',
  'OVERLOADED',
  'RATE_LIMITED',
  'SCHEMA_CHANGED',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_UNAVAILABLE',
  'TOKEN_EXPIRED',
])

/** A GraphQL error of a result; `extensions.code` says what kind it is. */
export interface CodedError {
  message: string
  extensions?: Record<string, unknown>
}

function extensionsOf(result: unknown): Record<string, unknown>[] {
  const { errors = [] } = (result ?? {}) as { errors?: readonly CodedError[] }
  return errors.map(({ extensions = {} }) => extensions)
}

/** The `data` of a result; null or undefined where it has none. */
export const dataOf = (result: unknown) => (result as { data?: Record<string, unknown> | null }).data

/** What a member of a mutation's result may say of how it went. */
export interface Member {
  __typename?: string
  code?: string
  reason?: string
  retryAfterMs?: number
}

/** The values of a mutation's fields: members of their result unions. */
export function membersOf(result: unknown): Member[] {
  return Object.values(dataOf(result) ?? {}).filter(Boolean) as Member[]
}

/** The `extensions.code` of all errors of a result. */
export function codesOf(result: unknown): string[] {
  return extensionsOf(result).map(({ code = '' }) => String(code))
}

/** Whether the same request may succeed later: the server was busy or away, not the request wrong. */
export function passes(codes: readonly string[]): boolean {
  return codes.some(code => passing.has(code))
}

/** Whether a request that threw may succeed later: it did not arrive, or a proxy answered in the server's place. */
export function mayHaveFailedOnTheWay(error: unknown): boolean {
  return !ServerError.is(error) || error.statusCode >= 500 || error.statusCode === 408 || error.statusCode === 429
}

/** Milliseconds that the server asked us to wait. */
export function retryAfterOf(result: unknown): number {
  return Math.max(0, ...extensionsOf(result).map(({ retryAfterMs }) => Number(retryAfterMs) || 0))
}
