// Accounts in MongoDB.

import type { ClientSession, Db } from 'mongodb'
import { type Account, maxDevices, maxSessions, type Role, type SecondFactor } from '../model.ts'

type AccountDocument = Omit<Account, 'id' | 'devices' | 'sessionsAtMost'> & {
  readonly _id: string
  readonly devices?: readonly string[]
  readonly sessionsAtMost?: number
  readonly signedInAt?: Date
}

export type AccountStore = ReturnType<typeof createAccountStore>

export function createAccountStore(db: Db) {
  const accounts = db.collection<AccountDocument>('accounts')
  return {
    async ensureIndexes() {
      await accounts.createIndex({ emailKey: 1 }, { unique: true, name: 'email' })
    },
    async find(id: string, session?: ClientSession): Promise<Account | undefined> {
      return accountOf(await accounts.findOne({ _id: id }, session ? { session } : {}))
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
    /** The same password under today's cost. @returns false if it was changed meanwhile, or renewed by another sign-in */
    async renewPasswordHash(id: string, from: string, to: string): Promise<boolean> {
      const update = { $set: { passwordHash: to } }
      return (await accounts.updateOne({ _id: id, passwordHash: from }, update)).modifiedCount === 1
    },
    /** @param newDevice that the account did not have before, which is a fact of its log */
    async signedIn(
      session: ClientSession,
      id: string,
      { now, newDevice }: { readonly now: Date; readonly newDevice?: string | undefined },
    ): Promise<Account | undefined> {
      const isKnown = newDevice === undefined
      const $push = isKnown ? undefined : { devices: { $each: [newDevice], $slice: -maxDevices } }
      const $inc = { sessionsAtMost: 1, ...(isKnown ? {} : { version: 1 }) }
      const update = { $set: { signedInAt: now }, $inc, ...($push ? { $push } : {}) }
      return accountOf(await accounts.findOneAndUpdate({ _id: id }, update, { session, returnDocument: 'after' }))
    },
    /** The same on a device that the account knows; undefined unless all that it was admitted by is still as in `known`. */
    async signedInAgain(
      session: ClientSession,
      known: Account,
      { device, now }: { readonly device: string; readonly now: Date },
    ): Promise<Account | undefined> {
      const { id, passwordHash, secondFactor } = known
      const filter = { _id: id, passwordHash, devices: device, ...(secondFactor ? {} : { secondFactor: null }) }
      const update = { $set: { signedInAt: now }, $inc: { sessionsAtMost: 1 } }
      return accountOf(await accounts.findOneAndUpdate(filter, update, { session, returnDocument: 'after' }))
    },
    async setSessionsAtMost(session: ClientSession, id: string, sessionsAtMost: number): Promise<void> {
      await accounts.updateOne({ _id: id }, { $set: { sessionsAtMost } }, { session })
    },
    /** @returns undefined unless the account has the password `from` still */
    async setPassword(
      session: ClientSession,
      { id, from, to }: { readonly id: string; readonly from: string; readonly to: string },
      now: Date,
    ): Promise<Account | undefined> {
      const update = { $set: { passwordHash: to, passwordChangedAt: now }, $inc: { version: 1 } }
      return accountOf(
        await accounts.findOneAndUpdate({ _id: id, passwordHash: from }, update, { session, returnDocument: 'after' }),
      )
    },
    /** @returns undefined when another account has the address by now, or this one is gone */
    async setEmail(session: ClientSession, id: string, email: string, emailKey: string): Promise<Account | undefined> {
      if (await accounts.findOne({ emailKey, _id: { $ne: id } }, { session, projection: { _id: 1 } })) return undefined
      return accountOf(
        await accounts.findOneAndUpdate(
          { _id: id },
          { $set: { email, emailKey } },
          { session, returnDocument: 'after' },
        ),
      )
    },
    async setPendingSecret(id: string, pendingSecret: string): Promise<void> {
      await accounts.updateOne({ _id: id, secondFactor: null }, { $set: { pendingSecret } })
    },
    /** Turns the pending secret into the second factor; undefined unless it is still that one. */
    async enableSecondFactor(
      session: ClientSession,
      id: string,
      { pending, factor }: { readonly pending: string; readonly factor: SecondFactor },
    ): Promise<Account | undefined> {
      return accountOf(
        await accounts.findOneAndUpdate(
          { _id: id, secondFactor: null, pendingSecret: pending },
          { $set: { secondFactor: factor, pendingSecret: null } },
          { session, returnDocument: 'after' },
        ),
      )
    },
    async disableSecondFactor(session: ClientSession, id: string): Promise<Account | undefined> {
      return accountOf(
        await accounts.findOneAndUpdate(
          { _id: id },
          { $set: { secondFactor: null, pendingSecret: null } },
          { session, returnDocument: 'after' },
        ),
      )
    },
    async setRecoveryHashes(session: ClientSession, id: string, hashes: readonly string[]): Promise<void> {
      await accounts.updateOne({ _id: id }, { $set: { 'secondFactor.recoveryHashes': hashes } }, { session })
    },
    /** Takes a step of the authenticator: true for exactly one caller. */
    async takeStep(session: ClientSession, id: string, step: number): Promise<boolean> {
      const { modifiedCount } = await accounts.updateOne(
        { _id: id, 'secondFactor.lastStep': { $lt: step } },
        { $set: { 'secondFactor.lastStep': step } },
        { session },
      )
      return modifiedCount === 1
    },
    /** Takes a recovery code: true for exactly one caller. */
    async takeRecovery(session: ClientSession, id: string, hash: string): Promise<boolean> {
      const { modifiedCount } = await accounts.updateOne(
        { _id: id, 'secondFactor.recoveryHashes': hash },
        { $pull: { 'secondFactor.recoveryHashes': hash } as never },
        { session },
      )
      return modifiedCount === 1
    },
    async setRoles(session: ClientSession, id: string, roles: readonly Role[]): Promise<void> {
      await accounts.updateOne({ _id: id }, { $set: { roles } }, { session })
    },
    async remove(session: ClientSession, id: string): Promise<void> {
      await accounts.deleteOne({ _id: id }, { session })
    },
  }
}

function accountOf(document: AccountDocument | null): Account | undefined {
  if (!document) return undefined
  const { _id, signedInAt: _signedInAt, devices = [], sessionsAtMost = maxSessions, ...rest } = document
  return { id: _id, devices, sessionsAtMost, ...rest }
}
