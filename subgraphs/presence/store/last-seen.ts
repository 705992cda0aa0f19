// When people were here last, in MongoDB: what is left once Redis has forgotten them.

import type { Db } from 'mongodb'

interface LastSeen {
  _id: string
  at: Date
}

export interface LastSeenStore {
  /** Keeps the later of two times. */
  save(seen: readonly { readonly userId: string; readonly at: Date }[]): Promise<void>
  find(userIds: readonly string[]): Promise<ReadonlyMap<string, Date>>
  erase(userId: string): Promise<void>
}

export function createLastSeenStore(db: Db): LastSeenStore {
  const collection = db.collection<LastSeen>('last_seen')
  return {
    async save(seen) {
      if (seen.length === 0) return
      await collection.bulkWrite(
        seen.map(({ userId, at }) => ({
          updateOne: { filter: { _id: userId }, update: { $max: { at } }, upsert: true },
        })),
        { ordered: false },
      )
    },
    async find(userIds) {
      const found = await collection.find({ _id: { $in: [...userIds] } }).toArray()
      return new Map(found.map(({ _id, at }) => [_id, at]))
    },
    async erase(userId) {
      await collection.deleteOne({ _id: userId })
    },
  }
}
