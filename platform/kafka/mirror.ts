// Takes event rows to Kafka: in the order of `rev` for each key, at least once, by one leaseholder per shard. A process that
// loses its lease in the middle may still send rows that its successor sends too; consumers drop what they have seen.

import type { Db } from 'mongodb'
import type { Envelope } from '#schema/events/envelope.ts'
import type { Topic } from '#schema/events/topics.ts'
import { idlePollMs, type Loop, startLoop } from '../async/background.ts'
import { elapsedMs, nowMs, startTimer } from '../clock.ts'
import { type EventLog, type StoredRow, shardCount } from '../mongo/event-log.ts'
import { holdLeases } from '../mongo/leases.ts'
import { inTransaction } from '../mongo/mongo.ts'
import type { Log } from '../process/log.ts'
import { beginFrom } from '../process/spans.ts'
import type { Bus } from '../redis/bus.ts'
import type { Kafka } from './kafka.ts'

/** A store may look at everything that waits, whatever the limit: by the handful, what an outage has left takes the square of its time. */
const batchSize = 4_000
/** A record batch of one partition must stay under the brokers' limit of 1 MiB, whatever the facts hold. */
const batchBytes = 512 * 1024
/** Rows in one update: a store may hold each row against every `_id` that is named; measured 1 ms a row for 50 and 2 ms for 500. */
const marked = 50
/** How soon a row is looked for again whose wake-up was lost; while nothing happens, up to `idlePollMs`. */
const pollEveryMs = 1_000
/** Under load rows are taken by the handful: a turn is a snapshot, a send and a write, for one row as for a hundred. */
const atMostEveryMs = 50
/** The longest wait for a broker that is away. It is only asked whether it is there, which costs the store nothing. */
const lastBackOffMs = 1_000
/** A turn sends for seconds at most; failing turns follow each other within 3 s. */
const stuckAfterMs = 45_000

/** Which log goes to which topic. */
export interface MirrorOptions<F> {
  readonly db: Db
  readonly events: EventLog<F>
  readonly topic: Topic
  /** The domain, such as `messages`. */
  readonly source: string
  readonly kafka: Kafka
  /** Tells the process that holds a row's shard, where it is another one. */
  readonly bus: Bus
  readonly log: Log
}

/** Sends the outbox of one log to Kafka. Disposing waits for the send in progress and gives the shards back. */
export interface Mirror extends AsyncDisposable {
  /** Called after a commit, so that its rows need not wait for the poll. */
  wake(): void
  readonly topic: string
  /** How many shards of the outbox this process takes to Kafka right now. */
  held(): number
  /** How many rows Kafka does not have yet. */
  pending(): Promise<number>
  /** Whether it has got nothing done for long, neither sent rows nor found that there are none. */
  stuck(): boolean
  /** Milliseconds since the oldest pending row was stored; 0 for none. */
  age(): Promise<number>
}

