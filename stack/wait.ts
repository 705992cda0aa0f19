// Waits for conditions, never for time alone: every wait has a deadline and says what it waited for.
import { setTimeout as delay } from 'node:timers/promises'
import { messageOf } from './stack-error.ts'

/** How many times as long as here somebody is willing to wait: TEST_PATIENCE, 1 by default. */
export const patience = factorOf(process.env.TEST_PATIENCE)

export interface WaitOptions {
  /** How long to keep asking, in milliseconds. Default 30,000. */
  deadlineMs?: number
  /** The pause between two questions, in milliseconds. Default 50. */
  everyMs?: number
  signal?: AbortSignal
}

export class WaitedTooLong extends Error {
  override readonly name = 'WaitedTooLong'
}

/** @throws Error for what is no number between a tenth and a hundred */
function factorOf(text = '1'): number {
  const factor = Number(text)
  if (text.trim() !== '' && factor >= 0.1 && factor <= 100) return factor
  throw new Error(`TEST_PATIENCE is "${text}"; it is a factor between 0.1 and 100, such as 3.`)
}

/**
 * Asks `probe` until it answers something truthy, and returns that. A throwing probe counts as "not yet"; its last error
 * is in the message.
 * @throws WaitedTooLong after the deadline; the signal's reason when aborted.
 */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  { deadlineMs = 30_000, everyMs = 50, signal }: WaitOptions = {},
): Promise<Exclude<T, false | undefined | null | 0 | ''>> {
  const endsAt = performance.now() + deadlineMs
  let last: unknown
  for (;;) {
    signal?.throwIfAborted()
    try {
      const answer = await probe()
      if (answer) return answer as Exclude<T, false | undefined | null | 0 | ''>
    } catch (error) {
      last = error
    }
    if (performance.now() >= endsAt) {
      const because = last ? `; the last answer was: ${messageOf(last)}` : ''
      throw new WaitedTooLong(`Waited ${deadlineMs / 1000} s for ${what}${because}`, { cause: last })
    }
    await delay(everyMs, undefined, { signal }).catch(() => signal?.throwIfAborted())
  }
}

/**
 * Does what has to happen before a time is over; anew with a longer time only where this machine stood still meanwhile.
 * @param work is told how many milliseconds it has, and makes what it works with last as long
 * @throws what `work` throws while there was time
 */
export async function inTime<T>(firstMs: number, work: (ms: number) => Promise<T>): Promise<T> {
  for (let ms = firstMs; ; ms *= 3) {
    const endsAt = Date.now() + ms
    const isLate = () => Date.now() >= endsAt && ms < 60_000
    try {
      const done = await work(ms)
      if (!isLate()) return done
    } catch (error) {
      if (!isLate()) throw error
    }
  }
}
