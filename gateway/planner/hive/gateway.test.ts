// A gateway that plans with Hive's planner: a query, and an event that two subgraphs know.
import { expect, test } from '@jest/globals'
import { transports } from '../../fixtures/live-clients.ts'
import { until } from '../../fixtures/until.ts'
import { startWorld } from '../../fixtures/world.ts'

test('a gateway with Hive’s planner answers, and completes the events of a subscription', async () => {
  await using world = await startWorld({ env: { GATEWAY_PLANNER: 'hive' } })
  world.rooms.members.add('ann')
  const token = world.token('ann')
  const response = await fetch(world.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ __typename me { key: id __typename } }' }),
  })
  expect(await response.json()).toEqual({ data: { __typename: 'Query', me: { key: 'ann', __typename: 'Person' } } })

  const query = 'subscription { roomEvents(room: "one") { ... on Said { text author { id name } } } }'
  using subscribed = await transports.webSocket({ url: world.url, token, query })
  await until('an admission', () => world.rooms.admitted.length === 1)
  world.rooms.say('hello')
  expect((await subscribed.untilResults(1))[0]?.data).toMatchObject({
    roomEvents: { text: 'hello', author: { id: expect.any(String), name: expect.any(String) } },
  })
  expect(world.subgraphs.people.calls.length).toBeGreaterThan(0)
})
