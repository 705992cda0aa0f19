// What a consumer group has taken in, per key: a record whose rev is not greater is a repeat. Kept in the consumer's own
// database and advanced in the transaction of the effect, so that the two cannot disagree.

import type { ClientSession, Db } from 'mongodb'

interface Watermark {
  _id: string
  rev: number
}

/** A record's place among those of its key. */
export interface Place {
  readonly key: string
  readonly rev: number
}

/** Tells repeats from new records, by their revs; called in the transaction of the effect. */
export interface Watermarks {
  /** @returns false for a repeat, whose effect must not be done again */
  advance(session: ClientSession, key: string, rev: number): Promise<boolean>
  /** The same for many at once, those of one key in order. @returns the ones that are not repeats */
  advanceMany<P extends Place>(session: ClientSession, places: readonly P[]): Promise<P[]>
}

/** @param scope the topic and group that the keys belong to */
export function createWatermarks(db: Db, scope: string): Watermarks {
  const collection = db.collection<Watermark>('watermarks')
  const idOf = (key: string) => `${scope}|${key}`
  const advanceMany = async <P extends Place>(session: ClientSession, places: readonly P[]): Promise<P[]> => {
    const ids = [...new Set(places.map(({ key }) => idOf(key)))]
    const found = await collection.find({ _id: { $in: ids } }, { session }).toArray()
    const seen = new Map(found.map(({ _id, rev }) => [_id, rev]))
    const moved = new Map<string, number>()
    const fresh = places.filter(({ key, rev }) => {
      const id = idOf(key)
      if (rev <= (seen.get(id) ?? 0)) return false
      seen.set(id, rev)
      moved.set(id, rev)
      return true
    })
    // Each is written even where another transaction may do the same: the conflict makes one of the two begin again.
    const updates = [...moved].map(([_id, rev]) => ({
      updateOne: { filter: { _id }, update: { $set: { rev } }, upsert: true },
    }))
    if (updates.length > 0) await collection.bulkWrite(updates, { session })
    return fresh
  }
  return {
    advanceMany,
    advance: async (session, key, rev) => (await advanceMany(session, [{ key, rev }])).length === 1,
  }
}
