// Whether users exist: a copy of the ids that are known to, fed by the accounts' facts. A user that it has not heard of yet is
// asked for at their owner. Used by service.ts before somebody is put into a chat.

import type { Mongo } from '#platform/mongo.ts'
import type { Owner } from '#platform/owner.ts'

export interface People {
  /** Those of `userIds` that are nobody. @throws OwnerUnreachable when one was never heard of and users does not answer */
  strangers(userIds: readonly string[]): Promise<string[]>
  /** An account was verified. Idempotent. */
  heardOf(userId: string): Promise<void>
}

export function createPeople(mongo: Mongo, users: Owner): People {
  const people = mongo.db.collection<{ _id: string }>('people')
  const remember = async (userIds: readonly string[]) => {
    if (userIds.length === 0) return
    const operations = userIds.map(_id => ({ updateOne: { filter: { _id }, update: { $set: {} }, upsert: true } }))
    await people.bulkWrite(operations, { ordered: false })
  }
  return {
    async strangers(userIds) {
      const known = new Set((await people.find({ _id: { $in: [...userIds] } }).toArray()).map(({ _id }) => _id))
      const unknown = userIds.filter(id => !known.has(id))
      if (unknown.length === 0) return []
      const answers = await users.entities<{ id: string }>('User', unknown, '{ id createdAt }')
      const found = unknown.filter((_, index) => answers[index] != null)
      await remember(found)
      return unknown.filter((_, index) => answers[index] == null)
    },
    heardOf: userId => remember([userId]),
  }
}
