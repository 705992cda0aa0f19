// Work that goes on beside requests: a loop that is woken, backs off after a failure, and ends with its owner.

import { elapsedMs, sleep } from './clock.ts'
import type { Log } from './log.ts'

const firstBackOffMs = 100
const usualBackOffMs = 5_000

export interface LoopOptions {
  readonly name: string
  /** The longest time between two runs when nobody wakes the loop. */
  readonly everyMs: number
  /** The shortest time between the beginnings of two turns, for work that costs as much for one as for many; 0 unless said. */
  readonly atMostEveryMs?: number
  /** The longest wait after a failure; 5 s unless said. */
  readonly lastBackOffMs?: number
  readonly log: Log
  /** Runs once a turn; a rejection is logged and the next turn waits longer, doubling up to `lastBackOffMs`. */
  run(signal: AbortSignal): Promise<void>
}

export interface Loop extends AsyncDisposable {
  /** Asks for a turn now; many calls before it begins are one. */
  wake(): void
}

/** Disposing aborts the signal and waits for the turn in progress. */
export function startLoop(options: LoopOptions): Loop {
  const { name, everyMs, atMostEveryMs = 0, lastBackOffMs = usualBackOffMs, log, run } = options
  const ended = new AbortController()
  let woken = Promise.withResolvers<void>()
  let failures = 0
  const turns = (async () => {
    while (!ended.signal.aborted) {
      woken = Promise.withResolvers<void>()
      const beganAt = elapsedMs()
      try {
        await run(ended.signal)
        failures = 0
      } catch (error) {
        if (ended.signal.aborted) return
        failures++
        log.warn({ err: error, loop: name, failures }, `${name} failed; trying again`)
        await sleep(Math.min(firstBackOffMs * 2 ** (failures - 1), lastBackOffMs), ended.signal)
        continue
      }
      const turn = new AbortController()
      await Promise.race([woken.promise, sleep(everyMs, AbortSignal.any([ended.signal, turn.signal]))])
      turn.abort()
      const early = beganAt + atMostEveryMs - elapsedMs()
      if (early > 0) await sleep(early, ended.signal)
    }
  })()
  return {
    wake: () => woken.resolve(),
    async [Symbol.asyncDispose]() {
      ended.abort()
      await turns
    },
  }
}
