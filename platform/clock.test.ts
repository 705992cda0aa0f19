// The port of time: what holds for the machine's time holds for a test's, and a test's passes only when it says so.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  deadlineSignal,
  elapsedMs,
  nowMs,
  nowSeconds,
  randomFraction,
  sleep,
  startInterval,
  startTimer,
  systemClock,
} from './clock.ts'
import { type VirtualClock, virtualClock } from './test-clock.ts'

/** Who lets the time pass: the machine does it itself. */
const sources: [name: string, install: () => Pick<VirtualClock, 'advance'> & Disposable][] = [
  ['the machine', () => ({ advance: async () => undefined, [Symbol.dispose]() {} })],
  ['a test', virtualClock],
]

describe.each(sources)('time from %s', (_, install) => {
  let time: ReturnType<typeof install>
  beforeEach(() => {
    time = install()
  })
  afterEach(() => time[Symbol.dispose]())

  /** Lets `ms` pass and then waits for what must come of it. */
  async function passing(ms: number, event: Promise<unknown>) {
    await time.advance(ms)
    await event
  }

  test('both clocks go on by what was slept at least', async () => {
    const [day, watch] = [nowMs(), elapsedMs()]
    await passing(20, sleep(20))
    // Node counts whole milliseconds.
    expect(elapsedMs() - watch).toBeGreaterThanOrEqual(19)
    expect(nowMs() - day).toBeGreaterThanOrEqual(19)
    expect(Number.isInteger(nowMs())).toBe(true)
    expect(systemClock.now().getTime()).toBeGreaterThanOrEqual(day)
    expect(nowSeconds()).toBe(Math.floor(nowMs() / 1_000))
  })

  test('a timer calls once, never at once, and in the order of time', async () => {
    const calls: string[] = []
    const last = Promise.withResolvers<void>()
    startTimer(30, () => {
      calls.push('late')
      last.resolve()
    })
    startTimer(1, () => calls.push('early'))
    startTimer(0, () => calls.push('without a wait'))
    calls.push('started')
    await passing(30, last.promise)
    expect(calls).toEqual(['started', 'early', 'without a wait', 'late'])
  })

  test('what is stopped or disposed of is not called, and may be stopped again', async () => {
    let calls = 0
    const call = () => calls++
    const stopped = startTimer(1, call)
    {
      using _ = startTimer(1, call)
      using _interval = startInterval(1, call)
    }
    stopped.stop()
    stopped.stop()
    const over = Promise.withResolvers<void>()
    const done = startTimer(20, over.resolve)
    await passing(20, over.promise)
    done.stop()
    expect(calls).toBe(0)
  })

  test('an interval calls again until it stops itself', async () => {
    const third = Promise.withResolvers<void>()
    let calls = 0
    const interval = startInterval(5, () => {
      if (++calls < 3) return
      interval.stop()
      third.resolve()
    })
    await passing(15, third.promise)
    await passing(20, sleep(20))
    expect(calls).toBe(3)
  })

  test('a timer can be let go of in the same breath', () => {
    const timer = startTimer(60_000, () => undefined)
    expect(timer.unref()).toBe(timer)
    timer.stop()
  })

  test('sleep ends early with its signal, before it and during it, and never rejects', async () => {
    await sleep(3_600_000, AbortSignal.abort())
    const woken = new AbortController()
    const sleeping = sleep(3_600_000, woken.signal)
    woken.abort(new Error('for a reason'))
    await expect(sleeping).resolves.toBeUndefined()
  })

  test('a deadline aborts with a TimeoutError', async () => {
    const signal = deadlineSignal(5)
    expect(signal.aborted).toBe(false)
    const aborted = new Promise(resolve => signal.addEventListener('abort', resolve, { once: true }))
    // A deadline keeps no process alive, so something else has to.
    const alive = startInterval(1_000, () => undefined)
    await passing(5, aborted)
    alive.stop()
    expect(signal.reason).toBeInstanceOf(DOMException)
    expect(signal.reason.name).toBe('TimeoutError')
  })

  test('fractions are from 0 up to 1, and differ', () => {
    const fractions = Array.from({ length: 1_000 }, randomFraction)
    expect(Math.min(...fractions)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...fractions)).toBeLessThan(1)
    expect(new Set(fractions).size).toBeGreaterThan(990)
  })
})

test("a test's time starts where it says and stands still", async () => {
  using time = virtualClock(Date.UTC(2040, 1, 29))
  expect(systemClock.now().toISOString()).toBe('2040-02-29T00:00:00.000Z')
  const began = elapsedMs()
  await time.advance(86_400_000)
  expect(systemClock.now().toISOString()).toBe('2040-03-01T00:00:00.000Z')
  expect(time.nowMs).toBe(nowMs())
  expect(elapsedMs() - began).toBe(86_400_000)
})

test('nothing comes a millisecond early, and each call sees the time that it was made for', async () => {
  using time = virtualClock(0)
  const calledAt: number[] = []
  startTimer(100, () => calledAt.push(nowMs()))
  startInterval(40, () => calledAt.push(nowMs()))
  await time.advance(99)
  expect(calledAt).toEqual([40, 80])
  expect(time.waiting).toBe(2)
  await time.advance(1)
  expect(calledAt).toEqual([40, 80, 100])
  expect(time.waiting).toBe(1)
})

test('what was promised settles between two timers, so that a chain of waits takes its sum', async () => {
  using time = virtualClock(0)
  const steps: number[] = []
  const chain = (async () => {
    for (const ms of [10, 20, 30]) {
      await sleep(ms)
      steps.push(nowMs())
    }
  })()
  await time.advance(60)
  await chain
  expect(steps).toEqual([10, 30, 60])
})

test('what a timer cannot wait for comes at once, as on the machine', async () => {
  using time = virtualClock(0)
  let calls = 0
  startTimer(2 ** 31, () => calls++)
  startTimer(Number.NaN, () => calls++)
  startTimer(-5, () => calls++)
  await time.advance(1)
  expect(calls).toBe(3)
})

test('the same seed draws the same numbers, another one others', () => {
  const draw = (seed: number) => {
    using _ = virtualClock(0, seed)
    return Array.from({ length: 5 }, randomFraction)
  }
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

test("with the test's clock gone, its timers are gone and the machine's time is back", async () => {
  let calls = 0
  {
    using time = virtualClock(0)
    startTimer(1, () => calls++)
    expect(time.waiting).toBe(1)
  }
  expect(nowMs()).toBeGreaterThan(Date.UTC(2024, 0, 1))
  await sleep(5)
  expect(calls).toBe(0)
})
