// What administrators and services say to many, in MongoDB: stored first, then told page by page. How far it has come is written in
// the transaction of each page, so that a crash tells nobody twice.

import type { ClientSession, Collection, Db } from 'mongodb'
import { isDuplicateKey } from '#platform/mongo/mongo.ts'

export type Audience =
  | { readonly kind: 'users'; readonly userIds: readonly string[] }
  | { readonly kind: 'chat'; readonly chatId: string }
  | { readonly kind: 'everyone' }

export interface Announcement {
  readonly id: string
  readonly senderId: string
  readonly hash: string
  readonly title: string
  readonly body: string
  readonly audience: Audience
  readonly at: Date
}

/** `after` is the last person who was told; people are told in the order of their ids. */
type AnnouncementDocument = Omit<Announcement, 'id'> & { _id: string; key: string; after: string; open?: true }

interface PersonDocument {
  _id: string
}

export interface AnnouncementStore {
  ensureIndexes(): Promise<void>
  /** @returns what the sender's key made before, where it was used */
  create(announcement: Announcement, clientKey: string): Promise<{ id: string; hash: string } | undefined>
  /** The oldest that is not told to everyone, and after whom it goes on. */
  next(): Promise<(Announcement & { readonly after: string }) | undefined>
  /** @returns whether it still stood there: otherwise another process has told this page */
  moveOn(session: ClientSession, id: string, step: { readonly from: string; readonly to: string }): Promise<boolean>
  finish(id: string): Promise<void>
  /** Somebody has an account. */
  addPerson(userId: string): Promise<void>
  removePerson(userId: string): Promise<void>
  /** Everyone with an account, in order. */
  people(after: string, limit: number): Promise<string[]>
}

export function createAnnouncementStore(db: Db): AnnouncementStore {
  const announcements: Collection<AnnouncementDocument> = db.collection('announcements')
  const people: Collection<PersonDocument> = db.collection('people')
  return {
    async ensureIndexes() {
      await announcements.createIndex({ key: 1 }, { name: 'key', unique: true })
      const open = { partialFilterExpression: { open: true } } as const
      await announcements.createIndex({ open: 1, at: 1 }, { name: 'open', ...open })
    },
    async create({ id, ...rest }, clientKey) {
      const key = `${rest.senderId}|${clientKey}`
      try {
        await announcements.insertOne({ _id: id, ...rest, key, after: '', open: true })
        return undefined
      } catch (error) {
        const known = isDuplicateKey(error) ? await announcements.findOne({ key }) : null
        if (!known) throw error
        return { id: known._id, hash: known.hash }
      }
    },
    async next() {
      const found = await announcements.findOne({ open: true }, { sort: { at: 1 } })
      if (!found) return undefined
      const { _id, key: _key, open: _open, ...rest } = found
      return { id: _id, ...rest }
    },
    async moveOn(session, id, { from, to }) {
      const moved = await announcements.updateOne(
        { _id: id, open: true, after: from },
        { $set: { after: to } },
        { session },
      )
      return moved.matchedCount === 1
    },
    async finish(id) {
      await announcements.updateOne({ _id: id }, { $unset: { open: '' } })
    },
    async addPerson(userId) {
      await people.updateOne({ _id: userId }, { $setOnInsert: { _id: userId } }, { upsert: true })
    },
    async removePerson(userId) {
      await people.deleteOne({ _id: userId })
    },
    async people(after, limit) {
      const found = await people
        .find({ _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray()
      return found.map(({ _id }) => _id)
    },
  }
}
