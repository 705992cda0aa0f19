// What an operation costs is charged once, told where it is asked for, and refused alike on every transport.
import { expect, test } from '@jest/globals'
import { connectSocket } from './fixtures/socket-client.ts'
import { until } from './fixtures/until.ts'
import { startWorld, type World } from './fixtures/world.ts'

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly extensions: Record<string, unknown> }[]
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly budget: { readonly left: number } } }
}

type Ask = (world: World, body: object) => Promise<Answer>

const overHttp =
  (accept: string): Ask =>
  async (world, body) => {
    const response = await fetch(world.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, authorization: `Bearer ${world.token('ann')}` },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    return JSON.parse(/\{.*\}/.exec(text)?.[0] ?? 'null')
  }

const overWebSocket: Ask = async (world, body) => {
  using client = await connectSocket(world.wsUrl, { token: world.token('ann') })
  client.send({ id: '1', type: 'subscribe', payload: body })
  const { type, payload } = await client.untilMessage('an answer', ({ id }) => id === '1')
  return (type === 'error' ? { errors: payload } : payload) as unknown as Answer
}

const transports: readonly [string, Ask][] = [
  ['HTTP', overHttp('application/json')],
  ['SSE', overHttp('text/event-stream')],
  ['WebSocket', overWebSocket],
]

test.each(transports)('%s tells the cost where it is asked for, and only there', async (_name, ask) => {
  await using world = await startWorld({ env: { GATEWAY_COST_PER_USER: '1000' } })
  const query = '{ me { id } }'
  const told = await ask(world, { query, extensions: { cost: true } })
  expect(told.data).toEqual({ me: { id: 'ann' } })
  const cost = told.extensions?.cost
  expect(cost?.requested).toBeGreaterThan(0)
  expect(cost?.budget.left).toBeLessThanOrEqual(1_000)
  expect((await ask(world, { query })).extensions?.cost).toBeUndefined()
})

test.each(transports)('%s refuses what costs too much at all, and what is too much for now', async (_name, ask) => {
  await using world = await startWorld({ env: { GATEWAY_MAX_COST: '15', GATEWAY_COST_PER_USER: '25' } })
  // A field of a mutation costs 10.
  const mutation = 'mutation { rename(id: "bob", name: "Bob") { id } }'
  const twice = 'mutation { a: rename(id: "bob", name: "Bob") { id } b: rename(id: "bob", name: "Bob") { id } }'
  const codeOf = async (query: string) => (await ask(world, { query })).errors?.[0]?.extensions
  expect(await codeOf(twice)).toMatchObject({ code: 'OPERATION_TOO_COMPLEX' })
  await until('the budget to be spent', async () => (await codeOf(mutation))?.code === 'RATE_LIMITED')
  expect(await codeOf(mutation)).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: expect.any(Number) })
})
