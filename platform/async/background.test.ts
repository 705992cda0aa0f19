// When a loop turns: at its pace, at once when it is woken, later and later while there is nothing to do, and never too often.

import { expect, test } from '@jest/globals'
import { createLog } from '../process/log.ts'
import { type VirtualClock, virtualClock } from '../test-clock.ts'
import { createWaker, type Idle, type LoopOptions, startLoop } from './background.ts'

const log = createLog('loops', 'silent')

/** Notes when turns begin, in milliseconds since the start. */
function startNoting(clock: VirtualClock, options: Partial<LoopOptions>, turn: () => Idle | undefined = () => ({})) {
  const began = clock.nowMs
  const turns: number[] = []
  const loop = startLoop({
    ...{ name: 'noted', everyMs: 1_000, log, ...options },
    run: async () => {
      turns.push(clock.nowMs - began)
      return turn()
    },
  })
  return { loop, turns, began }
}

/** A turn is under way for some microtasks; a virtual millisecond lets it come to its pause. */
const settle = (clock: VirtualClock) => clock.advance(0)

test('a loop that says nothing of what it found keeps its pace', async () => {
  using clock = virtualClock()
  const { loop, turns } = startNoting(clock, {}, () => undefined)
  await clock.advance(3_500)
  expect(turns).toEqual([0, 1_000, 2_000, 3_000])
  await Promise.all([loop[Symbol.asyncDispose](), settle(clock)])
})

test('one that finds nothing waits twice as long each time, up to a bound', async () => {
  using clock = virtualClock()
  const { loop, turns } = startNoting(clock, { idleEveryMs: 5_000 })
  await clock.advance(17_000)
  expect(turns).toEqual([0, 1_000, 3_000, 7_000, 12_000, 17_000])
  await Promise.all([loop[Symbol.asyncDispose](), settle(clock)])
})

test('being woken, and finding something, bring the usual pace back', async () => {
  using clock = virtualClock()
  let found = false
  const { loop, turns } = startNoting(clock, { idleEveryMs: 5_000 }, () => (found ? undefined : {}))
  await clock.advance(8_000)
  loop.wake()
  await clock.advance(1_500)
  expect(turns).toEqual([0, 1_000, 3_000, 7_000, 8_000, 9_000])
  found = true
  loop.wake()
  await clock.advance(1_500)
  expect(turns.slice(6)).toEqual([9_500, 10_500])
  await Promise.all([loop[Symbol.asyncDispose](), settle(clock)])
})

test('what is known to be due next is in time, and what somebody else has claimed is no reason to hurry', async () => {
  using clock = virtualClock()
  const dueAt = new Date(clock.nowMs + 2_300)
  const { loop, turns } = startNoting(clock, { idleEveryMs: 5_000 }, () => ({ nextAt: dueAt }))
  await clock.advance(2_300)
  expect(turns).toEqual([0, 1_000, 2_300])
  await clock.advance(2_100)
  expect(turns.slice(3)).toEqual([3_300, 4_300])
  await Promise.all([loop[Symbol.asyncDispose](), settle(clock)])
})

test('however often it is woken, turns keep their distance', async () => {
  using clock = virtualClock()
  const { loop, turns } = startNoting(clock, { everyMs: 10_000, atMostEveryMs: 500 })
  for (let step = 0; step < 12; step++) {
    loop.wake()
    await clock.advance(100)
  }
  expect(turns).toEqual([0, 500, 1_000])
  await Promise.all([loop[Symbol.asyncDispose](), clock.advance(1_000)])
})

test('a waker wakes whatever loops were added to it', async () => {
  using clock = virtualClock()
  const waker = createWaker()
  waker.wake()
  const one = startNoting(clock, { everyMs: 10_000 })
  const other = startNoting(clock, { everyMs: 10_000 })
  waker.add(one.loop)
  waker.add(other.loop)
  await clock.advance(10)
  waker.wake()
  await clock.advance(10)
  expect([one.turns, other.turns]).toEqual([
    [0, 10],
    [0, 10],
  ])
  await Promise.all([one.loop[Symbol.asyncDispose](), other.loop[Symbol.asyncDispose](), settle(clock)])
})
