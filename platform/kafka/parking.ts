// Where a consumer group keeps what it could not take in: the record that failed, and the later records of the same key, which
// wait behind it so that the key's order holds. In MongoDB, so that a restart keeps them; npm run dlq shows and replays them.

import type { Collection, Db } from 'mongodb'
import { systemClock } from '../clock.ts'
import { inTransaction, isDuplicateKey } from '../mongo/mongo.ts'

/** A Kafka record as consumers see it: the topic without its namespace. */
export interface TakenRecord {
  readonly topic: string
  readonly partition: number
  readonly offset: string
  readonly key: string
  readonly value: string | null
}

/** One key of one topic that stands still in one group. */
export interface ParkedKey {
  /** `group|topic|key`. */
  readonly _id: string
  readonly group: string
  readonly topic: string
  readonly key: string
  /** Why the first record failed, the last time that it was tried. */
  readonly cause: string
  /** Where that record stands in the topic: `partition:offset`. */
  readonly position: string
  readonly at: Date
  /** How many records wait, the failed one included. */
  readonly waiting: number
  /** How often the first record went through all its tries. */
  readonly failures: number
  /** Whether the dead-letter topic has the failed record. */
  readonly published: boolean
  /** What an operator asked for: try all again, or drop the failed one and try the rest. */
  readonly replay?: 'all' | 'rest'
  /** A process works on the replay; another may take over after this. */
  readonly claimedUntil?: Date
}

interface ParkedRecord {
  _id: string
  parkedKey: string
  order: number
  at: Date
  record: TakenRecord
}

/** The parked keys and records of one consumer group. `dlq` and the consumer work on the same. */
export interface Parking {
  ensureIndexes(): Promise<void>
  /** Which of these keys stand still. */
  keysOf(topic: string, keys: readonly string[]): Promise<Set<string>>
  /** Puts a failed record first in line, or behind the one that its key stands still for. Its repetition changes nothing. */
  bury(record: TakenRecord, cause: string): Promise<void>
  /** Puts a record behind the failed one of its key. @returns false when the key does not stand still any more */
  park(record: TakenRecord): Promise<boolean>
  /** Whether any key stands still. */
  any(): Promise<boolean>
  /** Keys whose failed record the dead-letter topic does not have yet. */
  unpublished(): Promise<ParkedKey[]>
  markTold(id: string, position: string): Promise<void>
  list(): Promise<ParkedKey[]>
  records(id: string, limit: number): Promise<TakenRecord[]>
  /** @returns how many keys will be replayed: that of `id`, or all of the group */
  requestReplay(id: string | 'all', what: 'all' | 'rest'): Promise<number>
  /** Takes one requested replay for `holdMs`. */
  claim(holdMs: number): Promise<ParkedKey | undefined>
  /** The record was taken in, or dropped. */
  remove(id: string, record: TakenRecord): Promise<void>
  /** Ends a replay whose record failed again. */
  failAgain(id: string, record: TakenRecord, cause: string): Promise<void>
  /** @returns whether nothing waits any more, and the key flows again */
  release(id: string): Promise<boolean>
}

const keyId = (group: string, record: TakenRecord) => `${group}|${record.topic}|${lineOf(record)}`
const recordId = (group: string, { topic, partition, offset }: TakenRecord) =>
  `${group}|${topic}|${partition}:${offset}`
const positionOf = ({ partition, offset }: TakenRecord) => `${partition}:${offset}`
/** A record without a key has no order to keep: nothing waits behind it. */
const lineOf = (record: TakenRecord) => record.key || `@${positionOf(record)}`

