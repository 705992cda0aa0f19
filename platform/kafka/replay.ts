// What a consumer group does beside its topics: tells the dead-letter topic of buried records, and tries parked ones again when
// an operator has asked for it. Any process of the group may do it; a claim keeps two from working on one key.

import { deadLetterTopic } from '#schema/events/topics.ts'
import { type Loop, startLoop } from '../async/background.ts'
import { nowMs } from '../clock.ts'
import type { Log } from '../process/log.ts'
import type { EventSink } from './kafka.ts'
import type { ParkedKey, Parking } from './parking.ts'
import type { RecordProcessor } from './record-processor.ts'

const everyMs = 1_000
/** Whoever buries a record wakes its own loop; another process's operator waits so long at most. */
const idleEveryMs = 10_000
const holdMs = 60_000
const pageSize = 100

/** What a replay works on; made by consumer.ts. */
export interface ReplayOptions {
  readonly group: string
  readonly parking: Parking
  readonly processor: RecordProcessor
  readonly deadLetters: EventSink
  readonly log: Log
}

/** Looks once a second while any key is parked, else every 10 s at the longest. */
export function startReplay(options: ReplayOptions): Loop {
  return startLoop({
    name: `replay ${options.group}`,
    everyMs,
    idleEveryMs,
    log: options.log,
    run: async signal => {
      if (!(await options.parking.any())) return {}
      await tellBuried(options)
      for (;;) {
        const claimed = signal.aborted ? undefined : await options.parking.claim(holdMs)
        if (!claimed) return undefined
        await replay(options, claimed, signal)
      }
    },
  })
}

/** The parked key is the outbox of its dead letter: sent at least once, with the same position. */
async function tellBuried({ parking, deadLetters, group }: ReplayOptions): Promise<void> {
  for (const { _id, topic, key, position, cause, at } of await parking.unpublished()) {
    const [first] = await parking.records(_id, 1)
    const letter = { cause, at: at.toISOString(), group, topic, position, record: first?.value ?? null }
    await deadLetters.send(deadLetterTopic(topic, group), [{ key, value: JSON.stringify(letter) }])
    await parking.markTold(_id, position)
  }
}

async function replay(
  { parking, processor, log }: ReplayOptions,
  claimed: ParkedKey,
  signal: AbortSignal,
): Promise<void> {
  const { _id } = claimed
  let drop = claimed.replay === 'rest'
  const giveUpAt = nowMs() + holdMs
  while (!(await parking.release(_id))) {
    for (const record of await parking.records(_id, pageSize)) {
      // Another process may claim the key from now on; what was taken in is already removed.
      if (nowMs() > giveUpAt) return
      const cause = drop ? undefined : await processor.attempt(record, () => signal.aborted)
      drop = false
      if (cause !== undefined) {
        await parking.failAgain(_id, record, cause)
        log.warn({ key: _id, cause }, 'a replayed record failed again')
        return
      }
      await parking.remove(_id, record)
    }
  }
  log.info({ key: _id }, 'a parked key flows again')
}
