// Exit 1, continued: what people have saved, each for themselves, with the row of their own log that tells their other devices.

import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Range } from '#platform/pages.ts'
import { pageByPlace } from '../../core/log/place-store.ts'
import type { PersonalStore } from '../../core/members/personal-store.ts'
import type { SavedMessage } from './model.ts'

export interface SavedStore {
  ensureIndexes(): Promise<void>
  /** @returns what is saved, and whether by this call */
  save(userId: string, saved: SavedMessage): Promise<{ readonly saved: SavedMessage; readonly isNew: boolean }>
  /** @returns whether it was there */
  unsave(userId: string, messageId: string): Promise<boolean>
  count(userId: string): Promise<number>
  /** The newest first. */
  list(userId: string, range: Range<string>): Promise<SavedMessage[]>
  savedAmong(userId: string, messageIds: readonly string[]): Promise<ReadonlySet<string>>
}

type SavedDocument = SavedMessage & { _id: string; userId: string; place: string }

/** Where something saved stands in the list of its owner: what was saved later has a greater place. */
export const placeOf = ({ savedAt, messageId }: SavedMessage) => `${savedAt.toISOString()}|${messageId}`

export function createSavedStore(mongo: Mongo, personal: Pick<PersonalStore, 'append'>): SavedStore {
  const rows = mongo.db.collection<SavedDocument>('saved_messages')
  const idOf = (userId: string, messageId: string) => `${userId}|${messageId}`
  return {
    async ensureIndexes() {
      await rows.createIndex({ userId: 1, place: 1 }, { name: 'user_place' })
    },
    save: (userId, saved) =>
      mongo.transaction(async session => {
        const { messageId, chatId } = saved
        const known = await rows.findOne({ _id: idOf(userId, messageId) }, { session })
        if (known) return { saved: savedOf(known), isNew: false }
        await rows.insertOne({ _id: idOf(userId, messageId), userId, ...saved, place: placeOf(saved) }, { session })
        await personal.append([{ userId, chatId, type: 'MessageSaved', messageId }], session)
        return { saved, isNew: true }
      }),
    unsave: (userId, messageId) =>
      mongo.transaction(async session => {
        const known = await rows.findOneAndDelete({ _id: idOf(userId, messageId) }, { session })
        if (!known) return false
        await personal.append([{ userId, chatId: known.chatId, type: 'MessageUnsaved', messageId }], session)
        return true
      }),
    count: userId => rows.countDocuments({ userId }),
    list: async (userId, range) => (await pageByPlace(rows, { userId }, range)).map(savedOf),
    async savedAmong(userId, messageIds) {
      const found = await rows.find({ _id: { $in: messageIds.map(id => idOf(userId, id)) } }).toArray()
      return new Set(found.map(({ messageId }) => messageId))
    },
  }
}

function savedOf({ messageId, chatId, savedAt }: SavedDocument): SavedMessage {
  return { messageId, chatId, savedAt }
}
