// A file of what is kept of a person as it is given.

import { linesFile, partOf } from '#platform/data-file.ts'
import type { OwnRows, PersonalFiles } from './files.ts'
import type { PersonalData } from './model.ts'

type PartArgs = Parameters<typeof partOf>[1]

/** The resolver of a file of rows, in the order of one of their ids. */
export function rowsFile(name: string, of: OwnRows) {
  return async ({ id }: PersonalData, args: PartArgs, { files }: { readonly files: PersonalFiles }) => {
    const part = partOf(name, args)
    const rows = await files.rows(of, id, { after: part.after, limit: part.size + 1 })
    return linesFile(name, part, { rows, keyOf: row => String(row[of.key]) })
  }
}
