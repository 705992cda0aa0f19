// Whether users exist, and who has blocked whom: copies fed by the facts of accounts and people. A user that was never heard of
// is asked for at their owner. Used by the rules before somebody is put into a chat.

import type { EntityClient } from '#platform/http/entity-client.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'

export interface People {
  ensureIndexes(): Promise<void>
  /** Those of `userIds` that are nobody. @throws SubgraphUnreachable when one was never heard of and users does not answer */
  strangers(userIds: readonly string[]): Promise<string[]>
  /** The first of `others` who has blocked `userId`, or whom `userId` has blocked. */
  anyBlocked(userId: string, others: readonly string[]): Promise<string | undefined>
  /** An account was verified. Idempotent. */
  heardOf(userId: string): Promise<void>
  /** Somebody blocked somebody, or took it back. The facts of one user come in order. */
  setBlocked(userId: string, blockedUserId: string, blocked: boolean): Promise<void>
}

interface Block {
  _id: string
  userId: string
  blockedUserId: string
}

export function createPeople(mongo: Mongo, users: EntityClient): People {
  const people = mongo.db.collection<{ _id: string }>('people')
  const blocks = mongo.db.collection<Block>('blocks')
  const remember = async (userIds: readonly string[]) => {
    if (userIds.length === 0) return
    const operations = userIds.map(_id => ({ updateOne: { filter: { _id }, update: { $set: {} }, upsert: true } }))
    await people.bulkWrite(operations, { ordered: false })
  }
  return {
    async ensureIndexes() {
      await blocks.createIndex({ userId: 1 }, { name: 'user' })
      await blocks.createIndex({ blockedUserId: 1 }, { name: 'blocked_user' })
    },
    async strangers(userIds) {
      const known = new Set((await people.find({ _id: { $in: [...userIds] } }).toArray()).map(({ _id }) => _id))
      const unknown = userIds.filter(id => !known.has(id))
      if (unknown.length === 0) return []
      const answers = await users.entities<{ isDeleted: boolean }>('User', unknown, '{ isDeleted }')
      const isThere = (index: number) => answers[index]?.isDeleted === false
      const found = unknown.filter((_, index) => isThere(index))
      await remember(found)
      return unknown.filter((_, index) => !isThere(index))
    },
    async anyBlocked(userId, others) {
      const ids = others.flatMap(other => [blockId(userId, other), blockId(other, userId)])
      const found = await blocks.findOne({ _id: { $in: ids } })
      if (!found) return undefined
      return found.userId === userId ? found.blockedUserId : found.userId
    },
    heardOf: userId => remember([userId]),
    async setBlocked(userId, blockedUserId, blocked) {
      const _id = blockId(userId, blockedUserId)
      if (blocked) await blocks.replaceOne({ _id }, { userId, blockedUserId }, { upsert: true })
      else await blocks.deleteOne({ _id })
    },
  }
}

const blockId = (userId: string, blockedUserId: string) => `${userId}|${blockedUserId}`
