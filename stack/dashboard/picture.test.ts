import { expect, test } from '@jest/globals'
import { readMetrics } from './metrics-text.ts'
import { nowAsHtml, pageAsHtml, sentencesOf } from './page.ts'
import { type Look, pictureOf, quantile } from './picture.ts'

const gateway = (operations: number, failed: number, under: readonly [number, number, number]) => `
# HELP live_connections Open connections
# TYPE live_connections gauge
live_connections 34
live_subscriptions{field="chatEvents"} 100
live_subscriptions{field="inbox"} 20
graphql_server_operations_total{graphql_operation_type="query",outcome="ok"} ${operations}
graphql_server_operations_total{graphql_operation_type="mutation",outcome="failed"} ${failed}
live_publish_to_socket_seconds_bucket{le="0.01"} ${under[0]}
live_publish_to_socket_seconds_bucket{le="0.1"} ${under[1]}
live_publish_to_socket_seconds_bucket{le="+Inf"} ${under[2]}
process_resident_memory_bytes 104857600
`
const service = (held: number, parked = 0) => `
outbox_rows{service="messages"} 3
outbox_leases_held{topic="messages.events",service="messages"} ${held}
consumer_lag_records{service="messages"} 7
consumer_parked_keys{service="messages"} ${parked}
`

function look(atMs: number, texts: Readonly<Record<string, string | undefined>>): Look {
  const readings = Object.entries(texts).map(
    ([name, text]) => [name, text === undefined ? undefined : readMetrics(text)] as const,
  )
  return { atMs, readings: new Map(readings) }
}

test('rates and durations are of what happened between two looks, all else of the second', () => {
  const before = look(1_000, { gateway: gateway(100, 1, [5, 5, 5]), messages: service(64) })
  const now = look(3_000, { gateway: gateway(120, 2, [14, 25, 25]), messages: service(64) })
  const { gateways, services, leases } = pictureOf(before, now)
  expect(gateways).toEqual([
    expect.objectContaining({
      ...{ name: 'gateway', answers: true, connections: 34, subscriptions: 120, memoryMb: 100 },
      ...{ operationsPerSecond: 10.5, failedPerSecond: 0.5, toSocketMs: 100 },
    }),
  ])
  expect(services).toEqual([
    expect.objectContaining({ name: 'messages', outboxRows: 3, consumerLag: 7, parkedKeys: 0 }),
  ])
  expect(leases).toEqual([{ topic: 'messages.events', holders: [{ process: 'messages', shards: 64 }] }])
})

test('a first look has no rates, and one that was started anew counts from zero', () => {
  const now = look(2_000, { gateway: gateway(10, 0, [0, 0, 0]) })
  expect(pictureOf(undefined, now).gateways[0]).toMatchObject({ operationsPerSecond: undefined, connections: 34 })
  const before = look(0, { gateway: gateway(100, 0, [0, 0, 0]) })
  expect(pictureOf(before, now).gateways[0]).toMatchObject({ operationsPerSecond: 5, toSocketMs: undefined })
})

test('a quantile is the bound that so many are under, and never infinite', () => {
  const none = new Map([
    [0.1, 0],
    [1, 0],
    [Number.POSITIVE_INFINITY, 0],
  ])
  expect(quantile(0.95, none, none)).toBeUndefined()
  expect(
    quantile(
      0.95,
      none,
      new Map([
        [0.1, 96],
        [1, 99],
        [Number.POSITIVE_INFINITY, 100],
      ]),
    ),
  ).toBe(0.1)
  expect(
    quantile(
      0.95,
      none,
      new Map([
        [0.1, 0],
        [1, 5],
        [Number.POSITIVE_INFINITY, 100],
      ]),
    ),
  ).toBe(1)
})

test('what goes well is said in plain sentences', () => {
  const texts = { gateway: gateway(1, 0, [0, 0, 0]), messages: service(64) }
  const sentences = sentencesOf(pictureOf(look(0, texts), look(1_000, texts)))
  expect(sentences).toEqual([
    'All 2 processes answer.',
    'Clients ask for 0 operations a second; none fails by a fault of ours.',
    '34 sockets with 120 subscriptions are open.',
    'Kafka lacks 3 facts, and 7 of its records are not taken in yet.',
  ])
})

test('what needs a look is said in words, in the sentences and in its cell', () => {
  const texts = { gateway: undefined, messages: service(0, 2) }
  const picture = pictureOf(undefined, look(0, texts))
  expect(sentencesOf(picture)).toEqual(
    expect.arrayContaining([
      '! gateway of 2 processes: no answer.',
      '! 2 keys stand still behind a record that failed.',
      '! Nobody takes messages.events to Kafka.',
    ]),
  )
  const html = nowAsHtml(picture)
  for (const said of ['! does not answer', '! 2</td>', '! nobody: nothing goes to Kafka']) expect(html).toContain(said)
})

test('of two processes of a service each has its shards', () => {
  const now = look(0, { messages: service(40), 'messages-2': service(24) })
  expect(pictureOf(undefined, now).leases).toEqual([
    {
      topic: 'messages.events',
      holders: [
        { process: 'messages', shards: 40 },
        { process: 'messages-2', shards: 24 },
      ],
    },
  ])
})

test('the page is whole, and takes nothing from elsewhere', () => {
  const html = pageAsHtml(pictureOf(undefined, look(0, { gateway: gateway(1, 0, [0, 0, 0]) })), 'n0nce')
  expect(html).toMatch(/^<!doctype html>/)
  expect(html).not.toMatch(/https?:\/\//)
  expect([...html.matchAll(/<(style|script) nonce="n0nce">/g)]).toHaveLength(2)
})