/** Uses the collections `parked_keys` and `parked`, which groups of one database share. */
export function createParking(db: Db, group: string): Parking {
  const keys: Collection<ParkedKey> = db.collection('parked_keys')
  const records: Collection<ParkedRecord> = db.collection('parked')
  const rowOf = (record: TakenRecord): ParkedRecord => ({
    _id: recordId(group, record),
    parkedKey: keyId(group, record),
    order: Number(record.offset),
    at: systemClock.now(),
    record,
  })
  const park: Parking['park'] = async record => {
    try {
      return await inTransaction(db.client, async session => {
        // The write meets a concurrent `release` as a conflict: either this record is seen there, or the key is gone here.
        const { matchedCount } = await keys.updateOne(
          { _id: keyId(group, record) },
          { $inc: { waiting: 1 } },
          { session },
        )
        if (matchedCount === 0) return false
        await records.insertOne(rowOf(record), { session })
        return true
      })
    } catch (error) {
      if (isDuplicateKey(error)) return true
      throw error
    }
  }
  const begin = (record: TakenRecord, cause: string) =>
    inTransaction(db.client, async session => {
      await keys.insertOne(
        {
          _id: keyId(group, record),
          group,
          topic: record.topic,
          key: lineOf(record),
          cause,
          position: positionOf(record),
          at: systemClock.now(),
          waiting: 1,
          failures: 1,
          published: false,
        },
        { session },
      )
      await records.insertOne(rowOf(record), { session })
    })
  return {
    async ensureIndexes() {
      await records.createIndex({ parkedKey: 1, order: 1 }, { name: 'line' })
    },
    async keysOf(topic, wanted) {
      const ids = [...new Set(wanted)].map(key => `${group}|${topic}|${key}`)
      const found = await keys.find({ _id: { $in: ids } }, { projection: { key: 1 } }).toArray()
      return new Set(found.map(({ key }) => key))
    },
    async bury(record, cause) {
      // A crash between the burial and the commit of the offset brings the record again: it must be counted once. And whoever held
      // the partition before may have buried an earlier record of the key meanwhile: then this one must not be lost.
      if (await park(record)) return
      try {
        await begin(record, cause)
      } catch (error) {
        if (!isDuplicateKey(error) || !(await park(record))) throw error
      }
    },
    park,
    any: async () => (await keys.findOne({ group }, { projection: { _id: 1 } })) !== null,
    unpublished: () => keys.find({ group, published: false }).toArray(),
    async markTold(id, position) {
      await keys.updateOne({ _id: id, position }, { $set: { published: true } })
    },
    list: () => keys.find({ group }).sort({ at: 1 }).toArray(),
    async records(id, limit) {
      const rows = await records.find({ parkedKey: id }).sort({ order: 1 }).limit(limit).toArray()
      return rows.map(({ record }) => record)
    },
    async requestReplay(id, what) {
      const which = id === 'all' ? { group } : { _id: id, group }
      return (await keys.updateMany(which, { $set: { replay: what } })).matchedCount
    },
    async claim(holdMs) {
      const now = systemClock.now()
      const free = { $or: [{ claimedUntil: { $exists: false } }, { claimedUntil: { $lt: now } }] }
      const claimed = await keys.findOneAndUpdate(
        { group, replay: { $exists: true }, ...free },
        { $set: { claimedUntil: new Date(now.getTime() + holdMs) } },
        { returnDocument: 'after' },
      )
      return claimed ?? undefined
    },
    async remove(id, record) {
      await inTransaction(db.client, async session => {
        const { deletedCount } = await records.deleteOne({ _id: recordId(group, record) }, { session })
        // The rest is to be tried even after a takeover: the failed record must not be dropped twice.
        if (deletedCount > 0)
          await keys.updateOne({ _id: id }, { $inc: { waiting: -1 }, $set: { replay: 'all' } }, { session })
      })
    },
    async failAgain(id, record, cause) {
      const position = positionOf(record)
      const end = { $inc: { failures: 1 }, $unset: { replay: '', claimedUntil: '' } } as const
      await keys.updateOne({ _id: id, position }, { $set: { cause }, ...end })
      // Another record of the line is the one that fails now: the dead-letter topic has to hear of it.
      await keys.updateOne(
        { _id: id, position: { $ne: position } },
        { $set: { cause, position, published: false }, ...end },
      )
    },
    release: id =>
      inTransaction(db.client, async session => {
        if (await records.findOne({ parkedKey: id }, { session, projection: { _id: 1 } })) return false
        // Without a write to the key itself a concurrent `park` would not conflict with this.
        await keys.deleteOne({ _id: id }, { session })
        return true
      }),
  }
}
