// Who is cut for being slow, and who is not.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type VirtualClock, virtualClock } from '#platform/test-clock.ts'
import { watchPace } from './pace.ts'

let clock: VirtualClock
beforeEach(() => {
  clock = virtualClock()
})
afterEach(() => clock[Symbol.dispose]())

const pace = { deadlineMs: 15_000, leastRate: 1_000, wholeMs: 1_800_000 }

function watched() {
  const transfer = { moved: 0, cuts: 0 }
  const watch = watchPace(
    pace,
    () => transfer.moved,
    () => transfer.cuts++,
  )
  return Object.assign(transfer, { watch })
}

test('what does not move is cut within the deadline, once', async () => {
  const transfer = watched()
  await clock.advance(15_000)
  expect(transfer.cuts).toBe(1)
  await clock.advance(60_000)
  expect([transfer.cuts, clock.waiting]).toEqual([1, 0])
})

test('what stops after a fast beginning is cut within the deadline', async () => {
  const transfer = watched()
  transfer.moved = 10_000_000
  await clock.advance(61_000)
  expect(transfer.cuts).toBe(1)
})

test('a byte now and then is no progress', async () => {
  const transfer = watched()
  for (let second = 0; second < 15; second++) {
    transfer.moved++
    await clock.advance(1_000)
  }
  expect(transfer.cuts).toBe(1)
})

test('an honest phone on a slow line is not cut, and may stand still for a while', async () => {
  const transfer = watched()
  for (let turn = 0; turn < 40; turn++) {
    await clock.advance(9_000)
    transfer.moved += 12_000
  }
  expect(transfer.cuts).toBe(0)
})

test('what takes too long altogether is cut, however it moves', async () => {
  const transfer = watched()
  for (let turn = 0; turn < 361; turn++) {
    transfer.moved += 10_000
    await clock.advance(5_000)
  }
  expect(transfer.cuts).toBe(1)
})

test('nobody is cut after the end', async () => {
  const { watch, ...transfer } = watched()
  watch[Symbol.dispose]()
  await clock.advance(60_000)
  expect([transfer.cuts, clock.waiting]).toEqual([0, 0])
})
