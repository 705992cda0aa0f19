// From an untrusted value to a request: a POST body, a `subscribe` payload, or the parameters of a GET. Every transport comes through
// here, so that none takes what another refuses.

import { GraphQLError } from 'graphql'
import { errorCodes } from '#schema/codes.ts'
import { refusal } from './errors.ts'
import { persistedIdOf, type TrustedDocuments } from './trusted-documents.ts'

/** A request as it comes, whatever carried it. */
export interface GraphQLRequest {
  readonly query: string
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/** Finds the text of a document that is named by its id. */
export function readRequest(value: unknown, trusted: TrustedDocuments | undefined): GraphQLRequest | GraphQLError {
  if (Array.isArray(value))
    return refusal(errorCodes.BATCHING_NOT_ALLOWED, 'Send one operation per request: batches are not taken.')
  if (typeof value !== 'object' || value === null)
    return refusal(errorCodes.BAD_REQUEST, 'The request is not a JSON object with a `query`.')
  const fields = value as Record<string, unknown>
  const { operationName, variables, extensions } = fields
  const query = textOf(fields, trusted)
  if (query instanceof GraphQLError) return query
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    return refusal(errorCodes.BAD_REQUEST, '`operationName` must be a text.')
  if (!isObjectOrAbsent(variables)) return refusal(errorCodes.BAD_REQUEST, '`variables` must be an object.')
  if (!isObjectOrAbsent(extensions)) return refusal(errorCodes.BAD_REQUEST, '`extensions` must be an object.')
  // An empty name is none: some clients always send the field.
  // Not copied: a stranger's 17,000 keys would take 50 ms.
  return {
    query,
    operationName: operationName || undefined,
    variables: (variables ?? {}) as GraphQLRequest['variables'],
  }
}

function textOf(fields: Record<string, unknown>, trusted: TrustedDocuments | undefined): string | GraphQLError {
  const persisted = persistedIdOf(fields)
  // graphql-transport-ws wants a text in every message; an id's is empty.
  const query = persisted === undefined ? fields.query : fields.query || trusted?.textOf(persisted.id)
  if (query === undefined && persisted)
    return persisted.automatic && !trusted
      ? // This tells clients of Apollo's automatic persisted queries to send texts from now on: nothing is registered here.
        refusal(errorCodes.PERSISTED_QUERY_NOT_SUPPORTED, 'PersistedQueryNotSupported')
      : refusal(errorCodes.PERSISTED_QUERY_NOT_FOUND, 'There is no document with this id.')
  if (typeof query !== 'string' || query === '')
    return refusal(errorCodes.BAD_REQUEST, '`query` must be a text that is not empty.')
  return query
}

function isObjectOrAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value))
}
