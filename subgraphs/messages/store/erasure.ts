// Exit 1, continued: what goes when somebody's account is gone. What they said stays where others read it, under the name of a
// deleted user; everything that was theirs alone goes.

import type { Mongo } from '#platform/mongo/mongo.ts'

export interface ErasureStore {
  /** Idempotent. */
  erase(userId: string): Promise<void>
  /** Takes away what a late event has written about somebody who is erased already; nothing for everyone else. */
  sweep(userId: string): Promise<void>
}

/** By `userId`. */
const ownCollections = [
  ...['personal_log', 'hidden_messages', 'saved_messages', 'standings', 'thread_standings'],
  ...['poll_votes', 'drafts', 'scheduled_messages', 'slow_marks', 'muted_people', 'shadow_heads'],
]

export function createErasureStore({ db }: Mongo): ErasureStore {
  const erased = db.collection<{ _id: string }>('erased_people')
  const sweep = async (userId: string) => {
    if (!(await erased.findOne({ _id: userId }))) return
    for (const name of ownCollections) await db.collection(name).deleteMany({ userId })
    await db.collection('blocks').deleteMany({ $or: [{ userId }, { blockedUserId: userId }] })
    await db.collection('muted_people').deleteMany({ mutedUserId: userId })
    for (const name of ['private_readers', 'restrictions'])
      await db.collection<{ _id: string }>(name).deleteOne({ _id: userId })
    // What they have reported is looked after all the same; what they said to it goes.
    await db.collection('reports').updateMany({ byUserId: userId }, { $set: { note: null } })
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
