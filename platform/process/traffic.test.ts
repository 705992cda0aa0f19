// What is counted of operations: each once, with an outcome that says whose it is to do something.
import { expect, test } from '@jest/globals'
import { Registry } from 'prom-client'
import { virtualClock } from '../test-clock.ts'
import { createTraffic, outcomeOf } from './traffic.ts'

const coded = (code?: string) => ({ extensions: { code } })

async function samples(registry: Registry): Promise<readonly string[]> {
  return (await registry.metrics()).split('\n').filter(row => row !== '' && !row.startsWith('#'))
}

test('what the caller can mend is refused, everything else has failed', () => {
  expect(outcomeOf([])).toBe('ok')
  expect(outcomeOf([coded('FORBIDDEN'), coded('RATE_LIMITED')])).toBe('refused')
  expect(outcomeOf([coded('FORBIDDEN'), coded('SUBGRAPH_TIMEOUT')])).toBe('failed')
  for (const code of ['INTERNAL_SERVER_ERROR', 'OVERLOADED', 'SUBGRAPH_UNAVAILABLE', 'MADE_UP', undefined])
    expect([code, outcomeOf([coded(code)])]).toEqual([code, 'failed'])
})

test('an operation is under way until it ends, and then has an outcome and a duration', async () => {
  using time = virtualClock()
  const registry = new Registry()
  const traffic = createTraffic(registry)
  const end = traffic.begin('mutation')
  expect(await samples(registry)).toContain('graphql_server_active_operations 1')
  await time.advance(400)
  end([coded('OVERLOADED')])
  traffic.refused([coded('GRAPHQL_PARSE_FAILED')])
  const told = await samples(registry)
  const labels = 'graphql_operation_type="mutation",outcome="failed"'
  expect(told).toEqual(
    expect.arrayContaining([
      'graphql_server_active_operations 0',
      `graphql_server_operations_total{${labels}} 1`,
      `graphql_server_operation_duration_seconds_sum{${labels}} 0.4`,
      'graphql_server_operations_total{graphql_operation_type="unread",outcome="refused"} 1',
    ]),
  )
})

test('a failure that has not happened yet is told as 0, so that the first one is a step', async () => {
  const registry = new Registry()
  createTraffic(registry)
  expect(await samples(registry)).toContain(
    'graphql_server_operations_total{graphql_operation_type="query",outcome="failed"} 0',
  )
})

test('a code that is none of ours is no label: whoever makes codes up makes no series', async () => {
  const registry = new Registry()
  const traffic = createTraffic(registry)
  for (const code of ['FORBIDDEN', 'MADE_UP_1', 'MADE_UP_2', 7, undefined]) traffic.told(code)
  expect((await samples(registry)).filter(row => row.startsWith('graphql_server_errors_total'))).toEqual([
    'graphql_server_errors_total{error_type="FORBIDDEN"} 1',
    'graphql_server_errors_total{error_type="OTHER"} 4',
  ])
})
