// Whom each person has put into a list of their own, in MongoDB: those they keep away, those they do not want to hear of. One
// collection a list, which names the other person by a field of its own.

import type { ClientSession, Db, Document } from 'mongodb'
import type { Range } from '#platform/pages.ts'
import type { Pair } from '../model.ts'

interface PairDocument extends Document {
  readonly _id: string
  readonly userId: string
  readonly at: Date
}

/** Where a person stands in the list of its owner's, the newest first. */
export interface PairPosition {
  readonly at: Date
  readonly otherId: string
}

export interface PairNames {
  readonly collection: string
  /** Where the other person's id stands. */
  readonly field: string
  /** Of the index by it. */
  readonly index: string
}

export type PairStore = ReturnType<typeof createPairStore>

export function createPairStore(db: Db, { collection, field, index }: PairNames) {
  const pairs = db.collection<PairDocument>(collection)
  const otherIn = (document: PairDocument) => String(document[field])
  return {
    async ensureIndexes() {
      await pairs.createIndex({ userId: 1, at: -1, [field]: -1 }, { name: 'owner' })
      await pairs.createIndex({ [field]: 1 }, { name: index })
    },
    /** @returns false for a repeat */
    async add(session: ClientSession, { userId, otherId, at }: Pair): Promise<boolean> {
      const _id = keyOf(userId, otherId)
      if (await pairs.findOne({ _id }, { session, projection: { _id: 1 } })) return false
      await pairs.insertOne({ _id, userId, [field]: otherId, at }, { session })
      return true
    },
    /** @returns false when there was none */
    async remove(session: ClientSession, userId: string, otherId: string): Promise<boolean> {
      const { deletedCount } = await pairs.deleteOne({ _id: keyOf(userId, otherId) }, { session })
      return deletedCount === 1
    },
    count: (userId: string): Promise<number> => pairs.countDocuments({ userId }),
    async list(userId: string, range: Range<PairPosition>): Promise<Pair[]> {
      const { after, size } = range
      const place = after ? { $or: [{ at: { $lt: after.at } }, { at: after.at, [field]: { $lt: after.otherId } }] } : {}
      const found = await pairs
        .find({ userId, ...place })
        .sort({ at: -1, [field]: -1 })
        .limit(size + 1)
        .toArray()
      return found.map(one => ({ userId, otherId: otherIn(one), at: one.at }))
    },
    /** Everyone in a person's list. */
    async of(userId: string): Promise<string[]> {
      return (await pairs.find({ userId }, { projection: { [field]: 1 } }).toArray()).map(otherIn)
    },
    /** Which of `ids` are in a person's list. */
    async among(userId: string, ids: readonly string[]): Promise<Set<string>> {
      const wanted = ids.map(id => keyOf(userId, id))
      return new Set(
        (await pairs.find({ _id: { $in: wanted } }, { projection: { [field]: 1 } }).toArray()).map(otherIn),
      )
    },
    /** In whose lists a person is. */
    async ownersOf(otherId: string): Promise<string[]> {
      const found = await pairs.find({ [field]: otherId }, { projection: { userId: 1 } }).toArray()
      return found.map(({ userId }) => userId)
    },
    async removeAll(session: ClientSession, userId: string): Promise<void> {
      await pairs.deleteMany({ userId }, { session })
      await pairs.deleteMany({ [field]: userId }, { session })
    },
  }
}

function keyOf(userId: string, otherId: string): string {
  return `${userId}|${otherId}`
}
