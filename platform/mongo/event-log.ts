// A domain's durable facts: one row per (key, rev), written in the same transaction as the change that it tells of. A row is
// outbox (until the mirror has taken it to Kafka) and replay log (for ever) at once. It holds ids, versions and metadata only.

import type { ClientSession, Collection, Db } from 'mongodb'
import { currentTrace } from '../process/trace.ts'

/** The mirror's unit of ownership: rows of one key are always in one shard. Fixed for ever. */
export const shardCount = 64

/** A fact as a domain states it: `type` is a key of the domain's table in `schema/events/facts.ts`. */
export type Fact<F> = { [T in keyof F & string]: { readonly type: T; readonly data: F[T] } }[keyof F & string]

/** A fact as it is read from the log, with its key, its rev and when it happened. */
export type EventRow<F> = Fact<F> & {
  readonly key: string
  readonly rev: number
  readonly at: Date
  readonly traceparent?: string
}

/** `traceparent` names the request that caused it; without it the step that runs at the append is taken. */
export type TimedFact<F> = Fact<F> & { readonly at: Date; readonly traceparent?: string | undefined }

/** A fact with its place in the log. */
export type KeyedFact<F> = TimedFact<F> & { readonly key: string; readonly rev: number }

/** What is stored: a row, its shard, and `pending` for as long as Kafka does not have it. */
export type StoredRow<F> = EventRow<F> & { readonly shard: number; readonly pending?: true }

/** The log of one domain in MongoDB: appended to in transactions, read by followers and by the mirror. */
export interface EventLog<F> {
  readonly collection: Collection<StoredRow<F>>
  ensureIndexes(): Promise<void>
  /**
   * Stores facts under the revs `firstRev`, `firstRev + 1`, ... The caller has taken these numbers from the key's counter
   * in the same transaction, so that the order of commits is the order of revs.
   */
  append(session: ClientSession, key: string, firstRev: number, facts: readonly TimedFact<F>[]): Promise<void>
  /** The same for facts of many keys, each with the rev that the caller has taken from its key's counter. */
  appendMany(session: ClientSession, facts: readonly KeyedFact<F>[]): Promise<void>
  /** Stores rows of a past that nobody is to hear of: they can be read, and never go to Kafka. */
  adopt(rows: readonly KeyedFact<F>[], session?: ClientSession): Promise<void>
  /** Rows with a rev greater than `after`, in order. */
  read(key: string, after: number, limit: number): Promise<EventRow<F>[]>
}

/** @param name of the collection; `events` by default, another one where a domain has several logs */
export function createEventLog<F>(db: Db, name = 'events'): EventLog<F> {
  const collection = db.collection<StoredRow<F>>(name)
  const appendMany: EventLog<F>['appendMany'] = async (session, facts) => {
    const rows = facts.map(fact => ({
      ...fact,
      traceparent: fact.traceparent ?? currentTrace(),
      shard: shardOf(fact.key),
      pending: true,
    }))
    await collection.insertMany(rows as never, { session })
  }
  return {
    collection,
    async ensureIndexes() {
      await collection.createIndex({ key: 1, rev: 1 }, { unique: true, name: 'key_rev' })
      await collection.createIndex(
        { shard: 1, key: 1, rev: 1 },
        { name: 'pending', partialFilterExpression: { pending: true } },
      )
    },
    append: (session, key, firstRev, facts) =>
      appendMany(
        session,
        facts.map((fact, index) => ({ ...fact, key, rev: firstRev + index })),
      ),
    appendMany,
    async adopt(rows, session) {
      const stored = rows.map(row => ({ ...row, shard: shardOf(row.key) }))
      if (stored.length > 0) await collection.insertMany(stored as never, session ? { session } : {})
    },
    async read(key, after, limit) {
      // Bounded at both ends: revs are dense, so a page is a range, and costs the same in a log of any length.
      const rows = await collection
        .find({ key, rev: { $gt: after, $lte: after + limit } } as never, {
          projection: { _id: 0, shard: 0, pending: 0 },
        })
        .sort({ rev: 1 })
        .limit(limit)
        .toArray()
      return rows as unknown as EventRow<F>[]
    },
  }
}

/** FNV-1a, 32 bits: spread, not secrecy. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
export function shardOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % shardCount
}
