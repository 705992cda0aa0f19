import { expect, test } from '@jest/globals'
import { allInvalid, invalidInput, isInvalid, notFound, readAll } from './refusals.ts'

const tooShort = invalidInput('Too short.', 'password')
const noAddress = invalidInput('No address.', 'email')

test('an input without a fault is its values', () => {
  expect(readAll({ email: 'a@b.c', password: null, age: 0 })).toEqual({ email: 'a@b.c', password: null, age: 0 })
  expect(allInvalid(undefined, undefined)).toBeUndefined()
})

test('an input with faults is one refusal that says all of them, in the order of its fields', () => {
  const read = readAll({ email: noAddress, name: 'Ann', password: tooShort })
  expect(read).toEqual({
    ...{ code: 'INVALID_INPUT', reason: 'No address.', field: ['email'] },
    errors: [
      { field: ['email'], reason: 'No address.' },
      { field: ['password'], reason: 'Too short.' },
    ],
  })
})

test('what has several faults in itself brings all of them', () => {
  const both = allInvalid(noAddress, tooShort)
  expect(readAll({ account: both, size: invalidInput('Too large.', 'size') })).toMatchObject({
    errors: [{ reason: 'No address.' }, { reason: 'Too short.' }, { reason: 'Too large.' }],
  })
})

test('no other refusal is taken for a fault of the input', () => {
  const missing = notFound('Not there.', 'id')
  expect(isInvalid(missing)).toBe(false)
  expect(readAll({ missing })).toEqual({ missing })
})
