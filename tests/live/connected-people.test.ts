// Who has a socket here is here, says the gateway: a tab that is closed without a goodbye goes, and so do all when a gateway is killed.
import { expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import type { Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing.ts'
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

test.concurrent('a tab that is closed without a goodbye is offline a moment later, and not while another tab is open', async () => {
  const { people, chatId } = await openRoom(2)
  const [ann, bob] = people
  if (!ann || !bob) throw new Error('too few')
  await using gateway = await startGateway()
  expect(await statusOf(bob, ann)).toBe('OFFLINE')
  const first = await listen({ url: gateway.url, person: bob, chatId })
  const second = await listen({ url: testStack().gatewayUrl, person: bob, chatId })
  const patience = { deadlineMs: 20_000, everyMs: 250 }
  await until('Bob to be here', async () => (await statusOf(bob, ann)) === 'AWAY', patience)
  first[Symbol.dispose]()
  const seen = new Set<string | undefined>()
  const toldBy = performance.now() + graceMs + 3_000
  const look = async () => {
    seen.add(await statusOf(bob, ann))
    return performance.now() > toldBy
  }
  await until('the time by which an end would be told', look, patience)
  expect([...seen]).toEqual(['AWAY'])
  second[Symbol.dispose]()
  await until('Bob to be gone', async () => (await statusOf(bob, ann)) === 'OFFLINE', patience)
}, 120_000)

test.concurrent('people on a gateway that is killed are offline once nobody repeats that they are here', async () => {
  const { people, chatId } = await openRoom(2)
  const [ann, bob] = people
  if (!ann || !bob) throw new Error('too few')
  await using doomed = await startGateway()
  using _socket = await listen({ url: doomed.url, person: bob, chatId })
  await until('Bob to be here', async () => (await statusOf(bob, ann)) === 'AWAY', { deadlineMs: 20_000 })
  await doomed.kill()
  const patience = { deadlineMs: lifetimeMs + 20_000, everyMs: 500 }
  await until('Bob to be gone', async () => (await statusOf(bob, ann)) === 'OFFLINE', patience)
}, 180_000)
