// No transport is a way past what a supergraph protects: what a caller may not have is fetched from no subgraph, and what runs ends when
// its caller may not have it any more.
import { writeFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { transports } from '../fixtures/live-clients.ts'
import { connectSocket } from '../fixtures/socket-client.ts'
import { until } from '../fixtures/until.ts'
import { startWorld, type World, type WorldOptions } from '../fixtures/world.ts'

const scope = (name: string) => `@federation__requiresScopes(scopes: [["${name}"]])`
const people = (sdl: string) =>
  sdl
    .replace('me: Person', 'me: Person @federation__authenticated')
    .replace('{ id: ID! name: String!', `{ id: ID! name: String! ${scope('names')}`)
    .replace('rename(id: ID!, name: String!): Person', '$& @federation__policy(policies: [["rename"]])')
const rooms = (sdl: string) =>
  sdl
    .replace('text: String!', `text: String! ${scope('read')}`)
    .replace('ticks: Int!', 'ticks: Int! @federation__authenticated')

async function serve(world: World, sdl: string) {
  await writeFile(world.supergraphFile, sdl)
  await world.gateway.reload()
}

/** A world whose supergraph protects what the two functions above say. */
async function startGuarded(options: WorldOptions = {}): Promise<World> {
  const world = await startWorld({ ...options, env: { GATEWAY_POLICIES: 'rename:CLERK', ...options.env } })
  await serve(world, world.composeWith({ people, rooms }))
  return world
}

const fetched = ({ subgraphs }: World) => [
  ...subgraphs.people.calls,
  ...subgraphs.rooms.calls,
  ...subgraphs.rooms.subscribes,
]

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly path?: unknown; readonly extensions?: { readonly code?: string } }[]
}

