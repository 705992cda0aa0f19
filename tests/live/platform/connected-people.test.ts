// Who has a socket here is here, says the gateway: a tab that is closed without a goodbye goes, and so do all when a gateway is killed.
import { expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import type { Person } from '#stack/seed/people.ts'
import { agePresence, presenceEnds } from '#stack/testing/test-aging.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { startGateway } from './gateway-process.ts'
import { listen, openRoom } from './room.ts'

/** A connection that is gone counts for the time that a reload may take, and one that nobody repeats for 50 seconds. */
const graceMs = 8_000
const lifetimeMs = 50_000

async function statusOf(person: Person, by: Person): Promise<string | undefined> {
  const { presence } = await createApi(testStack().gatewayUrl).ask<{ presence: { status: string }[] }>(
    'query Who($ids: [ID!]!) { presence(userIds: $ids) { status } }',
    { ids: [person.id] },
    by.accessToken,
  )
  return presence[0]?.status
}

/** Somebody who is here and then is not: whatever of others was over before is told by then. */
async function untilSwept(marker: Person, by: Person): Promise<void> {
  await agePresence(marker.id, lifetimeMs)
  await until('the sweep to have passed', async () => (await statusOf(marker, by)) === 'OFFLINE')
}

test('a tab that is closed without a goodbye is offline after a grace, and not while another tab is open', async () => {
  const { people, chatId } = await openRoom(3)
  const [ann, bob, marker] = people
  if (!ann || !bob || !marker) throw new Error('too few')
  await using gateway = await startGateway()
  await using markersGateway = await startGateway()
  expect(await statusOf(bob, ann)).toBe('OFFLINE')
  using _third = await listen({ url: markersGateway.url, person: marker, chatId })
  const first = await listen({ url: gateway.url, person: bob, chatId })
  const second = await listen({ url: testStack().gatewayUrl, person: bob, chatId })
  for (const person of [bob, marker])
    await until(`${person.displayName} to be here`, async () => (await statusOf(person, ann)) === 'AWAY')
  await until('both tabs to be known', async () => (await presenceEnds(bob.id)).length === 2)
  // Nobody repeats it, and its time comes.
  await markersGateway.kill()

  first[Symbol.dispose]()
  await until('the end of a tab to be known', async () => (await presenceEnds(bob.id)).length === 1)
  await agePresence(bob.id, graceMs)
  await untilSwept(marker, ann)
  expect(await statusOf(bob, ann)).toBe('AWAY')

  second[Symbol.dispose]()
  const isInGrace = async () => (await presenceEnds(bob.id)).every(ms => ms <= graceMs)
  await until('the grace to have begun', isInGrace)
  expect(await statusOf(bob, ann)).toBe('AWAY')
  await agePresence(bob.id, graceMs)
  await until('Bob to be gone', async () => (await statusOf(bob, ann)) === 'OFFLINE')
})

test('people on a gateway that is killed are offline once nobody repeats that they are here [R3]', async () => {
  const { people, chatId } = await openRoom(2)
  const [ann, bob] = people
  if (!ann || !bob) throw new Error('too few')
  await using doomed = await startGateway()
  using _socket = await listen({ url: doomed.url, person: bob, chatId })
  await until('Bob to be here', async () => (await statusOf(bob, ann)) === 'AWAY')
  await doomed.kill()
  expect(await statusOf(bob, ann)).toBe('AWAY')
  await agePresence(bob.id, lifetimeMs)
  await until('Bob to be gone', async () => (await statusOf(bob, ann)) === 'OFFLINE')
})
