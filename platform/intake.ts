// What a consumer does with a batch of one partition: in order for each key, keys beside each other, bounded tries, and a record
// that stays impossible is buried so that only its key waits. Knows nothing of kafkajs.

import { type Envelope, MalformedEvent } from '#schema/events/envelope.ts'
import { pause } from './background.ts'
import type { Log } from './log.ts'
import type { Parking, TakenRecord } from './parking.ts'
import { traced } from './trace.ts'
import { isTransient } from './transient.ts'

const tries = 5
const firstBackOffMs = 100
const longestBackOffMs = 5_000
const keysAtOnce = 8

export interface Effects {
  /** The effect of one event, idempotent. @throws to be tried again */
  handle(event: Envelope): Promise<void>
  /**
   * The effect of many at once, for consumers that must catch up fast: events of one key are in order. When it throws, each
   * event goes through `handle`, also those that had their effect already. It runs in no trace, since it belongs to many: what
   * an event causes takes `stepOf(event.traceparent)`.
   */
  handleMany?(events: readonly Envelope[]): Promise<void>
}

/** The batch was left in the middle because the partition or the process goes elsewhere; nothing of it is lost. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

/** Reads a record's text. @throws MalformedEvent */
export type ReadRecord = (text: string) => Envelope

export interface IntakeOptions {
  readonly effects: Effects
  readonly read: ReadRecord
  readonly parking: Parking
  readonly log: Log
  /** Called when a record was buried. */
  onBuried(): void
}

export interface Intake {
  /**
   * Takes records of one partition. Resolves when each has had its effect or is parked.
   * @throws Stopped as soon as `stopped` is true between two records
   */
  take(topic: string, records: readonly TakenRecord[], stopped: () => boolean): Promise<void>
  /** The tries of one record. @returns why it failed for good, or undefined */
  attempt(record: TakenRecord, stopped: () => boolean): Promise<string | undefined>
}

export function createIntake({ effects, read, parking, log, onBuried }: IntakeOptions): Intake {
  const attempt: Intake['attempt'] = async (record, stopped) => {
    for (let failures = 0; ; ) {
      // Not ours any more: whoever has the partition now takes this from the last commit.
      if (stopped()) throw new Stopped()
      try {
        const event = read(record.value ?? '')
        await traced(event.traceparent, () => effects.handle(event))
        return undefined
      } catch (error) {
        const { topic, partition, offset } = record
        failures++
        // An outage is no fault of the record: burying would turn a minute without a database into a thousand dead letters.
        const outage = isTransient(error)
        if (error instanceof MalformedEvent || (!outage && failures >= tries)) return causeOf(error)
        log.warn({ err: error, topic, partition, offset, failures, outage }, 'a record failed; trying again')
        await pause(Math.min(firstBackOffMs * 2 ** (failures - 1), longestBackOffMs))
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
  let stored: Promise<unknown> = Promise.resolve()
  /** One batch after the other: transactions of whole batches beside each other only meet each other's conflicts. */
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = stored.then(work)
    stored = mine.catch(() => undefined)
    return mine
  }
  const takeAtOnce = async (records: readonly TakenRecord[], stopped: () => boolean): Promise<boolean> => {
    const { handleMany } = effects
    if (!handleMany || records.length < 2) return false
    try {
      const events = records.map(({ value }) => read(value ?? ''))
      return await inLine(async () => {
        // The line may have been long.
        if (stopped()) throw new Stopped()
        await handleMany(events)
        return true
      })
    } catch (error) {
      if (error instanceof Stopped) throw error
      log.warn({ err: error, records: records.length }, 'a batch failed as a whole; taking its records one by one')
      return false
    }
  }
  return {
    attempt,
    async take(topic, records, stopped) {
      const parked = await parking.keysOf(
        topic,
        records.map(({ key }) => key),
      )
      const free = records.filter(({ key }) => !parked.has(key))
      const left = (await takeAtOnce(free, stopped)) ? records.filter(({ key }) => parked.has(key)) : records
      const queues = [...Map.groupBy(left, ({ key }) => key)]
      const worker = async () => {
        for (let next = queues.shift(); next; next = queues.shift())
          await takeKey(next[1], parked.has(next[0]), stopped)
      }
      await Promise.all(Array.from({ length: Math.min(keysAtOnce, queues.length) }, worker))
    },
  }
}

function causeOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
