import { writeFile } from 'node:fs/promises'
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
  'an ended session ends over %s at once, the same user stays on with another [E3]',
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

test('all sessions of a user that began before a moment end; a token of later does not [E3]', async () => {
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

test('a gateway that starts later, or whose subgraph was away, knows of sessions that had ended before [E2]', async () => {
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

const readinessOf = async (adminUrl: string) => {
  const response = await fetch(new URL('/health/ready', adminUrl))
  const { parts } = (await response.json()) as { parts?: Record<string, string> }
  return { status: response.status, revocations: parts?.revocations }
}

test.each(['attaching', 'sessions'] as const)(
  'a gateway whose subgraph is slow at %s is not ready, and holds whoever has a token until it knows [E5]',
  async what => {
    // Nobody is held for too long, however slow this machine is.
    using time = virtualClock()
    await using world = await startWorld({ time, env })
    const gate = Promise.withResolvers<void>()
    world.rooms.endSession({ sessionId: 'tablet' })
    world.rooms.endSession({ sessionId: 'phone' })
    world.rooms.heldBack[what] = gate.promise
    const later = await world.startGateway()
    const answered: string[] = []
    const asking = ['phone', 'laptop'].map(async sessionId => {
      const { status } = await ask({ ...world, url: later.url }, world.token('ann', { sessionId }))
      answered.push(sessionId)
      return status
    })
    // An anonymous caller needs no knowledge of sessions, and comes later.
    const headers = { 'content-type': 'application/json' }
    const anonymous = () => fetch(later.url, { method: 'POST', headers, body: '{"query":"{ rooms }"}' })
    for (let round = 0; round < 3; round++) expect((await anonymous()).status).toBe(200)
    expect(await readinessOf(later.adminUrl)).toEqual({ status: 503, revocations: 'not read yet' })
    expect((await fetch(new URL('/health/ready', later.url))).status).toBe(503)
    expect(answered).toEqual([])
    gate.resolve()
    expect(await Promise.all(asking)).toEqual([401, 200])
    expect(await readinessOf(later.adminUrl)).toEqual({ status: 200, revocations: 'ok' })
  },
)

test('whoever has waited too long for that is asked to come again, on each transport [E5]', async () => {
  using time = virtualClock()
  await using world = await startWorld({ env, time })
  const gate = Promise.withResolvers<void>()
  world.rooms.heldBack.attaching = gate.promise
  const later = await world.startGateway()
  const token = world.token('ann')
  using socket = await connectSocket(later.url.replace('http', 'ws'), { init: false })
  const waiting = time.waiting
  socket.send({ type: 'connection_init', payload: { token } })
  const asking = ask({ ...world, url: later.url }, token)
  await until('both to be held', () => time.waiting >= waiting + 2)
  await time.advance(2_500)
  expect(await asking).toMatchObject({ status: 503, code: 'SUBGRAPH_UNAVAILABLE' })
  expect((await socket.untilClosed()).code).toBe(1013)
  gate.resolve()
})

test('a supergraph that no longer tells of ended sessions is refused: the gateway goes on with the old one', async () => {
  await using world = await startWorld({ env })
  await writeFile(world.supergraphFile, world.composeWith({ rooms: sdl => sdl.replaceAll('endedSessions', 'ended') }))
  await expect(world.gateway.reload()).rejects.toThrow('endedSessions')
  // It has to subscribe anew: what it reads of the supergraph then is still there.
  await world.restartRooms()
  world.rooms.endSession({ sessionId: 'phone' })
  const token = world.token('ann', { sessionId: 'phone' })
  await until('the gateway to know', async () => (await ask(world, token)).status === 401)
})

test('a gateway that has read them serves on while their subgraph is away [E4]', async () => {
  await using world = await startWorld({ env })
  expect(await ask(world, world.token('ann'))).toMatchObject({ status: 200 })
  await world.subgraphs.rooms.kill()
  expect(await ask(world, world.token('ann'))).toMatchObject({ status: 200 })
})

test('nobody but a gateway can read who was signed out [E1]', async () => {
  await using world = await startWorld({ env })
  using client = await connectSocket(world.wsUrl, { token: world.token('ann') })
  client.subscribe('one', 'subscription { endedSessions { sessionId } }')
  await until('the refusal', () => client.errorCodes('one') !== undefined)
  expect(client.errorCodes('one')).toEqual(['GRAPHQL_VALIDATION_FAILED'])
})
