// Ids of what is imported: the same for the same thing of the same source, so that a repeated import meets what is there. Pure.
import { createHash } from 'node:crypto'
import { isId } from '#platform/ids.ts'

/** Gives a thing of a source its id here. */
export type Source = (kind: 'person' | 'room' | 'message', key: string, at?: Date) => string

/** @param name of the source: things of different sources are never the same */
export function createSource(name: string): Source {
  return (kind, key, at) => {
    const bytes = createHash('sha256').update(`${name}\n${kind}\n${key}`).digest().subarray(0, 16)
    // Messages lie beside each other in an index, as those do that are sent.
    if (at) bytes.writeUIntBE(Math.max(0, at.getTime()), 0, 6)
    // RFC 9562, version 8: the layout is ours.
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }
}

/** The account that a person is, or else an id of the source's own. */
export function userIdOf(source: Source, { id, userId }: { id: string; userId?: string }): string | undefined {
  if (userId === undefined) return source('person', id)
  return isId(userId) ? userId : undefined
}