/** Rejects where MongoDB does not answer, and nothing is left of it then; a Kafka that is away is waited for in the background. */
export async function startMirror<F>(options: MirrorOptions<F>): Promise<Mirror> {
  const { db, events, kafka, bus, topic, log } = options
  await using parts = new AsyncDisposableStack()
  const feed = `mirror:${topic.name}`
  let loop: Loop | undefined
  let topicReady = false
  let lastDone = elapsedMs()
  let wokenUp = false
  const wakeOwn = () => {
    wokenUp = true
    loop?.wake()
  }
  parts.use(bus.subscribe(feed, wakeOwn))
  const wakeOthers = createOncePer(atMostEveryMs, () => void bus.publish(feed, {}))
  const wake = () => {
    wakeOwn()
    // Of one process nobody else is to be told; of several, each has rows for the shards of the others.
    if (leases.held().length < shardCount) wakeOthers()
  }
  const leases = parts.use(
    await holdLeases({
      db,
      // A domain may have several logs, each with a mirror of its own.
      purpose: `mirror ${topic.name}`,
      shards: shardCount,
      log,
      onGain: wakeOwn,
    }),
  )
  const turn = async (signal: AbortSignal) => {
    if (!topicReady) {
      await kafka.ensureTopics([topic])
      topicReady = true
    }
    // A poll mostly finds nothing, and a transaction is dear for that.
    const something =
      wokenUp || (await events.collection.findOne(anyShard as never, { projection: { _id: 1 } })) !== null
    wokenUp = false
    if (!something) {
      lastDone = elapsedMs()
      return {}
    }
    // Begins after the last shard of a full batch, so that a busy shard cannot keep the others waiting.
    let from = 0
    while (!signal.aborted) {
      const held = leases.held()
      const batch = await readBatch(options, from === 0 ? held : held.filter(shard => shard >= from))
      // Where it fails, the next turn asks for the broker before it reads all of this anew.
      topicReady = false
      if (batch.rows.length > 0) await sendBatch(options, batch.rows)
      topicReady = true
      lastDone = elapsedMs()
      if (!batch.full && from === 0) return undefined
      from = batch.full ? (batch.rows.at(-1)?.shard ?? 0) + 1 : 0
    }
  }
  loop = parts.use(
    startLoop({
      name: 'mirror',
      everyMs: pollEveryMs,
      idleEveryMs: idlePollMs,
      atMostEveryMs,
      lastBackOffMs,
      log,
      run: turn,
    }),
  )
  const running = parts.move()
  return {
    wake,
    topic: topic.name,
    held: () => leases.held().length,
    stuck: () => elapsedMs() - lastDone > stuckAfterMs,
    pending: () => events.collection.countDocuments(anyShard as never),
    async age() {
      const [oldest] = await events.collection
        .find(anyShard as never)
        .sort({ at: 1 })
        .limit(1)
        .toArray()
      return oldest ? nowMs() - oldest.at.getTime() : 0
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

/** Calls at once, then at most once per `ms`, whatever number of times it is asked. */
function createOncePer(ms: number, work: () => void): () => void {
  let waiting = false
  let quietUntil = 0
  return () => {
    if (waiting) return
    const left = quietUntil - elapsedMs()
    quietUntil = Math.max(quietUntil, elapsedMs()) + ms
    if (left <= 0) return work()
    waiting = true
    startTimer(left, () => {
      waiting = false
      work()
    }).unref()
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
  const about = {
    kind: 'producer',
    attributes: { 'messaging.system': 'kafka', 'messaging.destination.name': topic.name },
  } as const
  const records = rows.map(row => {
    const span = beginFrom(row.traceparent, `send ${topic.name}`, about)
    const traceparent = span?.step ?? row.traceparent
    return { span, key: row.key, value: JSON.stringify(envelopeOf(row, source, traceparent)), traceparent: span?.step }
  })
  let from = 0
  while (from < rows.length) {
    let to = from
    for (let bytes = 0; to < rows.length; to++) {
      bytes += Buffer.byteLength(records[to]?.value ?? '')
      if (to > from && bytes > batchBytes) break
    }
    const sent = records.slice(from, to)
    await kafka.durable.send(topic.name, sent)
    for (const { span } of sent) span?.end()
    // Only after Kafka has them. A crash in between sends them again, with the same ids.
    await markSent(events, rows.slice(from, to))
    from = to
  }
}

async function markSent<F>(events: EventLog<F>, rows: readonly StoredRow<F>[]): Promise<void> {
  const ids = rows.map(row => (row as { _id?: unknown })._id)
  const updates = []
  for (let from = 0; from < ids.length; from += marked)
    updates.push({
      updateMany: { filter: { _id: { $in: ids.slice(from, from + marked) } }, update: { $unset: { pending: '' } } },
    })
  await events.collection.bulkWrite(updates as never, { ordered: false })
}

function envelopeOf<F>(row: StoredRow<F>, source: string, traceparent: string | undefined): Envelope {
  return {
    specversion: '1.0',
    id: `${row.key}:${row.rev}`,
    source: `/subgraphs/${source}`,
    type: row.type,
    subject: row.key,
    time: row.at.toISOString(),
    datacontenttype: 'application/json',
    ...(traceparent ? { traceparent } : {}),
    rev: row.rev,
    data: row.data,
  }
}
