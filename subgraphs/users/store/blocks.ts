// Who keeps whom away, in MongoDB.

import type { ClientSession, Db } from 'mongodb'
import type { Range } from '#platform/pages.ts'
import type { Block } from '../model.ts'

type BlockDocument = Block & { readonly _id: string }

/** Where a block stands in the list of its owner's, the newest first. */
export interface BlockPosition {
  readonly at: Date
  readonly blockedId: string
}

export type BlockStore = ReturnType<typeof createBlockStore>

export function createBlockStore(db: Db) {
  const blocks = db.collection<BlockDocument>('blocks')
  return {
    async ensureIndexes() {
      await blocks.createIndex({ userId: 1, at: -1, blockedId: -1 }, { name: 'owner' })
      await blocks.createIndex({ blockedId: 1 }, { name: 'blocked' })
    },
    /** @returns false for a repeat */
    async add(session: ClientSession, block: Block): Promise<boolean> {
      const _id = keyOf(block.userId, block.blockedId)
      if (await blocks.findOne({ _id }, { session, projection: { _id: 1 } })) return false
      await blocks.insertOne({ _id, ...block }, { session })
      return true
    },
    /** @returns false when there was none */
    async remove(session: ClientSession, userId: string, blockedId: string): Promise<boolean> {
      const { deletedCount } = await blocks.deleteOne({ _id: keyOf(userId, blockedId) }, { session })
      return deletedCount === 1
    },
    count: (userId: string): Promise<number> => blocks.countDocuments({ userId }),
    async list(userId: string, range: Range<BlockPosition>): Promise<Block[]> {
      const { after, size } = range
      const place = after
        ? { $or: [{ at: { $lt: after.at } }, { at: after.at, blockedId: { $lt: after.blockedId } }] }
        : {}
      return blocks
        .find({ userId, ...place })
        .sort({ at: -1, blockedId: -1 })
        .limit(size + 1)
        .toArray()
    },
    /** Everyone whom a person has blocked. */
    async blockedBy(userId: string): Promise<string[]> {
      const found = await blocks.find({ userId }, { projection: { blockedId: 1 } }).toArray()
      return found.map(({ blockedId }) => blockedId)
    },
    /** Which of `ids` a person has blocked. */
    async blockedAmong(userId: string, ids: readonly string[]): Promise<Set<string>> {
      const wanted = ids.map(id => keyOf(userId, id))
      const found = await blocks.find({ _id: { $in: wanted } }, { projection: { blockedId: 1 } }).toArray()
      return new Set(found.map(({ blockedId }) => blockedId))
    },
    /** Everyone who has blocked a person. */
    async blockersOf(blockedId: string): Promise<string[]> {
      const found = await blocks.find({ blockedId }, { projection: { userId: 1 } }).toArray()
      return found.map(({ userId }) => userId)
    },
    async removeAll(session: ClientSession, userId: string): Promise<void> {
      await blocks.deleteMany({ userId }, { session })
      await blocks.deleteMany({ blockedId: userId }, { session })
    },
  }
}

function keyOf(userId: string, blockedId: string): string {
  return `${userId}|${blockedId}`
}
