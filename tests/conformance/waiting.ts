// All that the audit has to do with time: how it waits for what it watches, gives a case up, and keeps a room talking meanwhile. What
// it demands of a gateway is an order of events, never a number of seconds.

import { setTimeout as delay } from 'node:timers/promises'
import { patience, until } from '#stack/wait.ts'

/** A case that takes longer has failed, whatever it still waits for; above the deadline of a single wait, which says what did not come. */
export const caseDeadlineMs = 120_000 * patience

/** Waits for a condition. @throws with what it waited for */
export async function eventually(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  await until(what, isSo, { everyMs: 10 })
}

/** Somebody who waits, and is woken whenever what they wait for may have come. */
export interface Waiter {
  wake(): void
  /** @param describe says where things stand, for the message. @throws after the deadline of all waits */
  wait(what: string, isThere: () => boolean, describe: () => string): Promise<void>
}

export function createWaiter(): Waiter {
  let changed = Promise.withResolvers<void>()
  return {
    wake() {
      changed.resolve()
      changed = Promise.withResolvers()
    },
    async wait(what, isThere, describe) {
      if (isThere()) return
      const over = new AbortController()
      const late = until(what, isThere, { everyMs: 500, signal: over.signal }).catch(error => {
        if (!over.signal.aborted) throw new Error(`${error.message}; ${describe()}`)
      })
      try {
        while (!isThere()) await Promise.race([changed.promise, late])
      } finally {
        over.abort()
      }
    },
  }
}

/** Says something again and again, until it is disposed of. */
export function keepSaying(everyMs: number, say: () => void): Disposable {
  const timer = setInterval(say, everyMs)
  return { [Symbol.dispose]: () => clearInterval(timer) }
}

/** How long a server of ours takes for something, where that it takes long is what is tried. */
export const takeTime = (ms: number): Promise<void> => delay(ms)

export function stopwatch(): () => number {
  const startedAt = performance.now()
  return () => Math.round(performance.now() - startedAt)
}

/** @throws where it is not done by then */
export async function withinCaseDeadline(run: Promise<void>): Promise<void> {
  const over = new AbortController()
  const late = delay(caseDeadlineMs, undefined, { signal: over.signal }).then(() => {
    throw new Error(`not done within ${caseDeadlineMs} ms`)
  })
  late.catch(() => undefined)
  try {
    await Promise.race([run, late])
  } finally {
    over.abort()
  }
}

/**
 * Does what has to be done while a token lasts; with one that lasts longer where it ended meanwhile, because the machine stood still.
 * @param work answers undefined where the token has ended too early
 */
export async function whileTokenLasts(work: (expiresInSeconds: number) => Promise<true | undefined>): Promise<void> {
  for (const seconds of [3, 12, 48]) if (await work(seconds)) return
  throw new Error('the token had ended each time before anything could be done with it')
}
