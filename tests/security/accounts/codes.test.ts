// Mailed codes: one use, five tries, whoever asks and however often at once.

import { expect, test } from '@jest/globals'
import { startStack } from '#stack/index.ts'
import { patient, testStack } from '#stack/testing/testing.ts'
import {
  type AskOptions,
  ask,
  codeCompares,
  inParallel,
  mutate,
  newEmail,
  newPassword,
  register,
  signUp,
} from './world.ts'

const wrong = (code: string) => (code === '000000' ? '000001' : '000000')

test('fifty uses of one code at once give exactly one session, ten times over', async () => {
  const rounds = await inParallel(Array.from({ length: 10 }), 2, async () => {
    const { challenge, code } = await register()
    const uses = Array.from({ length: 50 }, () => mutate('verifyEmail', { challenge, code }))
    return (await Promise.all(uses)).map(({ __typename }) => __typename)
  })
  expect(rounds.map(names => names.filter(name => name === 'SignedIn').length)).toEqual(rounds.map(() => 1))
  expect(new Set(rounds.flat())).toEqual(new Set(['SignedIn', 'CodeRejected']))
})

test('five hundred guesses over a hundred connections run at most five compares', async () => {
  // A stack of its own: other tests' codes must not be counted.
  await using stack = await startStack({
    ephemeral: true,
    servers: testStack(),
    services: ['auth', 'users'],
    env: patient,
  })
  const at: AskOptions = { url: stack.gatewayUrl }
  const compares = () => codeCompares(stack.adminUrls.auth ?? '')
  const { challenge, code } = await register(newEmail(), newPassword(), at)
  const guesses = Array.from({ length: 500 }, (_, index) => String(index).padStart(6, '0')).filter(one => one !== code)
  const names = await inParallel(guesses, 100, async guess => {
    return (await mutate('verifyEmail', { challenge, code: guess }, '', at)).__typename
  })
  // `RateLimited` where the count of tries could not be kept for a moment: then a code is not compared at all.
  expect(names.filter(name => name !== 'CodeRejected' && name !== 'RateLimited')).toEqual([])
  expect(await compares()).toBeGreaterThan(0)
  expect(await compares()).toBeLessThanOrEqual(5)
  // Five tries are five tries: the right code comes too late.
  expect(await mutate('verifyEmail', { challenge, code }, '', at)).toMatchObject({ __typename: 'CodeRejected' })
})

test('whoever was guessed at still signs in by password', async () => {
  const { email, password } = await signUp()
  const sent = await mutate<{ challenge: string }>('requestLoginCode', { email }, '... on CodeSent { challenge }')
  const tries = Array.from({ length: 6 }, () =>
    mutate('loginWithCode', { challenge: sent.challenge ?? '', code: '000000' }),
  )
  expect((await Promise.all(tries)).every(({ __typename }) => __typename !== 'SignedIn')).toBe(true)
  expect(await mutate('login', { email, password })).toMatchObject({ __typename: 'SignedIn' })
})

test('a code opens only what it was asked for', async () => {
  const { challenge, code } = await register()
  for (const field of ['loginWithCode', 'verifySecondFactor'])
    expect(await mutate(field, { challenge, code })).toMatchObject({ __typename: 'CodeRejected' })
  const reset = await mutate('resetPassword', { challenge, code, newPassword: 'purple monkey dishwasher 42' })
  expect(reset).toMatchObject({ __typename: 'CodeRejected' })
  expect(await mutate('verifyEmail', { challenge, code: wrong(code) })).toMatchObject({ path: ['input', 'code'] })
  expect(await mutate('verifyEmail', { challenge, code })).toMatchObject({ __typename: 'SignedIn' })
})

test('a registration that somebody else began is confirmed by its own code only', async () => {
  const email = newEmail()
  const mine = await register(email)
  const codeOfMine = { challenge: mine.challenge, code: mine.code }
  const other = await mutate<{ challenge: string; retryAfterMs: number }>(
    'register',
    { email, password: 'an attacker knows this one', displayName: 'Mallory' },
    '... on CodeSent { challenge } ... on RateLimited { retryAfterMs }',
  )
  // A second mail so soon is refused; its wait is told.
  expect(other).toMatchObject({ __typename: 'RateLimited', retryAfterMs: expect.any(Number) })
  expect(await mutate('verifyEmail', codeOfMine)).toMatchObject({ __typename: 'SignedIn' })
})

test('more aliases than a page needs are refused before anything runs', async () => {
  const { challenge } = await register()
  const tries = Array.from(
    { length: 100 },
    (_, index) =>
      `a${index}: verifyEmail(input: {challenge: "${challenge}", code: "${String(index).padStart(6, '0')}"}) { __typename }`,
  )
  const { codes, data } = await ask(`mutation { ${tries.join(' ')} }`)
  expect(data).toBeFalsy()
  expect(codes).toHaveLength(1)
})
