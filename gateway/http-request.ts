// What an HTTP request to the GraphQL endpoint asks for, and who it says it is from, wherever in it that stands.

import type { FastifyReply, FastifyRequest } from 'fastify'
import { parseJson } from '#platform/json.ts'
import type { Callers } from './identity/callers.ts'
import { credentialIn } from './identity/credentials.ts'
import type { GraphQLRequest } from './read-request.ts'

/** The untrusted operation. @returns undefined where a GET asks for nothing */
export function askedBy({ method, query, body }: FastifyRequest): unknown {
  return method === 'GET' ? readParameters(query) : body
}

/** @returns undefined where the request asks for nothing */
function readParameters(query: unknown): Record<string, unknown> | undefined {
  const parameters = query as Record<string, unknown>
  if ((parameters.query ?? parameters.documentId ?? parameters.extensions) === undefined) return undefined
  return {
    ...parameters,
    variables: parameterOf(parameters.variables),
    extensions: parameterOf(parameters.extensions),
  }
}

/** The last cursor: a browser sends it when it connects again, and its page says it in the address of a new EventSource. */
export function lastEventId({ headers, query }: FastifyRequest): string | undefined {
  const said = headers['last-event-id'] || (query as Record<string, unknown>).lastEventId
  return typeof said === 'string' && said !== '' ? said : undefined
}

/** Who asks. An EventSource cannot set headers: what it has to say stands in the address. */
export function callerOf({ headers, query }: FastifyRequest, asked: unknown, callers: Callers) {
  if (headers.authorization !== undefined) return callers.fromHeader(headers.authorization)
  const {
    query: _query,
    variables: _variables,
    extensions: _extensions,
    ...parameters
  } = query as Record<string, unknown>
  const { extensions } = (asked ?? {}) as { readonly extensions?: unknown }
  return callers.fromCredential(credentialIn({ ...parameters, extensions }))
}

/** Aborts where the client goes before its answer is sent as a whole. */
export function untilClientGoes({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort()
  })
  return gone.signal
}

function parameterOf(value: unknown): unknown {
  if (typeof value !== 'string' || value === '') return undefined
  try {
    return parseJson(value)
  } catch {
    return 'not JSON'
  }
}

/** The same request as it was read: Apollo Server reads ids of documents, empty names and extensions in a way of its own. */
export function plain(
  request: FastifyRequest,
  path: string,
  { query, operationName, variables }: GraphQLRequest,
): FastifyRequest {
  const body = { query, variables, ...(operationName === undefined ? {} : { operationName }) }
  const { method, headers, protocol, hostname } = request
  const asked = { method, headers, protocol, hostname, body, url: request.url }
  if (method === 'GET') asked.url = `${path}?${new URLSearchParams({ ...body, variables: JSON.stringify(variables) })}`
  return asked as unknown as FastifyRequest
}
