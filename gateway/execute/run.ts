// One run of a plan: what is the same for all of its fetches.

import type { GraphQLFormattedError } from 'graphql'
import type { RequestContext } from '../request-context.ts'
import type { JsonObject } from './json.ts'
import type { Answer, Services } from './service.ts'

/** What a run needs. */
export interface Request {
  /** As the client sent them: defaults are a matter of the subgraphs. */
  readonly variables: Readonly<Record<string, unknown>>
  /** Checked against the operation, with its defaults: what conditions depend on. */
  readonly coerced: Readonly<Record<string, unknown>>
  readonly services: Services
  readonly context: RequestContext
  /** What came from upstream, where the run is that of an event: the answer to its first fetch. */
  readonly given?: Answer
}

/** What has come so far, and what went wrong. */
export interface Run extends Request {
  /** The result, with everything that was fetched for others' sake. */
  readonly data: JsonObject
  readonly errors: GraphQLFormattedError[]
}
