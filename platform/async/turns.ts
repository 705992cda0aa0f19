// A line before something that only so many can do at once: bounded, first come first served, and left by those whose caller has given
// up. Whoever finds it full is refused at once. Used by the subgraph server, by the gateway's calls and for password hashes.

import { overloaded } from '../errors.ts'
import { demandTime } from './deadline.ts'

/** How many run at once, and how many may wait. */
export interface TurnsOptions {
  readonly atOnce: number
  /** 0: nobody waits; who comes when all turns are taken is refused. */
  readonly mostWaiting: number
}

/** Bounds work that many ask for. */
export interface Turns {
  readonly running: number
  readonly waiting: number
  /**
   * Runs `work` when its turn comes.
   * @param signal leaves the line with its reason; what has begun hears of it from the signal itself
   * @throws PublicError OVERLOADED where the line is full, or the caller's deadline is over when the turn comes: `work` was not begun
   */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>
}

/** In memory of one process. Running work is never cut off: a free turn goes to the one that waits longest. */
export function createTurns({ atOnce, mostWaiting }: TurnsOptions): Turns {
  const line = new Set<PromiseWithResolvers<void>>()
  let running = 0
  const wait = async (signal: AbortSignal | undefined): Promise<void> => {
    if (line.size >= mostWaiting) throw overloaded()
    const place = Promise.withResolvers<void>()
    const leave = () => {
      if (line.delete(place)) place.reject(signal?.reason)
    }
    line.add(place)
    signal?.addEventListener('abort', leave, { once: true })
    try {
      await place.promise
    } finally {
      signal?.removeEventListener('abort', leave)
    }
  }
  const handOn = () => {
    const [next] = line
    if (!next) {
      running--
      return
    }
    // The turn is handed over, so that nobody slips in between.
    line.delete(next)
    next.resolve()
  }
  return {
    get running() {
      return running
    },
    get waiting() {
      return line.size
    },
    async run(work, signal) {
      signal?.throwIfAborted()
      if (running >= atOnce) await wait(signal)
      else running++
      try {
        demandTime()
        signal?.throwIfAborted()
        return await work()
      } finally {
        handOn()
      }
    },
  }
}
