import { expect, test } from '@jest/globals'
import { virtualClock } from '#platform/test-clock.ts'
import { type Transport, transports } from '../fixtures/live-clients.ts'
import { connectSocket } from '../fixtures/socket-client.ts'
import { until } from '../fixtures/until.ts'
import { startWorld, type World } from '../fixtures/world.ts'

const env = { GATEWAY_REVOCATIONS: 'rooms:endedSessions' }
const query = 'subscription { roomEvents(room: "one") { ... on Said { cursor text } } }'
const each = Object.entries(transports) as [string, Transport][]

const ask = async ({ url }: World, token: string) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ me { id } }' }),
  })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] }
  return { status: response.status, data, code: errors?.[0]?.extensions.code }
}

test.each(each)(
  'an ended session ends over %s at once, the same user stays on with another',
  async (_name, subscribe) => {
    await using world = await startWorld({ env })
    world.rooms.members.add('ann')
    const [phone, laptop] = ['phone', 'laptop'].map(sessionId => world.token('ann', { sessionId }))
    using lost = await subscribe({ url: world.url, token: phone ?? '', query })
    using kept = await subscribe({ url: world.url, token: laptop ?? '', query })
    await until('both admitted', () => world.rooms.admitted.length === 2)
    world.rooms.endSession({ sessionId: 'phone' })
    expect(['4401', 'SESSION_REVOKED']).toContain((await lost.untilEnd())[0])
    world.rooms.say('for the laptop')
    expect(await kept.untilResults(1)).toHaveLength(1)
    expect(lost.results).toHaveLength(0)
    expect(await ask(world, phone ?? '')).toMatchObject({ status: 401, code: 'SESSION_REVOKED' })
    expect(await ask(world, laptop ?? '')).toMatchObject({ status: 200, data: { me: { id: 'ann' } } })
  },
)

test('all sessions of a user that began before a moment end; a token of later does not', async () => {
  using time = virtualClock()
  await using world = await startWorld({ time, env })
  const old = world.token('ann')
  using client = await connectSocket(world.wsUrl, { token: old })
  await time.advance(10_000)
  world.rooms.endSession({ userId: 'ann', notBefore: new Date(time.nowMs).toISOString() })
  expect((await client.untilClosed()).code).toBe(4401)
  expect(await ask(world, old)).toMatchObject({ status: 401, code: 'SESSION_REVOKED' })
  expect(await ask(world, world.token('ann'))).toMatchObject({ status: 200 })
})

test('a gateway that starts later, or whose subgraph was away, knows of sessions that had ended before', async () => {
  await using world = await startWorld({ env })
  const token = world.token('ann', { sessionId: 'phone' })
  world.rooms.endSession({ sessionId: 'phone' })
  const later = await world.startGateway()
  await until('the later gateway to know', async () => (await ask({ ...world, url: later.url }, token)).status === 401)
  await world.restartRooms()
  world.rooms.endSession({ sessionId: 'tablet' })
  const tablet = world.token('ann', { sessionId: 'tablet' })
  await until('the first gateway to know again', async () => (await ask(world, tablet)).status === 401)
})

test('nobody but a gateway can read who was signed out', async () => {
  await using world = await startWorld({ env })
  using client = await connectSocket(world.wsUrl, { token: world.token('ann') })
  client.subscribe('one', 'subscription { endedSessions { sessionId } }')
  await until('the refusal', () => client.errorCodes('one') !== undefined)
  expect(client.errorCodes('one')).toEqual(['GRAPHQL_VALIDATION_FAILED'])
})
