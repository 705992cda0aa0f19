// What a consumer does with a batch of one partition: in order for each key, keys beside each other, bounded tries, and a record
// that stays impossible is buried so that only its key waits. Where the effect can be had for many at once, batches that come
// meanwhile are taken together. Knows nothing of kafkajs.

import { type Envelope, MalformedEvent } from '#schema/events/envelope.ts'
import { isTransient } from '../async/transient.ts'
import { sleep } from '../clock.ts'
import type { Log } from '../process/log.ts'
import { continued } from '../process/spans.ts'
import type { Parking, TakenRecord } from './parking.ts'
import { type Batch, createRecordBatcher, parkedOf, processing } from './record-batcher.ts'

const tries = 5
const firstBackOffMs = 100
const longestBackOffMs = 5_000
const keysAtOnce = 8

/** What a service does with the events of a topic. */
export interface Effects {
  /** The effect of one event, idempotent. @throws to be tried again */
  handle(event: Envelope): Promise<void>
  /**
   * The effect of many at once, all of one topic and those of one key in order. When it throws, each event goes through `handle`,
   * also those that had their effect already. It runs in no trace, since it belongs to many: what an event causes takes
   * `stepOf(event.traceparent)`.
   */
  handleMany?(events: readonly Envelope[]): Promise<void>
  /**
   * How many calls of `handleMany` go on beside each other, never with events of the same key; 1 unless said. More is for effects
   * of different keys that never write the same document: transactions that do only meet each other's conflicts.
   */
  readonly batchesAtOnce?: number | undefined
}

/** The batch was left in the middle because the partition or the process goes elsewhere; nothing of it is lost. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

/** Reads a record's text. @throws MalformedEvent */
export type ReadRecord = (text: string) => Envelope

/** What a processor works with; made by consumer.ts. */
export interface RecordProcessorOptions {
  readonly effects: Effects
  readonly read: ReadRecord
  readonly parking: Parking
  readonly log: Log
  /** Called when a record was buried. */
  onBuried(): void
}

/** Takes records in, for a consumer and for the replay of parked keys. */
export interface RecordProcessor {
  /**
   * Takes records of one partition. Resolves when each has had its effect or is parked.
   * @throws Stopped as soon as `stopped` is true between two records
   */
  take(topic: string, records: readonly TakenRecord[], stopped: () => boolean): Promise<void>
  /** The tries of one record. @returns why it failed for good, or undefined */
  attempt(record: TakenRecord, stopped: () => boolean): Promise<string | undefined>
}

/** Tries a record up to 5 times with growing waits; outages do not end the tries, and a malformed event is tried once. */
export function createRecordProcessor({
  effects,
  read,
  parking,
  log,
  onBuried,
}: RecordProcessorOptions): RecordProcessor {
  const attempt: RecordProcessor['attempt'] = async (record, stopped) => {
    for (let round = 1, failures = 0; ; round++) {
      // Not ours any more: whoever has the partition now takes this from the last commit.
      if (stopped()) throw new Stopped()
      try {
        const event = read(record.value ?? '')
        await continued(event.traceparent, ...processing(record.topic, event), () => effects.handle(event))
        return undefined
      } catch (error) {
        const { topic, partition, offset } = record
        // An outage is no fault of the record: burying would turn a minute without a database into a thousand dead letters.
        const outage = isTransient(error)
        if (!outage) failures++
        if (error instanceof MalformedEvent || failures >= tries) return causeOf(error)
        log.warn({ err: error, topic, partition, offset, failures, outage }, 'a record failed; trying again')
        await sleep(Math.min(firstBackOffMs * 2 ** (round - 1), longestBackOffMs))
      }
    }
  }
  const takeOne = async (record: TakenRecord, stopped: () => boolean) => {
    const cause = await attempt(record, stopped)
    if (cause === undefined) return false
    const { value: _value, ...where } = record
    await parking.bury(record, cause)
    log.error({ ...where, cause }, 'a record was buried; the later ones of its key wait')
    onBuried()
    return true
  }
  const takeKey = async (records: readonly TakenRecord[], wasParked: boolean, stopped: () => boolean) => {
    let parked = wasParked
    for (const record of records) {
      if (stopped()) throw new Stopped()
      // A replay may have freed the key since the batch began.
      if (parked) parked = await parking.park(record)
      if (!parked) parked = (await takeOne(record, stopped)) && record.key !== ''
    }
  }
  const takeByKey = async ({ records, stopped }: Batch, parked: ReadonlySet<string>) => {
    const queues = [...Map.groupBy(records, ({ key }) => key)]
    const worker = async () => {
      for (let next = queues.shift(); next; next = queues.shift()) await takeKey(next[1], parked.has(next[0]), stopped)
    }
    await Promise.all(Array.from({ length: Math.min(keysAtOnce, queues.length) }, worker))
  }
  const { handleMany, batchesAtOnce } = effects
  const together = handleMany && createRecordBatcher({ handleMany, batchesAtOnce, read, parking, log })
  return {
    attempt,
    async take(topic, records, stopped) {
      const batch = { topic, records, stopped }
      // What fails for good takes its tries outside of the line, in which the others wait.
      const left = together ? await together(batch) : { records, parked: await parkedOf([batch], parking) }
      await takeByKey({ ...batch, records: left.records }, left.parked)
    },
  }
}

function causeOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
