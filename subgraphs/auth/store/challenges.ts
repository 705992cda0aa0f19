// Challenges in MongoDB: each a code that was mailed, as a hash, with the errand that it is for and the tries that are left.

import type { ClientSession, Db } from 'mongodb'
import type { Challenge, Errand } from '../model.ts'

type ChallengeDocument = Omit<Challenge, 'id'> & { readonly _id: string; readonly used: boolean }

export type ChallengeStore = ReturnType<typeof createChallengeStore>

export function createChallengeStore(db: Db) {
  const challenges = db.collection<ChallengeDocument>('challenges')
  return {
    async ensureIndexes() {
      await challenges.createIndex({ expiresAt: 1 }, { name: 'gone', expireAfterSeconds: 0 })
    },
    async insert(transaction: ClientSession, { id, ...rest }: Challenge): Promise<void> {
      await challenges.insertOne({ _id: id, ...rest, used: false }, { session: transaction })
    },
    /** Takes one try, before anything is compared: however many ask at once, `codeTries` of them get an answer. */
    async takeTry<P extends Errand['purpose']>(
      id: string,
      purpose: P,
      now: Date,
    ): Promise<(Challenge & { errand: Extract<Errand, { purpose: P }> }) | undefined> {
      const found = await challenges.findOneAndUpdate(
        { _id: id, 'errand.purpose': purpose, used: false, triesLeft: { $gt: 0 }, expiresAt: { $gt: now } },
        { $inc: { triesLeft: -1 } },
        { returnDocument: 'after' },
      )
      if (!found) return undefined
      const { _id, used, ...rest } = found
      return { id: _id, ...rest } as Challenge & { errand: Extract<Errand, { purpose: P }> }
    },
    /** @returns true for exactly one caller, whose transaction commits */
    async use(transaction: ClientSession, id: string): Promise<boolean> {
      const { modifiedCount } = await challenges.updateOne(
        { _id: id, used: false },
        { $set: { used: true } },
        { session: transaction },
      )
      return modifiedCount === 1
    },
  }
}
