// The client of one subgraph against a server on loopback that answers when the test says so.
import { expect, test } from '@jest/globals'
import { virtualClock } from '#platform/test-clock.ts'
import { startAnswering } from './fixtures/answering.ts'
import { newContext } from './fixtures/context.ts'
import { until } from './fixtures/until.ts'
import { createSubgraphClient } from './subgraph-client.ts'

const context = newContext()
const clientOf = (url: string, sockets: number, timeoutMs = 1_000) =>
  createSubgraphClient({ name: 'rooms', url, timeoutMs, sockets })
/** Where a test has no clock of its own, no call may end before the test has answered it. */
const patientMs = 600_000

test('a call says how much of its time is left when it is sent, not when it was asked for [U18]', async () => {
  using clock = virtualClock()
  await using server = await startAnswering()
  using client = clientOf(server.url, 1)
  const first = client.ask({ query: 'a' }, context)
  const second = client.ask({ query: 'b' }, context)
  await server.arrival(1)
  await clock.advance(400)
  server.answer(0)
  expect(await first).toEqual({ data: { query: 'a' } })
  await server.arrival(2)
  server.answer(1)
  await second
  expect(server.arrived.map(({ deadline }) => deadline)).toEqual(['1000', '600'])
})

test('a call that waits for a socket ends in its time, is never sent, and leaves its place', async () => {
  using clock = virtualClock()
  await using server = await startAnswering()
  using client = clientOf(server.url, 1)
  const calls = ['a', 'b', 'c'].map(query => client.ask({ query }, context))
  const settled = Promise.allSettled(calls)
  await server.arrival(1)
  await clock.advance(1_000)
  // No socket is free: the server has answered nobody.
  for (const { status, ...rest } of await settled) {
    expect(status).toBe('rejected')
    expect(rest).toMatchObject({ reason: { extensions: { code: 'SUBGRAPH_TIMEOUT' } } })
  }
  const next = client.ask({ query: 'd' }, context)
  await server.arrival(2)
  server.answer(1)
  expect(await next).toEqual({ data: { query: 'd' } })
  expect(server.arrived.map(({ query }) => query)).toEqual(['a', 'd'])
})

test('beyond the line a call is refused at once as OVERLOADED, with a time to come back', async () => {
  await using server = await startAnswering()
  using client = clientOf(server.url, 1, patientMs)
  const waiting = Array.from({ length: 65 }, () => client.ask({ query: 'q' }, context))
  await expect(client.ask({ query: 'too much' }, context)).rejects.toMatchObject({
    extensions: { code: 'OVERLOADED', retryAfterMs: expect.any(Number) },
  })
  for (let index = 0; index < 65; index++) {
    await server.arrival(index + 1)
    server.answer(index)
  }
  expect(await Promise.all(waiting)).toHaveLength(65)
})

test('an event that is late takes its call back, also one that waits', async () => {
  await using server = await startAnswering()
  using client = clientOf(server.url, 1, patientMs)
  const stop = new AbortController()
  const calls = ['a', 'b'].map(query => client.ask({ query }, { ...context, signal: stop.signal }))
  const settled = Promise.allSettled(calls)
  await server.arrival(1)
  stop.abort()
  for (const result of await settled)
    expect(result).toMatchObject({ reason: { extensions: { code: 'SUBGRAPH_TIMEOUT' } } })
  await expect(client.ask({ query: 'c' }, { ...context, signal: stop.signal })).rejects.toMatchObject({
    extensions: { code: 'SUBGRAPH_TIMEOUT' },
  })
})

test('one that is retired answers to the last call, and then holds no connection', async () => {
  await using server = await startAnswering()
  using client = clientOf(server.url, 2, patientMs)
  const calls = ['a', 'b'].map(query => client.ask({ query }, context))
  await server.arrival(2)
  server.answer(0)
  await calls[0]
  client.retire()
  expect(server.connections()).toBe(2)
  server.answer(1)
  expect(await calls[1]).toEqual({ data: { query: 'b' } })
  await until('no connection', () => server.connections() === 0)
  // A plan that began before goes on.
  const late = client.ask({ query: 'c' }, context)
  await server.arrival(3)
  server.answer(2)
  expect(await late).toEqual({ data: { query: 'c' } })
  await until('no connection', () => server.connections() === 0)
})

test('an idle one that is retired holds no connection either', async () => {
  await using server = await startAnswering()
  using client = clientOf(server.url, 1, patientMs)
  const call = client.ask({ query: 'a' }, context)
  await server.arrival(1)
  server.answer(0)
  await call
  expect(server.connections()).toBe(1)
  client.retire()
  await until('no connection', () => server.connections() === 0)
})

test('a query whose connection is closed before an answer begins is sent once more, and no more than that', async () => {
  await using server = await startAnswering()
  using client = clientOf(server.url, 2, patientMs)
  const call = client.send('{"query":"a"}', context, true)
  await server.arrival(1)
  server.close(0)
  await server.arrival(2)
  server.answer(1)
  expect(await call).toEqual({ data: { query: 'a' } })
  const closedTwice = client.send('{"query":"b"}', context, true)
  const refused = expect(closedTwice).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })
  for (const index of [2, 3]) {
    await server.arrival(index + 1)
    server.close(index)
  }
  await refused
  expect(server.arrived.map(({ query }) => query)).toEqual(['a', 'a', 'b', 'b'])
})

test.each([
  ['a mutation', false, 'close'],
  ['a query of whose answer something has come', true, 'cut'],
] as const)('%s is not sent once more', async (_, repeatable, end) => {
  await using server = await startAnswering()
  using client = clientOf(server.url, 1, patientMs)
  const call = client.send('{"query":"a"}', context, repeatable)
  const refused = expect(call).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })
  await server.arrival(1)
  server[end](0)
  await refused
  expect(server.arrived).toHaveLength(1)
})
