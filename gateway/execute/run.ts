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
  /** Takes what the operation puts off; absent where its plan has no such thing. */
  readonly deferring?: Deferring
  /** In a part that is put off: resolves once everything has been made that comes before the parts around it. */
  readonly before?: Promise<unknown>
}

/** A part of a plan for later. */
export interface PutOff {
  /** The planner's name of it. */
  readonly id: string
  /** Fetches that have to be made before. */
  readonly needs: readonly string[]
  /** Absent where all of it comes with other parts. */
  readonly step: Step | undefined
}

/** Whoever runs the parts that are put off. */
export interface Deferring {
  /** A fetch has been made, whatever has come of it. */
  fetched(id: string): void
  /** @param run what the part goes on with; its `before` is everything that comes before the part */
  putOff(part: PutOff, run: Run): void
}

/** Runs one part of a plan. Never rejects: what fails becomes errors of the run. */
export type Step = (run: Run) => Promise<void> | undefined
