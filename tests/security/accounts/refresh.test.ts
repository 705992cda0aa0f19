// Refresh tokens: twenty tabs are one client, a stolen one ends its family and nobody else's.

import { expect, test } from '@jest/globals'
import { until } from '#stack/wait.ts'
import { openSocket } from './live-socket.ts'
import { isRefused, login, mutate, refresh, refreshGraceMs, signUp, untilPast, whoIs } from './world.ts'

test('twenty tabs that refresh at once lose no session and get one successor', async () => {
  const { refreshToken, sessionId } = await signUp()
  const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)))
  expect(answers.map(({ __typename }) => __typename)).toEqual(answers.map(() => 'SignedIn'))
  const successors = new Set(answers.map(answer => answer.refreshToken))
  expect(successors.size).toBe(1)
  const [successor = ''] = successors
  expect(await refresh(successor)).toMatchObject({ __typename: 'SignedIn', session: { id: sessionId } })
  // A tab that was slow still holds the first token: within the grace it gets the same successor as all others.
  expect((await refresh(refreshToken)).refreshToken).toBe(successor)
})

test('an old refresh token after its grace ends the family and its sockets, and no other session', async () => {
  const person = await signUp()
  const other = await login(person)
  using socket = await openSocket(person.accessToken)
  using kept = await openSocket(other.accessToken)
  const spentAt = Date.now()
  const next = await refresh(person.refreshToken)
  expect(next).toMatchObject({ __typename: 'SignedIn' })
  await untilPast(spentAt + refreshGraceMs + 500, 'the grace of the spent token to be over')
  expect(await refresh(person.refreshToken)).toMatchObject({
    __typename: 'SessionEnded',
    path: ['input', 'refreshToken'],
  })
  expect(await refresh(next.refreshToken ?? '')).toMatchObject({ __typename: 'SessionEnded' })
  await until('the socket to be closed', () => socket.closedBy() !== undefined, { deadlineMs: 20_000 })
  expect(socket.closedBy()).toBe(4401)
  await until('the gateway to refuse the family', () => isRefused(person.accessToken), { deadlineMs: 20_000 })
  expect(await isRefused(next.accessToken ?? '')).toBe(true)
  expect(kept.closedBy()).toBeUndefined()
  expect(await whoIs(other.accessToken)).toBe(other.sessionId)
  expect(await refresh(other.refreshToken)).toMatchObject({ __typename: 'SignedIn' })
}, 60_000)

test('a made-up refresh token ends nothing, whatever session it names', async () => {
  const { refreshToken, accessToken, sessionId } = await signUp()
  const bytes = Buffer.from(refreshToken, 'base64url')
  const forged = [16, 40, 60].map(at => {
    const copy = Buffer.from(bytes)
    copy.writeUInt8(copy.readUInt8(at) ^ 1, at)
    return copy.toString('base64url')
  })
  for (const token of [...forged, refreshToken.slice(0, -1), `${refreshToken}A`, '', '__proto__', 'x'.repeat(10_000)])
    expect(await refresh(token)).toMatchObject({ __typename: 'SessionEnded' })
  expect(await whoIs(accessToken)).toBe(sessionId)
  expect(await refresh(refreshToken)).toMatchObject({ __typename: 'SignedIn' })
})

test('without a token and without a cookie there is nothing to refresh', async () => {
  expect(await mutate('refreshSession', {})).toMatchObject({ __typename: 'SessionEnded' })
})
