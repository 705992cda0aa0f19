// The queue of mails in MongoDB: written in the transaction of what they tell, claimed by one sender at a time, gone once sent.

import type { ClientSession, Db } from 'mongodb'

export interface QueuedMail {
  readonly id: string
  /** Null for an address that gets no mail: its row is work like any other's, so that the two take the same time. */
  readonly to: string | null
  /** Subject, text and HTML under a seal: a code at rest would be a code for whoever reads the database. */
  readonly sealed: string
  readonly tries: number
  /** When it stops being of use. */
  readonly expiresAt: Date
}

type MailDocument = Omit<QueuedMail, 'id'> & { readonly _id: string; readonly dueAt: Date }

export type MailStore = ReturnType<typeof createMailStore>

export function createMailStore(db: Db) {
  const mails = db.collection<MailDocument>('mails')
  return {
    async ensureIndexes() {
      await mails.createIndex({ dueAt: 1 }, { name: 'due' })
    },
    async insert(transaction: ClientSession, mail: Omit<QueuedMail, 'tries'>, dueAt: Date): Promise<void> {
      const { id, ...rest } = mail
      await mails.insertOne({ _id: id, ...rest, tries: 0, dueAt }, { session: transaction })
    },
    /** Those that are due, the longest first. */
    async due(now: Date, size: number): Promise<string[]> {
      const found = await mails
        .find({ dueAt: { $lte: now } }, { projection: { _id: 1 } })
        .sort({ dueAt: 1 })
        .limit(size)
        .toArray()
      return found.map(({ _id }) => _id)
    },
    /** Takes a mail that is due; it is due again at `retryAt` unless it is removed before. @returns undefined where another did */
    async claim(id: string, now: Date, retryAt: Date): Promise<QueuedMail | undefined> {
      const found = await mails.findOneAndUpdate(
        { _id: id, dueAt: { $lte: now } },
        { $set: { dueAt: retryAt }, $inc: { tries: 1 } },
        { returnDocument: 'after' },
      )
      if (!found) return undefined
      const { _id, dueAt, ...rest } = found
      return { id: _id, ...rest }
    },
    async postpone(id: string, dueAt: Date): Promise<void> {
      await mails.updateOne({ _id: id }, { $set: { dueAt } })
    },
    async remove(id: string): Promise<void> {
      await mails.deleteOne({ _id: id })
    },
    async removeAll(transaction: ClientSession, to: string): Promise<void> {
      await mails.deleteMany({ to }, { session: transaction })
    },
    count: () => mails.countDocuments(),
  }
}
