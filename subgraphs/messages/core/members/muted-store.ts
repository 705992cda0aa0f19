// Exit 1, continued: whom each person has muted, copied from users. A state that the person's own devices are told, so a mute that
// was ended stays as one that is over.

import type { Mongo } from '#platform/mongo/mongo.ts'

export interface Muted {
  readonly userId: string
  readonly mutedUserId: string
  readonly muted: boolean
  /** By the store's clock. */
  readonly movedAt: Date
}

export interface MutedStore {
  ensureIndexes(): Promise<void>
  set(userId: string, mutedUserId: string, muted: boolean): Promise<void>
  /** Whom somebody does not want to hear of now. */
  mutedBy(userId: string): Promise<string[]>
  /** What one person has changed since. */
  movedSince(userId: string, from: Date): Promise<Muted[]>
}

export function createMutedStore({ db }: Mongo): MutedStore {
  const people = db.collection<Muted & { _id: string }>('muted_people')
  return {
    async ensureIndexes() {
      await people.createIndex({ userId: 1, movedAt: 1 }, { name: 'user_moved' })
      await people.createIndex({ userId: 1, muted: 1 }, { name: 'user_is_muted' })
      await people.createIndex({ mutedUserId: 1 }, { name: 'muted_user' })
    },
    async set(userId, mutedUserId, muted) {
      const update = { $set: { userId, mutedUserId, muted }, $currentDate: { movedAt: true } } as const
      await people.updateOne({ _id: `${userId}|${mutedUserId}` }, update, { upsert: true })
    },
    mutedBy: async userId => (await people.find({ userId, muted: true }).toArray()).map(one => one.mutedUserId),
    async movedSince(userId, from) {
      const found = await people.find({ userId, movedAt: { $gte: from } }).toArray()
      return found.map(({ _id, ...one }) => one)
    },
  }
}
