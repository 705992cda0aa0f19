// Accounts while a part is away: mail is delayed and not lost, codes are refused, passwords still open the door, and keys change
// without a rejected token. Runs on a stack of its own, whose parts it may mistreat.

import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import jwt from 'jsonwebtoken'
import { type Stack, startStack } from '#stack/index.ts'
import { codeIn, createMailbox } from '#stack/seed/mailbox.ts'
import { present } from '#stack/testing/test-time.ts'
import { patient, testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import {
  isRefused,
  mutate,
  newEmail,
  newPassword,
  passwordHashes,
  refresh,
  signedIn,
  tokensOf,
  whoIs,
} from './world.ts'

let stack: Stack
const run = promisify(execFile)

beforeAll(async () => {
  const { mongoUrl, kafkaBrokers } = testStack()
  // Redis and mail are its own: they go away and come back.
  stack = await startStack({
    ephemeral: true,
    useEnvironment: false,
    servers: { mongoUrl, kafkaBrokers },
    services: ['auth', 'users'],
    env: patient,
  })
})

afterAll(async () => {
  await stack?.[Symbol.asyncDispose]()
})

const at = () => ({ url: stack.gatewayUrl })
const sent = '... on CodeSent { challenge }'

const credentials = ({ email, password }: { email: string; password: string }) => ({ email, password })

async function openAccount() {
  const [email, password] = [newEmail(), newPassword()]
  const mailbox = createMailbox(stack.mailUrl)
  const input = { email, password, displayName: 'Somebody' }
  // Refused for a moment while auth finds its Redis again.
  const challenge = await until('a code to be sent', async () => {
    return (await mutate<{ challenge: string }>('register', input, sent, at())).challenge
  })
  const code = codeIn(await mailbox.nextMail(email, new Set()))
  return { email, password, ...tokensOf(await mutate('verifyEmail', { challenge, code }, signedIn, at())) }
}

test('a mail server that is down delays a registration and fails none', async () => {
  const [email, password] = [newEmail(), newPassword()]
  await stack.part('mail').stop()
  const input = { email, password, displayName: 'Somebody' }
  const registered = await mutate<{ challenge: string }>('register', input, sent, at())
  expect(registered.__typename).toBe('CodeSent')
  await stack.part('mail').start()
  const code = codeIn(await createMailbox(stack.mailUrl).nextMail(email, new Set()))
  const verified = await mutate('verifyEmail', { challenge: registered.challenge, code }, signedIn, at())
  expect(verified.__typename).toBe('SignedIn')
})

test('whoever has no code makes auth hash nothing, however often they ask', async () => {
  const hashed = () => passwordHashes(stack.adminUrls.auth ?? '')
  const before = await hashed()
  for (const challenge of ['made-up', 'A'.repeat(22), 'x'.repeat(10_000), '__proto__'])
    for (let tries = 0; tries < 5; tries++) {
      const input = { challenge, code: '123456', newPassword: newPassword() }
      expect(await mutate('resetPassword', input, '', at())).toMatchObject({ __typename: 'CodeRejected' })
    }
  expect(await hashed()).toBe(before)
})

test('without Redis codes are refused, and passwords are counted more strictly by each process', async () => {
  const person = await openAccount()
  const madeUpCode = async () =>
    (await mutate('loginWithCode', { challenge: 'bm90aGluZw', code: '123456' }, '', at())).__typename
  await stack.part('redis').stop()
  try {
    const refused = await mutate(
      'requestLoginCode',
      { email: person.email },
      '... on RateLimited { retryAfterMs }',
      at(),
    )
    expect(refused).toMatchObject({ __typename: 'RateLimited', retryAfterMs: expect.any(Number) })
    expect(await madeUpCode()).toBe('RateLimited')
    expect((await mutate('login', credentials(person), '', at())).__typename).toBe('SignedIn')
    const guesses = []
    for (let tries = 0; tries < 7; tries++)
      guesses.push((await mutate('login', { email: person.email, password: 'wrong' }, '', at())).__typename)
    expect(guesses.filter(name => name === 'CredentialsRejected').length).toBeLessThanOrEqual(5)
    expect(guesses.at(-1)).toBe('RateLimited')
  } finally {
    await stack.part('redis').start()
    // It finds its Redis a moment later.
    await until('auth to count by Redis again', async () => (await madeUpCode()) === 'CodeRejected')
  }
})

test('a flushed Redis revives nobody', async () => {
  const { accessToken, refreshToken } = await openAccount()
  await mutate('logout', {}, '', { ...at(), token: accessToken })
  await until('the gateway to refuse the ended session', () => isRefused(accessToken, at()))
  const redis = new Redis(stack.redisUrl)
  try {
    await redis.flushall()
  } finally {
    redis.disconnect()
  }
  expect(await isRefused(accessToken, at())).toBe(true)
  expect(await refresh(refreshToken, at())).toMatchObject({ __typename: 'SessionEnded' })
})

test('keys rotate by a command without a rejected token', async () => {
  const person = await openAccount()
  const kids = async (): Promise<string[]> => {
    const { keys } = (await (await fetch(new URL('/.well-known/jwks.json', stack.urls.auth))).json()) as {
      keys: { kid: string }[]
    }
    return keys.map(({ kid }) => kid)
  }
  const before = await kids()
  const keys = join(stack.dataDir, 'keys')
  const environment = {
    ...{ PATH: process.env.PATH, NAMESPACE: stack.namespace, MONGO_URL: stack.mongoUrl, REDIS_URL: stack.redisUrl },
    ...{ KAFKA_BROKERS: stack.kafkaBrokers, AUTH_SMTP_URL: stack.smtpUrl },
    ...{ AUTH_TOKEN_KEYS_FILE: join(keys, 'tokens.json'), AUTH_REFRESH_KEY_FILE: join(keys, 'refresh.hex') },
    ...{ AUTH_CODE_KEY_FILE: join(keys, 'codes.hex'), IDENTITY_KEYS_FILE: join(keys, 'identity.json') },
    IDENTITY_SIGNING_KEY_FILE: join(keys, 'signing-auth.json'),
  }
  const admin = (...args: string[]) =>
    run(process.execPath, ['subgraphs/auth/admin/main.ts', ...args], { env: environment })
  const { stdout } = await admin('rotate-keys')
  expect(stdout).toMatch(/^token-[0-9a-f]+ signs from .*1 older key stays published/)
  await until('auth to publish the new key', async () => (await kids()).length === before.length + 1)
  expect(await kids()).toEqual(expect.arrayContaining(before))
  expect(await whoIs(person.accessToken, at())).toBe(person.sessionId)
  const kidOf = (token: string) => jwt.decode(token, { complete: true })?.header.kid
  const next = tokensOf(await mutate('login', credentials(person), signedIn, at()))
  expect(await whoIs(next.accessToken, at())).toBe(next.sessionId)
  // Verifiers know the new key before it signs.
  expect(kidOf(next.accessToken)).toBe(kidOf(person.accessToken))

  // A minute later, without the wait: the new key signs, and neither its tokens nor those of the old one are refused.
  const file = environment.AUTH_TOKEN_KEYS_FILE
  const [made, ...older] = JSON.parse(readFileSync(file, 'utf8')) as { kid: string; signsFrom: string }[]
  writeFileSync(file, JSON.stringify([{ ...made, signsFrom: present().toISOString() }, ...older]))
  const signedAnew = await until('the new key to sign', async () => {
    const tokens = tokensOf(await mutate('login', credentials(person), signedIn, at()))
    expect(await whoIs(tokens.accessToken, at())).toBe(tokens.sessionId)
    return kidOf(tokens.accessToken) === made?.kid
  })
  expect(signedAnew).toBe(true)
  expect(await whoIs(person.accessToken, at())).toBe(person.sessionId)

  const granted = await admin('grant', '--email', person.email, '--role', 'moderator')
  expect(granted.stdout).toContain('has moderator now')
  const { accessToken } = tokensOf(await mutate('login', credentials(person), signedIn, at()))
  expect(JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({
    roles: ['MODERATOR'],
  })
  await expect(admin('grant', '--email', person.email, '--role', 'emperor')).rejects.toThrow(
    /There is no role "emperor"/,
  )
})
