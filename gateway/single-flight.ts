// Equal reads that wait for the same answer are asked once. Who comes later joins only what has not begun: an answer is never older than
// its question, so that a client which has seen its own change, or an event, reads it afterwards.

import { startTimer } from '#platform/clock.ts'

/** Runs equal work once for all who ask for it at the same moment. */
export interface SingleFlight<T> {
  /** @param key equal for what may be shared, and for nothing else @returns what `begin` gives, its own or another's of the same key */
  run(key: string, begin: () => Promise<T>): Promise<T>
}

/** How long equal work is put off so that it can be done together. */
export interface SingleFlightOptions {
  /** How much equal work is under way at once: what comes then is collected until some of it ends. */
  readonly atOnce?: number
  /** It is not waited for longer: work that hangs must not hold up who asks after it. */
  readonly waitMs?: number
}

interface Line<T> {
  underWay: number
  /** What has not begun yet. */
  next: Flight<T> | undefined
}

interface Flight<T> extends PromiseWithResolvers<T> {
  begin(): void
}

/**
 * Work begins at the end of the turn of the event loop in which it is first asked for, or, while `atOnce` of the same key are under way, at
 * the end of one of those.
 */
export function createSingleFlight<T>({ atOnce = 2, waitMs = 50 }: SingleFlightOptions = {}): SingleFlight<T> {
  const lines = new Map<string, Line<T>>()

  function depart(key: string, line: Line<T>, begin: () => Promise<T>): Flight<T> {
    const settled = Promise.withResolvers<T>()
    let hasBegun = false
    const flight: Flight<T> = {
      ...settled,
      begin() {
        if (hasBegun) return
        hasBegun = true
        timer?.stop()
        line.next = undefined
        line.underWay++
        begin().then(settled.resolve, settled.reject).finally(land)
      },
    }
    const land = () => {
      line.underWay--
      if (line.next) line.next.begin()
      else if (line.underWay === 0) lines.delete(key)
    }
    const isFull = line.underWay >= atOnce
    const timer = isFull ? startTimer(waitMs, flight.begin) : undefined
    if (!isFull) setImmediate(flight.begin)
    return flight
  }

  return {
    run(key, begin) {
      let line = lines.get(key)
      if (!line) {
        line = { underWay: 0, next: undefined }
        lines.set(key, line)
      }
      line.next ??= depart(key, line, begin)
      return line.next.promise
    },
  }
}
