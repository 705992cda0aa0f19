import { expect, test } from '@jest/globals'
import { KeyRaced, MembersMoved } from '../model/model.ts'
import { retryOnConflict } from './retry.ts'

function failing(times: number, error: Error) {
  let attempts = 0
  const attempt = async () => {
    if (++attempts <= times) throw error
    return 'stored'
  }
  return { attempt, attempts: () => attempts }
}

test.each([new MembersMoved('c'), new KeyRaced('c')])('after a conflict a write begins anew: %s', async conflict => {
  const { attempt, attempts } = failing(4, conflict)
  expect(await retryOnConflict(attempt)).toBe('stored')
  expect(attempts()).toBe(5)
})

test('a conflict that does not end is thrown, and what is none at once', async () => {
  const conflicts = failing(9, new MembersMoved('c'))
  await expect(retryOnConflict(conflicts.attempt)).rejects.toThrow(MembersMoved)
  expect(conflicts.attempts()).toBe(5)
  const fault = failing(9, new Error('the store is away'))
  await expect(retryOnConflict(fault.attempt)).rejects.toThrow('the store is away')
  expect(fault.attempts()).toBe(1)
})
