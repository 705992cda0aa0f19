// What changes in a copied set of members: the words for it, and how two states of it are compared. Used by replica.ts and by those
// who carry a change on; reads and writes nothing.

import { isDeepStrictEqual } from 'node:util'

/** A member with whatever the owner says of it. */
export interface Member {
  readonly userId: string
}

/** All members of a key at one version, as the owner answers. */
export interface Snapshot<M extends Member> {
  readonly version: number
  readonly members: readonly M[]
}

/** Facts that follow each other, told together: what leads from one version to a later one. */
export interface Step<M extends Member> {
  readonly from: number
  readonly to: number
  readonly add: readonly M[]
  readonly remove: readonly string[]
  readonly byUserId: string | null
}

/** How a copy changes from one version to another; given to `changed` and `committed` of a replica. */
export interface Change<M extends Member> {
  readonly key: string
  /** The copy's version before; 0 for none. */
  readonly from: number
  readonly to: number
  readonly added: readonly M[]
  /** Members that stay, of whom the owner says something else than before. */
  readonly updated: readonly M[]
  readonly removed: readonly string[]
  /** Who did it; null where the owner has told how things stand, and not how they came to. */
  readonly byUserId: string | null
}

/** A member as it is stored: one row per key and member. */
export type RowDocument<M> = M & { _id: string; key: string }

/** Whether the owner has told how things came to stand, and not only how they stand. */
export function isSteps<M extends Member>(
  answer: Snapshot<M> | readonly Step<M>[] | 'same' | null,
): answer is readonly Step<M>[] {
  return Array.isArray(answer)
}

/** The row as the owner told it. */
export function memberOf<M extends Member>(row: RowDocument<M>): M {
  const { _id, key, ...member } = row
  return member as unknown as M
}

/** What of `wanted` is new beside `present`, and what is told differently. */
export function compare<M extends Member>(
  present: readonly RowDocument<M>[],
  wanted: readonly M[],
): Pick<Change<M>, 'added' | 'updated'> {
  const held = new Map(present.map(row => [row.userId, memberOf<M>(row)]))
  const added = wanted.filter(({ userId }) => !held.has(userId))
  const updated = wanted.filter(member => {
    const old = held.get(member.userId)
    return old !== undefined && !isDeepStrictEqual(old, member)
  })
  return { added, updated }
}
