// Takes event rows to Kafka: in the order of `rev` for each key, at least once, by one leaseholder per shard. A process that
// loses its lease in the middle may still send rows that its successor sends too; consumers drop what they have seen.

import type { Db } from 'mongodb'
import type { Envelope } from '#schema/events/envelope.ts'
import type { Topic } from '#schema/events/topics.ts'
import { type Loop, startLoop } from './background.ts'
import { type EventLog, type StoredRow, shardCount } from './event-log.ts'
import type { Kafka } from './kafka.ts'
import { holdLeases } from './leases.ts'
import type { Log } from './log.ts'
import { inTransaction } from './mongo.ts'

const batchSize = 500
/** A record batch of one partition must stay under the brokers' limit of 1 MiB, whatever the facts hold. */
const batchBytes = 512 * 1024
/** The longest a row waits when the wake-up of its writer was lost. */
const pollEveryMs = 1_000
/** A turn sends for seconds at most; failing turns follow each other within 5 s. */
const stuckAfterMs = 45_000

export interface MirrorOptions<F> {
  readonly db: Db
  readonly events: EventLog<F>
  readonly topic: Topic
  /** The domain, such as `messages`. */
  readonly source: string
  readonly kafka: Kafka
  readonly log: Log
}

export interface Mirror extends AsyncDisposable {
  /** Called after a commit, so that its rows need not wait for the poll. */
  wake(): void
  /** How many rows Kafka does not have yet. */
  pending(): Promise<number>
  /** Whether it has got nothing done for long, neither sent rows nor found that there are none. */
  stuck(): boolean
  /** Milliseconds since the oldest pending row was stored; 0 for none. */
  age(): Promise<number>
}

export async function startMirror<F>(options: MirrorOptions<F>): Promise<Mirror> {
  const { db, events, kafka, topic, log } = options
  let loop: Loop | undefined
  let topicReady = false
  let lastDone = Date.now()
  const leases = await holdLeases({
    db,
    // A domain may have several logs, each with a mirror of its own.
    purpose: `mirror ${topic.name}`,
    shards: shardCount,
    log,
    onGain: () => loop?.wake(),
  })
  const turn = async (signal: AbortSignal) => {
    if (!topicReady) {
      await kafka.ensureTopics([topic])
      topicReady = true
    }
    // Begins after the last shard of a full batch, so that a busy shard cannot keep the others waiting.
    let from = 0
    while (!signal.aborted) {
      const held = leases.held()
      const batch = await readBatch(options, from === 0 ? held : held.filter(shard => shard >= from))
      if (batch.rows.length > 0) await sendBatch(options, batch.rows)
      lastDone = Date.now()
      if (!batch.full && from === 0) return
      from = batch.full ? (batch.rows.at(-1)?.shard ?? 0) + 1 : 0
    }
  }
  loop = startLoop({ name: 'mirror', everyMs: pollEveryMs, log, run: turn })
  const running = loop
  return {
    wake: () => running.wake(),
    stuck: () => Date.now() - lastDone > stuckAfterMs,
    pending: () => events.collection.countDocuments(anyShard as never),
    async age() {
      const [oldest] = await events.collection
        .find(anyShard as never)
        .sort({ at: 1 })
        .limit(1)
        .toArray()
      return oldest ? Date.now() - oldest.at.getTime() : 0
    },
    async [Symbol.asyncDispose]() {
      await running[Symbol.asyncDispose]()
      await leases[Symbol.asyncDispose]()
    },
  }
}

/** Names the index's first field, without which it would not be used. */
const anyShard = { pending: true, shard: { $gte: 0 } } as const

interface Batch<F> {
  readonly rows: readonly StoredRow<F>[]
  /** There may be more. */
  readonly full: boolean
}

async function readBatch<F>({ db, events }: MirrorOptions<F>, shards: readonly number[]): Promise<Batch<F>> {
  if (shards.length === 0) return { rows: [], full: false }
  // In a snapshot: a plain scan that yields may pass the place of rev 5 before it is committed and still meet rev 6, and
  // consumers would drop the 5 that follows the 6.
  const rows = await inTransaction(db.client, session =>
    events.collection
      .find({ pending: true, shard: { $in: shards } } as never, { session })
      .sort({ shard: 1, key: 1, rev: 1 })
      .limit(batchSize)
      .toArray(),
  )
  return { rows: rows as unknown as StoredRow<F>[], full: rows.length === batchSize }
}

async function sendBatch<F>(
  { events, kafka, topic, source }: MirrorOptions<F>,
  rows: readonly StoredRow<F>[],
): Promise<void> {
  const records = rows.map(row => ({ key: row.key, value: JSON.stringify(envelopeOf(row, source)) }))
  let from = 0
  while (from < rows.length) {
    let to = from
    for (let bytes = 0; to < rows.length; to++) {
      bytes += Buffer.byteLength(records[to]?.value ?? '')
      if (to > from && bytes > batchBytes) break
    }
    await kafka.durable.send(topic.name, records.slice(from, to))
    // Only after Kafka has them. A crash in between sends them again, with the same ids.
    const ids = rows.slice(from, to).map(row => (row as { _id?: unknown })._id)
    await events.collection.updateMany({ _id: { $in: ids } } as never, { $unset: { pending: '' } } as never)
    from = to
  }
}

function envelopeOf<F>(row: StoredRow<F>, source: string): Envelope {
  return {
    specversion: '1.0',
    id: `${row.key}:${row.rev}`,
    source: `/subgraphs/${source}`,
    type: row.type,
    subject: row.key,
    time: row.at.toISOString(),
    datacontenttype: 'application/json',
    ...(row.traceparent ? { traceparent: row.traceparent } : {}),
    rev: row.rev,
    data: row.data,
  }
}
