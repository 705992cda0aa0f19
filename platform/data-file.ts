// What a person may take along, as files: small things whole, histories in parts of one JSON value a line, so that parts that are
// put behind each other are one file. Each domain gives its own (`PersonalData`); no answer is as long as a history.

import { connectionOf, decodeCursor, encodeCursor, type Range, rangeOf } from './pages.ts'

/** One file of a personal data export, or one part of it; the `DataFile` of the schema. */
export interface DataFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string
  /** Where the next part begins; null at the end. */
  readonly next: string | null
}

const partSizes = { fallback: 200, maximum: 500 }

/** @param name without its ending, such as `account` */
export function wholeFile(name: string, data: object): DataFile {
  return {
    name: `${name}.json`,
    mediaType: 'application/json',
    content: JSON.stringify(data, undefined, 2),
    next: null,
  }
}

/**
 * Which part of a long file is asked for, by the key of the last row of the part before.
 * @param name of the file, without its ending; a cursor of one file is none of another
 * @throws BAD_USER_INPUT
 */
export function partOf(
  name: string,
  args: { readonly first: number; readonly after?: string | null | undefined },
): Range<string> {
  return rangeOf(args, partSizes, cursor => {
    const [key] = decodeCursor(`file:${name}`, cursor) ?? []
    return typeof key === 'string' ? key : undefined
  })
}

/**
 * @param rows in the order of their keys, read with a limit of `range.size + 1`
 * @param keyOf where a row stands
 */
export function linesFile<R extends object>(
  name: string,
  range: Range<string>,
  { rows, keyOf }: { readonly rows: readonly R[]; readonly keyOf: (row: R) => string },
): DataFile {
  const { edges, pageInfo } = connectionOf(rows, range, row => encodeCursor(`file:${name}`, keyOf(row)))
  return {
    name: `${name}.jsonl`,
    mediaType: 'application/jsonl',
    content: edges.map(({ node }) => `${JSON.stringify(node)}\n`).join(''),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  }
}
