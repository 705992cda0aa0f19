// What an operator sees of subscriptions: each feed explained, and counts that mean what their names say.
import { expect, test } from '@jest/globals'
import { foreignMetrics, metricTable } from '#schema/metrics.ts'
import { transports } from './fixtures/live-clients.ts'
import { until } from './fixtures/until.ts'
import { startWorld, type World } from './fixtures/world.ts'

const query =
  'subscription ($after: Cursor) { roomEvents(room: "one", after: $after) { ... on Said { text author { name } } } }'

const subscribeAs = (world: World, userId: string, after?: string) =>
  transports.webSocket({ url: world.url, token: world.token(userId), query, variables: { after } })

async function samples({ gateway }: World): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(new URL('/metrics', gateway.adminUrl))).text()
  const rows = text.split('\n').filter(row => row !== '' && !row.startsWith('#'))
  return new Map(rows.map(row => [row.slice(0, row.lastIndexOf(' ')), Number(row.slice(row.lastIndexOf(' ')))]))
}

test('a running feed is explained: operation, plan, position, who waits and how much', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann')
  using ann = await subscribeAs(world, 'ann')
  await until('admission', () => world.rooms.admitted.length === 1)
  world.rooms.say('one')
  await ann.untilResults(1)
  const feeds = await (await fetch(new URL('/subscriptions', world.gateway.adminUrl))).json()
  expect(feeds).toEqual([
    {
      topic: 'roomEvents({"room":"one"})',
      field: 'roomEvents',
      shared: true,
      resumable: true,
      operation: expect.stringContaining('roomEvents(after: $live_after, room: $room)'),
      state: 'live',
      subscribers: 1,
      position: 1,
      waiting: 0,
      cuts: 0,
      ring: { events: 1, floor: 0 },
      plan: expect.stringMatching(/Subscription[\s\S]*service: "rooms"[\s\S]*service: "people"/),
    },
  ])
})

test('every subscription is counted from its start to the reason of its end, and so is what happens between', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann').add('bob')
  for (const text of ['a', 'b', 'c']) world.rooms.say(text)
  using ann = await subscribeAs(world, 'ann')
  using bob = await subscribeAs(world, 'bob', '0')
  using stranger = await subscribeAs(world, 'eve')
  expect(await stranger.untilEnd()).toEqual(['FORBIDDEN'])
  await bob.untilResults(3)
  // What is replayed was received long ago: it would be told as a delivery that took as long.
  expect((await samples(world)).get('live_delivery_seconds_count')).toBe(0)
  await until('both in', () => world.rooms.admitted.length === 2)
  expect((await samples(world)).get('live_subscriptions{field="roomEvents"}')).toBe(2)
  // The one who was refused may try again over theirs.
  expect((await samples(world)).get('live_connections')).toBe(3)
  world.rooms.remove('bob')
  expect(await bob.untilEnd()).toEqual(['SUBSCRIPTION_REVOKED'])
  await ann.untilResults(1)
  ann[Symbol.dispose]()
  const ended = 'live_subscriptions_ended_total{field="roomEvents",reason='
  await until('the end of the last', async () => (await samples(world)).get(`${ended}"CLIENT"}`) === 1)
  const counted = await samples(world)
  expect(counted.get(`${ended}"FORBIDDEN"}`)).toBe(1)
  expect(counted.get(`${ended}"SUBSCRIPTION_REVOKED"}`)).toBe(1)
  expect(counted.get('live_subscriptions{field="roomEvents"}')).toBe(0)
  expect(counted.get('live_feeds{field="roomEvents"}')).toBe(1)
  expect(counted.get('live_range_reads_total{field="roomEvents"}')).toBe(1)
  expect(counted.get('live_replayed_events_total{field="roomEvents"}')).toBe(3)
  expect(counted.get('live_admission_seconds_count')).toBe(3)
  expect(counted.get('live_group_size_count')).toBe(1)
  expect(counted.get('live_group_size_sum')).toBe(2)
  expect(counted.get('live_delivery_seconds_count')).toBeGreaterThan(0)
  for (const name of ['live_publish_to_socket_seconds_count', 'live_feed_lag_seconds_count{field="roomEvents"}'])
    expect([name, counted.get(name)]).toEqual([name, 1])
  expect(counted.get('live_slow_readers_total')).toBe(0)
})

test('queries are counted once with how they ended, over HTTP and over sockets, and so is what was not begun', async () => {
  await using world = await startWorld()
  const ask = (query: string, accept = 'application/graphql-response+json') =>
    fetch(world.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query }),
    })
  await ask('{ __typename }')
  await ask('{ __typename', '*/*')
  await ask('{ nothing }')
  await fetch(world.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })
  using socket = await transports.webSocket({ url: world.url, token: world.token('ann'), query: '{ __typename }' })
  await socket.untilResults(1)
  await world.subgraphs.people.kill()
  await ask('{ person(id: "ann") { name } }')
  const counted = await samples(world)
  const of = (type: string, outcome: string) =>
    counted.get(`graphql_server_operations_total{graphql_operation_type="${type}",outcome="${outcome}"}`)
  expect([of('query', 'ok'), of('query', 'failed'), of('unread', 'refused')]).toEqual([2, 1, 3])
  expect(counted.get('graphql_server_errors_total{error_type="GRAPHQL_PARSE_FAILED"}')).toBe(1)
  expect(counted.get('graphql_server_errors_total{error_type="SUBGRAPH_UNAVAILABLE"}')).toBe(1)
  expect(counted.get('graphql_server_active_operations')).toBe(0)
})

test('a gateway tells what the table of metrics says of gateways, with those labels, and no other metric of ours', async () => {
  await using world = await startWorld()
  const text = await (await fetch(new URL('/metrics', world.gateway.adminUrl))).text()
  const told = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name, type]) => `${name} ${type}`)
  const ours = told.filter(line => !/^(process|nodejs)_/.test(line) || (line.split(' ')[0] ?? '') in metricTable)
  const rows = Object.entries(metricTable).filter(([, { toldBy }]) => toldBy === 'all' || toldBy === 'gateway')
  expect(ours.sort()).toEqual(rows.map(([name, { type }]) => `${name} ${type}`).sort())
  for (const [name, type] of Object.entries(foreignMetrics)) expect(told).toContain(`${name} ${type}`)
})

test('readiness names a subgraph that is away, and the gateway goes on serving the others', async () => {
  await using world = await startWorld()
  const readiness = async () => {
    const response = await fetch(new URL('/health/ready', world.gateway.adminUrl))
    return { code: response.status, ...((await response.json()) as object) }
  }
  await until('the keys of tokens', async () => (await readiness()).code === 200)
  expect(await readiness()).toEqual({
    ...{ code: 200, status: 'ready', parts: { keys: 'ok', revocations: 'ok' } },
    subgraphs: { people: 'ok', rooms: 'ok' },
  })
  await world.subgraphs.people.kill()
  const away = {
    code: 200,
    status: 'degraded',
    subgraphs: { people: expect.stringMatching(/refused|closed/i), rooms: 'ok' },
  }
  expect(await readiness()).toMatchObject(away)
})
