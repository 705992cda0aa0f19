// The second factor: asked for at every sign-in, each code once, recovery codes when the authenticator is lost.

import { expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { Secret, TOTP } from 'otpauth'
import { inFuture } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { codeFor, mailAbout, mutate, type Person, signedIn, signUp, tokensOf } from './world.ts'

interface Enabled {
  readonly totp: TOTP
  readonly recoveryCodes: readonly string[]
}

const stepMs = 30_000
const challengeOf = '... on SecondFactorRequired { challenge }'

async function enable({ accessToken: token, email, password }: Person): Promise<Enabled> {
  const started = await mutate<{ secret: string; uri: string }>(
    'startSecondFactor',
    { currentPassword: password },
    '... on StartSecondFactorSuccess { secret uri }',
    { token },
  )
  expect(started.uri).toMatch(/^otpauth:\/\/totp\//)
  const totp = new TOTP({ secret: Secret.fromBase32(started.secret ?? '') })
  const enabled = await mutate<{ recoveryCodes: string[]; account: { hasSecondFactor: boolean } }>(
    'enableSecondFactor',
    { code: totp.generate() },
    '... on EnableSecondFactorSuccess { recoveryCodes account { hasSecondFactor recoveryCodesLeft } }',
    { token },
  )
  expect(enabled).toMatchObject({ account: { hasSecondFactor: true, recoveryCodesLeft: 10 } })
  await mailAbout(email, /asks for a code of your authenticator/)
  return { totp, recoveryCodes: enabled.recoveryCodes ?? [] }
}

async function firstFactor({ email, password }: Person): Promise<string> {
  const answer = await mutate<{ challenge: string }>('login', { email, password }, challengeOf)
  if (!answer.challenge) throw new Error(`login answered ${JSON.stringify(answer)}`)
  return answer.challenge
}

test('with a second factor a password alone, or a mailed code alone, begins no session', async () => {
  const person = await signUp()
  const { totp } = await enable(person)
  const challenge = await firstFactor(person)
  const byCode = await codeFor(person.email, 'requestLoginCode', { email: person.email })
  expect(await mutate('loginWithCode', byCode)).toMatchObject({ __typename: 'SecondFactorRequired' })
  // The code that enabled it is spent: its step counts as used, so the next one is the first that is good. An authenticator whose
  // clock is half a minute ahead shows it already.
  const code = totp.generate({ timestamp: inFuture(stepMs).getTime() })
  const used = await Promise.all(
    Array.from({ length: 4 }, () => mutate('verifySecondFactor', { challenge, code }, signedIn)),
  )
  expect(used.filter(({ __typename }) => __typename === 'SignedIn')).toHaveLength(1)
  const again = await mutate('verifySecondFactor', { challenge: await firstFactor(person), code })
  expect(again).toMatchObject({ __typename: 'CodeRejected', path: ['input', 'code'] })
})

test('a recovery code signs in once, however it is typed; new ones replace the old', async () => {
  const person = await signUp()
  const { recoveryCodes } = await enable(person)
  const [first = '', second = '', third = ''] = recoveryCodes
  const typed = first.toUpperCase().replaceAll('-', ' ')
  const entered = await mutate('verifySecondFactor', { challenge: await firstFactor(person), code: typed }, signedIn)
  const { accessToken: token } = tokensOf(entered)
  const repeated = await mutate('verifySecondFactor', { challenge: await firstFactor(person), code: first })
  expect(repeated).toMatchObject({ __typename: 'CodeRejected' })
  const replaced = await mutate<{ recoveryCodes: string[] }>(
    'replaceRecoveryCodes',
    { code: second },
    '... on ReplaceRecoveryCodesSuccess { recoveryCodes }',
    { token },
  )
  expect(replaced.recoveryCodes).toHaveLength(10)
  const old = await mutate('verifySecondFactor', { challenge: await firstFactor(person), code: third })
  expect(old).toMatchObject({ __typename: 'CodeRejected' })
  const disabled = await mutate(
    'disableSecondFactor',
    { currentPassword: person.password, code: replaced.recoveryCodes?.[0] },
    '... on DisableSecondFactorSuccess { account { hasSecondFactor } }',
    { token },
  )
  expect(disabled).toMatchObject({ account: { hasSecondFactor: false } })
  for (const told of [/has new recovery codes/, /entered without a code/]) await mailAbout(person.email, told)
  expect(await mutate('login', { email: person.email, password: person.password })).toMatchObject({
    __typename: 'SignedIn',
  })
})

test('whoever uses up the mailed codes of an account does not lock its owner out of the second factor', async () => {
  const person = await signUp()
  const { recoveryCodes } = await enable(person)
  const { redisUrl, namespace } = testStack()
  const redis = new Redis(redisUrl)
  try {
    for (let mails = 0; mails < 2; mails++) {
      const { challenge } = await codeFor(person.email, 'requestLoginCode', { email: person.email })
      for (let tries = 0; tries < 5; tries++) await mutate('loginWithCode', { challenge, code: 'x' })
      // Half a minute later, without the wait.
      await redis.del(`${namespace}limit:mail-cooldown:${person.email} 127.0.0.1`)
    }
    const third = await codeFor(person.email, 'requestLoginCode', { email: person.email })
    expect(await mutate('loginWithCode', third)).toMatchObject({ __typename: 'SecondFactorRequired' })
  } finally {
    redis.disconnect()
  }
  const challenge = await firstFactor(person)
  const entered = await mutate('verifySecondFactor', { challenge, code: recoveryCodes[0] })
  expect(entered).toMatchObject({ __typename: 'SignedIn' })
})

test('what belongs to the second factor needs the password, the order and a living code', async () => {
  const { accessToken: token, password } = await signUp()
  const wrong = await mutate('startSecondFactor', { currentPassword: 'not the password' }, '', { token })
  expect(wrong).toMatchObject({ __typename: 'CredentialsRejected', path: ['input', 'currentPassword'] })
  expect(await mutate('enableSecondFactor', { code: '123456' }, '', { token })).toMatchObject({
    __typename: 'NotAllowed',
  })
  expect(await mutate('replaceRecoveryCodes', { code: '123456' }, '', { token })).toMatchObject({
    __typename: 'NotAllowed',
  })
  await mutate('startSecondFactor', { currentPassword: password }, '', { token })
  expect(await mutate('enableSecondFactor', { code: 'abcdef' }, '', { token })).toMatchObject({
    __typename: 'CodeRejected',
  })
})
