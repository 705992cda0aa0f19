// Whether an address has an account is nobody's business: forty known and forty unknown addresses are answered
// with the same bytes, but for what is random or was sent by the asker. A leak of bytes shows in every one of them; of time, in
// bench/login.ts.

import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { hash } from '@node-rs/argon2'
import { newId } from '#platform/ids.ts'
import { type Stack, startStack } from '#stack/index.ts'
import { inStore } from '#stack/testing/test-aging.ts'
import { present } from '#stack/testing/test-time.ts'
import { patient, testStack } from '#stack/testing/testing.ts'
import { ask, inParallel, newPassword } from './world.ts'

const size = 40
let stack: Stack

/** Hundreds of mails are sent here, which other tests must not wait behind: auth and its mail server are this file's own. */
beforeAll(async () => {
  const { mongoUrl, redisUrl, kafkaBrokers } = testStack()
  const servers = { mongoUrl, redisUrl, kafkaBrokers }
  stack = await startStack({
    ephemeral: true,
    useEnvironment: false,
    servers,
    services: ['auth', 'users'],
    env: patient,
  })
})

afterAll(async () => {
  await stack?.[Symbol.asyncDispose]()
})

/** Half of them have an account, as auth stores it: registrations by mail would take longer than all that is asked. */
async function makeAddresses(): Promise<{ known: string; unknown: string }[]> {
  const addresses = Array.from({ length: size }, () => {
    const tail = randomBytes(6).toString('hex')
    return { known: `k${tail}@example.com`, unknown: `u${tail}@example.com` }
  })
  const passwordHash = await hash(newPassword())
  const accounts = addresses.map(({ known }) => ({
    ...{ _id: newId(), email: known, emailKey: known, displayName: 'Somebody', passwordHash },
    ...{ passwordChangedAt: present(), createdAt: present(), roles: [], version: 1 },
    ...{ secondFactor: null, pendingSecret: null },
  }))
  await inStore('auth', db => db.collection<{ _id: string }>('accounts').insertMany(accounts), stack)
  return addresses
}

/** What is left of an answer when the asker's own words and what is random are gone; lengths stay. */
function shapeOf(text: string, email: string): string {
  const masked = text
    .replaceAll(email, '*'.repeat(email.length))
    .replaceAll(/"challenge":"([\w-]+)"/g, (_, id: string) => `"challenge":"${'*'.repeat(id.length)}"`)
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '*'.repeat(24))
  return `${text.length} ${masked}`
}

const everything =
  '__typename ... on UserError { code reason path } ... on CodeSent { challenge email codeExpiresAt } ... on RateLimited { retryAfterMs }'

test.each([
  [
    'login',
    (email: string) => ({ email, password: 'a wrong password' }),
    '__typename ... on UserError { code reason path }',
  ],
  ['register', (email: string) => ({ email, password: newPassword(), displayName: 'Somebody' }), everything],
  ['requestLoginCode', (email: string) => ({ email }), everything],
  ['requestPasswordReset', (email: string) => ({ email }), everything],
] as const)('%s answers known and unknown addresses with the same bytes', async (field, inputFor, selection) => {
  const name = field.charAt(0).toUpperCase() + field.slice(1)
  const query = `mutation Probe($input: ${name}Input!) { ${field}(input: $input) { ${selection} } }`
  const probe = async (email: string) => {
    const { text, status, headers } = await ask(query, { input: inputFor(email) }, { url: stack.gatewayUrl })
    return `${status} ${headers.get('content-length')} ${shapeOf(text, email).replaceAll(/"retryAfterMs":\d+/g, '"retryAfterMs":0')}`
  }
  // New ones for each field: what one field was asked counts for the next.
  const shapes = await inParallel(await makeAddresses(), 8, async ({ known, unknown }) => [
    await probe(known),
    await probe(unknown),
  ])
  expect(shapes.filter(([known, unknown]) => known !== unknown)).toEqual([])
  expect(new Set(shapes.flat()).size).toBe(1)
})
