// Changing what an account is reached by: the owner hears of it in every way, and nothing that the old password or the old address
// could open stays open.

import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { assertionHeader, createSigner, readSigningKey, type Viewer } from '#platform/identity/identity.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { ask, codeFor, login, mailAbout, mutate, newEmail, newPassword, type Person, signUp } from './world.ts'

interface News {
  readonly kind: string
  readonly title: string | null
}

async function newsOf({ accessToken: token }: Person): Promise<News[]> {
  const query = '{ notifications(first: 50) { edges { node { kind title } } } }'
  const { data } = await ask<{ notifications: { edges: { node: News }[] } }>(query, {}, { token })
  return data?.notifications.edges.map(({ node }) => node) ?? []
}

const waitForNews = (person: Person, kind: string, title: string | null) =>
  until(`${kind} to be told`, async () =>
    (await newsOf(person)).some(news => news.kind === kind && news.title === title),
  )

test('a sign-in on a new device is told of, and another one on the same device is not', async () => {
  const person = await signUp()
  const { email, password } = person
  const enter = (device: string) => mutate('login', { email, password, session: { device } })
  await enter('Ann’s phone')
  await enter('Ann’s phone')
  await enter('Ann’s tablet')
  await waitForNews(person, 'SIGNED_IN', 'Ann’s phone')
  // Facts of one account come in order: once the tablet is told of, nothing of the phone is still on its way.
  await waitForNews(person, 'SIGNED_IN', 'Ann’s tablet')
  const told = (await newsOf(person)).filter(({ kind }) => kind === 'SIGNED_IN').map(({ title }) => title)
  expect(told.sort()).toEqual(['Ann’s phone', 'Ann’s tablet'])
})

test('a new password is told of by notification and by mail, and ends every code that is on its way', async () => {
  const person = await signUp()
  const before = await codeFor(person.email, 'requestLoginCode', { email: person.email })
  const token = person.accessToken
  const change = { currentPassword: person.password, newPassword: newPassword() }
  expect(await mutate('changePassword', change, '', { token })).toMatchObject({ __typename: 'ChangePasswordSuccess' })
  await waitForNews(person, 'PASSWORD_CHANGED', null)
  await mailAbout(person.email, /Your account has a new password/)
  expect(await mutate('loginWithCode', before)).toMatchObject({ __typename: 'CodeRejected' })
})

test('a sign-in by the old password at the moment of a reset leaves no session', async () => {
  for (let round = 0; round < 5; round++) {
    const { email, password } = await signUp()
    const sent = await codeFor(email, 'requestPasswordReset', { email })
    const newOne = newPassword()
    const enter = () => mutate('login', { email, password })
    const answers = await Promise.all([
      enter(),
      mutate('resetPassword', { ...sent, newPassword: newOne }),
      enter(),
      enter(),
    ])
    expect(answers[1]).toMatchObject({ __typename: 'ResetPasswordSuccess' })
    const after = await login({ email, password: newOne })
    const query = '{ account { sessions { edges { node { id } } } } }'
    type Answer = { account: { sessions: { edges: { node: { id: string } }[] } } }
    const { data } = await ask<Answer>(query, {}, { token: after.accessToken })
    expect(data?.account.sessions.edges.map(({ node }) => node.id)).toEqual([after.sessionId])
  }
})

test('a new address is confirmed by a code, both addresses are told, and codes to the old one open nothing', async () => {
  const person = await signUp()
  const token = person.accessToken
  const newOne = newEmail()
  const toOld = await codeFor(person.email, 'requestPasswordReset', { email: person.email })
  const wrong = await mutate('requestEmailChange', { newEmail: newOne, currentPassword: 'not mine' }, '', { token })
  expect(wrong).toMatchObject({ __typename: 'CredentialsRejected', path: ['input', 'currentPassword'] })
  const sent = await codeFor(
    newOne,
    'requestEmailChange',
    { newEmail: newOne, currentPassword: person.password },
    { token },
  )
  await mailAbout(person.email, new RegExp(`asked to change the address of your account to ${newOne}`))
  const stranger = await signUp()
  const stolen = await mutate('changeEmail', sent, '', { token: stranger.accessToken })
  expect(stolen).toMatchObject({ __typename: 'CodeRejected' })
  const changed = await mutate('changeEmail', sent, '... on ChangeEmailSuccess { account { email } }', { token })
  expect(changed).toMatchObject({ account: { email: newOne } })
  for (const address of [person.email, newOne]) await mailAbout(address, new RegExp(`has the address ${newOne}`))
  const taken = await mutate('resetPassword', { ...toOld, newPassword: newPassword() })
  expect(taken).toMatchObject({ __typename: 'CodeRejected' })
  expect(await mutate('login', { email: person.email, password: person.password })).toMatchObject({
    __typename: 'CredentialsRejected',
  })
  await login({ email: newOne, password: person.password })
})

test('an address that has an account is told of the attempt, and the asker learns nothing', async () => {
  const [person, other] = [await signUp(), await signUp()]
  const input = { newEmail: other.email, currentPassword: person.password }
  const sent = '... on CodeSent { email }'
  const answer = await mutate('requestEmailChange', input, sent, { token: person.accessToken })
  expect(answer).toEqual({ __typename: 'CodeSent', email: other.email })
  await mailAbout(other.email, /wants to use this address for another account/)
})

test('a code goes to the address as its owner wrote it, whatever a stranger types', async () => {
  const person = await signUp()
  const loud = person.email.toUpperCase()
  const sent = await mutate<{ email: string }>('requestLoginCode', { email: loud }, '... on CodeSent { email }')
  expect(sent.email).toBe(`${loud.split('@')[0]}@example.com`)
  await mailAbout(person.email, /This code signs you in/)
  const summary = await fetch(new URL(`/api/email/summary?limit=100&search=${person.email}`, testStack().mailUrl))
  const { items } = (await summary.json()) as { items: { to: { address: string }[] }[] }
  expect(new Set(items.flatMap(({ to }) => to.map(({ address }) => address)))).toEqual(new Set([person.email]))
})

test('where mail for somebody goes is told to notifications, and to nobody else', async () => {
  const person = await signUp()
  const query = 'query Of($of: [_Any!]!) { _entities(representations: $of) { ... on User { account { email } } } }'
  const variables = { of: [{ __typename: 'User', id: person.userId }] }
  const emailFor = async (viewer: Viewer) => {
    const signer = viewer.kind === 'service' ? viewer.name : 'gateway'
    const key = readSigningKey(join(testStack().dataDir, 'keys', `signing-${signer}.json`))
    const headers = { [assertionHeader]: createSigner(key).sign(viewer, 'auth') }
    type Entities = { _entities: ({ account: { email: string | null } | null } | null)[] }
    const { data } = await ask<Entities>(query, variables, { url: testStack().urls.auth ?? '', headers })
    return data?._entities[0]?.account?.email ?? null
  }
  expect(await emailFor({ kind: 'service', name: 'notifications' })).toBe(person.email)
  const { userId, sessionId } = person
  for (const viewer of [
    { kind: 'service', name: 'users' },
    { kind: 'service', name: 'chats' },
    { kind: 'user', userId, sessionId, roles: ['ADMINISTRATOR'] },
    { kind: 'anonymous' },
    { kind: 'feed', topic: 'chatEvents({})' },
  ] satisfies Viewer[])
    expect([viewer.kind, await emailFor(viewer)]).toEqual([viewer.kind, null])
})
