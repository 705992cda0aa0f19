// Refresh tokens: twenty tabs are one client, a stolen one ends its family and nobody else's.

import { expect, test } from '@jest/globals'
import { inStore } from '#stack/testing/test-aging.ts'
import { inPast } from '#stack/testing/test-time.ts'
import { until } from '#stack/wait.ts'
import { openSocket } from './live-socket.ts'
import { isRefused, login, mutate, refresh, signUp, whoIs } from './world.ts'

/** How long a spent token still yields its successor. */
const refreshGraceMs = 10_000

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
  const next = await refresh(person.refreshToken)
  expect(next).toMatchObject({ __typename: 'SignedIn' })
  await passGrace(person.sessionId)
  expect(await refresh(person.refreshToken)).toMatchObject({
    __typename: 'SessionEnded',
    path: ['input', 'refreshToken'],
  })
  expect(await refresh(next.refreshToken ?? '')).toMatchObject({ __typename: 'SessionEnded' })
  await until('the socket to be closed', () => socket.closedBy() !== undefined)
  expect(socket.closedBy()).toBe(4401)
  await until('the gateway to refuse the family', () => isRefused(person.accessToken))
  expect(await isRefused(next.accessToken ?? '')).toBe(true)
  expect(kept.closedBy()).toBeUndefined()
  expect(await whoIs(other.accessToken)).toBe(other.sessionId)
  expect(await refresh(other.refreshToken)).toMatchObject({ __typename: 'SignedIn' })
})

/** As if a session's tokens were spent longer ago than a slow tab may take. */
const passGrace = (sessionId: string) =>
  inStore('auth', async db => {
    const at = inPast(refreshGraceMs + 1)
    const aged = { $set: { 'spent.$[].at': at } }
    const { modifiedCount } = await db.collection<{ _id: string }>('sessions').updateOne({ _id: sessionId }, aged)
    if (modifiedCount !== 1) throw new Error('nothing was spent')
  })

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
