// Who is counted with whom, and what each process allows on its own while Redis cannot be reached: little, and nothing at all where
// guessing is cheap.
import { afterAll, expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { createLimits } from './limits.ts'
import type { Caller } from './service/callers.ts'

/** Never connected: the state that a lost one is in. */
const away = new Redis({ lazyConnect: true })
const limits = createLimits(away, 1)

afterAll(() => away.disconnect())

const stranger = (key: string): Caller => ({ key, isOwn: false, isHome: async () => false })
const home = (key: string): Caller => ({ key, isOwn: false, isHome: async () => true })
const own = (key: string): Caller => ({ key, isOwn: true, isHome: async () => false })

async function allowed(tries: number, once: () => Promise<unknown>): Promise<number> {
  let welcome = 0
  for (let count = 0; count < tries; count++) if ((await once()) === undefined) welcome++
  return welcome
}

test.each([
  ['a code from an address', () => limits.codeFrom('192.0.2.1')],
  ['a code of a second factor', () => limits.factorOf('ann@example.com', own('a device'))],
  ['a mail', () => limits.mail('login', 'ann@example.com', stranger('192.0.2.1'))],
  ['a mail for a device of the owner', () => limits.mail('login', 'ann@example.com', own('a device'))],
])('%s is refused', async (_, once) => {
  expect(await once()).toMatchObject({ code: 'RATE_LIMITED' })
})

test('passwords of one account are compared five times from one address, then not until the window is over', async () => {
  const once = () => limits.password('ann@example.com', stranger('192.0.2.1'))
  expect(await allowed(8, once)).toBe(5)
  expect(await once()).toMatchObject({ code: 'RATE_LIMITED' })
})

test('guesses of one password by many addresses are counted together, and keep nobody out who is known', async () => {
  let from = 0
  const guess = () => limits.password('bob@example.com', stranger(`198.51.100.${from++}`))
  expect(await allowed(30, guess)).toBe(20)
  expect(await limits.password('bob@example.com', home('192.0.2.2'))).toBeUndefined()
  expect(await limits.password('bob@example.com', own('a device'))).toBeUndefined()
})

test('a device of the owner has its tries although its network has none left', async () => {
  await allowed(25, () => limits.password('cat@example.com', stranger('192.0.2.3')))
  expect(await limits.password('cat@example.com', home('192.0.2.3'))).toMatchObject({ code: 'RATE_LIMITED' })
  expect(await allowed(8, () => limits.password('cat@example.com', own('a device')))).toBe(5)
})

test('new passwords are judged twenty times for one address', async () => {
  expect(await allowed(25, () => limits.passwordChecks('192.0.2.9'))).toBe(20)
  expect(await limits.passwordChecks('192.0.2.10')).toBeUndefined()
})
