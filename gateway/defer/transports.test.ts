// `@defer` as clients use it: what comes first comes first, over each transport that can say so; everybody else gets the whole.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { connectSocket } from '../fixtures/socket-client.ts'
import { until } from '../fixtures/until.ts'
import { startWorld, type World } from '../fixtures/world.ts'

const accepts = 'multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9'
const json = { 'content-type': 'application/json' }
const query = '{ rooms ... @defer(label: "people") { person(id: "ann") { name } } }'
const first = { data: { rooms: ['one'] }, hasNext: true }
const then = { hasNext: false, incremental: [{ label: 'people', path: [], data: { person: { name: 'Ann' } } }] }
const whole = { data: { rooms: ['one'], person: { name: 'Ann' } } }

let world: World
/** What each call of the people subgraph waits for. */
let gate = Promise.withResolvers<void>()

beforeAll(async () => {
  const env = { GATEWAY_SUBGRAPH_TIMEOUT_MS: '600000' }
  world = await startWorld({ identity: false, env, beforePeople: () => gate.promise })
})
afterAll(async () => {
  await world[Symbol.asyncDispose]()
})

function post(body: object, headers: object = {}, init: RequestInit = {}) {
  gate = Promise.withResolvers()
  return fetch(world.url, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body), ...init })
}

const open = () => gate.resolve()

/** Nothing waits. */
function postOpen(body: object, headers: object) {
  const response = post(body, headers)
  open()
  return response
}

/** The parts of a response, as they come. */
async function* partsOf(response: Response): AsyncGenerator<unknown> {
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString()
    for (let end = text.indexOf('\r\n--graphql'); end >= 0; end = text.indexOf('\r\n--graphql')) {
      const part = text.slice(0, end)
      text = text.slice(end + '\r\n--graphql'.length)
      yield JSON.parse(part.slice(part.indexOf('\r\n\r\n')))
    }
  }
  expect(text).toBe('--\r\n')
}

test('over HTTP the first part comes while the others are on their way', async () => {
  const response = await post({ query }, { accept: accepts })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('multipart/mixed; boundary="graphql"; deferSpec=20220824')
  const parts = partsOf(response)
  expect((await parts.next()).value).toEqual(first)
  open()
  expect((await parts.next()).value).toEqual(then)
  expect((await parts.next()).done).toBe(true)
})

test('over a WebSocket each part is a message', async () => {
  gate = Promise.withResolvers()
  using socket = await connectSocket(world.wsUrl)
  socket.subscribe('1', query)
  expect(await socket.untilResults('1', 1)).toEqual([first])
  open()
  expect(await socket.untilResults('1', 2)).toEqual([first, then])
  await socket.untilMessage('the end', ({ type }) => type === 'complete')
})

test('over server-sent events each part is an event', async () => {
  const response = await post({ query }, { accept: 'text/event-stream' })
  open()
  const events = (await response.text()).split('\n\n').filter(event => event.startsWith('event: next'))
  expect(events.map(event => JSON.parse(event.slice(event.indexOf('data: ') + 6)))).toEqual([first, then])
})

