// Ended sessions in MongoDB, numbered, for as long as their access tokens could live: the truth that gateways follow.

import type { ClientSession, Db } from 'mongodb'
import { accessTokenLifetimeMs, clockSkewMs, type Revocation, type Session } from '../model.ts'

type RevocationDocument = Omit<Revocation, 'rev'> & { readonly _id: number }

/** Longer than any token: a gateway that was cut off for a while still finds its place. */
const keptForSeconds = 60 * 60

export type RevocationStore = ReturnType<typeof createRevocationStore>

export function createRevocationStore(db: Db) {
  const revocations = db.collection<RevocationDocument>('revocations')
  const counters = db.collection<{ _id: string; rev: number }>('counters')
  const head = async (): Promise<number> => (await counters.findOne({ _id: 'revocations' }))?.rev ?? 0
  return {
    async ensureIndexes() {
      await revocations.createIndex({ until: 1 }, { name: 'gone', expireAfterSeconds: keptForSeconds })
    },
    /** @returns the newest rev */
    async append(transaction: ClientSession, ended: readonly Session[], now: Date): Promise<number> {
      const counter = await counters.findOneAndUpdate(
        { _id: 'revocations' },
        { $inc: { rev: ended.length } },
        { session: transaction, upsert: true, returnDocument: 'after' },
      )
      const last = counter?.rev ?? ended.length
      const until = new Date(now.getTime() + accessTokenLifetimeMs + clockSkewMs)
      const rows = ended.map(({ id, userId }, index) => ({
        _id: last - ended.length + 1 + index,
        sessionId: id,
        userId,
        at: now,
        until,
      }))
      if (rows.length > 0) await revocations.insertMany(rows, { session: transaction })
      return last
    },
    async read(after: number, limit: number): Promise<Revocation[]> {
      const rows = await revocations
        .find({ _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray()
      return rows.map(({ _id, ...rest }) => ({ rev: _id, ...rest }))
    },
    head,
    /** The rev before the oldest row that is kept: nothing up to it matters any more. */
    async forgottenUpTo(): Promise<number> {
      const [oldest] = await revocations.find().sort({ _id: 1 }).limit(1).toArray()
      return oldest ? oldest._id - 1 : head()
    },
  }
}
