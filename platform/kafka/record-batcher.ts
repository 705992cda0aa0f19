// The effect of many records at once: batches of several partitions that come while a call goes on are handed over together by the
// next one, since a transaction costs as much for ten as for one. Used by record-processor.ts, which takes what fails record by record.

import type { Envelope } from '#schema/events/envelope.ts'
import { createBatcher } from '../async/batcher.ts'
import type { Log } from '../process/log.ts'
import { beginFrom, type Span, type SpanOptions } from '../process/spans.ts'
import { traced } from '../process/trace.ts'
import type { Parking, TakenRecord } from './parking.ts'

/** Events that are handed over at once: what a transaction costs besides its documents is then nothing. */
export const maxBatchRecords = 4_000

/** Records of one partition. */
export interface Batch {
  readonly topic: string
  readonly records: readonly TakenRecord[]
  stopped(): boolean
}

/** What of a batch is not taken in yet. */
interface Left {
  readonly records: readonly TakenRecord[]
  readonly parked: ReadonlySet<string>
}

/** What takes batches in, and how their records are read. */
export interface RecordBatcherOptions {
  handleMany(events: readonly Envelope[]): Promise<void>
  /** How many calls go on beside each other; 1 unless said. */
  readonly batchesAtOnce: number | undefined
  /** @throws for a record that is no event */
  read(text: string): Envelope
  readonly parking: Parking
  readonly log: Log
}

/** The keys that stand still among those of batches of one topic. */
export function parkedOf(batches: readonly Batch[], parking: Parking): Promise<Set<string>> {
  const keys = batches.flatMap(({ records }) => records.map(({ key }) => key))
  return parking.keysOf(batches[0]?.topic ?? '', keys)
}

/** @returns takes one batch in, and gives what of it still has to be taken record by record */
export function createRecordBatcher(options: RecordBatcherOptions): (batch: Batch) => Promise<Left> {
  const { batchesAtOnce = 1, parking } = options
  return createBatcher<Batch, Left>({
    width: batchesAtOnce,
    maxRunSize: maxBatchRecords,
    sizeOf: ({ records }) => records.length,
    mayShareRun: (one, other) => one.topic === other.topic,
    async run(batches) {
      const parked = await parkedOf(batches, parking)
      const free = new Map(
        batches.map(batch => [batch, { ...batch, records: batch.records.filter(({ key }) => !parked.has(key)) }]),
      )
      // The line may have been long: what went elsewhere meanwhile is left alone.
      const done = await handOver(
        [...free.values()].filter(({ stopped }) => !stopped()),
        options,
      )
      return batches.map(batch => {
        const isDone = [free.get(batch)].some(one => one && done.has(one))
        return { parked, records: isDone ? batch.records.filter(({ key }) => parked.has(key)) : batch.records }
      })
    },
  })
}

/** @returns the batches whose records had their effect */
async function handOver(batches: readonly Batch[], options: RecordBatcherOptions): Promise<ReadonlySet<Batch>> {
  const readable = batches.flatMap(batch => {
    const events = eventsOf(batch, options)
    return events ? [{ batch, events }] : []
  })
  const events = readable.flatMap(one => one.events)
  const all = new Set(readable.map(({ batch }) => batch))
  const [first] = events
  if (!first) return all
  try {
    const topic = readable[0]?.batch.topic ?? ''
    const spans = events.map(event => beginFrom(event.traceparent, ...processing(topic, event)))
    // Each goes on in a trace of its own: what it causes stands under its own span.
    const going = events.map((event, index) => ({ ...event, ...stepIn(spans[index]) }))
    try {
      if (going.length === 1) await traced(going[0]?.traceparent, () => options.handleMany(going))
      else await options.handleMany(going)
      for (const span of spans) span?.end()
    } catch (error) {
      for (const span of spans) span?.end(error)
      throw error
    }
    return all
  } catch (error) {
    options.log.warn({ err: error, events: events.length }, 'a batch failed as a whole; taking it in parts')
  }
  const done = new Set<Batch>()
  // Most of them are innocent.
  if (all.size > 1) for (const one of all) for (const taken of await handOver([one], options)) done.add(taken)
  return done
}

/** What the span of a record that is taken in is called, and what it says. */
export function processing(topic: string, { type }: Envelope): [name: string, options: SpanOptions] {
  const attributes = {
    'messaging.system': 'kafka',
    'messaging.destination.name': topic,
    'messaging.message.type': type,
  }
  return [`process ${topic}`, { kind: 'consumer', attributes }]
}

const stepIn = (span: Span | undefined) => (span ? { traceparent: span.step } : {})

/** @returns undefined where one of them cannot be read: it is found record by record, and holds no other batch up */
function eventsOf({ records }: Batch, { read }: RecordBatcherOptions): readonly Envelope[] | undefined {
  try {
    return records.map(({ value }) => read(value ?? ''))
  } catch {
    return undefined
  }
}
