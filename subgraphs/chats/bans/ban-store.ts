// Exit 1, continued: who is kept out of which group.

import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Range } from '#platform/pages.ts'
import type { Session } from '../store/personal-log.ts'
import type { ChatBan } from './model.ts'

export interface BanStore {
  ensureIndexes(): Promise<void>
  /** Those of these people who are kept out. */
  among(session: Session, chatId: string, userIds: readonly string[]): Promise<ReadonlySet<string>>
  add(session: Session, ban: ChatBan): Promise<void>
  remove(session: Session, chatId: string, userId: string): Promise<void>
  /** The newest first. */
  bans(chatId: string, range: Range<string>): Promise<ChatBan[]>
}

type BanDocument = ChatBan & { _id: string }

export function createBanStore({ db }: Mongo): BanStore {
  const bans = db.collection<BanDocument>('bans')
  const banId = (chatId: string, userId: string) => `${chatId}|${userId}`
  return {
    async ensureIndexes() {
      await bans.createIndex({ chatId: 1, id: -1 }, { name: 'chat_newest' })
      await bans.createIndex({ userId: 1 }, { name: 'user' })
    },
    async among(session, chatId, userIds) {
      const _id = { $in: userIds.map(userId => banId(chatId, userId)) }
      const found = await bans.find({ _id }, { session }).toArray()
      return new Set(found.map(({ userId }) => userId))
    },
    async add(session, ban) {
      await bans.insertOne({ _id: banId(ban.chatId, ban.userId), ...ban }, { session })
    },
    async remove(session, chatId, userId) {
      await bans.deleteOne({ _id: banId(chatId, userId) }, { session })
    },
    async bans(chatId, { after, size }) {
      const found = await bans
        .find({ chatId, ...(after ? { id: { $lt: after } } : {}) })
        .sort({ id: -1 })
        .limit(size + 1)
        .toArray()
      return found.map(({ _id, ...ban }) => ban)
    },
  }
}
