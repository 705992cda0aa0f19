// Sessions in MongoDB: one row per sign-in, which holds the hash of its newest refresh token.

import type { ClientSession, Db } from 'mongodb'
import type { Range } from '#platform/pages.ts'
import { maxSessions, type Session } from '../model.ts'

type SessionDocument = Omit<Session, 'id'> & { readonly _id: string }

/** Rows stay this long after their end. */
const keptForSeconds = 24 * 60 * 60
/** As many spent tokens as one grace can hold. */
const maxSpent = 32

/** Where a session stands in the list of its owner's, the one used last first. */
export interface SessionPosition {
  readonly lastUsedAt: Date
  readonly id: string
}

export type SessionStore = ReturnType<typeof createSessionStore>

export function createSessionStore(db: Db) {
  const sessions = db.collection<SessionDocument>('sessions')
  return {
    async ensureIndexes() {
      await sessions.createIndex({ userId: 1, lastUsedAt: -1, _id: -1 }, { name: 'user' })
      await sessions.createIndex({ expiresAt: 1 }, { name: 'gone', expireAfterSeconds: keptForSeconds })
    },
    async insert(transaction: ClientSession, session: Session): Promise<void> {
      const { id, ...rest } = session
      await sessions.insertOne({ _id: id, ...rest }, { session: transaction })
    },
    async find(id: string): Promise<Session | undefined> {
      return sessionOf(await sessions.findOne({ _id: id }))
    },
    /** Puts the successor in the place of the newest token; undefined unless `from` is that token and the session lives. */
    async rotate(
      id: string,
      hashes: { readonly from: string; readonly to: string },
      use: Pick<Session, 'lastUsedAt' | 'expiresAt' | 'address'>,
    ): Promise<Session | undefined> {
      const found = await sessions.findOneAndUpdate(
        { _id: id, tokenHash: hashes.from, endedAt: null, expiresAt: { $gt: use.lastUsedAt } },
        {
          $set: { tokenHash: hashes.to, ...use },
          $push: { spent: { $each: [{ hash: hashes.from, at: use.lastUsedAt }], $slice: -maxSpent } },
        },
        { returnDocument: 'after' },
      )
      return sessionOf(found)
    },
    /** Living sessions of a user, the one used last first. */
    async list(userId: string, range: Range<SessionPosition>, now: Date): Promise<Session[]> {
      const { after, size } = range
      const place = after
        ? { $or: [{ lastUsedAt: { $lt: after.lastUsedAt } }, { lastUsedAt: after.lastUsedAt, _id: { $lt: after.id } }] }
        : {}
      const found = await sessions
        .find({ userId, endedAt: null, expiresAt: { $gt: now }, ...place })
        .sort({ lastUsedAt: -1, _id: -1 })
        .limit(size + 1)
        .toArray()
      return found.flatMap(document => sessionOf(document) ?? [])
    },
    /** From where a user's sessions were used since then, those that have ended lately included. */
    async addresses(userId: string, since: Date): Promise<string[]> {
      const found = await sessions
        .find({ userId }, { projection: { address: 1, lastUsedAt: 1 } })
        .sort({ lastUsedAt: -1, _id: -1 })
        .limit(2 * maxSessions)
        .toArray()
      // Not in the query: the stand-in for MongoDB leaves rows out that are as old as `since`, where the index descends.
      return found.filter(({ lastUsedAt }) => lastUsedAt >= since).map(({ address }) => address)
    },
    /** The ids of all living sessions of a user, the one used last first. */
    async livingIds(userId: string, now: Date, transaction?: ClientSession): Promise<string[]> {
      const found = await sessions
        .find(
          { userId, endedAt: null, expiresAt: { $gt: now } },
          { projection: { _id: 1 }, ...(transaction ? { session: transaction } : {}) },
        )
        .sort({ lastUsedAt: -1, _id: -1 })
        .toArray()
      return found.map(({ _id }) => _id)
    },
    /** @returns those that this call has ended, with their owners */
    async end(transaction: ClientSession, ids: readonly string[], now: Date): Promise<Session[]> {
      const living = { _id: { $in: [...ids] }, endedAt: null }
      const found = await sessions.find(living, { session: transaction }).toArray()
      if (found.length === 0) return []
      await sessions.updateMany(living, { $set: { endedAt: now, expiresAt: now } }, { session: transaction })
      return found.flatMap(document => sessionOf({ ...document, endedAt: now, expiresAt: now }) ?? [])
    },
    async removeAll(transaction: ClientSession, userId: string): Promise<void> {
      await sessions.deleteMany({ userId }, { session: transaction })
    },
  }
}

function sessionOf(document: SessionDocument | null): Session | undefined {
  if (!document) return undefined
  const { _id, ...rest } = document
  return { id: _id, ...rest }
}
