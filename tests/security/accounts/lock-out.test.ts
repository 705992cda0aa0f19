// Whoever knows somebody's address, from one network or from many, neither locks them out nor guesses more for it.

import { expect, test } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import { createMailbox } from '#stack/seed/mailbox.ts'
import { inFuture } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { at, networks } from './strangers.ts'
import {
  codeFor,
  inParallel,
  mailAbout,
  mutate,
  newPassword,
  type Person,
  signedIn,
  signUp,
  tokensOf,
} from './world.ts'

const sent = '... on CodeSent { challenge } ... on RateLimited { retryAfterMs }'
const tries = 5
const longCode = /\b\d{4}(?: \d{4}){3}\b/

/** A stranger asks for a code of somebody else's and guesses as often as the challenge lets them. */
async function guessCodes(email: string, from: string, field: 'requestLoginCode' | 'requestPasswordReset') {
  const asked = await mutate<{ challenge: string }>(field, { email }, sent, at(from))
  for (let count = 0; count < tries && asked.challenge; count++) {
    const input = { challenge: asked.challenge, code: `00000${count}` }
    if (field === 'requestLoginCode') await mutate('loginWithCode', input, '', at(from))
    else await mutate('resetPassword', { ...input, newPassword: newPassword() }, '', at(from))
  }
}

async function guessPasswords(email: string, from: readonly string[], each: number): Promise<string[]> {
  const answers = await inParallel(from, 8, async address => {
    const names: string[] = []
    for (let count = 0; count < each; count++)
      names.push((await mutate('login', { email, password: `guess ${count}` }, '', at(address))).__typename)
    return names
  })
  return answers.flat()
}

/** So that the next one is the owner's. */
async function mailsHaveCome(email: string, count: number): Promise<void> {
  const mailbox = createMailbox(testStack().mailUrl)
  await until('the mails that strangers asked for', async () => (await mailbox.idsOf(email)).size === count)
}

/** The owner where their account was used before: these people were made on this machine. */
async function signInByCode({ email }: Person) {
  return mutate('loginWithCode', await codeFor(email, 'requestLoginCode', { email }), signedIn)
}

async function reset({ email }: Person, from: string) {
  const mailed = await codeFor(email, 'requestPasswordReset', { email }, at(from))
  const password = newPassword()
  const answer = await mutate('resetPassword', { ...mailed, newPassword: password }, '', at(from))
  expect(answer.__typename).toBe('ResetPasswordSuccess')
  return { email, password }
}

test('wrong codes of strangers do not keep the owner from signing in by a code, nor from a new password', async () => {
  const person = await signUp()
  const [one = '', elsewhere = '', ...many] = networks(4)
  for (const from of [one, ...many]) await guessCodes(person.email, from, 'requestLoginCode')
  await mailsHaveCome(person.email, 3)
  expect(await signInByCode(person)).toMatchObject({ __typename: 'SignedIn' })
  const changed = await reset(person, elsewhere)
  expect(await mutate('login', changed)).toMatchObject({ __typename: 'SignedIn' })
})

test('strangers who ask for mail after mail do not keep the owner from theirs', async () => {
  const person = await signUp()
  const many = networks(20)
  await inParallel(many, 4, async from => {
    for (const field of ['requestLoginCode', 'requestPasswordReset'])
      await mutate(field, { email: person.email }, sent, at(from))
  })
  // However many they are.
  await mailsHaveCome(person.email, 6)
  expect(await signInByCode(person)).toMatchObject({ __typename: 'SignedIn' })
  const mailed = await createMailbox(testStack().mailUrl).idsOf(person.email)
  expect(mailed.size).toBe(7)
})

test('where no further mail is sent, the code of the last one goes with the owner’s own request, once', async () => {
  const { email } = await signUp()
  const [owner = '', thief = '', ...many] = networks(8)
  const request = (from: string) =>
    mutate<{ challenge: string; mailed: boolean; codeLength: number }>(
      'requestPasswordReset',
      { email },
      '... on CodeSent { challenge mailed codeLength }',
      at(from),
    )
  const answers = await inParallel(many, 1, request)
  expect(answers.map(({ mailed }) => mailed)).toEqual([true, true, true, false, false, false])
  // The strangers' second code is the last of six digits: ten guesses of a million for all of them, as ever.
  expect(answers.map(({ codeLength }) => codeLength)).toEqual([6, 6, 16, 16, 16, 16])
  const text = await mailAbout(email, longCode)
  const code = longCode.exec(text)?.[0] ?? ''
  const [mine, another] = [await request(owner), await request(thief)]
  expect(mine).toMatchObject({ __typename: 'CodeSent', mailed: false, codeLength: 16 })
  const password = newPassword()
  const input = { challenge: mine.challenge, code, newPassword: password }
  // What was mailed for one purpose opens no other.
  const login = await mutate<{ challenge: string }>('requestLoginCode', { email }, sent, at(owner))
  const elsewhere = await mutate('loginWithCode', { challenge: login.challenge, code }, '', at(owner))
  expect(elsewhere).toMatchObject({ __typename: 'CodeRejected' })
  const device = '... on ResetPasswordSuccess { deviceToken }'
  const set = await mutate<{ deviceToken: string }>('resetPassword', input, device, at(owner))
  expect(set).toMatchObject({ __typename: 'ResetPasswordSuccess' })
  const again = { challenge: another.challenge, code, newPassword: newPassword() }
  expect(await mutate('resetPassword', again, '', at(thief))).toMatchObject({ __typename: 'CodeRejected' })
  // From here on the device is known, whatever others do meanwhile.
  await guessPasswords(email, [owner, ...networks(25)], 10)
  const { deviceToken } = set
  const entered = await mutate('login', { email, password, deviceToken }, '', at(owner))
  expect(entered).toMatchObject({ __typename: 'SignedIn' })
})

