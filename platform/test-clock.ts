// Time that passes only when a test says so. What product code takes from clock.ts comes from here until it is disposed.

import { createClock } from '@sinonjs/fake-timers'
import { longestTimerMs, type Timer, type TimeSource, useTimeSource } from './clock.ts'
import { diceOf } from './dice.ts'

/** Any moment would do; a fixed one makes every run the same. */
const usualStart = Date.UTC(2030, 0, 1)

/** Time under a test's control; disposing brings back the time source that there was before. */
export interface VirtualClock extends Disposable {
  /** Milliseconds since the epoch. */
  readonly nowMs: number
  /** How many timers and intervals wait. */
  readonly waiting: number
  /** Lets `ms` milliseconds pass: what is due is called in the order of its time, and what was promised settles in between. */
  advance(ms: number): Promise<void>
  /** Lets the process stand still for `ms` milliseconds: what is due is called once, all of it late. */
  standStill(ms: number): Promise<void>
  /** Somebody sets the clock: the time of day is another one by `ms`, and what is measured goes on as it was. */
  step(ms: number): void
}

/**
 * @param startAt milliseconds since the epoch
 * @param seed the same numbers are drawn from the same seed
 */
export function virtualClock(startAt = usualStart, seed = 1): VirtualClock {
  const clock = createClock(startAt)
  let steppedMs = 0
  const timerOf = (stop: () => void): Timer => {
    const timer: Timer = { stop, unref: () => timer, [Symbol.dispose]: stop }
    return timer
  }
  const source: TimeSource = {
    nowMs: () => clock.now + steppedMs,
    // A process has run for a while when it first looks, and libraries take 0 for no time at all.
    elapsedMs: () => clock.now - startAt + 1_000,
    startTimer(ms, work) {
      const id = clock.setTimeout(work, waitOf(ms))
      return timerOf(() => clock.clearTimeout(id))
    },
    startInterval(ms, work) {
      const id = clock.setInterval(work, waitOf(ms))
      return timerOf(() => clock.clearInterval(id))
    },
    deadlineSignal(ms) {
      const controller = new AbortController()
      const over = () => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
      source.startTimer(ms, over)
      return controller.signal
    },
    randomFraction: diceOf(seed).roll,
  }
  const installed = useTimeSource(source)
  return {
    get nowMs() {
      return source.nowMs()
    },
    get waiting() {
      return clock.countTimers()
    },
    async advance(ms) {
      await clock.tickAsync(ms)
    },
    async standStill(ms) {
      clock.jump(ms)
      await clock.tickAsync(0)
    },
    step(ms) {
      steppedMs += ms
    },
    [Symbol.dispose]() {
      clock.reset()
      installed[Symbol.dispose]()
    },
  }
}

/** As Node has it: at least 1 ms, and 1 ms for what is longer than a timer can wait. */
const waitOf = (ms: number) => (ms >= 1 && ms <= longestTimerMs ? ms : 1)
