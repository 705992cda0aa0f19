// A session that has ended is over everywhere within a second: over HTTP, on open sockets, whatever Redis forgets.

import { expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { inStore, setRow } from '#stack/testing/test-aging.ts'
import { dayMs, inPast, present } from '#stack/testing/test-time.ts'
import { until } from '#stack/wait.ts'
import { openSocket } from './live-socket.ts'
import {
  ask,
  codeFor,
  isRefused,
  login,
  mutate,
  newPassword,
  type Person,
  refresh,
  signUp,
  type Tokens,
  whoIs,
} from './world.ts'

const revoked = 4401
/** The promise is one second: bench/. Without the feed of ended sessions it would be a token's 15 minutes, longer than anybody waits here. */
async function untilRefused({ accessToken }: Tokens): Promise<void> {
  await until('the gateway to refuse the ended session', () => isRefused(accessToken), {
    everyMs: 20,
  })
}

async function living(person: Person, tokens: Tokens): Promise<string[]> {
  const { data } = await ask<{ account: { sessions: { edges: { node: { id: string } }[] } } }>(
    '{ account { sessions(first: 100) { edges { node { id } } } } }',
    {},
    { token: tokens.accessToken },
  )
  if (!data?.account) throw new Error(`${person.email} has no account`)
  return data.account.sessions.edges.map(({ node }) => node.id)
}

test('logging out ends this session, its socket too, and no other', async () => {
  const person = await signUp()
  const other = await login(person)
  using socket = await openSocket(person.accessToken)
  using kept = await openSocket(other.accessToken)
  const answer = await mutate('logout', {}, '... on LogoutSuccess { endedSessions }', { token: person.accessToken })
  expect(answer).toMatchObject({ __typename: 'LogoutSuccess', endedSessions: 1 })
  await untilRefused(person)
  await until('the socket to be closed', () => socket.closedBy() !== undefined)
  expect(socket.closedBy()).toBe(revoked)
  expect(await refresh(person.refreshToken)).toMatchObject({ __typename: 'SessionEnded' })
  expect(kept.closedBy()).toBeUndefined()
  expect(await whoIs(other.accessToken)).toBe(other.sessionId)
})

test('logging out everywhere ends all sessions', async () => {
  const person = await signUp()
  const others = [await login(person), await login(person)]
  const answer = await mutate('logout', { everywhere: true }, '... on LogoutSuccess { endedSessions }', {
    token: person.accessToken,
  })
  expect(answer).toMatchObject({ endedSessions: 3 })
  for (const tokens of [person, ...others]) {
    await untilRefused(tokens)
    expect(await refresh(tokens.refreshToken)).toMatchObject({ __typename: 'SessionEnded' })
  }
})

test('a session is found in the list with its device and ended from another one', async () => {
  const person = await signUp()
  const phone = await login(person)
  expect((await living(person, person)).sort()).toEqual([person.sessionId, phone.sessionId].sort())
  const found = await ask<{ session: Record<string, unknown> }>(
    '{ session { id device address isCurrent lastUsedAt } }',
    {},
    { token: phone.accessToken },
  )
  expect(found.data?.session).toMatchObject({
    id: phone.sessionId,
    isCurrent: true,
    address: expect.stringMatching(/127\.0\.0\.1|::1/),
  })
  const token = person.accessToken
  expect(await mutate('revokeSession', { sessionId: phone.sessionId }, '', { token })).toMatchObject({
    __typename: 'RevokeSessionSuccess',
  })
  await untilRefused(phone)
  expect(await living(person, person)).toEqual([person.sessionId])
})

test('nobody ends somebody else’s session', async () => {
  const [person, stranger] = [await signUp(), await signUp()]
  const answer = await mutate('revokeSession', { sessionId: person.sessionId }, '', { token: stranger.accessToken })
  expect(answer).toMatchObject({ __typename: 'NotFound', path: ['input', 'sessionId'] })
  expect(await whoIs(person.accessToken)).toBe(person.sessionId)
})

test('a new password ends the other sessions, and the old one opens nothing', async () => {
  const person = await signUp()
  const other = await login(person)
  const newOne = newPassword()
  const input = { currentPassword: person.password, newPassword: newOne }
  const answer = await mutate('changePassword', input, '', { token: person.accessToken })
  expect(answer).toMatchObject({ __typename: 'ChangePasswordSuccess' })
  await untilRefused(other)
  expect(await whoIs(person.accessToken)).toBe(person.sessionId)
  expect(await mutate('login', { email: person.email, password: person.password })).toMatchObject({
    __typename: 'CredentialsRejected',
  })
  await login({ email: person.email, password: newOne })
})

test('a reset by code ends every session and sets the new password', async () => {
  const person = await signUp()
  const sent = await codeFor(person.email, 'requestPasswordReset', { email: person.email })
  const password = newPassword()
  const answer = await mutate(
    'resetPassword',
    { ...sent, newPassword: password },
    '... on ResetPasswordSuccess { endedSessions }',
  )
  expect(answer).toMatchObject({ __typename: 'ResetPasswordSuccess', endedSessions: 1 })
  await untilRefused(person)
  await login({ email: person.email, password })
})

test('the hundred and first session ends the one that was used least lately', async () => {
  const person = await signUp()
  await inStore('auth', async db => {
    const sessions = db.collection<{ _id: string }>('sessions')
    const mine = await sessions.findOne({ _id: person.sessionId })
    const others = Array.from({ length: 99 }, () => ({ ...mine, _id: newId(), lastUsedAt: present() }))
    await sessions.insertMany(others)
  })
  await setRow('auth', 'accounts', person.userId, { sessionsAtMost: 100 })
  expect(await living(person, person)).toHaveLength(100)
  const newest = await login(person)
  await untilRefused(person)
  const left = await living(person, newest)
  expect(left).toHaveLength(100)
  expect(left).not.toContain(person.sessionId)
  expect(await refresh(person.refreshToken)).toMatchObject({ __typename: 'SessionEnded' })
  await login(person)
  expect(await living(person, newest)).toHaveLength(100)
})

test('a session ends half a year after it began, however much it is used', async () => {
  const person = await signUp()
  const createdAt = inPast(170 * dayMs)
  await setRow('auth', 'sessions', person.sessionId, { createdAt })
  const renewed = await mutate<{ session: { expiresAt: string } }>(
    'refreshSession',
    { refreshToken: person.refreshToken },
    '... on SignedIn { session { expiresAt } }',
  )
  expect(new Date(renewed.session?.expiresAt ?? 0).getTime()).toBe(createdAt.getTime() + 180 * dayMs)
})
