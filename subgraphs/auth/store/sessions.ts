// Sessions in MongoDB: one row per sign-in, which holds the hash of its newest refresh token.

import type { ClientSession, Db } from 'mongodb'
import type { Session } from '../model.ts'

type SessionDocument = Omit<Session, 'id'> & { readonly _id: string }

/** Rows stay this long after their end, for those who look at their list of sessions. */
const keptForSeconds = 24 * 60 * 60
/** As many spent tokens as one grace can hold. */
const maxSpent = 32

export type SessionStore = ReturnType<typeof createSessionStore>

export function createSessionStore(db: Db) {
  const sessions = db.collection<SessionDocument>('sessions')
  return {
    async ensureIndexes() {
      await sessions.createIndex({ userId: 1, lastUsedAt: -1 }, { name: 'user' })
      await sessions.createIndex({ expiresAt: 1 }, { name: 'gone', expireAfterSeconds: keptForSeconds })
    },
    async insert(session: Session, transaction?: ClientSession): Promise<void> {
      const { id, ...rest } = session
      await sessions.insertOne({ _id: id, ...rest }, transaction ? { session: transaction } : {})
    },
    async find(id: string): Promise<Session | undefined> {
      return sessionOf(await sessions.findOne({ _id: id }))
    },
    /** Puts the successor in the place of the newest token; undefined unless `from` is that token and the session lives. */
    async rotate(id: string, from: string, to: string, now: Date, expiresAt: Date): Promise<Session | undefined> {
      const found = await sessions.findOneAndUpdate(
        { _id: id, tokenHash: from, endedAt: null, expiresAt: { $gt: now } },
        {
          $set: { tokenHash: to, lastUsedAt: now, expiresAt },
          $push: { spent: { $each: [{ hash: from, at: now }], $slice: -maxSpent } },
        },
        { returnDocument: 'after' },
      )
      return sessionOf(found)
    },
    /** @returns the sessions that this call has ended */
    async end(transaction: ClientSession, ids: readonly string[], now: Date): Promise<string[]> {
      const living = { _id: { $in: [...ids] }, endedAt: null }
      const found = await sessions.find(living, { session: transaction, projection: { _id: 1 } }).toArray()
      if (found.length === 0) return []
      await sessions.updateMany(living, { $set: { endedAt: now, expiresAt: now } }, { session: transaction })
      return found.map(({ _id }) => _id)
    },
  }
}

function sessionOf(document: SessionDocument | null): Session | undefined {
  if (!document) return undefined
  const { _id, ...rest } = document
  return { id: _id, ...rest }
}
