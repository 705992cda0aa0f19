// Turns what was thrown into what a caller sees. Known codes pass; everything else is logged once, here, and masked.

import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { PublicError } from '../errors.ts'
import type { Log } from '../process/log.ts'
import { currentTraceId, stepOf, traceIdOf } from '../process/trace.ts'
import { SubgraphUnreachable } from './entity-client.ts'

/** Codes that Apollo Server gives to requests that are wrong in themselves. Their messages are about the request. */
const requestCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/**
 * Makes `formatError` of Apollo Server. A masked error carries a `requestId`, by which the log has it.
 * @param told hears the code of every error that a caller sees
 */
export function createErrorFormatter(log: Log, told?: (code: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const shown = shownError(formatted, error)
    told?.(shown.extensions?.code)
    return shown
  }

  function shownError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const original = unwrapResolverError(error)
    const { message, locations, path } = formatted
    const where = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) }
    if (original instanceof PublicError) return { message: original.message, ...where, extensions: original.extensions }
    if (original instanceof SubgraphUnreachable) {
      // No fault of this service, and none of the caller's: a client that counts faults of ours goes on trying.
      log.warn({ err: original, path }, 'another part of the system did not answer')
      const reason = 'A part of the system that this needs does not answer. Try again in a moment.'
      return { message: reason, ...where, extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }
    }
    if (isAboutAnArgument(original)) return { message, ...where, extensions: { code: 'BAD_USER_INPUT' } }
    const code = formatted.extensions?.code
    if (typeof code === 'string' && requestCodes.has(code)) return { message, ...where, extensions: { code } }
    // The same as the gateway tells the client.
    const requestId = currentTraceId() ?? traceIdOf(stepOf(undefined))
    log.error({ err: original, path, requestId }, 'an unexpected error was masked')
    return {
      message: 'Something went wrong on our side.',
      ...where,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    }
  }
}

/**
 * graphql-js finds some values wrong only while it executes, such as a null for an argument with a default, and gives its error no code.
 * Whatever else it throws without one is a fault of ours.
 */
function isAboutAnArgument(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions.code === undefined && error.message.startsWith('Argument "')
}

/** The same for errors of a subscription, which no server formats. */
export function formatAll(errors: readonly unknown[], format: ReturnType<typeof createErrorFormatter>): GraphQLError[] {
  return errors.map(error => {
    const known = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })
    // What a subscription's source throws has no path, which `unwrapResolverError` goes by.
    const thrown = known.originalError
    const source = thrown instanceof PublicError || thrown instanceof SubgraphUnreachable ? thrown : known
    const { message, extensions } = format(known.toJSON(), source)
    return new GraphQLError(message, { nodes: known.nodes, path: known.path, extensions })
  })
}
