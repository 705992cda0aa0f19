// Waits for conditions, never for time alone: every wait has a deadline and says what it waited for. A deadline is no promise of ours
// but where a test gives up; there is one, so that no test fails because it runs on a slow machine.
import { setTimeout as delay } from 'node:timers/promises'
import { messageOf } from './stack-error.ts'

/** How many times as long as here somebody is willing to wait: TEST_PATIENCE, 1 by default. */
export const patience = factorOf(process.env.TEST_PATIENCE)

/** Where a wait gives up that says nothing else; two processors that everything shares were seen to take 40 s for what takes 2 s. */
const deadlineByDefaultMs = 90_000

/** jest's own limit, for a test and for a hook: above what a few waits in a row may take, so that those say what did not come. */
export const testTimeoutMs = 300_000 * patience

export interface WaitOptions {
  /** How long to keep asking, in milliseconds, before `TEST_PATIENCE`. Only for what takes longer than the default. */
  deadlineMs?: number
  /** The pause between two questions, in milliseconds. Default 50. */
  everyMs?: number
  signal?: AbortSignal
}

export class WaitedTooLong extends Error {
  override readonly name = 'WaitedTooLong'
}

type Describe = () => string | Promise<string>

const witnesses = new Set<Describe>()

/** What `describe` says is added to every wait of this process that gives up, until the answer is called. */
export function addWitness(describe: Describe): () => void {
  witnesses.add(describe)
  return () => void witnesses.delete(describe)
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
  { deadlineMs = deadlineByDefaultMs, everyMs = 50, signal }: WaitOptions = {},
): Promise<Exclude<T, false | undefined | null | 0 | ''>> {
  const patientMs = deadlineMs * patience
  const endsAt = performance.now() + patientMs
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
      const seen = (await Promise.all([...witnesses].map(describe => describe()))).map(line => `\n${line}`).join('')
      throw new WaitedTooLong(`Waited ${patientMs / 1000} s for ${what}${because}${seen}`, { cause: last })
    }
    await delay(everyMs, undefined, { signal }).catch(() => signal?.throwIfAborted())
  }
}
