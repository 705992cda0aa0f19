import { expect, test } from '@jest/globals'
import { virtualClock } from '../test-clock.ts'
import {
  currentDeadline,
  type Deadline,
  demandTime,
  latestOf,
  longestDeadlineMs,
  questionMs,
  readDeadline,
  within,
} from './deadline.ts'

test('a call is over when its milliseconds are, and what asks then is refused with a time to come back [U18]', async () => {
  using clock = virtualClock()
  const deadline = readDeadline('250')
  expect(deadline.leftMs).toBe(250)
  await clock.advance(249)
  expect(deadline.isOver).toBe(false)
  within(deadline, demandTime)
  await clock.advance(1)
  expect(deadline).toMatchObject({ isOver: true, leftMs: 0 })
  expect(() => within(deadline, demandTime)).toThrow(
    expect.objectContaining({ extensions: { code: 'OVERLOADED', retryAfterMs: expect.any(Number) } }),
  )
})

test.each([undefined, '', 'soon', '-1', '1.5', '1e3', ['5'], '99999999999', '600000'])(
  'whoever says %j waits for the longest time that there is',
  header => {
    using _clock = virtualClock()
    expect(readDeadline(header).leftMs).toBe(longestDeadlineMs)
  },
)

test('a caller that says 0, or that has hung up, waits no more; one that was answered leaves what it has set going alone', async () => {
  using clock = virtualClock()
  expect(readDeadline('0').isOver).toBe(true)
  const left = readDeadline('1000')
  left.callerLeft()
  expect(left.isOver).toBe(true)
  const answered = readDeadline('1000')
  answered.answered()
  answered.callerLeft()
  await clock.advance(2_000)
  expect(answered.isOver).toBe(false)
})

test('a deadline goes with what is awaited and what is begun, up to where it is taken off', async () => {
  const deadline = readDeadline('1000')
  const seen: (Deadline | undefined)[] = []
  await within(deadline, async () => {
    await Promise.resolve()
    seen.push(currentDeadline())
    await within(undefined, async () => seen.push(currentDeadline()))
    seen.push(currentDeadline())
  })
  expect([...seen, currentDeadline()]).toEqual([deadline, undefined, deadline, undefined])
})

test('what many wait for is over when the last of them gives up, and never where one has no deadline', async () => {
  using clock = virtualClock()
  const both = latestOf([readDeadline('100'), readDeadline('300')])
  await clock.advance(299)
  expect(both).toMatchObject({ isOver: false, leftMs: 1 })
  await clock.advance(1)
  expect(both?.isOver).toBe(true)
  expect(latestOf([readDeadline('0'), undefined])).toBeUndefined()
})

test('a question to another service leaves a fifth of the time for the way back, and has a bound of its own', () => {
  using _clock = virtualClock()
  expect(questionMs(10_000)).toBe(10_000)
  expect(within(readDeadline('10000'), () => questionMs(10_000))).toBe(8_000)
  expect(within(readDeadline('10000'), () => questionMs(2_000))).toBe(2_000)
  expect(within(readDeadline('0'), () => questionMs(2_000))).toBe(0)
})
