// What each process allows on its own while Redis cannot be reached: little, and nothing at all where guessing is cheap.
import { afterAll, expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { createLimits } from './limits.ts'

/** Never connected: the state that a lost one is in. */
const away = new Redis({ lazyConnect: true })
const limits = createLimits(away, 1)

afterAll(() => away.disconnect())

async function allowed(tries: number, once: () => Promise<unknown>): Promise<number> {
  let welcome = 0
  for (let count = 0; count < tries; count++) if ((await once()) === undefined) welcome++
  return welcome
}

test.each([
  ['a code of an account', () => limits.codeOf('ann@example.com')],
  ['a code from an address', () => limits.codeFrom('192.0.2.1')],
  ['a code of a second factor', () => limits.factorOf('ann@example.com')],
  ['a mail', () => limits.mail('ann@example.com', '192.0.2.1')],
])('%s is refused', async (_, once) => {
  expect(await once()).toMatchObject({ __typename: 'RateLimited', code: 'RATE_LIMITED' })
})

test('passwords of one account are compared five times from one address, then not until the window is over', async () => {
  expect(await allowed(8, () => limits.password('ann@example.com', '192.0.2.1'))).toBe(5)
  expect(await limits.password('ann@example.com', '192.0.2.1')).toMatchObject({ __typename: 'RateLimited' })
})

test('guesses of one password by many addresses are counted together', async () => {
  let from = 0
  expect(await allowed(30, () => limits.password('bob@example.com', `198.51.100.${from++}`))).toBe(20)
})

test('new passwords are judged twenty times for one address', async () => {
  expect(await allowed(25, () => limits.judgement('192.0.2.9'))).toBe(20)
  expect(await limits.judgement('192.0.2.10')).toBeUndefined()
})