test('whoever shares a network with the owner keeps the owner’s device out of nothing', async () => {
  const { email, password } = await signUp()
  const { deviceToken } = await mutate<{ deviceToken: string }>(
    'login',
    { email, password },
    '... on SignedIn { deviceToken }',
  )
  const [shared = ''] = networks(1)
  await guessPasswords(email, [shared], 11)
  await codeFor(email, 'requestLoginCode', { email }, at(shared))
  expect(await mutate('login', { email, password }, '', at(shared))).toMatchObject({ __typename: 'RateLimited' })
  const known = await mutate('login', { email, password, deviceToken }, '', at(shared))
  expect(known).toMatchObject({ __typename: 'SignedIn' })
  const mailed = await codeFor(email, 'requestLoginCode', { email, deviceToken }, at(shared))
  expect(await mutate('loginWithCode', mailed, '', at(shared))).toMatchObject({ __typename: 'SignedIn' })
  // A made-up one, or that of somebody else, is no device.
  const other = await signUp()
  const theirs = await mutate<{ deviceToken: string }>(
    'login',
    { email: other.email, password: other.password },
    '... on SignedIn { deviceToken }',
  )
  for (const token of ['made-up', theirs.deviceToken])
    expect(await mutate('login', { email, password, deviceToken: token }, '', at(shared))).toMatchObject({
      __typename: 'RateLimited',
    })
})

test('wrong passwords from many networks keep nobody out where the account is used, and tell strangers nothing', async () => {
  const person = await signUp()
  const [stranger = '', ...many] = networks(30)
  const names = await guessPasswords(person.email, many, 9)
  expect(names.filter(name => name === 'CredentialsRejected')).toHaveLength(200)
  expect(new Set(names)).toEqual(new Set(['CredentialsRejected', 'RateLimited']))
  const { email, password } = person
  // Nothing is compared any more for somebody who could be anybody, be the password right or wrong.
  expect(await mutate('login', { email, password }, '', at(stranger))).toMatchObject({ __typename: 'RateLimited' })
  expect(await mutate('login', { email, password })).toMatchObject({ __typename: 'SignedIn' })
  const mailed = await codeFor(email, 'requestLoginCode', { email }, at(stranger))
  expect(await mutate('loginWithCode', mailed, '', at(stranger))).toMatchObject({ __typename: 'SignedIn' })
})

test('wrong second factors of somebody who knows the password keep the owner out nowhere', async () => {
  const person = await signUp()
  const { email, password, accessToken: token } = person
  const started = await mutate<{ secret: string }>(
    'startSecondFactor',
    { currentPassword: password },
    '... on StartSecondFactorSuccess { secret }',
    { token },
  )
  const totp = new TOTP({ secret: Secret.fromBase32(started.secret ?? '') })
  const enabled = await mutate<{ recoveryCodes: string[] }>(
    'enableSecondFactor',
    { code: totp.generate() },
    '... on EnableSecondFactorSuccess { recoveryCodes }',
    { token },
  )
  const [recovery = ''] = enabled.recoveryCodes ?? []
  const firstFactor = async (from?: string) => {
    const options = from === undefined ? {} : at(from)
    const selection = '... on SecondFactorRequired { challenge }'
    return (await mutate<{ challenge: string }>('login', { email, password }, selection, options)).challenge ?? ''
  }
  const [elsewhere = '', ...many] = networks(4)
  const answers = await inParallel(many, 1, async from => {
    const challenge = await firstFactor(from)
    const names: string[] = []
    for (let count = 0; count < tries; count++)
      names.push((await mutate('verifySecondFactor', { challenge, code: '12345x' }, '', at(from))).__typename)
    for (let count = 0; count < tries; count++) {
      const guess = { challenge: await firstFactor(from), code: `00000${count}` }
      names.push((await mutate('verifySecondFactor', guess, '', at(from))).__typename)
    }
    return names
  })
  // Ten of the authenticator's codes a day, from everywhere together.
  expect(answers.flat().at(-1)).toBe('RateLimited')
  const code = totp.generate({ timestamp: inFuture(30_000).getTime() })
  const home = await mutate('verifySecondFactor', { challenge: await firstFactor(), code }, signedIn)
  expect(tokensOf(home).userId).toBe(person.userId)
  const unseen = await mutate(
    'verifySecondFactor',
    { challenge: await firstFactor(elsewhere), code: recovery },
    '',
    at(elsewhere),
  )
  expect(unseen).toMatchObject({ __typename: 'SignedIn' })
})
