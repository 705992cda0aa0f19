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

export interface CodedError {
  message: string
  extensions?: Record<string, unknown>
}

/** The `extensions.code` of all errors of a result. */
export function codesOf(result: unknown): string[] {
  const { errors } = (result ?? {}) as { errors?: readonly CodedError[] }
  return (errors ?? []).map(({ extensions }) => String(extensions?.code ?? ''))
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
  const { errors } = (result ?? {}) as { errors?: readonly CodedError[] }
  const waits = (errors ?? []).map(({ extensions }) => Number(extensions?.retryAfterMs ?? 0))
  return Math.max(0, ...waits.filter(Number.isFinite))
}
