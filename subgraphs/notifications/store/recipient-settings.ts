// What people want to hear of, in MongoDB: preferences, levels of chats, and the copies of mutes, read positions and blocks that
// other domains tell of. Each is the newest state of its key, so that a repeat changes nothing.

import type { Collection, Db } from 'mongodb'
import { type DigestInterval, defaultPreferences, type NotificationLevel, type Preferences } from '../model.ts'
import type { ChatState } from '../recipient-settings.ts'

/** What a document of preferences looks like is counted: a process that is older than the document does not guess at it. */
const documentVersion = 1

type PreferencesDocument = Partial<Preferences> & {
  _id: string
  devices?: number
  nextDigestAt?: Date
  version?: number
}
/** As somebody wants it; by the defaults where a newer version of this service wrote what they want. */
export type KnownPreferences = Preferences & { readonly devices: number; readonly isFromFuture: boolean }
type ChatDocument = Partial<ChatState> & { _id: string; chatId: string; userId: string }
interface PairDocument {
  _id: string
  userId: string
}

export interface Pair {
  readonly chatId: string
  readonly userId: string
}

/** When the digest after this one is due. */
export type NextDigest = (interval: DigestInterval, timeZone: string | undefined) => Date

export interface RecipientSettingsStore {
  ensureIndexes(): Promise<void>
  preferences(userIds: readonly string[]): Promise<Map<string, KnownPreferences>>
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
  /** The same for people whom others do not want to hear of. */
  setPersonMute(userId: string, otherId: string, isMuted: boolean): Promise<void>
  personMutesAmong(pairs: readonly string[]): Promise<Set<string>>
  /**
   * Takes one person whose digest is due and sets their next one, so that each gets one mail.
   * @returns undefined when nobody is due, `taken` when another process was faster
   */
  takeDueDigest(now: Date, next: NextDigest): Promise<{ readonly userId: string } | 'taken' | undefined>
  erase(userId: string): Promise<void>
}

const nameOf = ({ chatId, userId }: Pair) => `${chatId}|${userId}`

export function createRecipientSettingsStore(db: Db): RecipientSettingsStore {
  const people: Collection<PreferencesDocument> = db.collection('preferences')
  const chats: Collection<ChatDocument> = db.collection('chat_states')
  const blocks: Collection<PairDocument> = db.collection('blocks')
  const mutes: Collection<PairDocument> = db.collection('muted_people')
  const change = async (pair: Pair, update: object) => {
    await chats.updateOne({ _id: nameOf(pair) }, { $setOnInsert: pair, ...update }, { upsert: true })
  }
  return {
    async ensureIndexes() {
      await chats.createIndex({ chatId: 1, level: 1 }, { name: 'chat_level' })
      await chats.createIndex({ userId: 1 }, { name: 'user' })
      for (const pairs of [blocks, mutes]) await pairs.createIndex({ userId: 1 }, { name: 'user' })
      const due = { nextDigestAt: { $exists: true } }
      await people.createIndex({ nextDigestAt: 1 }, { name: 'digest', partialFilterExpression: due })
    },
    async preferences(userIds) {
      const found = await people.find({ _id: { $in: [...userIds] } }).toArray()
      return new Map(found.map(document => [document._id, preferencesIn(document)]))
    },
    async setPreferences(userId, { nextDigestAt, ...set }) {
      const update = {
        $set: { ...set, version: documentVersion, ...(nextDigestAt ? { nextDigestAt } : {}) },
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
    setBlock: (userId, otherId, isBlocked) => setPair(blocks, { userId, otherId }, isBlocked),
    blocksAmong: pairs => pairsAmong(blocks, pairs),
    setPersonMute: (userId, otherId, isMuted) => setPair(mutes, { userId, otherId }, isMuted),
    personMutesAmong: pairs => pairsAmong(mutes, pairs),
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
        ...[blocks, mutes].map(pairs => pairs.deleteMany({ $or: [{ userId }, { _id: { $regex: `\\|${userId}$` } }] })),
      ])
    },
  }
}

async function setPair(
  pairs: Collection<PairDocument>,
  { userId, otherId }: { readonly userId: string; readonly otherId: string },
  isThere: boolean,
): Promise<void> {
  const _id = `${userId}|${otherId}`
  if (isThere) await pairs.updateOne({ _id }, { $set: { userId } }, { upsert: true })
  else await pairs.deleteOne({ _id })
}

async function pairsAmong(pairs: Collection<PairDocument>, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const found = await pairs.find({ _id: { $in: [...new Set(ids)] } }).toArray()
  return new Set(found.map(({ _id }) => _id))
}

function preferencesIn({ _id, nextDigestAt: _next, version = 1, ...rest }: PreferencesDocument): KnownPreferences {
  const { devices = 0 } = rest
  if (version > documentVersion) return { ...defaultPreferences, devices, isFromFuture: true }
  return { ...defaultPreferences, ...rest, devices, isFromFuture: false }
}
