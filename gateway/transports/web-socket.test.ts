import { EventEmitter } from 'node:events'
import { expect, test } from '@jest/globals'
import { WebSocket } from 'ws'
import { virtualClock } from '#platform/test-clock.ts'
import { connectSocket, type SocketClient } from '../fixtures/socket-client.ts'
import { until } from '../fixtures/until.ts'
import { startWorld, type World } from '../fixtures/world.ts'
import { closeSocket } from './web-socket.ts'

const query = 'subscription { roomEvents(room: "one") { ... on Said { cursor text } } }'

type Misbehaviour = (client: SocketClient, world: World) => void
const init = { type: 'connection_init' }

const protocolErrors: [string, number, { init: boolean }, Misbehaviour][] = [
  ['subscribe before the acknowledgement', 4401, { init: false }, client => client.subscribe('one', query)],
  ['a second connection_init', 4429, { init: true }, client => client.send(init)],
  [
    'two running operations with one id',
    4409,
    { init: true },
    client => {
      client.subscribe('one', query)
      client.subscribe('one', query)
    },
  ],
  ['what is not JSON', 4400, { init: true }, client => client.send('subscribe!')],
  ['an unknown type', 4400, { init: true }, client => client.send({ type: 'start', id: '1' })],
  ['a message that only servers send', 4400, { init: true }, client => client.send({ type: 'connection_ack' })],
  [
    'a binary message',
    4400,
    { init: true },
    client => client.socket.send(Buffer.from('{"type":"ping"}'), { binary: true }),
  ],
  ['an id of more than 256 characters', 4400, { init: true }, client => client.subscribe('x'.repeat(257), query)],
  [
    'a message of more than 64 KiB',
    1009,
    { init: true },
    client => client.subscribe('one', `${query}${' '.repeat(70_000)}`),
  ],
  ['a token that is not one', 4403, { init: false }, client => client.send({ ...init, payload: { token: 'x.y.z' } })],
  [
    'an expired token',
    4403,
    { init: false },
    (client, world) => client.send({ ...init, payload: { token: world.token('ann', { expiresInSeconds: -60 }) } }),
  ],
]

test.each(protocolErrors)('%s closes with %i [C2]', async (_what, code, { init: initialise }, misbehave) => {
  await using world = await startWorld()
  using client = await connectSocket(world.wsUrl, { init: initialise })
  using bystander = await connectSocket(world.wsUrl)
  misbehave(client, world)
  expect((await client.untilClosed()).code).toBe(code)
  expect(bystander.closed).toBeUndefined()
})

test('without the subprotocol a socket is closed with 4406, without connection_init in time with 4408 [C2]', async () => {
  using time = virtualClock()
  await using world = await startWorld({ time })
  using other = await connectSocket(world.wsUrl, { init: false, protocol: '' })
  using silent = await connectSocket(world.wsUrl, { init: false })
  expect((await other.untilClosed()).code).toBe(4406)
  await time.advance(9_999)
  expect(silent.closed).toBeUndefined()
  await time.advance(1)
  expect((await silent.untilClosed()).code).toBe(4408)
})

test('a client of the older protocol is told in its own words, and closed with 4406 [C2]', async () => {
  using time = virtualClock()
  await using world = await startWorld({ time })
  using older = await connectSocket(world.wsUrl, { init: false, protocol: 'graphql-ws' })
  expect(older.socket.protocol).toBe('graphql-ws')
  const payload = {
    message: expect.stringContaining('graphql-transport-ws'),
    extensions: { code: 'OPERATION_NOT_SUPPORTED' },
  }
  for (const nonsense of ['{', '[]', 'null', '{"type":"start"}', { type: 'stop', id: '1' }]) older.send(nonsense)
  older.send(init)
  older.send({ type: 'start', id: '1', payload: { query } })
  await until('both answers', () => older.messages.length >= 2)
  expect(older.messages).toEqual([
    { type: 'connection_error', payload },
    { type: 'error', id: '1', payload },
  ])
  await time.advance(1_000)
  expect(await older.untilClosed()).toEqual({ code: 4406, reason: expect.stringContaining('graphql-transport-ws') })
})

