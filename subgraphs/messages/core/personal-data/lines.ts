// A file of `PersonalData` that comes in parts: the one way from its arguments to its lines.

import { type DataFile, linesFile, partOf } from '#platform/data-file.ts'
import type { Range } from '#platform/pages.ts'
import type { Stores } from '../ports.ts'
import type { OwnRows } from './files.ts'
import type { PersonalData } from './model.ts'

interface Lines<Row> {
  /** In the order of their keys; one more than the part is long, so that it is known whether there is another part. */
  readonly read: (stores: Stores, userId: string, part: Range<string>) => Promise<readonly Row[]>
  readonly keyOf: (row: Row) => string
}

/** @param name of the file, without its ending @returns the resolver of the field */
export function linesOf<Row extends object>(name: string, { read, keyOf }: Lines<Row>) {
  return async ({ id }: PersonalData, args: Parameters<typeof partOf>[1], stores: Stores): Promise<DataFile> => {
    const part = partOf(name, args)
    return linesFile(name, part, { rows: await read(stores, id, part), keyOf })
  }
}

/** The same of what is kept of a person as it is given, in the order of one of their ids. */
export function rowsFile(name: string, of: OwnRows) {
  return linesOf(name, {
    read: ({ files }, userId, { after, size }) => files.rows(of, userId, { after, limit: size + 1 }),
    keyOf: row => String(row[of.key]),
  })
}
