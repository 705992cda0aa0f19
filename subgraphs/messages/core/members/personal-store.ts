// Exit 1, continued: what concerns one person alone: their own log, what they hid for themselves, and whom they blocked.

import type { ClientSession } from 'mongodb'
import { newId } from '#platform/ids.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'

/** What a person's own log tells. Features add theirs. */
export interface PersonalRowTypes {
  readonly ChatJoined: true
  readonly ChatLeft: true
  readonly MyPreferencesChanged: true
  readonly MessageHidden: true
}

export type PersonalRowType = keyof PersonalRowTypes

/** A row of a person's own log. Features add fields of their own. */
export interface PersonalRow {
  readonly id: string
  readonly userId: string
  /** By the store's clock. */
  readonly at: Date
  readonly chatId: string
  readonly type: PersonalRowType
  /** Of what was scheduled, the id that it has there. */
  readonly messageId?: string
}

export type NewPersonalRow = Omit<PersonalRow, 'id' | 'at'>

export interface PersonalStore {
  ensureIndexes(): Promise<void>
  append(rows: readonly NewPersonalRow[], session?: ClientSession): Promise<void>
  /** A person's rows from a time on, in the order of time. */
  read(userId: string, from: Date): Promise<PersonalRow[]>
  /** @returns false where it was hidden already */
  hide(
    userId: string,
    message: { readonly id: string; readonly chatId: string; readonly seq: number },
  ): Promise<boolean>
  hiddenAmong(userId: string, messageIds: readonly string[]): Promise<ReadonlySet<string>>
  /** What somebody hid in a chat, behind a position. */
  hiddenAfter(userId: string, chatId: string, seq: number): Promise<string[]>
  setBlocked(userId: string, blockedUserId: string, blocked: boolean): Promise<void>
  /** Whether nobody is to see how far this user has read. */
  setReadsPrivately(userId: string, isPrivate: boolean): Promise<void>
  readsPrivately(userId: string): Promise<boolean>
  blockedBy(userId: string): Promise<string[]>
  /** Those of `userIds` whom a user has blocked. */
  blockedAmong(userId: string, userIds: readonly string[]): Promise<string[]>
  /** Who has blocked a user. */
  blockersOf(userId: string): Promise<string[]>
  /** Whether one of the two has blocked the other. */
  blockedBetween(userId: string, otherId: string): Promise<boolean>
}

type PersonalDocument = Omit<PersonalRow, 'id'> & { _id: string }
interface HiddenDocument {
  _id: string
  userId: string
  chatId: string
  messageId: string
  seq: number
}
interface BlockDocument {
  _id: string
  userId: string
  blockedUserId: string
}

export function createPersonalStore(mongo: Mongo): PersonalStore {
  const log = mongo.db.collection<PersonalDocument>('personal_log')
  const hidden = mongo.db.collection<HiddenDocument>('hidden_messages')
  const blocks = mongo.db.collection<BlockDocument>('blocks')
  const privateReaders = mongo.db.collection<{ _id: string }>('private_readers')
  const append = async (rows: readonly NewPersonalRow[], session?: ClientSession) => {
    if (rows.length === 0) return
    const operations = rows.map(row => ({
      updateOne: {
        filter: { _id: newId() },
        update: { $setOnInsert: row, $currentDate: { at: true } } as const,
        upsert: true,
      },
    }))
    await log.bulkWrite(operations, session ? { session } : {})
  }
  return {
    async ensureIndexes() {
      await log.createIndex({ userId: 1, at: 1 }, { name: 'user_at' })
      await hidden.createIndex({ userId: 1, chatId: 1, seq: 1 }, { name: 'user_chat_seq' })
      await blocks.createIndex({ userId: 1 }, { name: 'user' })
      await blocks.createIndex({ blockedUserId: 1 }, { name: 'blocked_user' })
    },
    append,
    async read(userId, from) {
      const found = await log
        .find({ userId, at: { $gte: from } })
        .sort({ at: 1, _id: 1 })
        .toArray()
      return found.map(({ _id, ...row }) => ({ id: _id, ...row }))
    },
    hide: (userId, { id: messageId, chatId, seq }) =>
      mongo.transaction(async session => {
        const _id = `${userId}|${messageId}`
        if (await hidden.findOne({ _id }, { session })) return false
        await hidden.insertOne({ _id, userId, chatId, messageId, seq }, { session })
        await append([{ userId, chatId, type: 'MessageHidden', messageId }], session)
        return true
      }),
    async hiddenAmong(userId, messageIds) {
      const ids = messageIds.map(id => `${userId}|${id}`)
      return new Set((await hidden.find({ _id: { $in: ids } }).toArray()).map(({ messageId }) => messageId))
    },
    async hiddenAfter(userId, chatId, seq) {
      return (await hidden.find({ userId, chatId, seq: { $gt: seq } }).toArray()).map(({ messageId }) => messageId)
    },
    async setBlocked(userId, blockedUserId, blocked) {
      const _id = `${userId}|${blockedUserId}`
      if (blocked) await blocks.replaceOne({ _id }, { userId, blockedUserId }, { upsert: true })
      else await blocks.deleteOne({ _id })
    },
    async setReadsPrivately(userId, isPrivate) {
      if (isPrivate) await privateReaders.updateOne({ _id: userId }, { $set: {} }, { upsert: true })
      else await privateReaders.deleteOne({ _id: userId })
    },
    readsPrivately: async userId => (await privateReaders.findOne({ _id: userId })) !== null,
    async blockedBy(userId) {
      return (await blocks.find({ userId }).toArray()).map(({ blockedUserId }) => blockedUserId)
    },
    async blockedAmong(userId, userIds) {
      const ids = userIds.map(blockedUserId => `${userId}|${blockedUserId}`)
      return (await blocks.find({ _id: { $in: ids } }).toArray()).map(({ blockedUserId }) => blockedUserId)
    },
    async blockersOf(blockedUserId) {
      return (await blocks.find({ blockedUserId }).toArray()).map(({ userId }) => userId)
    },
    async blockedBetween(userId, otherId) {
      const ids = [`${userId}|${otherId}`, `${otherId}|${userId}`]
      return (await blocks.findOne({ _id: { $in: ids } })) !== null
    },
  }
}