test('a client of the older protocol that does not stop is closed at once, and gets no more answers [C2]', async () => {
  using time = virtualClock()
  await using world = await startWorld({ time })
  using older = await connectSocket(world.wsUrl, { init: false, protocol: 'graphql-ws' })
  for (let id = 0; id < 200; id++) older.send({ type: 'start', id: String(id), payload: { query } })
  expect((await older.untilClosed()).code).toBe(4406)
  expect(older.messages).toHaveLength(100)
})

test('an upgrade from a page of another origin is refused, from an allowed one it is not [C11]', async () => {
  await using world = await startWorld({ env: { GATEWAY_ORIGINS: 'https://chat.example' } })
  await expect(connectSocket(world.wsUrl, { origin: 'https://evil.example' })).rejects.toThrow('403')
  await expect(connectSocket(world.wsUrl, { origin: 'https://chat.example.evil.example' })).rejects.toThrow('403')
  using allowed = await connectSocket(world.wsUrl, { origin: 'https://chat.example' })
  expect(allowed.closed).toBeUndefined()
})

test('what clients put into extensions.live never reaches a subgraph [U2]', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann')
  using client = await connectSocket(world.wsUrl, { token: world.token('stranger') })
  const extensions = { live: { mode: 'feed', assertion: 'forged' } }
  client.send({ id: 'one', type: 'subscribe', payload: { query, extensions } })
  await until('the refusal', () => client.errorCodes('one') !== undefined)
  expect(client.errorCodes('one')).toEqual(['FORBIDDEN'])
})

test('a token renewed in a ping carries a subscription past the old one without losing or repeating an event [C5]', async () => {
  using time = virtualClock()
  await using world = await startWorld({ time })
  world.rooms.members.add('ann')
  using client = await connectSocket(world.wsUrl, { token: world.token('ann', { expiresInSeconds: 2 }) })
  client.subscribe('one', query)
  await until('admission', () => world.rooms.admitted.length === 1)
  world.rooms.say('before')
  client.send({ type: 'ping', payload: { token: world.token('ann') } })
  const pong = await client.untilMessage('the pong', ({ type }) => type === 'pong')
  expect(pong.payload).toMatchObject({ live: { version: 1, tokenExpiresAt: expect.any(String) } })
  world.rooms.say('between')
  await client.untilResults('one', 2)
  await time.advance(20_000)
  world.rooms.say('after')
  await client.untilResults('one', 3)
  expect(client.results('one').map(({ extensions }) => extensions)).toEqual([
    { cursor: '1' },
    { cursor: '2' },
    { cursor: '3' },
  ])
})

test("a ping with another user's token, or a bad one, closes with 4403", async () => {
  await using world = await startWorld()
  for (const token of [world.token('bob'), 'x.y.z']) {
    using client = await connectSocket(world.wsUrl, { token: world.token('ann') })
    client.send({ type: 'ping', payload: { token } })
    expect((await client.untilClosed()).code).toBe(4403)
  }
})

test('a connection carries so many subscriptions and no more, and a flood closes it alone with 1008 [L4]', async () => {
  await using world = await startWorld({ env: { GATEWAY_MAX_SUBSCRIPTIONS_PER_CONNECTION: '3' } })
  world.rooms.members.add('ann')
  using neighbour = await connectSocket(world.wsUrl, { token: world.token('ann') })
  neighbour.subscribe('kept', query)
  using client = await connectSocket(world.wsUrl, { token: world.token('ann') })
  for (const id of ['1', '2', '3', '4']) client.subscribe(id, query)
  await until('a refusal', () => client.errorCodes('4') !== undefined)
  expect(client.errorCodes('4')).toEqual(['TOO_MANY_SUBSCRIPTIONS'])
  await until('admissions', () => world.rooms.admitted.length === 4)
  client.send({ id: '1', type: 'complete' })
  client.subscribe('5', query)
  await until('the fifth admission', () => world.rooms.admitted.length === 5)
  for (let count = 0; count < 10_000; count++) client.subscribe(`flood${count}`, query)
  expect((await client.untilClosed()).code).toBe(1008)
  world.rooms.say('still here')
  expect(await neighbour.untilResults('kept', 1)).toHaveLength(1)
})

