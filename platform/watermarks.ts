// What a consumer group has taken in, per key: a record whose rev is not greater is a repeat. Kept in the consumer's own
// database and advanced in the transaction of the effect, so that the two cannot disagree.

import type { ClientSession, Db } from 'mongodb'

interface Watermark {
  _id: string
  rev: number
}

export interface Watermarks {
  /** @returns false for a repeat, whose effect must not be done again */
  advance(session: ClientSession, key: string, rev: number): Promise<boolean>
}

/** @param scope the topic and group that the keys belong to */
export function createWatermarks(db: Db, scope: string): Watermarks {
  const collection = db.collection<Watermark>('watermarks')
  return {
    async advance(session, key, rev) {
      const _id = `${scope}|${key}`
      const seen = await collection.findOne({ _id }, { session })
      if (seen && seen.rev >= rev) return false
      await collection.updateOne({ _id }, { $set: { rev } }, { session, upsert: true })
      return true
    },
  }
}
