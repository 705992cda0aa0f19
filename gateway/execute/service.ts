// What plans ask of a subgraph: one call with a body that is text already, and calls about entities that may go together.

import type { GraphQLFormattedError } from 'graphql'
import type { Publicity } from '../public-fields.ts'
import type { RequestContext } from '../request-context.ts'

/** What a subgraph has answered; not checked any further. */
export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly GraphQLFormattedError[] | undefined
}

/** A question about the root of a subgraph. */
export interface RootFetch {
  /** Two questions of one key differ in the name of their operation alone. */
  readonly key: string
  /** The request as JSON. */
  readonly body: string
  /** Whether it may be sent twice, and its answer be given to others who ask the same: a query. */
  readonly repeatable: boolean
  /** Absent where the answer may depend on who asks. */
  readonly publicity?: Publicity | undefined
}

/** A question about entities, in the parts that its body is put together from. */
export interface EntityFetch {
  /** Two questions of one key differ in their representations alone, and in the name of their operation. */
  readonly key: string
  /** The body, up to its representations: `{"query": ..., "variables": {..., "representations": [`. */
  readonly head: string
  /** Each as JSON; none of them twice. */
  readonly representations: readonly string[]
  /** Absent where the answer may depend on who asks. */
  readonly publicity?: Publicity | undefined
}

/** One subgraph. Rejects with a GraphQLError that has a code. What it gives is the asker's own: it may be changed in place. */
export interface Service {
  ask(fetch: RootFetch, context: RequestContext): Promise<Answer>
  /** @returns the answer to this question, whatever went with it in one call */
  askEntities(fetch: EntityFetch, context: RequestContext): Promise<Answer>
}

/** Subgraphs by name. */
export type Services = Readonly<Record<string, Service>>

/** What closes a body whose head ends with `"representations": [`. */
export const bodyEnd = ']}}'
