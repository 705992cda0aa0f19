// When a session ends.
import { expect, test } from '@jest/globals'
import { sessionEndOf, sessionIdleMs, sessionLifetimeMs } from './model.ts'

const began = new Date('2026-01-01T00:00:00Z')
const later = (ms: number) => new Date(began.getTime() + ms)

test('a session that is used ends a while after its last use', () => {
  expect(sessionEndOf(began, began)).toEqual(later(sessionIdleMs))
  expect(sessionEndOf(began, later(1_000))).toEqual(later(1_000 + sessionIdleMs))
})

test('however much it is used, it ends a fixed time after it began', () => {
  expect(sessionEndOf(began, later(sessionLifetimeMs - 1))).toEqual(later(sessionLifetimeMs))
})
