// Equal reads that wait for the same answer are asked once. Who comes later joins only what has not begun: an answer is never older than
// its question, so that a client which has seen its own change, or an event, reads it afterwards.

import { startTimer } from '#platform/clock.ts'

/** Runs equal work once for all who ask for it at the same moment. */
export interface SingleFlight<A, T> {
  /**
   * @param key equal for what may be shared, and for nothing else
   * @param begin does the work for all who have asked for it by then
   * @returns what `begin` gives, its own or another's of the same key
   */
  run(key: string, asker: A, begin: (askers: readonly A[]) => Promise<T>): Promise<T>
}

/** How much equal work is done at once, and how long further work is put off so that it can be done together. */
export interface SingleFlightOptions {
  /** How much equal work is under way at once: what comes then is collected until some of it ends. */
  readonly atOnce?: number
  /** It is not waited for longer: work that hangs must not hold up who asks after it. */
  readonly waitMs?: number
}

interface Line<A, T> {
  underWay: number
  /** What has not begun yet. */
  next: Flight<A, T> | undefined
}

interface Flight<A, T> {
  readonly askers: A[]
  readonly promise: Promise<T>
  begin(): void
}

/** Work begins at once, or, while `atOnce` of the same key are under way, when one of those ends. */
export function createSingleFlight<A, T>({ atOnce = 2, waitMs = 50 }: SingleFlightOptions = {}): SingleFlight<A, T> {
  const lines = new Map<string, Line<A, T>>()

  function start(key: string, line: Line<A, T>, work: () => Promise<T>): Promise<T> {
    line.underWay++
    const begun = work()
    const land = () => {
      line.underWay--
      if (line.next) line.next.begin()
      else if (line.underWay === 0) lines.delete(key)
    }
    begun.then(land, land)
    return begun
  }

  function collect(key: string, line: Line<A, T>, begin: (askers: readonly A[]) => Promise<T>): Flight<A, T> {
    const { promise, resolve } = Promise.withResolvers<T>()
    const timer = startTimer(waitMs, () => flight.begin())
    const flight: Flight<A, T> = {
      askers: [],
      promise,
      begin() {
        timer.stop()
        line.next = undefined
        resolve(start(key, line, () => begin(flight.askers)))
      },
    }
    return flight
  }

  return {
    run(key, asker, begin) {
      const known = lines.get(key)
      const line = known ?? { underWay: 0, next: undefined }
      if (!known) lines.set(key, line)
      if (line.underWay < atOnce) return start(key, line, () => begin([asker]))
      line.next ??= collect(key, line, begin)
      line.next.askers.push(asker)
      return line.next.promise
    },
  }
}