test('a user has so many connections and subscriptions in all, and others are not counted in [L5, L6]', async () => {
  await using world = await startWorld({
    env: { GATEWAY_MAX_CONNECTIONS_PER_USER: '2', GATEWAY_MAX_SUBSCRIPTIONS_PER_USER: '3' },
  })
  world.rooms.members.add('ann').add('bob')
  using first = await connectSocket(world.wsUrl, { token: world.token('ann') })
  using second = await connectSocket(world.wsUrl, { token: world.token('ann') })
  using third = await connectSocket(world.wsUrl, { init: false })
  third.send({ type: 'connection_init', payload: { token: world.token('ann') } })
  expect((await third.untilClosed()).code).toBe(1013)
  for (const id of ['1', '2']) first.subscribe(id, query)
  for (const id of ['3', '4']) second.subscribe(id, query)
  await until('a refusal', () => second.errorCodes('4') !== undefined)
  expect(second.errorCodes('4')).toEqual(['TOO_MANY_SUBSCRIPTIONS'])
  await until('the others to be admitted', () => world.rooms.admitted.length === 3)
  first[Symbol.dispose]()
  await until('the freed place', async () => {
    second.subscribe(`again${second.messages.length}`, query)
    await until('an answer', () => world.rooms.admitted.length >= 4 || second.messages.length > 2)
    return world.rooms.admitted.length >= 4
  })
  using bob = await connectSocket(world.wsUrl, { token: world.token('bob') })
  bob.subscribe('1', '{ rooms }')
  expect(await bob.untilResults('1', 1)).toEqual([{ data: { rooms: ['one'] } }])
})

test('a reader that stops is closed with a resumable end, the others are served, and it resumes without a gap [L3]', async () => {
  await using world = await startWorld({ env: { GATEWAY_MAX_SOCKET_BUFFER_BYTES: '65536' } })
  world.rooms.members.add('ann').add('bob')
  using slow = await connectSocket(world.wsUrl, { token: world.token('ann') })
  using quick = await connectSocket(world.wsUrl, { token: world.token('bob') })
  slow.subscribe('one', query)
  quick.subscribe('one', query)
  await until('both admitted', () => world.rooms.admitted.length === 2)
  slow.socket.pause()
  const text = 'x'.repeat(16_000)
  let said = 0
  await until('the gateway to give up on the slow one', async () => {
    for (let count = 0; count < 20; count++) world.rooms.say(text, String(said++))
    await quick.untilResults('one', said)
    return (await slowReaders(world)) > 0
  })
  slow.socket.resume()
  expect([1006, 1013]).toContain((await slow.untilClosed()).code)
  const last = Number((slow.results('one').at(-1)?.extensions as { cursor: string } | undefined)?.cursor ?? 0)
  using again = await connectSocket(world.wsUrl, { token: world.token('ann') })
  again.subscribe('one', query.replace('room: "one"', `room: "one", after: "${last}"`))
  const rest = await again.untilResults('one', said - last)
  expect(rest.map(({ extensions }) => Number((extensions as { cursor: string }).cursor))).toEqual(
    Array.from({ length: said - last }, (_, index) => last + index + 1),
  )
})

async function slowReaders({ gateway }: World): Promise<number> {
  const text = await (await fetch(`${gateway.adminUrl}/metrics`)).text()
  return Number(/^live_slow_readers_total (\d+)$/m.exec(text)?.[1] ?? 0)
}

test('a socket whose peer agrees to its end is not held for longer, one whose peer does not is broken off after 5 s', async () => {
  using time = virtualClock()
  const done: string[] = []
  const open = () => {
    const say = { close: () => done.push('closed'), terminate: () => done.push('broken off') }
    return Object.assign(new EventEmitter(), {
      readyState: WebSocket.OPEN,
      CLOSED: WebSocket.CLOSED,
      ...say,
    }) as unknown as WebSocket
  }
  const [agreeing, silent] = [open(), open()]
  for (const socket of [agreeing, silent]) closeSocket(socket, 1000, 'over')
  agreeing.emit('close')
  expect(time.waiting).toBe(1)
  await time.advance(5_000)
  expect(done).toEqual(['closed', 'closed', 'broken off'])
  const gone = Object.assign(open(), { readyState: WebSocket.CLOSED })
  closeSocket(gone, 1000, 'over')
  expect(time.waiting).toBe(0)
})
