// Notifications in MongoDB: the rows, each person's counter of changes, and what was taken in, in one transaction.

import type { ClientSession, Collection, Filter } from 'mongodb'
import type { EventLog } from '#platform/event-log.ts'
import { newId } from '#platform/ids.ts'
import type { Mongo } from '#platform/mongo.ts'
import type { Range } from '#platform/pages.ts'
import { createWatermarks, type Place } from '#platform/watermarks.ts'
import type { NotificationsFacts } from '#schema/events/facts.ts'
import type { Draft, Notification } from './model.ts'

/** `unread` mirrors `readAt` for the partial index. */
type Row = Omit<Notification, 'id'> & { _id: string; unread?: true }

interface Inbox {
  _id: string
  /** How many changes this person's notifications have seen: the newest rev of their log. */
  rev: number
}

/** An event of another domain with what it makes people hear of. */
export interface Taken extends Place {
  readonly drafts: readonly Draft[]
}

/** How far a person's log has grown. */
export interface Grown {
  readonly userId: string
  readonly rev: number
}

export interface Store {
  ensureIndexes(): Promise<void>
  /** Stores what these events make, each event once, whatever is repeated. @returns whose log has grown */
  take(topic: string, events: readonly Taken[]): Promise<Grown[]>
  page(userId: string, range: Range<number>): Promise<Notification[]>
  unreadCount(userId: string): Promise<number>
  findMany(userId: string, ids: readonly string[]): Promise<Notification[]>
}

export function createStore(mongo: Mongo, events: EventLog<NotificationsFacts>): Store {
  const rows: Collection<Row> = mongo.db.collection('notifications')
  const inboxes: Collection<Inbox> = mongo.db.collection('inboxes')

  /** Gives each draft its place; the counters are written before the rows, so that two takers of one person conflict early. */
  const place = async (session: ClientSession, drafts: readonly Draft[]): Promise<{ rows: Row[]; grown: Grown[] }> => {
    const byUser = Map.groupBy(drafts, ({ userId }) => userId)
    const known = await inboxes.find({ _id: { $in: [...byUser.keys()] } }, { session }).toArray()
    const revs = new Map(known.map(({ _id, rev }) => [_id, rev]))
    const placed: Row[] = []
    const grown: Grown[] = []
    for (const [userId, theirs] of byUser) {
      const before = revs.get(userId) ?? 0
      theirs.forEach((draft, index) => {
        placed.push({ ...draft, _id: newId(), rev: before + 1 + index, readAt: null, unread: true })
      })
      grown.push({ userId, rev: before + theirs.length })
    }
    const updates = grown.map(({ userId, rev }) => ({
      updateOne: { filter: { _id: userId }, update: { $set: { rev } }, upsert: true },
    }))
    await inboxes.bulkWrite(updates, { session })
    return { rows: placed, grown }
  }
  return {
    async ensureIndexes() {
      await rows.createIndex({ userId: 1, rev: -1 }, { name: 'user_rev', unique: true })
      await rows.createIndex({ userId: 1 }, { name: 'unread', partialFilterExpression: { unread: true } })
      await events.ensureIndexes()
    },
    take(topic, taken) {
      const watermarks = createWatermarks(mongo.db, topic)
      return mongo.transaction(async session => {
        const fresh = await watermarks.advanceMany(session, taken)
        const drafts = fresh.flatMap(event => event.drafts)
        if (drafts.length === 0) return []
        const placed = await place(session, drafts)
        await rows.insertMany(placed.rows, { session })
        await events.appendMany(session, placed.rows.map(factOf))
        return placed.grown
      })
    },
    async page(userId, { from, size, after, before }) {
      // Newest first: what comes after a place in the list has a smaller rev.
      const bounds = {
        ...(after === undefined ? {} : { $lt: after }),
        ...(before === undefined ? {} : { $gt: before }),
      }
      const where: Filter<Row> = { userId, ...(Object.keys(bounds).length > 0 ? { rev: bounds } : {}) }
      const found = await rows
        .find(where)
        .sort({ rev: from === 'start' ? -1 : 1 })
        .limit(size + 1)
        .toArray()
      return (from === 'start' ? found : found.reverse()).map(notificationOf)
    },
    unreadCount: userId => rows.countDocuments({ userId, unread: true }),
    async findMany(userId, ids) {
      return (await rows.find({ _id: { $in: [...ids] }, userId }).toArray()).map(notificationOf)
    },
  }
}

function notificationOf({ _id, unread: _unread, ...rest }: Row): Notification {
  return { id: _id, ...rest }
}

function factOf({ _id, userId, rev, kind, chatId, messageId, createdAt }: Row) {
  const data = { userId, notificationId: _id, kind, chatId, messageId }
  return { key: userId, rev, type: 'notifications.NotificationMade.v1', data, at: createdAt } as const
}
