// What people asked to be reminded of, in MongoDB. A reminder fires by being taken out, in the transaction that makes its
// notification: one that was cancelled or fired before is not there any more.

import type { ClientSession, Collection, Db } from 'mongodb'
import { isDuplicateKey } from '#platform/mongo/mongo.ts'
import type { Range, TimePlace } from '#platform/pages.ts'
import type { Reminder } from '../model.ts'

type ReminderDocument = Omit<Reminder, 'id'> & { _id: string }

/** Remembers what a key made, so that a retry gives it again after it has fired. */
interface KeyDocument {
  _id: string
  userId: string
  hash: string
  reminder: Reminder
}

export interface ReminderStore {
  ensureIndexes(): Promise<void>
  /** @returns what the key made before with its hash, where it was used */
  create(reminder: Reminder, key: { readonly name: string; readonly hash: string }): Promise<Made | undefined>
  cancel(userId: string, id: string): Promise<boolean>
  /** Whether there is, or was, such a reminder of this person. */
  isKnown(userId: string, id: string): Promise<boolean>
  page(userId: string, range: Range<TimePlace>): Promise<Reminder[]>
  count(userId: string): Promise<number>
  due(now: Date, limit: number): Promise<Reminder[]>
  nextAt(): Promise<Date | undefined>
  /** @returns whether it was still there */
  takeOut(session: ClientSession, id: string): Promise<boolean>
  erase(userId: string): Promise<void>
}

export interface Made {
  readonly hash: string
  readonly reminder: Reminder
}

export function createReminderStore(db: Db): ReminderStore {
  const reminders: Collection<ReminderDocument> = db.collection('reminders')
  const keys: Collection<KeyDocument> = db.collection('reminder_keys')
  return {
    async ensureIndexes() {
      await reminders.createIndex({ at: 1 }, { name: 'at' })
      await reminders.createIndex({ userId: 1, at: 1, _id: 1 }, { name: 'user_at' })
      await keys.createIndex({ userId: 1, 'reminder.id': 1 }, { name: 'user' })
    },
    async create(reminder, { name, hash }) {
      const _id = `${reminder.userId}|${name}`
      const known = await keys.findOne({ _id })
      if (known) return known
      try {
        // The key first: of two equal calls at the same time one makes the reminder.
        await keys.insertOne({ _id, userId: reminder.userId, hash, reminder })
      } catch (error) {
        if (!isDuplicateKey(error)) throw error
        return (await keys.findOne({ _id })) ?? undefined
      }
      const { id, ...rest } = reminder
      await reminders.insertOne({ _id: id, ...rest })
      return undefined
    },
    async cancel(userId, id) {
      return (await reminders.deleteOne({ _id: id, userId })).deletedCount === 1
    },
    isKnown: async (userId, id) => (await keys.countDocuments({ userId, 'reminder.id': id }, { limit: 1 })) > 0,
    async page(userId, { from, size, after, before }) {
      const beyond = (place: TimePlace, way: '$gt' | '$lt') => ({
        $or: [{ at: { [way]: place.at } }, { at: place.at, _id: { [way]: place.id } }],
      })
      const bounds = [...(after ? [beyond(after, '$gt')] : []), ...(before ? [beyond(before, '$lt')] : [])]
      const order = from === 'start' ? 1 : -1
      const found = await reminders
        .find({ userId, ...(bounds.length > 0 ? { $and: bounds } : {}) })
        .sort({ at: order, _id: order })
        .limit(size + 1)
        .toArray()
      return (from === 'start' ? found : found.reverse()).map(reminderOf)
    },
    count: userId => reminders.countDocuments({ userId }),
    async nextAt() {
      return (await reminders.findOne({}, { sort: { at: 1 }, projection: { at: 1 } }))?.at
    },
    async due(now, limit) {
      const found = await reminders
        .find({ at: { $lte: now } })
        .sort({ at: 1 })
        .limit(limit)
        .toArray()
      return found.map(reminderOf)
    },
    takeOut: async (session, id) => (await reminders.deleteOne({ _id: id }, { session })).deletedCount === 1,
    async erase(userId) {
      await Promise.all([reminders.deleteMany({ userId }), keys.deleteMany({ userId })])
    },
  }
}

function reminderOf({ _id, ...rest }: ReminderDocument): Reminder {
  return { id: _id, ...rest }
}
