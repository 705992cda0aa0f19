// Long codes in MongoDB, as hashes: each proves, once and to any challenge of its purpose, that somebody reads a mailbox.

import type { ClientSession, Db } from 'mongodb'

export interface MailedCode {
  /** A keyed hash of the purpose, the mailbox and the code. */
  readonly hash: string
  /** The key of the address that it was mailed to. */
  readonly mailbox: string
  readonly expiresAt: Date
}

type MailedCodeDocument = Omit<MailedCode, 'hash'> & { readonly _id: string }

export type MailedCodeStore = ReturnType<typeof createMailedCodeStore>

export function createMailedCodeStore(db: Db) {
  const codes = db.collection<MailedCodeDocument>('mailedCodes')
  return {
    async ensureIndexes() {
      await codes.createIndex({ expiresAt: 1 }, { name: 'gone', expireAfterSeconds: 0 })
      await codes.createIndex({ mailbox: 1 }, { name: 'mailbox' })
    },
    async insert(transaction: ClientSession, { hash, ...rest }: MailedCode): Promise<void> {
      await codes.insertOne({ _id: hash, ...rest }, { session: transaction })
    },
    async isGood(hash: string, now: Date): Promise<boolean> {
      return (await codes.findOne({ _id: hash, expiresAt: { $gt: now } })) !== null
    },
    /** @returns true for exactly one caller, whose transaction commits */
    async spend(transaction: ClientSession, hash: string): Promise<boolean> {
      return (await codes.deleteOne({ _id: hash }, { session: transaction })).deletedCount === 1
    },
    async removeAll(transaction: ClientSession, mailbox: string): Promise<void> {
      await codes.deleteMany({ mailbox }, { session: transaction })
    },
  }
}
