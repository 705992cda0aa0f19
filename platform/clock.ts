// The one place where a service takes time, timers and numbers for jitter, so that a test of rules can set them (test-clock.ts).
// Ambient, as in Go's testing/synctest: who calls passes nothing along. Order is never taken from a clock, and nothing that has to
// be secret from here.

/** The time of day, for services that get their clock passed in. `systemClock` is the real one. */
export interface Clock {
  now(): Date
}

/** A call that is still to come. */
export interface Timer extends Disposable {
  /** No call begins after this; may be called again, and after the last call. */
  stop(): void
  /** The process may end while this waits. @returns itself */
  unref(): Timer
}

/** Where the functions below get what they hand out. */
export interface TimeSource {
  nowMs(): number
  elapsedMs(): number
  startTimer(ms: number, work: () => void): Timer
  startInterval(ms: number, work: () => void): Timer
  deadlineSignal(ms: number): AbortSignal
  randomFraction(): number
}

/** The longest wait of a timer, in milliseconds: what is later comes at once instead. */
export const longestTimerMs = 2 ** 31 - 1

class MachineTimer implements Timer {
  readonly #timeout: NodeJS.Timeout

  constructor(timeout: NodeJS.Timeout) {
    this.#timeout = timeout
  }

  stop(): void {
    // Stops intervals too.
    clearTimeout(this.#timeout)
  }

  unref(): Timer {
    this.#timeout.unref()
    return this
  }

  [Symbol.dispose](): void {
    this.stop()
  }
}

/** What everything runs on but tests of rules. */
export const machineTime: TimeSource = {
  nowMs: () => Date.now(),
  elapsedMs: () => performance.now(),
  startTimer: (ms, work) => new MachineTimer(setTimeout(work, ms)),
  startInterval: (ms, work) => new MachineTimer(setInterval(work, ms)),
  deadlineSignal: ms => AbortSignal.timeout(ms),
  randomFraction: () => Math.random(),
}

let source = machineTime

/** Until disposed, time comes from here; timers that wait already stay where they are. For tests only. */
export function useTimeSource(other: TimeSource): Disposable {
  const before = source
  source = other
  return {
    [Symbol.dispose]() {
      source = before
    },
  }
}

/** Milliseconds since the epoch. May step back when somebody sets the clock: for what is stored or told. */
export const nowMs = (): number => source.nowMs()

/** Whole seconds since the epoch, as tokens count. */
export const nowSeconds = (): number => Math.floor(source.nowMs() / 1_000)

/** The time of day, in services that are handed a clock and in those that are not. */
export const systemClock: Clock = { now: () => new Date(source.nowMs()) }

/** Milliseconds since some moment of this process, with fractions. Never steps back: for how long something takes. */
export const elapsedMs = (): number => source.elapsedMs()

/** Calls once, after `ms` milliseconds, never before `startTimer` has returned. */
export const startTimer = (ms: number, work: () => void): Timer => source.startTimer(ms, work)

/** Calls every `ms` milliseconds until stopped. */
export const startInterval = (ms: number, work: () => void): Timer => source.startInterval(ms, work)

/** Waits until `ms` milliseconds have passed or the signal aborts; never rejects. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  if (signal?.aborted) return Promise.resolve()
  const timer = source.startTimer(ms, resolve)
  const wake = () => resolve()
  signal?.addEventListener('abort', wake, { once: true })
  return promise.finally(() => {
    timer.stop()
    signal?.removeEventListener('abort', wake)
  })
}

/** Aborts with a `TimeoutError` after `ms` milliseconds; keeps no process alive. */
export const deadlineSignal = (ms: number): AbortSignal => source.deadlineSignal(ms)

/** From 0 up to but not including 1, for spreading. Anybody may guess it. */
export const randomFraction = (): number => source.randomFraction()
