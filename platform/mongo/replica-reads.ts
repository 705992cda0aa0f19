// What is read from a copied set of members, and how fresh it must be for that. Used by replica.ts, which keeps the copy; writes
// nothing itself, but has an old copy asked for again.

import type { Collection } from 'mongodb'
import type { Clock } from '../clock.ts'
import { SubgraphUnreachable } from '../http/entity-client.ts'
import { ownerAnswer } from '../http/owner-answer.ts'
import { type Member, memberOf, type RowDocument } from './replica-change.ts'

/** A copy that nobody has confirmed for this long is asked for again before it is used. */
const confirmedForMs = 60_000
/** That somebody is not a member is asked for again when the copy is older: they may have joined a moment ago. */
const absenceConfirmedForMs = 1_000
/** A copy serves at most this long while the owner cannot be reached. */
const usableForMs = 10 * 60_000

/** What is known of a whole key. */
export interface KeyDocument {
  _id: string
  version: number
  confirmedAt: Date
  /** How many members it has; absent where a copy is older than this count. */
  size?: number
}

/** Some members of a key, at one version of it. */
export interface Found<M extends Member> {
  /** How many milliseconds those who were found may go on without another question. */
  readonly goodForMs: number
  readonly version: number
  readonly members: ReadonlyMap<string, M>
}

/** The reading half of a replica. */
export interface ReplicaReads<M extends Member> {
  /**
   * The member's row, from a copy that is fresh enough.
   * @throws SubgraphUnreachable when there is no copy, or only one that is too old, and the owner does not answer
   */
  find(key: string, userId: string): Promise<M | undefined>
  /** The rows of several, with the version that they are the members at; fresh as `find` is. */
  findMany(key: string, userIds: readonly string[]): Promise<Found<M>>
  /** One member in several keys, in a fixed number of queries where the copies are fresh. */
  findIn(userId: string, keys: readonly string[]): Promise<ReadonlyMap<string, M>>
  /** All members of a key, in pages of the cursor; fresh as `find` is. */
  members(key: string): Promise<AsyncIterable<M>>
  /**
   * All members of those keys that have at most `upTo`, in two queries, from copies that `members` would not ask for again. A key is
   * missing in the answer where it has more, where its copy is old or does not know how many it has, and where nobody is known to be
   * in it: that may only mean that its owner did not know it yet. `find` and `members` are for those.
   */
  small(keys: readonly string[], upTo: number): Promise<ReadonlyMap<string, readonly M[]>>
  /** How many members this copy of a key has, whatever their number in one small query; not refreshed. */
  size(key: string): Promise<number>
  /** The keys that a member has in this copy; not refreshed. */
  keysOf(userId: string): Promise<string[]>
}

/** What replica.ts hands over: its collections, and the way to ask the owner. */
export interface ReplicaReadsDeps<M extends Member> {
  readonly rows: Collection<RowDocument<M>>
  readonly keys: Collection<KeyDocument>
  readonly clock: Clock
  /** Asks the owner now; many may wait for one question. @throws SubgraphUnreachable */
  refresh(key: string): Promise<void>
}

/** A copy is fresh for 60 s after it was confirmed (1 s for absences), and usable for 10 min if the owner is away. */
export function createReplicaReads<M extends Member>(deps: ReplicaReadsDeps<M>): ReplicaReads<M> {
  const { rows, keys, clock, refresh } = deps
  const ageOf = (known: KeyDocument | null) =>
    known ? clock.now().getTime() - known.confirmedAt.getTime() : Number.POSITIVE_INFINITY
  const ask = (key: string, age: number) => ownerAnswer(refresh(key), { hasCopy: age < usableForMs })
  const fresh = async (key: string): Promise<void> => {
    const age = ageOf(await keys.findOne({ _id: key }))
    if (age < confirmedForMs) return
    try {
      await ask(key, age)
    } catch (error) {
      if (!(error instanceof SubgraphUnreachable) || age >= usableForMs) throw error
    }
  }
  const read = async (key: string, userIds: readonly string[]) => {
    // The version first: rows that are newer than it are noticed by whoever compares it later.
    const known = await keys.findOne({ _id: key })
    const found = await rows.find(among(key, userIds) as never).toArray()
    const members = new Map(found.map(row => [row.userId, memberOf<M>(row as RowDocument<M>)]))
    const age = ageOf(known)
    return { version: known?.version ?? 0, age, goodForMs: Math.max(0, confirmedForMs - age), members }
  }
  const findMany = async (key: string, userIds: readonly string[]): Promise<Found<M>> => {
    const found = await read(key, userIds)
    const complete = found.members.size === new Set(userIds).size
    if (found.age < (complete ? confirmedForMs : absenceConfirmedForMs)) return found
    try {
      await ask(key, found.age)
    } catch (error) {
      if (error instanceof SubgraphUnreachable && found.age < usableForMs) return found
      throw error
    }
    return read(key, userIds)
  }
  return {
    async find(key, userId) {
      return (await findMany(key, [userId])).members.get(userId)
    },
    findMany,
    async findIn(userId, asked) {
      const found = new Map<string, M>()
      const ages = new Map((await keys.find({ _id: { $in: [...asked] } }).toArray()).map(one => [one._id, ageOf(one)]))
      const ids = asked.map(key => rowId(key, userId))
      const held = await rows.find({ _id: { $in: ids } } as never).toArray()
      for (const row of held as RowDocument<M>[]) found.set(row.key, memberOf<M>(row))
      const old = asked.filter(key => {
        const age = ages.get(key) ?? Number.POSITIVE_INFINITY
        return age >= (found.has(key) ? confirmedForMs : absenceConfirmedForMs)
      })
      const anew = await Promise.all(
        old.map(async key => [key, (await findMany(key, [userId])).members.get(userId)] as const),
      )
      for (const [key, member] of anew) {
        if (member) found.set(key, member)
        else found.delete(key)
      }
      return found
    },
    async members(key) {
      await fresh(key)
      return rows.find({ key } as never).map(row => memberOf<M>(row as RowDocument<M>))
    },
    async small(asked, upTo) {
      // The versions first, as `read` does.
      const known = await keys.find({ _id: { $in: [...asked] } }).toArray()
      const usable = known
        .filter(one => ageOf(one) < confirmedForMs && one.size !== undefined && one.size <= upTo)
        .map(({ _id }) => _id)
      if (usable.length === 0) return new Map()
      const found = await rows.find({ key: { $in: usable } } as never).toArray()
      const byKey = Map.groupBy(found as RowDocument<M>[], ({ key }) => key)
      return new Map([...byKey].map(([key, theirs]) => [key, theirs.map(row => memberOf<M>(row))]))
    },
    async size(key) {
      return (await keys.findOne({ _id: key }))?.size ?? rows.countDocuments({ key } as never)
    },
    async keysOf(userId) {
      const found = await rows.find({ userId } as never, { projection: { key: 1 } }).toArray()
      return found.map(row => (row as unknown as { key: string }).key)
    },
  }
}

/** The id of a member's row. */
export const rowId = (key: string, userId: string) => `${key}|${userId}`

/** Some of a key's members. */
export const among = (key: string, userIds: readonly string[]) => ({
  _id: { $in: userIds.map(userId => rowId(key, userId)) },
})
