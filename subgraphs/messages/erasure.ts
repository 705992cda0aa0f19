// Exit 1, continued: what goes when somebody's account is gone, in the collections of the core and of all features.

import type { Mongo } from '#platform/mongo/mongo.ts'
import { coreCollections, eraseFrom } from './core/collections.ts'
import { listed } from './merged.ts'

export interface ErasureStore {
  /** Idempotent. */
  erase(userId: string): Promise<void>
  /** Takes away what a late event has written about somebody who is erased already; nothing for everyone else. */
  sweep(userId: string): Promise<void>
}

export function createErasureStore({ db }: Mongo): ErasureStore {
  const erased = db.collection<{ _id: string }>('erased_people')
  const sweep = async (userId: string) => {
    if (!(await erased.findOne({ _id: userId }))) return
    await eraseFrom(db, coreCollections, userId)
    for (const { collections = {}, erase } of listed) {
      await eraseFrom(db, collections, userId)
      await erase?.(db, userId)
    }
  }
  return {
    sweep,
    async erase(userId) {
      // The mark first: whatever is written after it is swept by the event that wrote it.
      await erased.updateOne({ _id: userId }, { $set: {} }, { upsert: true })
      await sweep(userId)
    },
  }
}
