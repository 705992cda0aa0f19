// What went wrong in a subgraph, as an error of the whole result.

import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { isObject } from './json.ts'
import type { ResultPath } from './paths.ts'

const unknownCode = 'DOWNSTREAM_SERVICE_ERROR'

/** An error that a subgraph has answered with, whatever it looks like. @param path where it belongs in the whole result */
export function errorOf(error: unknown, service: string, path: ResultPath | undefined): GraphQLFormattedError {
  const said = isObject(error) ? error : {}
  const extensions = isObject(said.extensions) ? said.extensions : {}
  const message = typeof said.message === 'string' && said.message !== '' ? said.message : undefined
  return {
    message: message ?? `Error while fetching subquery from service "${service}"`,
    ...(path ? { path } : {}),
    extensions: { code: unknownCode, ...extensions, serviceName: service },
  }
}

/** A call that failed, or an answer that is none. */
export function failureOf(error: unknown, service: string): GraphQLFormattedError {
  if (error instanceof GraphQLError) {
    const { message, extensions } = error
    return { message, extensions: { code: unknownCode, ...extensions, serviceName: service } }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { message, extensions: { code: unknownCode, serviceName: service } }
}

/** The path of a subgraph's error, where it is one. */
export function pathOf(error: unknown): ResultPath | undefined {
  const path = isObject(error) ? error.path : undefined
  return Array.isArray(path) ? path : undefined
}
