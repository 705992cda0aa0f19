// Cuts a transfer that does not get on. One deadline for the whole would be too long for a client that says nothing, or too short for
// an honest phone on a slow line; so what counts is the rate, and the whole has a far bound.

import { elapsedMs, startInterval } from '#platform/clock.ts'

export interface Pace {
  /** What is slower than `leastRate` for so long is cut: at the earliest after two thirds of this. */
  readonly deadlineMs: number
  /** Bytes a second. */
  readonly leastRate: number
  /** What takes longer altogether is cut, however fast it is. */
  readonly wholeMs: number
}

const looksPerDeadline = 3

/**
 * @param moved how many bytes have been moved since the beginning
 * @param cut called once, and not after disposal
 */
export function watchPace({ deadlineMs, leastRate, wholeMs }: Pace, moved: () => number, cut: () => void): Disposable {
  const lookEveryMs = deadlineMs / looksPerDeadline
  const beganAt = elapsedMs()
  let looks = [moved()]
  let lookedAt = beganAt
  const timer = startInterval(lookEveryMs, () => {
    const now = elapsedMs()
    // This process stood still, not the client: what it sent meanwhile has not been read yet.
    const wasAsleep = now - lookedAt > 2 * lookEveryMs
    lookedAt = now
    const all = moved()
    looks = wasAsleep ? [all] : [...looks, all].slice(-looksPerDeadline)
    const [first = 0] = looks
    const isSlow =
      looks.length === looksPerDeadline && all - first < (leastRate * lookEveryMs * (looksPerDeadline - 1)) / 1_000
    if (!isSlow && now - beganAt < wholeMs) return
    timer.stop()
    cut()
  }).unref()
  return timer
}
