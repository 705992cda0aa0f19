// Exit 1, continued: what is to be said later. A worker claims what is due for a while; whoever dies with it leaves it to the next.

import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Range } from '#platform/pages.ts'
import { pageByPlace } from '../../core/log/place-store.ts'
import type { PersonalStore } from '../../core/members/personal-store.ts'
import type { ScheduledContent, ScheduledMessage, ScheduledState } from './model.ts'

export interface Outcome {
  readonly state: Exclude<ScheduledState, 'WAITING'>
  readonly refusalReason?: string
  readonly messageId?: string
}

export interface ScheduledStore {
  ensureIndexes(): Promise<void>
  findByKey(userId: string, clientKey: string): Promise<(ScheduledMessage & { inputHash: string }) | undefined>
  /** @returns false where this user has scheduled something with this key */
  insert(scheduled: ScheduledMessage, inputHash: string): Promise<boolean>
  find(ids: readonly string[]): Promise<ScheduledMessage[]>
  countWaiting(userId: string): Promise<number>
  /** The last to be sent first. */
  list(userId: string, range: Range<string>): Promise<ScheduledMessage[]>
  claim(now: Date, until: Date): Promise<ScheduledMessage | undefined>
  /** When the next one that waits is to be sent. */
  nextAt(): Promise<Date | undefined>
  /** It has to wait a little longer. */
  putOff(id: string, until: Date): Promise<void>
  /** Ends what waits and tells its owner; where nobody works on it, if that is asked for. @returns whether it did */
  finish(id: string, outcome: Outcome, when: { readonly at: Date; readonly onlyUnclaimed?: boolean }): Promise<boolean>
  /** Forgets what has ended before a time. */
  sweep(before: Date): Promise<void>
}

/** What was scheduled before version 1 of the API has older names for two of its fields. */
interface OlderNames {
  refusedBecause?: string | null
  content: (Omit<ScheduledContent, 'isInChat'> & { isInChat?: boolean; alsoInRoom?: boolean }) | null
}
type ScheduledDocument = Omit<ScheduledMessage, 'id' | 'refusalReason' | 'content'> &
  OlderNames & {
    refusalReason?: string | null
    _id: string
    inputHash: string
    claimedUntil: Date
    place: string
    endedAt: Date | null
  }

export const placeOf = ({ sendAt, id }: Pick<ScheduledMessage, 'sendAt' | 'id'>) => `${sendAt.toISOString()}|${id}`

export interface ScheduledStoreOptions {
  readonly personal: Pick<PersonalStore, 'append'>
  readonly wakeWorkers: () => void
}

export function createScheduledStore(mongo: Mongo, { personal, wakeWorkers }: ScheduledStoreOptions): ScheduledStore {
  const rows = mongo.db.collection<ScheduledDocument>('scheduled_messages')
  const tell = (userId: string, chatId: string, messageId: string) => [
    { userId, chatId, type: 'ScheduledChanged' as const, messageId },
  ]
  return {
    async ensureIndexes() {
      await rows.createIndex({ userId: 1, clientKey: 1 }, { unique: true, name: 'user_key' })
      await rows.createIndex({ userId: 1, place: 1 }, { name: 'user_place' })
      await rows.createIndex({ userId: 1, state: 1 }, { name: 'user_state' })
      await rows.createIndex({ state: 1, sendAt: 1 }, { name: 'state_send' })
    },
    async findByKey(userId, clientKey) {
      const found = await rows.findOne({ userId, clientKey })
      return found ? { ...scheduledOf(found), inputHash: found.inputHash } : undefined
    },
    async insert(scheduled, inputHash) {
      const { id: _id, ...rest } = scheduled
      const { userId, clientKey, chatId } = rest
      const kept = { claimedUntil: new Date(0), place: placeOf(scheduled), endedAt: null }
      const document = { _id, ...rest, inputHash, ...kept }
      const { upsertedCount } = await rows.updateOne(
        { userId, clientKey },
        { $setOnInsert: document },
        { upsert: true },
      )
      if (upsertedCount === 1) {
        await personal.append(tell(userId, chatId, _id))
        wakeWorkers()
      }
      return upsertedCount === 1
    },
    find: async ids => (await rows.find({ _id: { $in: [...ids] } }).toArray()).map(scheduledOf),
    countWaiting: userId => rows.countDocuments({ userId, state: 'WAITING' }),
    list: async (userId, range) => (await pageByPlace(rows, { userId }, range)).map(scheduledOf),
    async claim(now, until) {
      const found = await rows.findOneAndUpdate(
        { state: 'WAITING', sendAt: { $lte: now }, claimedUntil: { $lt: now } },
        { $set: { claimedUntil: until } },
        { sort: { sendAt: 1 } },
      )
      return found ? scheduledOf(found) : undefined
    },
    async nextAt() {
      const next = await rows.findOne({ state: 'WAITING' }, { sort: { sendAt: 1 }, projection: { sendAt: 1 } })
      return next?.sendAt
    },
    async putOff(id, until) {
      await rows.updateOne({ _id: id, state: 'WAITING' }, { $set: { claimedUntil: until } })
    },
    finish: (id, { state, refusalReason = null, messageId = null }, { at, onlyUnclaimed = false }) =>
      mongo.transaction(async session => {
        const open = { _id: id, state: 'WAITING' as const, ...(onlyUnclaimed ? { claimedUntil: { $lt: at } } : {}) }
        // What was refused stays to be looked at; what was said or taken back is not kept twice.
        const content = state === 'REFUSED' ? {} : { content: null }
        const set = { state, refusalReason, messageId, endedAt: at, ...content }
        const found = await rows.findOneAndUpdate(open, { $set: set }, { session })
        if (found) await personal.append(tell(found.userId, found.chatId, id), session)
        return found !== null
      }),
    async sweep(before) {
      for (const state of ['SENT', 'REFUSED', 'CANCELLED'] as const)
        await rows.deleteMany({ state, sendAt: { $lt: before }, endedAt: { $lt: before } })
    },
  }
}

function scheduledOf(row: ScheduledDocument): ScheduledMessage {
  const {
    _id,
    inputHash,
    claimedUntil,
    place,
    endedAt,
    refusedBecause = null,
    refusalReason = refusedBecause,
    content,
    ...rest
  } = row
  return { id: _id, ...rest, refusalReason, content: content && contentOf(content) }
}

function contentOf({
  alsoInRoom = false,
  isInChat = alsoInRoom,
  ...content
}: NonNullable<OlderNames['content']>): ScheduledContent {
  return { ...content, isInChat }
}
