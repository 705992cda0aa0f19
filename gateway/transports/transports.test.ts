import { expect, test } from '@jest/globals'
import { virtualClock } from '#platform/test-clock.ts'
import { type Transport, transports } from '../fixtures/live-clients.ts'
import { until } from '../fixtures/until.ts'
import { startWorld } from '../fixtures/world.ts'

const roomQuery =
  'subscription ($after: Cursor) { roomEvents(room: "one", after: $after) { ... on Said { cursor text author { id name } } ... on Left { cursor who { name } } } }'

const each = Object.entries(transports) as [string, Transport][]

test.each(each)(
  '%s carries entity fields of another subgraph, replay and live alike, with cursors [C4, C10]',
  async (_name, subscribe) => {
    await using world = await startWorld()
    world.rooms.members.add('ann')
    world.rooms.say('first', 'bob')
    using live = await subscribe({
      url: world.url,
      token: world.token('ann'),
      query: roomQuery,
      variables: { after: '0' },
    })
    await live.untilResults(1)
    world.rooms.say('second', 'ann')
    expect(await live.untilResults(2)).toEqual([
      {
        data: { roomEvents: { cursor: 1, text: 'first', author: { id: 'bob', name: 'Bob' } } },
        extensions: { cursor: '1' },
      },
      {
        data: { roomEvents: { cursor: 2, text: 'second', author: { id: 'ann', name: 'Ann' } } },
        extensions: { cursor: '2' },
      },
    ])
  },
)

test.each(each)('%s passes a plain subscription through to its completion [C8, C9]', async (_name, subscribe) => {
  await using world = await startWorld()
  using live = await subscribe({
    url: world.url,
    token: world.token('ann'),
    query: 'subscription { countdown(from: 2) }',
  })
  expect(await live.untilEnd()).toEqual([])
  expect(live.results).toEqual([{ data: { countdown: 2 } }, { data: { countdown: 1 } }, { data: { countdown: 0 } }])
})

test.each(each)(
  '%s ends with SUBSCRIPTION_REVOKED at the removal, which is the last thing it carries [F6, C10]',
  async (_name, subscribe) => {
    await using world = await startWorld()
    world.rooms.members.add('ann').add('bob')
    using ann = await subscribe({ url: world.url, token: world.token('ann'), query: roomQuery })
    using bob = await subscribe({ url: world.url, token: world.token('bob'), query: roomQuery })
    await until('both admitted', () => world.rooms.admitted.length === 2)
    world.rooms.say('hello')
    await Promise.all([ann.untilResults(1), bob.untilResults(1)])
    world.rooms.remove('bob')
    world.rooms.say('behind his back')
    expect(await bob.untilEnd()).toEqual(['SUBSCRIPTION_REVOKED'])
    await ann.untilResults(3)
    expect(bob.results.map(({ extensions }) => extensions?.cursor)).toEqual(['1', '2'])
  },
)

test.each(each)(
  '%s refuses a stranger, a bad cursor and one beyond the end, each with its code [L9, C10]',
  async (_name, subscribe) => {
    await using world = await startWorld()
    world.rooms.members.add('ann')
    world.rooms.say('one')
    const ask = async (userId: string, after?: string) => {
      using live = await subscribe({
        url: world.url,
        token: world.token(userId),
        query: roomQuery,
        variables: { after },
      })
      return await live.untilEnd()
    }
    expect(await ask('stranger')).toEqual(['FORBIDDEN'])
    expect(await ask('ann', 'yesterday')).toEqual(['CURSOR_INVALID'])
    expect(await ask('ann', '-1')).toEqual(['CURSOR_INVALID'])
    expect(await ask('ann', '99')).toEqual(['CURSOR_INVALID'])
  },
)

test.each(each)('%s refuses what every guard refuses, with the same code [C11]', async (_name, subscribe) => {
  await using world = await startWorld({
    env: { GATEWAY_MAX_DEPTH: '3', GATEWAY_MAX_ALIASES: '1', GATEWAY_INTROSPECTION: 'false', GATEWAY_MAX_TOKENS: '60' },
  })
  const ask = async (query: string) => {
    using live = await subscribe({ url: world.url, token: world.token('ann'), query })
    return await live.untilEnd()
  }
  expect(await ask('subscription {')).toEqual(['GRAPHQL_PARSE_FAILED'])
  expect(await ask('subscription { nothing }')).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  expect(await ask('subscription { roomEvents(room: "x") { ... on Said { author { id deeper { x } } } } }')).toEqual([
    'OPERATION_TOO_COMPLEX',
  ])
  expect(await ask('subscription { a: countdown(from: 1) b: countdown(from: 1) }')).toEqual(['OPERATION_TOO_COMPLEX'])
  expect(await ask(`subscription { countdown(from: 1) ${'__typename '.repeat(60)} }`)).toEqual([
    'OPERATION_TOO_COMPLEX',
  ])
  expect(await ask('{ __schema { queryType { name } } }')).toEqual(['INTROSPECTION_DISABLED'])
  expect(await ask('query A { rooms } query B { rooms }')).toEqual(['OPERATION_RESOLUTION_FAILURE'])
})

test.each(each)('%s ends when its token does [C6, C10]', async (_name, subscribe) => {
  using time = virtualClock()
  await using world = await startWorld({ time })
  world.rooms.members.add('ann')
  using live = await subscribe({ url: world.url, token: world.token('ann', { expiresInSeconds: 5 }), query: roomQuery })
  await until('admission', () => world.rooms.admitted.length === 1)
  await time.advance(20_000)
  expect(['4403', 'TOKEN_EXPIRED']).toContain((await live.untilEnd())[0])
})

test.each(each)('%s is told of a drain, and may resume elsewhere [L10]', async (_name, subscribe) => {
  await using world = await startWorld()
  world.rooms.members.add('ann')
  const gateway = await world.startGateway()
  using live = await subscribe({ url: gateway.url, token: world.token('ann'), query: roomQuery })
  await until('admission', () => world.rooms.admitted.length === 1)
  world.rooms.say('one')
  const [first] = await live.untilResults(1)
  await gateway[Symbol.asyncDispose]()
  expect(['1012', 'DRAINING']).toContain((await live.untilEnd())[0])
  world.rooms.say('two')
  using again = await subscribe({
    url: world.url,
    token: world.token('ann'),
    query: roomQuery,
    variables: { after: first?.extensions?.cursor },
  })
  expect(await again.untilResults(1)).toMatchObject([{ extensions: { cursor: '2' } }])
})