async function ask(world: World, request: { query: string; token?: string; accept?: string; method?: 'GET' | 'POST' }) {
  const { query, token, accept = 'application/graphql-response+json', method = 'POST' } = request
  const headers = {
    accept,
    'content-type': 'application/json',
    'apollo-require-preflight': '1',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  }
  const url = method === 'GET' ? `${world.url}?${new URLSearchParams({ query })}` : world.url
  const response = await fetch(url, {
    method,
    headers,
    ...(method === 'GET' ? {} : { body: JSON.stringify({ query }) }),
  })
  const text = await response.text()
  const answer: Answer = /^\{/.test(text) ? JSON.parse(text) : JSON.parse(/\{.*\}/.exec(text)?.[0] ?? '{}')
  return { status: response.status, answer }
}

const ways = [
  ['POST', 'application/graphql-response+json'],
  ['POST', 'application/json'],
  ['POST', '*/*'],
  ['POST', 'text/event-stream'],
  ['GET', 'application/graphql-response+json'],
  ['GET', 'application/json'],
  ['GET', 'text/event-stream'],
] as const

test('over HTTP nothing is fetched for who may not have it, however it is asked', async () => {
  await using world = await startGuarded()
  for (const [method, accept] of ways) {
    const nobody = await ask(world, { query: '{ rooms me { id } }', accept, method })
    expect([method, accept, nobody.answer]).toMatchObject([
      method,
      accept,
      { errors: [{ path: ['me'], extensions: { code: 'UNAUTHENTICATED' } }] },
    ])
    const query = '{ people { id called: name } }'
    const ann = await ask(world, { query, accept, method, token: world.token('ann', { claims: { scope: 'name' } }) })
    expect([method, accept, ann.answer]).toMatchObject([
      method,
      accept,
      { errors: [{ path: ['people', 'called'], extensions: { code: 'FORBIDDEN' } }] },
    ])
    if (accept !== 'text/event-stream') expect([nobody.status, ann.status]).toEqual([401, 403])
  }
  expect(fetched(world)).toEqual([])
  const token = world.token('ann', { claims: { scope: 'other names' } })
  for (const [method, accept] of ways) {
    const { answer } = await ask(world, { query: '{ me { id name } }', accept, method, token })
    expect([method, accept, answer.data]).toEqual([method, accept, { me: { id: 'ann', name: 'Ann' } }])
  }
})

test('scopes are words of one text, and a policy is met by a role', async () => {
  await using world = await startGuarded()
  const names = async (scope: unknown) => {
    const { answer } = await ask(world, {
      query: '{ people { name } }',
      token: world.token('ann', { claims: { scope } }),
    })
    return answer.errors?.[0]?.extensions?.code ?? 'ok'
  }
  for (const wrong of [['names'], { names: true }, '', 'NAMES', 'a,names', null])
    expect([wrong, await names(wrong)]).toEqual([wrong, 'FORBIDDEN'])
  expect([await names('names'), await names('a names b')]).toEqual(['ok', 'ok'])
  const rename = async (roles: string[]) => {
    const { answer } = await ask(world, {
      query: 'mutation { rename(id: "ann", name: "A") { id } }',
      token: world.token('ann', { claims: { roles } }),
    })
    return answer.errors?.[0]?.extensions?.code ?? 'ok'
  }
  expect([await rename(['rename']), await rename(['CLERK'])]).toEqual(['FORBIDDEN', 'ok'])
})

const events = 'subscription { roomEvents(room: "r") { ... on Said { text author { id } } } }'
const withNames = 'subscription { roomEvents(room: "r") { ... on Said { author { name } } } }'

test.each(Object.keys(transports) as (keyof typeof transports)[])(
  'over %s nobody joins a feed, shared or not, that they may not have',
  async way => {
    await using world = await startGuarded()
    world.rooms.members.add('ann')
    const { url } = world
    const both = 'subscription { roomEvents(room: "r") { ... on Said { text author { name } } } }'
    const may = (scope: string) => world.token('ann', { claims: { scope } })
    using reader = await transports[way]({ url, query: both, token: may('read names') })
    await until('admission', () => world.rooms.admitted.length === 1)
    const before = fetched(world).length
    const end = async (query: string, token?: string) => {
      using refused = await transports[way]({ url, query, ...(token ? { token } : {}) })
      return [...new Set(await refused.untilEnd())]
    }
    expect(await end(both)).toEqual(['UNAUTHENTICATED'])
    expect(await end('subscription { ticks }')).toEqual(['UNAUTHENTICATED'])
    // The names come from another subgraph, which is asked once for all readers.
    for (const scope of ['', 'read', 'names']) expect(await end(both, may(scope))).toEqual(['FORBIDDEN'])
    expect(fetched(world)).toHaveLength(before)
    world.rooms.say('hello')
    const [event] = await reader.untilResults(1)
    expect(event?.data).toEqual({ roomEvents: { text: 'hello', author: { name: 'Ann' } } })
  },
)

test('a token that says less ends what it does not allow, and nothing else', async () => {
  await using world = await startGuarded()
  world.rooms.members.add('ann')
  const may = (scope: string) => world.token('ann', { claims: { scope } })
  using client = await connectSocket(world.wsUrl, { token: may('read names') })
  client.subscribe('text', events)
  client.subscribe('names', withNames)
  client.subscribe('plain', 'subscription { roomEvents(room: "r") { __typename } }')
  await until('admission', () => world.rooms.admitted.length === 3)
  world.rooms.say('before')
  for (const id of ['text', 'names', 'plain']) await client.untilResults(id, 1)
  client.send({ type: 'ping', payload: { token: may('names') } })
  await until('its end', () => client.errorCodes('text') !== undefined)
  expect(client.errorCodes('text')).toEqual(['SUBSCRIPTION_REVOKED'])
  world.rooms.say('after')
  for (const id of ['names', 'plain']) await client.untilResults(id, 2)
  expect(client.results('text')).toHaveLength(1)
  client.subscribe('again', events)
  await until('the refusal', () => client.errorCodes('again') !== undefined)
  expect(client.errorCodes('again')).toEqual(['FORBIDDEN'])
  client.send({ type: 'ping', payload: { token: may('read') } })
  await until('the end of the names', () => client.errorCodes('names') !== undefined)
  client.subscribe('at last', events)
  await until('admission', () => world.rooms.admitted.length === 4)
  world.rooms.say('more')
  await client.untilResults('at last', 1)
  await client.untilResults('plain', 3)
})

test('a supergraph that protects more ends the feeds of what it protects, and they are asked for anew', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann')
  const { url } = world
  const token = world.token('ann')
  using text = await transports.webSocket({ url, query: events, token })
  using plain = await transports.webSocket({
    url,
    query: 'subscription { roomEvents(room: "r") { __typename } }',
    token,
  })
  await until('admission', () => world.rooms.admitted.length === 2)
  await serve(world, world.composeWith({ people, rooms }))
  expect(await text.untilEnd()).toEqual(['SCHEMA_CHANGED'])
  world.rooms.say('hello')
  await plain.untilResults(1)
  using again = await transports.webSocket({ url, query: events, token })
  expect(await again.untilEnd()).toEqual(['FORBIDDEN'])
})

test('behind an open gateway nobody is signed in, and what is protected stays so', async () => {
  await using world = await startGuarded({ identity: false })
  const { answer, status } = await ask(world, {
    query: '{ me { id } }',
    token: world.token('ann', { claims: { scope: 'names' } }),
  })
  expect([status, answer.errors?.[0]?.extensions?.code]).toEqual([401, 'UNAUTHENTICATED'])
  expect(fetched(world)).toEqual([])
})
