// Relay connections: arguments checked, opaque cursors, pages built from one row more than was asked for.
// @see https://relay.dev/graphql/connections.htm

import { badInput } from './errors.ts'

/** The arguments of a connection field, as Relay names them. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** A range of an ordered list: `size` rows from its start or its end, between two exclusive bounds. */
export interface Range<Position> {
  readonly from: 'start' | 'end'
  readonly size: number
  readonly after: Position | undefined
  readonly before: Position | undefined
}

/** Page sizes of one list: `fallback` where none is asked for, `maximum` as the most that may be. */
export interface PageLimits {
  readonly fallback: number
  readonly maximum: number
  /** Where a page begins when neither `first` nor `last` is given. */
  readonly from?: 'start' | 'end'
}

/** @throws BAD_USER_INPUT for both `first` and `last`, a size out of range, or a cursor that `parse` refuses with undefined */
export function rangeOf<P>(
  args: PageArguments,
  limits: PageLimits,
  parse: (cursor: string) => P | undefined,
): Range<P> {
  if (args.first != null && args.last != null) throw badInput('Give `first` or `last`, not both.')
  const size = args.first ?? args.last ?? limits.fallback
  if (size < 1 || size > limits.maximum) throw badInput(`Ask for 1 to ${limits.maximum} at a time; got ${size}.`)
  const position = (name: 'after' | 'before'): P | undefined => {
    const cursor = args[name]
    if (cursor == null) return undefined
    const parsed = parse(cursor)
    if (parsed === undefined) throw badInput(`\`${name}\` is not a cursor of this list.`)
    return parsed
  }
  const from = args.last != null ? 'end' : args.first != null ? 'start' : (limits.from ?? 'start')
  return { from, size, after: position('after'), before: position('before') }
}

/** Makes an opaque cursor. `kind` keeps cursors of different lists apart. */
export function encodeCursor(kind: string, ...parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([kind, ...parts])).toString('base64url')
}

/** @returns the parts, or undefined for anything that `encodeCursor` did not make for this kind */
export function decodeCursor(kind: string, cursor: string): readonly (string | number)[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(value) || value[0] !== kind) return undefined
    const parts = value.slice(1)
    return parts.every(part => typeof part === 'string' || typeof part === 'number') ? parts : undefined
  } catch {
    return undefined
  }
}

/** Reads the cursors of a list that goes by one text, such as an id or a place. */
export function textCursor(kind: string): (cursor: string) => string | undefined {
  return cursor => {
    const [text] = decodeCursor(kind, cursor) ?? []
    return typeof text === 'string' ? text : undefined
  }
}

/** Reads the cursors of a list that goes by one number, such as a `seq` or a `rev`. */
export function numberCursor(kind: string): (cursor: string) => number | undefined {
  return cursor => {
    const [number] = decodeCursor(kind, cursor) ?? []
    return typeof number === 'number' ? number : undefined
  }
}

/** A place in a list that goes by a time, and by an id among what has the same time. */
export interface TimePlace {
  readonly at: Date
  readonly id: string
}

/** Reads the cursors that `encodeTimePlace` makes. */
export function timeCursor(kind: string): (cursor: string) => TimePlace | undefined {
  return cursor => {
    const [time, id] = decodeCursor(kind, cursor) ?? []
    const at = timeIn(time)
    return at && typeof id === 'string' ? { at, id } : undefined
  }
}

/** Makes the cursor of a list that goes by a time and an id. */
export function encodeTimePlace(kind: string, { at, id }: TimePlace): string {
  return encodeCursor(kind, at.getTime(), id)
}

/** A point in time that a cursor holds, in milliseconds; undefined for what is none, which is not made by `encodeCursor`. */
export function timeIn(part: string | number | undefined): Date | undefined {
  const time = new Date(typeof part === 'number' ? part : Number.NaN)
  return Number.isNaN(time.getTime()) ? undefined : time
}

/** A page, without its `nodes`: those are always the nodes of its edges, and subgraph-schema.ts makes them. */
export interface Connection<N> {
  readonly edges: { readonly node: N; readonly cursor: string }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/**
 * @param rows in the list's order, read with a limit of `range.size + 1`: the surplus row, at the far end, says that there is more
 * @param range what was asked for
 * @param cursorOf the row's place in the list
 */
export function connectionOf<N, P>(rows: readonly N[], range: Range<P>, cursorOf: (row: N) => string): Connection<N> {
  const more = rows.length > range.size
  const kept = range.from === 'start' ? rows.slice(0, range.size) : rows.slice(-range.size)
  const edges = kept.map(node => ({ node, cursor: cursorOf(node) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: range.from === 'start' ? more : range.before !== undefined,
      hasPreviousPage: range.from === 'end' ? more : range.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
