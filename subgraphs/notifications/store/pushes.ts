// Browsers that are told by Web Push, and what they are to be told, in MongoDB. A push is taken out before it is sent: it reaches a
// browser at most once, and a crash in between loses a ring, not the notification.

import type { ClientSession, Collection, Db } from 'mongodb'
import { systemClock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'

export interface PushSubscription {
  readonly endpoint: string
  readonly userId: string
  readonly publicKey: string
  readonly secret: string
  readonly device: string | null
}

/** What a browser is told: to show something, or to take away what it shows. */
export interface DuePush {
  readonly userId: string
  readonly show: {
    readonly id: string
    readonly kind: string
    readonly chatId: string | null
    readonly messageId: string | null
    readonly title: string | null
  } | null
  readonly withdraw: readonly string[]
  readonly at: Date
}

export interface PushOutbox {
  show(session: ClientSession, rows: readonly PushedRow[]): Promise<void>
  withdraw(session: ClientSession, userId: string, ids: readonly string[]): Promise<void>
}

interface PushedRow {
  readonly _id: string
  readonly userId: string
  readonly kind: string
  readonly chatId: string | null
  readonly messageId: string | null
  readonly title: string | null
}

export interface PushStore extends PushOutbox {
  ensureIndexes(): Promise<void>
  /** Takes one out, so that nobody else sends it. */
  takeDue(): Promise<DuePush | undefined>
  due(): Promise<number>
  /** Adds or renews a browser. @returns how many there are, or undefined when there are `limit` others */
  subscribe(subscription: PushSubscription, limit: number): Promise<number | undefined>
  /** @returns how many are left */
  unsubscribe(userId: string, endpoint: string): Promise<number>
  /** The push service says that the browser is gone. */
  expire(endpoint: string): Promise<void>
  subscriptionsOf(userId: string): Promise<PushSubscription[]>
  erase(userId: string): Promise<void>
}

type SubscriptionDocument = Omit<PushSubscription, 'endpoint'> & { _id: string; createdAt: Date }
type PushDocument = DuePush & { _id: string }

export function createPushStore(db: Db): PushStore {
  const subscriptions: Collection<SubscriptionDocument> = db.collection('push_subscriptions')
  const pushes: Collection<PushDocument> = db.collection('pushes')
  const counts = db.collection<{ _id: string; devices: number }>('preferences')

  /** Kept beside the preferences, which are read for each notification anyway. */
  const count = async (userId: string): Promise<number> => {
    const devices = await subscriptions.countDocuments({ userId })
    await counts.updateOne({ _id: userId }, { $set: { devices } }, { upsert: true })
    return devices
  }
  return {
    async ensureIndexes() {
      await subscriptions.createIndex({ userId: 1 }, { name: 'user' })
      await pushes.createIndex({ at: 1 }, { name: 'at' })
    },
    async show(session, rows) {
      if (rows.length === 0) return
      const at = systemClock.now()
      await pushes.insertMany(
        rows.map(({ _id, userId, kind, chatId, messageId, title }) => ({
          _id,
          userId,
          show: { id: _id, kind, chatId, messageId, title },
          withdraw: [],
          at,
        })),
        { session },
      )
    },
    async withdraw(session, userId, ids) {
      // What was not sent yet is not sent at all; what may be on a screen is taken away.
      const { deletedCount } = await pushes.deleteMany({ _id: { $in: [...ids] } }, { session })
      if (deletedCount === ids.length) return
      const devices = (await counts.findOne({ _id: userId }, { session }))?.devices ?? 0
      if (devices === 0) return
      await pushes.insertOne({ _id: newId(), userId, show: null, withdraw: ids, at: systemClock.now() }, { session })
    },
    async takeDue() {
      return (await pushes.findOneAndDelete({}, { sort: { at: 1 } })) ?? undefined
    },
    due: () => pushes.countDocuments(),
    async subscribe({ endpoint, ...rest }, limit) {
      const others = await subscriptions.countDocuments({ userId: rest.userId, _id: { $ne: endpoint } })
      if (others >= limit) return undefined
      const before = await subscriptions.findOneAndUpdate(
        { _id: endpoint },
        { $set: rest, $setOnInsert: { createdAt: systemClock.now() } },
        { upsert: true },
      )
      // A browser whose user has changed rings for the new one only.
      if (before && before.userId !== rest.userId) await count(before.userId)
      return count(rest.userId)
    },
    async unsubscribe(userId, endpoint) {
      await subscriptions.deleteOne({ _id: endpoint, userId })
      return count(userId)
    },
    async expire(endpoint) {
      const gone = await subscriptions.findOneAndDelete({ _id: endpoint })
      if (gone) await count(gone.userId)
    },
    async subscriptionsOf(userId) {
      const found = await subscriptions.find({ userId }).toArray()
      return found.map(({ _id, createdAt: _at, ...rest }) => ({ endpoint: _id, ...rest }))
    },
    async erase(userId) {
      await Promise.all([subscriptions.deleteMany({ userId }), pushes.deleteMany({ userId })])
    },
  }
}
