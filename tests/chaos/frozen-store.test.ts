// The store stands still while people go on sending: what they have given up is not done when it comes back, so that nobody waits
// behind it; excess is told to come again; and a retry of anything is one message.

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Stack, startStack } from '#stack/index.ts'
import { fastFolder, testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { openPairs, type Pair } from './load.ts'
import { metricOf } from './platform.ts'

/** The most that one transaction takes of a chat: what may have begun when the store stood still. */
const maxBatch = 64
const sockets = 256

let stack: Stack
beforeAll(async () => {
  const { redisUrl, kafkaBrokers, smtpUrl, mailUrl } = testStack()
  stack = await startStack({
    ...{ ephemeral: true, temporaryFolder: await fastFolder(), useEnvironment: false, name: 'frozen' },
    servers: { redisUrl, kafkaBrokers, smtpUrl, mailUrl },
    // Given up soon, and many at once: the pile is there in seconds instead of minutes.
    env: { gateway: { GATEWAY_SUBGRAPH_TIMEOUT_MS: '5000', GATEWAY_SUBGRAPH_SOCKETS: String(sockets) } },
  })
})
afterAll(async () => {
  await stack?.[Symbol.asyncDispose]()
})

interface Sent {
  readonly key: string
  readonly seq?: number
  readonly replayed?: boolean
  readonly code?: string
  readonly retryAfterMs?: number
}

const document = `mutation Say($input: SendMessageInput!) {
  sendMessage(input: $input) { __typename ... on SendMessageSuccess { replayed message { seq } } }
}`

async function send({ chatId, speaker }: Pair, key: string = randomUUID()): Promise<Sent> {
  const response = await fetch(stack.gatewayUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${speaker.accessToken}` },
    body: JSON.stringify({ query: document, variables: { input: { chatId, clientKey: key, body: 'Anyone?' } } }),
  })
  const { data, errors = [] } = (await response.json()) as {
    data?: { sendMessage: { replayed: boolean; message?: { seq: number } } | null } | null
    errors?: { extensions: { code: string; retryAfterMs?: number } }[]
  }
  const { replayed, message } = data?.sendMessage ?? {}
  return message ? { key, replayed: replayed === true, seq: message.seq } : { key, ...errors[0]?.extensions }
}

/** Again and again with the same key, as clients do. */
const insist = (pair: Pair, key: string = randomUUID()) =>
  until('a send to be acknowledged', async () => {
    const sent = await send(pair, key)
    return sent.seq !== undefined && { ...sent, seq: sent.seq }
  })

const many = (pair: Pair, count: number) => Promise.all(Array.from({ length: count }, () => send(pair)))

test('what was given up while the store stood still is not done after it, and nobody waits behind it', async () => {
  const [crowded, other] = (await openPairs(stack, 2)) as [Pair, Pair]
  const first = await insist(crowded)
  await insist(other)
  const refused: Sent[] = []
  stack.part('mongo').pause()
  try {
    refused.push(...(await many(crowded, sockets)))
    await until('excess to be refused', async () => {
      refused.push(...(await many(crowded, 32)))
      return refused.some(({ code }) => code === 'OVERLOADED')
    })
  } finally {
    stack.part('mongo').resume()
  }
  expect(refused.filter(({ seq }) => seq !== undefined)).toEqual([])
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['SUBGRAPH_TIMEOUT', 'OVERLOADED']))
  const excess = refused.filter(({ code }) => code === 'OVERLOADED')
  for (const { retryAfterMs = 0 } of excess) expect(retryAfterMs).toBeGreaterThan(0)

  await insist(other)
  const marker = await insist(crowded)
  // What was sent and not taken back may still be on its way: until nothing is, and then one more.
  await until(
    'nothing to be under way',
    async () => (await metricOf(stack, 'messages', 'graphql_server_active_operations')) === 0,
  )
  const last = await insist(crowded)
  const own = new Set([first.seq, marker.seq, last.seq])
  const done = last.seq - first.seq + 1 - own.size
  expect(done).toBeLessThanOrEqual(maxBatch)

  const again: Awaited<ReturnType<typeof insist>>[] = []
  const keys = refused.map(({ key }) => key)
  // Few at once: everybody together, each within five seconds, would be another overload.
  while (keys.length > 0) again.push(...(await Promise.all(keys.splice(0, 16).map(key => insist(crowded, key)))))
  expect(again.filter(({ replayed }) => replayed)).toHaveLength(done)
  const overloaded = new Set(excess.map(({ key }) => key))
  expect(again.filter(({ key, replayed }) => replayed && overloaded.has(key))).toEqual([])
  expect(new Set([...again.map(({ seq }) => seq), ...own]).size).toBe(refused.length + own.size)
  expect((await insist(crowded)).seq).toBe(first.seq + refused.length + own.size)
})
