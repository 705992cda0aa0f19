// Guessing is counted: per account and per address, whatever way the tries come in, also while Redis is away.

import { expect, test } from '@jest/globals'
import { at } from './strangers.ts'
import { ask, mutate, signUp } from './world.ts'

test('a hundred aliased passwords in one request count as a hundred', async () => {
  const { email } = await signUp()
  const tries = Array.from(
    { length: 100 },
    (_, index) => `a${index}: login(input: {email: "${email}", password: "guess ${index}"}) { __typename }`,
  )
  const { data } = await ask<Record<string, { __typename: string }>>(
    `mutation { ${tries.join(' ')} }`,
    {},
    at('192.0.2.1'),
  )
  const names = Object.values(data ?? {}).map(({ __typename }) => __typename)
  expect(names).toHaveLength(100)
  expect(names.filter(name => name === 'CredentialsRejected')).toHaveLength(10)
  expect(names.filter(name => name === 'RateLimited')).toHaveLength(90)
})

test('whoever guesses passwords locks out themselves, not the owner', async () => {
  const person = await signUp()
  const guess = () =>
    mutate('login', { email: person.email, password: 'wrong' }, '... on RateLimited { retryAfterMs }', at('192.0.2.2'))
  const answers = []
  for (let tries = 0; tries < 12; tries++) answers.push(await guess())
  expect(answers.slice(0, 10).map(({ __typename }) => __typename)).toEqual(Array(10).fill('CredentialsRejected'))
  expect(answers[11]).toMatchObject({
    __typename: 'RateLimited',
    code: 'RATE_LIMITED',
    retryAfterMs: expect.any(Number),
  })
  expect(answers[11]?.retryAfterMs).toBeGreaterThan(0)
  expect(await mutate('login', { email: person.email, password: person.password })).toMatchObject({
    __typename: 'SignedIn',
  })
})

test('a client cannot name its own network address', async () => {
  const { email } = await signUp()
  const answers = []
  for (let tries = 0; tries < 12; tries++) {
    const headers = { 'x-client-address': `198.51.100.${tries}` }
    answers.push((await mutate('login', { email, password: 'wrong' }, '', { headers })).__typename)
  }
  expect(answers.at(-1)).toBe('RateLimited')
})

test('a second mail to one address has to wait, and says how long', async () => {
  const { email } = await signUp()
  const sent = '... on CodeSent { challenge } ... on RateLimited { retryAfterMs }'
  expect(await mutate('requestLoginCode', { email }, sent)).toMatchObject({ __typename: 'CodeSent' })
  const again = await mutate('requestLoginCode', { email }, sent)
  expect(again).toMatchObject({ __typename: 'RateLimited', path: [] })
  expect(again.retryAfterMs).toBeLessThanOrEqual(30_000)
  expect(await mutate('requestPasswordReset', { email }, sent)).toMatchObject({ __typename: 'RateLimited' })
})
