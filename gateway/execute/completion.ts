// Faults of values that subgraphs have sent: they are told beside the answer, since the client could do nothing with them.

import type { GraphQLFormattedError } from 'graphql'
import type { ResultPath } from './paths.ts'

/** What the writers of one answer have in common. */
export interface Completion {
  /** Where the writer stands: grows and shrinks as it goes. */
  readonly path: (string | number)[]
  readonly faults: GraphQLFormattedError[]
  /** What introspection may depend on. */
  readonly variables: Readonly<Record<string, unknown>>
  /** Collects what has become null: objects and lists of which nothing more may be told. Absent where nothing follows. */
  readonly nulls?: WeakSet<object>
}

/**
 * What a writer gives: the JSON of a value; `null` for a null of which a fault tells; undefined where a null stands that may not, so that
 * the value around it becomes null.
 */
export type Written = string | null | undefined

/** Writes a value that may be null or undefined. */
export type Write = (value: unknown, completion: Completion) => Written

/** Notes a fault at the place where the writer stands. */
export function noteFault({ path, faults }: Completion, message: string): void {
  const place: ResultPath = [...path]
  faults.push({ message, path: place, extensions: { code: 'INVALID_GRAPHQL' } })
}

/** A place in words, as Apollo's gateway has them: `field User.name`, `array element of type User at index 2`. */
export function placeOf({ path }: Completion, type: unknown, parent: unknown): string {
  const last = path.at(-1)
  return typeof last === 'number' ? `array element of type ${type} at index ${last}` : `field ${parent}.${last}`
}
