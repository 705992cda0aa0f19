import { expect, test } from '@jest/globals'
import { virtualClock } from '../test-clock.ts'
import { settledWithin } from './settled-within.ts'

test('what settles in time is waited for, whatever it settles to, and no timer is left', async () => {
  using time = virtualClock()
  expect(await settledWithin(100, Promise.resolve())).toBe(true)
  expect(await settledWithin(100, Promise.reject(new Error('no')))).toBe(true)
  expect(time.waiting).toBe(0)
})

test('what does not settle is given up in time, or with the signal', async () => {
  using time = virtualClock()
  const never = new Promise(() => undefined)
  const late = settledWithin(100, never)
  await time.advance(100)
  expect(await late).toBe(false)
  const stop = new AbortController()
  const stopped = settledWithin(100, never, stop.signal)
  stop.abort()
  expect(await stopped).toBe(false)
  expect(time.waiting).toBe(0)
})
