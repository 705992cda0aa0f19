// Errors as clients see them: built with a code of the registry, and masked where they are not ours to show.

import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { currentTraceId } from '#platform/process/trace.ts'
import { type ErrorCode, errorCodes, httpStatuses } from '#schema/codes.ts'

const known: ReadonlySet<unknown> = new Set(Object.values(errorCodes))

/** What `refusal` takes beside code and message. */
export interface RefusalOptions {
  /** The HTTP status, where it is not the one of the code. */
  readonly status?: number
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** A refusal by the gateway itself; its message is for people and holds nothing internal. */
export function refusal(
  code: ErrorCode,
  message: string,
  { status = httpStatuses[code], extensions }: RefusalOptions = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code, http: { status } } })
}

/** The HTTP status of the first refusal among `errors`. @param otherwise for errors of execution, which have none */
export function statusOf(errors: readonly GraphQLError[], otherwise = 200): number {
  for (const { extensions } of errors) {
    const http = extensions.http
    if (typeof http === 'object' && http !== null && 'status' in http && typeof http.status === 'number')
      return http.status
  }
  return otherwise
}

/** Whether `formatError` hides internal errors from clients, and who is told of each error that it hides. */
export interface Masking {
  /** Off in an open gateway, where a developer wants to see what their subgraph said. */
  readonly enabled: boolean
  /** Off where introspection is off: "Did you mean ...?" would spell out the schema that it hides. */
  readonly suggestions: boolean
  /** Called with what a client does not get to see. */
  onMasked(error: GraphQLFormattedError): void
}

/** Failures of ours, which a client may ask about: they say under which id our logs have them. */
const ours: ReadonlySet<unknown> = new Set([
  errorCodes.INTERNAL_SERVER_ERROR,
  errorCodes.SUBGRAPH_UNAVAILABLE,
  errorCodes.SUBGRAPH_TIMEOUT,
  errorCodes.OVERLOADED,
])

function withRequestId(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const requestId = currentTraceId()
  return ours.has(extensions.code) && requestId !== undefined ? { ...extensions, requestId } : { ...extensions }
}

/** Of whatever reads a document or its variables: those of graphql-js know names of the schema that are like the ones that were given. */
const suggesting: ReadonlySet<unknown> = new Set([
  errorCodes.GRAPHQL_PARSE_FAILED,
  errorCodes.GRAPHQL_VALIDATION_FAILED,
  errorCodes.BAD_USER_INPUT,
])

function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  if (!suggesting.has(error.extensions?.code)) return error
  return { ...error, message: error.message.replace(/ ?Did you mean .*\?$/s, '') }
}

/** Drops what is internal: the subgraph's name, stack traces, and everything without a code of the registry. */
export function formatError(given: GraphQLFormattedError, masking: Masking): GraphQLFormattedError {
  const error = masking.suggestions ? given : withoutSuggestion(given)
  const { http: _http, serviceName: _serviceName, stacktrace: _stacktrace, ...extensions } = error.extensions ?? {}
  if (!masking.enabled) return { ...error, extensions: withRequestId(extensions) }
  if (known.has(extensions.code) && extensions.code !== errorCodes.INTERNAL_SERVER_ERROR)
    return { ...error, extensions: withRequestId(extensions) }
  masking.onMasked(error)
  const { message: _message, extensions: _extensions, ...place } = error
  return {
    message: 'Something went wrong on our side.',
    ...place,
    extensions: withRequestId({ code: errorCodes.INTERNAL_SERVER_ERROR }),
  }
}
