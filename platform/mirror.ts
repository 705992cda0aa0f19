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

const batchSize = 500
/** The longest a row waits when the wake-up of its writer was lost. */
const pollEveryMs = 1_000

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
  /** Milliseconds since the oldest pending row was stored; 0 for none. */
  age(): Promise<number>
}

export async function startMirror<F>(options: MirrorOptions<F>): Promise<Mirror> {
  const { db, events, kafka, topic, log } = options
  let loop: Loop | undefined
  let topicReady = false
  const leases = await holdLeases({ db, purpose: 'mirror', shards: shardCount, log, onGain: () => loop?.wake() })
  const turn = async (signal: AbortSignal) => {
    if (!topicReady) {
      await kafka.ensureTopics([topic])
      topicReady = true
    }
    while (!signal.aborted) {
      const sent = await sendBatch(options, leases.held())
      if (sent < batchSize) return
    }
  }
  loop = startLoop({ name: 'mirror', everyMs: pollEveryMs, log, run: turn })
  const running = loop
  return {
    wake: () => running.wake(),
    pending: () => events.collection.countDocuments({ pending: true } as never),
    async age() {
      const [oldest] = await events.collection
        .find({ pending: true } as never)
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

async function sendBatch<F>(
  { events, kafka, topic, source }: MirrorOptions<F>,
  shards: readonly number[],
): Promise<number> {
  if (shards.length === 0) return 0
  const rows = await events.collection
    .find({ pending: true, shard: { $in: shards } } as never)
    .sort({ shard: 1, key: 1, rev: 1 })
    .limit(batchSize)
    .toArray()
  if (rows.length === 0) return 0
  await kafka.durable.send(
    topic.name,
    rows.map(row => ({ key: row.key, value: JSON.stringify(envelopeOf(row as StoredRow<F>, source)) })),
  )
  // Only after Kafka has them. A crash in between sends them again, with the same ids.
  await events.collection.updateMany(
    { _id: { $in: rows.map(({ _id }) => _id) } } as never,
    { $unset: { pending: '' } } as never,
  )
  return rows.length
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