test.each([
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json; charset=utf-8, application/json; q=0.8, */*;q=0.1',
  'multipart/mixed;subscriptionSpec=1.0,application/json',
])('who does not take parts gets the whole: %s', async accept => {
  const response = await postOpen({ query }, { accept })
  expect(await response.json()).toEqual(whole)
})

test.each([
  ['a literal', `{ rooms ... @defer(if: false) { person(id: "ann") { name } } }`, {}],
  ['a variable', `query ($d: Boolean!) { rooms ... @defer(if: $d) { person(id: "ann") { name } } }`, { d: false }],
])('what a condition takes back comes at once: %s', async (_name, conditional, variables) => {
  const response = await postOpen({ query: conditional, variables }, { accept: accepts })
  expect([response.headers.get('content-type'), await response.json()]).toEqual([
    'application/graphql-response+json; charset=utf-8',
    whole,
  ])
})

test('a condition that holds puts off', async () => {
  const conditional =
    'query ($d: Boolean!) { rooms ... @defer(label: "people", if: $d) { person(id: "ann") { name } } }'
  const response = await post({ query: conditional, variables: { d: true } }, { accept: accepts })
  const parts = partsOf(response)
  expect((await parts.next()).value).toEqual(first)
  open()
  expect((await parts.next()).value).toEqual(then)
})

test('what a part fails with is told in the part', async () => {
  const failing = '{ rooms ... @defer { person(id: "ann") { name secret } } }'
  const response = await postOpen({ query: failing }, { accept: accepts })
  const parts = await Array.fromAsync(partsOf(response))
  expect(parts).toMatchObject([
    first,
    { incremental: [{ data: { person: { name: 'Ann', secret: null } }, errors: [{ path: ['person', 'secret'] }] }] },
  ])
  // As every error it has passed the gateway's own format.
  expect(JSON.stringify(parts)).not.toContain('serviceName')
})

test('the calls of a part end with its client', async () => {
  const { calls } = world.subgraphs.people
  for (const leave of [
    async () => {
      const abort = new AbortController()
      const before = calls.length
      const response = await post({ query }, { accept: accepts }, { signal: abort.signal })
      await partsOf(response).next()
      await until('the call', () => calls.length > before)
      abort.abort()
      return calls.at(-1)
    },
    async () => {
      const before = calls.length
      gate = Promise.withResolvers()
      const socket = await connectSocket(world.wsUrl)
      socket.subscribe('1', query)
      await until('the call', () => calls.length > before)
      socket.send({ id: '1', type: 'complete' })
      return calls.at(-1)
    },
  ]) {
    const call = await leave()
    await until('its end', () => call?.end !== undefined)
    expect(call?.end).toBe('abandoned')
    open()
  }
})

test.each([
  ['a label twice', '{ a: rooms ... @defer(label: "x") { b: rooms } ... @defer(label: "x") { c: rooms } }'],
  ['a label from outside', 'query ($l: String) { ... @defer(label: $l) { rooms } }'],
  ['at the root of a mutation', 'mutation { ... @defer { rename(id: "ann", name: "Ann") { id } } }'],
  [
    'at the root of a mutation, in a fragment',
    'mutation { ...A } fragment A on Mutation { ...B @defer } fragment B on Mutation { rename(id: "ann", name: "Ann") { id } }',
  ],
  [
    'in a subscription',
    'subscription { roomEvents(room: "one") { ... on Said { text ... @defer { author { name } } } } }',
  ],
  ['at a field', '{ rooms @defer }'],
])('is refused: %s', async (_name, wrong) => {
  const response = await postOpen({ query: wrong, variables: { l: 'x' } }, { accept: accepts })
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
})

test('below the field of a mutation it puts off', async () => {
  const mutation = 'mutation { rename(id: "ann", name: "Ann") { id ... @defer { name } } }'
  const response = await postOpen({ query: mutation }, { accept: accepts })
  const parts = (await Array.fromAsync(partsOf(response))) as { hasNext: boolean }[]
  expect(parts[0]).toEqual({ data: { rename: { id: 'ann' } }, hasNext: true })
  expect(parts[1]).toMatchObject({ incremental: [{ path: ['rename'], data: { name: 'Ann' } }] })
})

test.each([
  ['a page of another origin cannot ask by GET', 'GET', {}, 400],
  ['a mutation needs POST', 'GET', { 'apollo-require-preflight': '1' }, 405],
])('%s', async (_name, method, headers, status) => {
  const mutation = 'mutation { rename(id: "ann", name: "Ann") { id ... @defer { name } } }'
  const url = `${world.url}?query=${encodeURIComponent(mutation)}`
  const response = await fetch(url, { method, headers: { accept: accepts, ...headers } })
  expect(response.status).toBe(status)
})
