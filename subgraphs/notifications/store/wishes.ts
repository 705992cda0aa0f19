// What people want to hear of, in MongoDB: preferences, levels of chats, and the copies of mutes, read positions and blocks that
// other domains tell of. Each is the newest state of its key, so that a repeat changes nothing.

import type { Collection, Db } from 'mongodb'
import { type DigestInterval, defaultPreferences, type NotificationLevel, type Preferences } from '../model.ts'
import type { ChatState } from '../wishes.ts'

type PreferencesDocument = Partial<Preferences> & { _id: string; devices?: number; nextDigestAt?: Date }
type ChatDocument = Partial<ChatState> & { _id: string; chatId: string; userId: string }
interface BlockDocument {
  _id: string
  userId: string
}

export interface Pair {
  readonly chatId: string
  readonly userId: string
}

/** When the digest after this one is due. */
export type NextDigest = (interval: DigestInterval, timeZone: string | undefined) => Date

export interface WishStore {
  ensureIndexes(): Promise<void>
  preferences(userIds: readonly string[]): Promise<Map<string, Preferences & { devices: number }>>
  setPreferences(userId: string, change: Partial<Preferences> & { readonly nextDigestAt?: Date | null }): Promise<void>
  /** Keys are `chatId|userId`. */
  chatStates(pairs: readonly Pair[]): Promise<Map<string, ChatState>>
  setLevel(pair: Pair, level: NotificationLevel | null): Promise<void>
  setMute(pair: Pair, until: Date | null): Promise<void>
  /** Never goes back. */
  moveRead(pair: Pair, seq: number): Promise<void>
  /** Who wants every message of this chat, by a choice for it. */
  wantAll(chatId: string): Promise<string[]>
  setBlock(userId: string, otherId: string, isBlocked: boolean): Promise<void>
  /** Which of these `userId|otherId` are blocks. */
  blocksAmong(pairs: readonly string[]): Promise<Set<string>>
  /**
   * Takes one person whose digest is due and sets their next one, so that each gets one mail.
   * @returns undefined when nobody is due, `taken` when another process was faster
   */
  takeDueDigest(now: Date, next: NextDigest): Promise<{ readonly userId: string } | 'taken' | undefined>
  erase(userId: string): Promise<void>
}

const nameOf = ({ chatId, userId }: Pair) => `${chatId}|${userId}`

export function createWishStore(db: Db): WishStore {
  const people: Collection<PreferencesDocument> = db.collection('preferences')
  const chats: Collection<ChatDocument> = db.collection('chat_states')
  const blocks: Collection<BlockDocument> = db.collection('blocks')
  const change = async (pair: Pair, update: object) => {
    await chats.updateOne({ _id: nameOf(pair) }, { $setOnInsert: pair, ...update }, { upsert: true })
  }
  return {
    async ensureIndexes() {
      await chats.createIndex({ chatId: 1, level: 1 }, { name: 'chat_level' })
      await chats.createIndex({ userId: 1 }, { name: 'user' })
      await blocks.createIndex({ userId: 1 }, { name: 'user' })
      const due = { nextDigestAt: { $exists: true } }
      await people.createIndex({ nextDigestAt: 1 }, { name: 'digest', partialFilterExpression: due })
    },
    async preferences(userIds) {
      const found = await people.find({ _id: { $in: [...userIds] } }).toArray()
      return new Map(
        found.map(({ _id, nextDigestAt: _next, ...rest }) => [_id, { ...defaultPreferences, devices: 0, ...rest }]),
      )
    },
    async setPreferences(userId, { nextDigestAt, ...set }) {
      const update = {
        $set: { ...set, ...(nextDigestAt ? { nextDigestAt } : {}) },
        ...(nextDigestAt === null ? { $unset: { nextDigestAt: '' as const } } : {}),
      }
      await people.updateOne({ _id: userId }, update, { upsert: true })
    },
    async chatStates(pairs) {
      if (pairs.length === 0) return new Map()
      const found = await chats.find({ _id: { $in: [...new Set(pairs.map(nameOf))] } }).toArray()
      return new Map(
        found.map(({ _id, level = null, mutedUntil = null, readSeq = 0 }) => [_id, { level, mutedUntil, readSeq }]),
      )
    },
    setLevel: (pair, level) => change(pair, { $set: { level } }),
    setMute: (pair, mutedUntil) => change(pair, { $set: { mutedUntil } }),
    moveRead: (pair, readSeq) => change(pair, { $max: { readSeq } }),
    wantAll: chatId => chats.distinct('userId', { chatId, level: 'ALL' }),
    async setBlock(userId, otherId, isBlocked) {
      const _id = `${userId}|${otherId}`
      if (isBlocked) await blocks.updateOne({ _id }, { $set: { userId } }, { upsert: true })
      else await blocks.deleteOne({ _id })
    },
    async blocksAmong(pairs) {
      if (pairs.length === 0) return new Set()
      const found = await blocks.find({ _id: { $in: [...new Set(pairs)] } }).toArray()
      return new Set(found.map(({ _id }) => _id))
    },
    async takeDueDigest(now, next) {
      const due = await people.findOne({ nextDigestAt: { $lte: now } }, { sort: { nextDigestAt: 1 } })
      if (!due?.nextDigestAt) return undefined
      const nextDigestAt = next(due.digest ?? 'OFF', due.doNotDisturb?.timeZone)
      // Whoever moves it on is the one that sends: another process finds another time there.
      const { modifiedCount } = await people.updateOne(
        { _id: due._id, nextDigestAt: due.nextDigestAt },
        { $set: { nextDigestAt } },
      )
      return modifiedCount === 1 ? { userId: due._id } : 'taken'
    },
    async erase(userId) {
      await Promise.all([
        people.deleteOne({ _id: userId }),
        chats.deleteMany({ userId }),
        blocks.deleteMany({ $or: [{ userId }, { _id: { $regex: `\\|${userId}$` } }] }),
      ])
    },
  }
}
