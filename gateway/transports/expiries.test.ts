// Many ends in one second share a timer; none comes early, and what is taken back does not come.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type VirtualClock, virtualClock } from '#platform/test-clock.ts'
import { createExpiries } from './expiries.ts'

let time: VirtualClock
beforeEach(() => {
  time = virtualClock(1_000_000)
})
afterEach(() => time[Symbol.dispose]())

test('what ends in one second is told together, at its end and not before', async () => {
  const due: string[] = []
  const expiries = createExpiries<string>(item => due.push(item))
  expiries.add('a', 1_003_000)
  expiries.add('b', 1_002_400)
  expiries.add('later', 1_003_001)
  expect(time.waiting).toBe(2)
  await time.advance(2_999)
  expect(due).toEqual([])
  await time.advance(1)
  expect(due).toEqual(['a', 'b'])
  await time.advance(1_000)
  expect(due).toEqual(['a', 'b', 'later'])
})

test('what is taken back is not told, and the last of a second takes its timer along', async () => {
  const due: string[] = []
  const expiries = createExpiries<string>(item => due.push(item))
  expiries.add('a', 1_002_000)
  expiries.add('b', 1_002_000)
  expiries.remove('a', 1_002_000)
  await time.advance(2_000)
  expect(due).toEqual(['b'])
  expiries.remove('b', 1_002_000)
  expiries.add('c', 1_005_000)
  expiries.remove('c', 1_005_000)
  expect(time.waiting).toBe(0)
})

test('what ends beyond the longest timer is waited for in turns', async () => {
  const due: string[] = []
  const expiries = createExpiries<string>(item => due.push(item))
  const inThirtyDays = 30 * 24 * 3_600_000
  expiries.add('a', 1_000_000 + inThirtyDays)
  await time.advance(inThirtyDays - 1)
  expect(due).toEqual([])
  await time.advance(1)
  expect(due).toEqual(['a'])
})
