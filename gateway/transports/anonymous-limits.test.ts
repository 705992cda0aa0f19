// What callers who are not signed in may do is limited by the network that they call from, on each transport alike.
import { expect, test } from '@jest/globals'
import { virtualClock } from '#platform/test-clock.ts'
import { type Transport, transports } from '../fixtures/live-clients.ts'
import { connectSocket } from '../fixtures/socket-client.ts'
import { until } from '../fixtures/until.ts'
import { startWorld, type World } from '../fixtures/world.ts'

const query = 'subscription { countdown(from: 0) }'

const overHttp: Transport = async ({ url, token, from }) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(from ? { 'x-forwarded-for': from } : {}),
    },
    body: '{"query":"{ rooms }"}',
  })
  const { data, errors = [] } = (await response.json()) as {
    data?: unknown
    errors?: { extensions: { code: string } }[]
  }
  if (errors.length > 0) expect([response.status, Number(response.headers.get('retry-after'))]).toEqual([429, 20])
  const end = errors.map(({ extensions }) => extensions.code)
  return {
    results: data ? [{ data }] : [],
    end,
    untilResults: async () => [{ data }],
    untilEnd: async () => end,
    [Symbol.dispose]() {},
  }
}

const each = Object.entries({ http: overHttp, ...transports })

test.each(each)(
  'operations of one network are limited, another one and users are not concerned (%s) [L11]',
  async (_name, ask) => {
    using time = virtualClock()
    await using world = await startWorld({
      time,
      env: { TRUST_PROXY: 'loopback', GATEWAY_MAX_OPERATIONS_PER_ADDRESS: '3' },
    })
    const endOf = async (from: string, token?: string) => {
      using one = await ask({ url: world.url, query, from, ...(token ? { token } : {}) })
      return await one.untilEnd()
    }
    for (let times = 0; times < 3; times++) expect(await endOf('1.1.1.1')).toEqual([])
    expect(await endOf('1.1.1.1')).toEqual(['RATE_LIMITED'])
    expect(await endOf('6.6.6.6, 1.1.1.1')).toEqual(['RATE_LIMITED'])
    expect(await endOf('2.2.2.2')).toEqual([])
    expect(await endOf('1.1.1.1', world.token('ann'))).toEqual([])
  },
)

const open = (world: World, subscribe: Transport, from: string, token?: string) =>
  subscribe({ url: world.url, query: 'subscription { ticks }', from, ...(token ? { token } : {}) })

test.each(Object.entries(transports))(
  'connections of one network are limited, another one and users are not concerned (%s) [L6]',
  async (_name, subscribe) => {
    await using world = await startWorld({
      env: { TRUST_PROXY: 'loopback', GATEWAY_MAX_CONNECTIONS_PER_ADDRESS: '2' },
    })
    using stack = new DisposableStack()
    for (let count = 0; count < 2; count++) stack.use(await open(world, subscribe, '1.1.1.1'))
    const third = await open(world, subscribe, '1.1.1.1').catch((error: Error) => error)
    if (third instanceof Error) expect(third.message).toContain('1013')
    else expect(['TOO_MANY_SUBSCRIPTIONS']).toEqual(await stack.use(third).untilEnd())
    const others = [
      stack.use(await open(world, subscribe, '2.2.2.2')),
      stack.use(await open(world, subscribe, '1.1.1.1', world.token('ann'))),
    ]
    for (const other of others) {
      expect(other.end).toBeUndefined()
    }
  },
)

test('sockets of one network that say nothing are limited, another one and those who have said it are not concerned [L12]', async () => {
  using time = virtualClock()
  await using world = await startWorld({
    time,
    env: { TRUST_PROXY: 'loopback', GATEWAY_MAX_HANDSHAKES_PER_ADDRESS: '2' },
  })
  using stack = new DisposableStack()
  const connect = async (forwardedFor: string, more: object = { init: false }) =>
    stack.use(await connectSocket(world.wsUrl, { forwardedFor, ...more }))
  await connect('1.1.1.1', { token: world.token('ann') })
  const silent = await connect('1.1.1.1')
  await connect('1.1.1.1')
  await expect(connect('1.1.1.1')).rejects.toThrow('429')
  await connect('2.2.2.2')
  silent.send({ type: 'connection_init' })
  await silent.untilMessage('its acknowledgement', ({ type }) => type === 'connection_ack')
  const late = await connect('1.1.1.1')
  await expect(connect('1.1.1.1')).rejects.toThrow('429')
  await time.advance(10_000)
  expect((await late.untilClosed()).code).toBe(4408)
  // The server hears of the end of a socket a moment after its client.
  await until('room for another', () => connect('1.1.1.1').then(Boolean, () => false))
})

test('a subgraph hears from where an operation comes, also where a socket or a stream carried it', async () => {
  await using world = await startWorld({ env: { TRUST_PROXY: 'loopback' } })
  for (const ask of [overHttp, transports.webSocket, transports.serverSentEvents]) {
    using one = await ask({ url: world.url, query: '{ rooms }', from: '1.1.1.1' })
    await one.untilEnd()
  }
  expect(world.subgraphs.rooms.calls.map(({ address }) => address)).toEqual(['1.1.1.1', '1.1.1.1', '1.1.1.1'])
})
