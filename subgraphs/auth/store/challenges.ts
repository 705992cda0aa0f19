// Challenges in MongoDB: each a code that was mailed, as a hash, with the request that it is for and the tries that are left.

import type { ClientSession, Db } from 'mongodb'
import type { Challenge, Purpose } from '../model.ts'

type ChallengeDocument = Omit<Challenge, 'id'> & { readonly _id: string; readonly used: boolean }

export type ChallengeStore = ReturnType<typeof createChallengeStore>

export function createChallengeStore(db: Db) {
  const challenges = db.collection<ChallengeDocument>('challenges')
  return {
    async ensureIndexes() {
      await challenges.createIndex({ expiresAt: 1 }, { name: 'gone', expireAfterSeconds: 0 })
      await challenges.createIndex({ subject: 1 }, { name: 'subject' })
    },
    async insert({ id, ...rest }: Challenge, transaction: ClientSession): Promise<void> {
      await challenges.insertOne({ _id: id, ...rest, used: false }, { session: transaction })
    },
    /** Takes one try, before anything is compared: however many ask at once, `codeTries` of them get an answer. */
    async takeTry<P extends Purpose>(id: string, purpose: P, now: Date): Promise<Challenge<P> | undefined> {
      const open = {
        _id: id,
        'codeRequest.purpose': purpose,
        used: false,
        triesLeft: { $gt: 0 },
        expiresAt: { $gt: now },
      }
      const found = await challenges.findOneAndUpdate(open, { $inc: { triesLeft: -1 } }, { returnDocument: 'after' })
      return found ? (challengeOf(found) as unknown as Challenge<P>) : undefined
    },
    async findLiving(id: string, now: Date): Promise<Challenge | undefined> {
      const found = await challenges.findOne({ _id: id, used: false, expiresAt: { $gt: now } })
      return found ? challengeOf(found) : undefined
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
    async removeAll(transaction: ClientSession, subject: string): Promise<void> {
      await challenges.deleteMany({ subject }, { session: transaction })
    },
  }
}

function challengeOf({ _id, used: _used, ...rest }: ChallengeDocument): Challenge {
  return { id: _id, ...rest }
}
