// Accounts in MongoDB.

import type { ClientSession, Db } from 'mongodb'
import { isDuplicateKey } from '#platform/mongo.ts'
import type { Account } from '../model.ts'

type AccountDocument = Omit<Account, 'id'> & { readonly _id: string }

export type AccountStore = ReturnType<typeof createAccountStore>

export function createAccountStore(db: Db) {
  const accounts = db.collection<AccountDocument>('accounts')
  return {
    async ensureIndexes() {
      await accounts.createIndex({ emailKey: 1 }, { unique: true, name: 'email' })
    },
    async find(id: string): Promise<Account | undefined> {
      return accountOf(await accounts.findOne({ _id: id }))
    },
    async findMany(ids: readonly string[]): Promise<Account[]> {
      return (await accounts.find({ _id: { $in: [...ids] } }).toArray()).flatMap(found => accountOf(found) ?? [])
    },
    async findByEmail(emailKey: string): Promise<Account | undefined> {
      return accountOf(await accounts.findOne({ emailKey }))
    },
    /** @returns false when the address has an account already */
    async insert(session: ClientSession, account: Account): Promise<boolean> {
      const { id, ...rest } = account
      // Asked first: a refused insert would end the transaction.
      if (await accounts.findOne({ emailKey: account.emailKey }, { session, projection: { _id: 1 } })) return false
      await accounts.insertOne({ _id: id, ...rest }, { session })
      return true
    },
    isTaken: (error: unknown) => isDuplicateKey(error, 'email'),
    async renewPasswordHash(id: string, from: string, to: string): Promise<void> {
      await accounts.updateOne({ _id: id, passwordHash: from }, { $set: { passwordHash: to } })
    },
  }
}

function accountOf(document: AccountDocument | null): Account | undefined {
  if (!document) return undefined
  const { _id, ...rest } = document
  return { id: _id, ...rest }
}
