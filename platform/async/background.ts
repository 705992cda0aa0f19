// Work that goes on beside requests: a loop that is woken, backs off after a failure, and ends with its owner.

import { elapsedMs, nowMs, sleep } from '../clock.ts'
import type { Log } from '../process/log.ts'

const firstBackOffMs = 100
const usualBackOffMs = 5_000

/**
 * The longest pause of a loop that finds nothing to do and is woken by what this process itself makes to be done. It bounds how long
 * the work of a process that has died waits.
 */
export const idlePollMs = 5_000

/** A turn that found nothing to do. */
export interface Idle {
  /** When something known will be due, if anything is. */
  readonly nextAt?: Date | undefined
}

/** What a loop does, and how often. */
export interface LoopOptions {
  readonly name: string
  /** The longest time between two runs when nobody wakes the loop. */
  readonly everyMs: number
  /** Where turns find nothing, the pause doubles from `everyMs` up to this; without it, it does not grow. */
  readonly idleEveryMs?: number
  /** The shortest time between the beginnings of two turns, for work that costs as much for one as for many; 0 unless said. */
  readonly atMostEveryMs?: number
  /** The longest wait after a failure; 5 s unless said. */
  readonly lastBackOffMs?: number
  readonly log: Log
  /** Runs once a turn; a rejection is logged and the next turn waits longer, doubling up to `lastBackOffMs`. */
  // biome-ignore lint/suspicious/noConfusingVoidType: most turns do not look whether they found anything
  run(signal: AbortSignal): Promise<Idle | void>
}

/** Repeated work in the background. Disposing ends it. */
export interface Loop extends AsyncDisposable {
  /** Asks for a turn now; many calls before it begins are one. */
  wake(): void
}

/** Disposing aborts the signal and waits for the turn in progress. */
export function startLoop(options: LoopOptions): Loop {
  const { name, everyMs, idleEveryMs = everyMs, atMostEveryMs = 0, lastBackOffMs = usualBackOffMs, log, run } = options
  const ended = new AbortController()
  let woken = Promise.withResolvers<void>()
  let failures = 0
  let pauseMs = everyMs
  const turns = (async () => {
    while (!ended.signal.aborted) {
      woken = Promise.withResolvers<void>()
      const beganAt = elapsedMs()
      let nextMs = everyMs
      try {
        const idle = (await run(ended.signal)) ?? undefined
        failures = 0
        if (!idle) pauseMs = everyMs
        nextMs = untilNext(idle, pauseMs, everyMs)
        if (idle) pauseMs = Math.min(2 * pauseMs, idleEveryMs)
      } catch (error) {
        if (ended.signal.aborted) return
        failures++
        log.warn({ err: error, loop: name, failures }, `${name} failed; trying again`)
        await sleep(Math.min(firstBackOffMs * 2 ** (failures - 1), lastBackOffMs), ended.signal)
        continue
      }
      const turn = new AbortController()
      await Promise.race([woken.promise, sleep(nextMs, AbortSignal.any([ended.signal, turn.signal]))])
      turn.abort()
      const early = beganAt + atMostEveryMs - elapsedMs()
      if (early > 0) await sleep(early, ended.signal)
    }
  })()
  return {
    wake() {
      pauseMs = everyMs
      woken.resolve()
    },
    async [Symbol.asyncDispose]() {
      ended.abort()
      await turns
    },
  }
}

/** What is due and was not taken is somebody else's: it is looked at again at the usual pace. */
function untilNext(idle: Idle | undefined, pauseMs: number, everyMs: number): number {
  const dueMs = idle?.nextAt ? idle.nextAt.getTime() - nowMs() : pauseMs
  return dueMs <= 0 ? everyMs : Math.min(dueMs, pauseMs)
}

/** Wakes loops that are made later than the services whose work they do. */
export interface Waker {
  wake(): void
  /** @returns the loop itself */
  add<L extends Loop>(loop: L): L
}

/** Made before its loops: `wake` wakes those that were added so far. */
export function createWaker(): Waker {
  const loops: Loop[] = []
  return {
    wake() {
      for (const loop of loops) loop.wake()
    },
    add(loop) {
      loops.push(loop)
      return loop
    },
  }
}
