// What a stranger sends reaches nobody but the stranger: every message here once ended the gateway's process, was a failure of ours, or
// held everybody up. On every transport it is a typed refusal, or the end of that one socket.
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { connectSocket } from './fixtures/socket-client.ts'
import { until } from './fixtures/until.ts'
import { startWorld, type World } from './fixtures/world.ts'

let world: World

beforeAll(async () => {
  // Strangers of one network, all of them.
  world = await startWorld({ env: { GATEWAY_MAX_OPERATIONS_PER_ADDRESS: '100000' } })
})
afterAll(async () => {
  await world[Symbol.asyncDispose]()
})

const nested = (levels: number, inside = '') => '['.repeat(levels) + inside + ']'.repeat(levels)

type Send = (query: string, variables?: string) => Promise<readonly unknown[]>

interface Answer {
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[]
}

const codesOf = (answer: unknown) => ((answer as Answer).errors ?? []).map(({ extensions }) => extensions?.code)

const body = (query: string, variables = '{}') => `{"query":${JSON.stringify(query)},"variables":${variables}}`

async function codesOfStream(response: Response): Promise<readonly unknown[]> {
  const text = await response.text()
  return [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code)
}

const post = (accept: string) => (text: string) =>
  fetch(world.url, { method: 'POST', headers: { 'content-type': 'application/json', accept }, body: text })

const transports: Record<string, Send> = {
  POST: async (query, variables) => {
    const response = await post('application/json')(body(query, variables))
    expect(response.status).toBeLessThan(500)
    return codesOf(await response.json())
  },
  GET: async (query, variables = '{}') => {
    const response = await fetch(`${world.url}?${new URLSearchParams({ query, variables })}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    // Node.js itself refuses addresses of more than 16 KiB.
    if (response.status === 431) return ['PAYLOAD_TOO_LARGE']
    expect(response.status).toBeLessThan(500)
    return codesOf(await response.json())
  },
  SSE: async (query, variables) => codesOfStream(await post('text/event-stream')(body(query, variables))),
  multipart: async (query, variables) =>
    codesOfStream(await post('multipart/mixed, application/json')(body(query, variables))),
  WebSocket: async (query, variables) => {
    using client = await connectSocket(world.wsUrl)
    client.send(`{"id":"1","type":"subscribe","payload":${body(query, variables)}}`)
    await until('an answer', () => client.closed !== undefined || client.messages.some(({ id }) => id === '1'))
    return client.closed ? [client.closed.code] : (client.errorCodes('1') ?? client.results('1').flatMap(codesOf))
  },
}
const each = Object.entries(transports)

const chain = (length: number) =>
  `{ me { ...F0 } } ${Array.from({ length }, (_, at) => `fragment F${at} on Person { ${at + 1 < length ? `...F${at + 1}` : 'id'} }`).join(' ')}`
const doubled = `{ ...F0 } ${Array.from({ length: 30 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F30 on Query { me { id } }`

const documents: readonly (readonly [string, string, string])[] = [
  ['a value of 2,400 nested lists', `{ person(id: ${nested(2_400)}) { id } }`, 'OPERATION_TOO_COMPLEX'],
  [
    'a variable type of 2,400 nested lists',
    `query ($a: ${nested(2_400, 'ID')}) { me { id } }`,
    'OPERATION_TOO_COMPLEX',
  ],
  ['selections nested 400 deep', `{ me ${'{ a '.repeat(400)}${'}'.repeat(400)} }`, 'OPERATION_TOO_COMPLEX'],
  ['inline fragments nested 400 deep', `{ ${'... { '.repeat(400)}me{id}${'}'.repeat(400)} }`, 'OPERATION_TOO_COMPLEX'],
  ['a chain of 200 fragments', chain(200), 'OPERATION_TOO_COMPLEX'],
  ['fragments that double thirty times', doubled, 'OPERATION_TOO_COMPLEX'],
  [
    'fragments that double thirty times around nothing',
    doubled.replace('me { id }', '...Nothing'),
    'OPERATION_TOO_COMPLEX',
  ],
  ['one field 600 times', `{ me { ${'id '.repeat(600)} } }`, 'OPERATION_TOO_COMPLEX'],
  [
    '50 operations',
    `${Array.from({ length: 50 }, (_, at) => `query Q${at} { me { id } }`).join(' ')}`,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['a fragment within itself', '{ me { ...F } } fragment F on Person { id ...F }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a subscription under @skip', 'subscription($y: Boolean!) { ticks @skip(if: $y) }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a subscription under @include in a fragment',
    'subscription($y: Boolean!) { ... @include(if: $y) { ticks } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a subscription of introspection', 'subscription { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a name of 8,000 letters', `{ ${'x'.repeat(8_000)} }`, 'OPERATION_TOO_COMPLEX'],
  ['no text at all', ' ', 'GRAPHQL_PARSE_FAILED'],
  ['a broken string', '{ person(id: "\\uD800") { id } }', 'GRAPHQL_PARSE_FAILED'],
  ['a huge number', `{ person(id: ${'9'.repeat(400)}) { id } }`, ''],
]

test.each(each.flatMap(([name, send]) => documents.map(([what, text, code]) => ({ name, what, send, text, code }))))(
  '$name: $what',
  async ({ send, text, code }) => {
    const codes = await send(text)
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR')
    if (code) expect(codes).toEqual([code])
  },
)

test.each(each)('%s: variables nested 6,000 deep are refused before they are values [L17]', async (_name, send) => {
  const codes = await send('query ($a: ID!) { person(id: $a) { id } }', `{"a":${nested(6_000)}}`)
  expect(['BAD_REQUEST', 'PAYLOAD_TOO_LARGE', 4400]).toContain(codes[0])
})

test.each(each)('%s: an explicit null where the default is meant names the argument', async (_name, send) => {
  expect(await send('query ($n: Int) { people(first: $n) { id } }', '{"n":null}')).toEqual(['BAD_USER_INPUT'])
  expect(await send('query ($n: Int = 2) { people(first: $n) { id } }', '{"n":null}')).toEqual(['BAD_USER_INPUT'])
  expect(await send('query ($n: Int) { people(first: $n) { id } }')).toEqual([])
})

test.each([
  ['a ping nested 6,000 deep', `{"type":"ping","payload":{"a":${nested(6_000)}}}`],
  ['an init nested 6,000 deep', `{"type":"connection_init","payload":{"a":${nested(6_000)}}}`],
  ['a pong nested 6,000 deep', `{"type":"pong","payload":{"a":${nested(6_000)}}}`],
  [
    'a subscribe nested 6,000 deep',
    `{"id":"1","type":"subscribe","payload":{"query":"{ me { id } }","extensions":{"a":${nested(6_000)}}}}`,
  ],
  ['a list', '[]'],
  ['null', 'null'],
  ['a prototype', '{"type":"ping","payload":{"__proto__":{"token":1}}}'],
  ['no JSON', '{"type":'],
])('before and after the acknowledgement, %s ends its own socket with 4400 [L17]', async (_what, message) => {
  for (const init of [false, true]) {
    using client = await connectSocket(world.wsUrl, { init })
    client.send(message)
    expect(await client.untilClosed()).toMatchObject({ code: 4400 })
  }
})

test('a token that is no text, in an init or in a ping, is refused, and null is none [C6, C15]', async () => {
  for (const token of [1, true, {}, ['a'], '']) {
    using atFirst = await connectSocket(world.wsUrl, { init: false })
    atFirst.send({ type: 'connection_init', payload: { token, authorization: token } })
    expect(await atFirst.untilClosed()).toMatchObject({ code: 4403 })
    using later = await connectSocket(world.wsUrl)
    later.send({ type: 'ping', payload: { token } })
    expect(await later.untilClosed()).toMatchObject({ code: 4403 })
  }
  using client = await connectSocket(world.wsUrl, { init: false })
  client.send({ type: 'connection_init', payload: { token: null, authorization: null } })
  await client.untilMessage('the acknowledgement', ({ type }) => type === 'connection_ack')
  client.send({ type: 'ping', payload: { token: null } })
  await client.untilMessage('the pong', ({ type }) => type === 'pong')
})

test('a socket that says too much is closed, and the others are not [L15]', async () => {
  using loud = await connectSocket(world.wsUrl)
  using quiet = await connectSocket(world.wsUrl)
  for (let sent = 0; sent < 20_000; sent++) loud.send({ type: 'ping' })
  expect(await loud.untilClosed()).toMatchObject({ code: 1008 })
  quiet.send({ type: 'ping' })
  await quiet.untilMessage('the pong', ({ type }) => type === 'pong')
})

/** Upgrades by hand, and then sends bytes that no WebSocket client would send. */
async function sendRaw(protocol: string, bytes: Buffer): Promise<void> {
  const { hostname, port } = new URL(world.url)
  const socket = connect(Number(port), hostname)
  let answered = ''
  let over = false
  socket.on('data', data => {
    answered += data.toString('latin1')
  })
  socket
    .on('error', () => undefined)
    .on('close', () => {
      over = true
    })
  socket.write(
    `GET /graphql HTTP/1.1\r\nhost: ${hostname}\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n${protocol}\r\n`,
  )
  await until('the upgrade', () => answered.includes('101'))
  socket.write(bytes)
  await until('the end of the socket', () => over)
}

const graphqlWs = 'sec-websocket-protocol: graphql-transport-ws\r\n'

test.each([
  ['without a subprotocol, an unmasked frame', '', Buffer.from([0x81, 0x01, 0x61])],
  ['without a subprotocol, a reserved opcode', '', Buffer.from([0x83, 0x80, 0, 0, 0, 0])],
  ['with one, an unmasked frame', graphqlWs, Buffer.from([0x81, 0x01, 0x61])],
  ['with one, a frame of 2^62 bytes', graphqlWs, Buffer.from([0x81, 0xff, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ['with one, broken UTF-8', graphqlWs, Buffer.from([0x81, 0x81, 0, 0, 0, 0, 0xff])],
  ['with one, a continuation of nothing', graphqlWs, Buffer.from([0x80, 0x80, 0, 0, 0, 0])],
])('%s ends that socket', async (_what, protocol, bytes) => {
  await sendRaw(protocol, bytes)
})

test('bodies that are no request are refused as such', async () => {
  const ask = async (text: string | Uint8Array, type = 'application/json') => {
    const headers = { 'content-type': type, 'apollo-require-preflight': '1' }
    const response = await fetch(world.url, { method: 'POST', headers, body: text })
    return [response.status, ...codesOf(await response.json())]
  }
  for (const text of [
    '',
    '{',
    'null',
    '1',
    '"a"',
    '{}',
    '{"query":1}',
    '{"query":""}',
    '{"query":"{me{id}}","variables":[]}',
  ])
    expect(await ask(text)).toEqual([400, 'BAD_REQUEST'])
  expect(await ask('{"query":"{me{id}}","extensions":1}')).toEqual([400, 'BAD_REQUEST'])
  expect(await ask('{"query":"{me{id}}","operationName":{}}')).toEqual([400, 'BAD_REQUEST'])
  expect(await ask('{"__proto__":{"query":"{me{id}}"}}')).toEqual([400, 'BAD_REQUEST'])
  expect(await ask(Uint8Array.of(0x22, 0xff, 0x22))).toEqual([400, 'BAD_REQUEST'])
  expect(await ask('[]')).toEqual([400, 'BATCHING_NOT_ALLOWED'])
  expect(await ask('{"query":"{me{id}}"}', 'text/plain')).toEqual([415, 'BAD_REQUEST'])
})

test('an empty operation name is none, on every transport', async () => {
  for (const query of ['query A { me { id } }', '{ me { id } }']) {
    const response = await post('application/json')(JSON.stringify({ query, operationName: '' }))
    expect(codesOf(await response.json())).toEqual([])
    using client = await connectSocket(world.wsUrl)
    client.send({ id: '1', type: 'subscribe', payload: { query, operationName: '' } })
    await client.untilResults('1', 1)
  }
})

test('automatic persisted queries are told not to be', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }
  const asked = await post('application/json')(JSON.stringify({ extensions }))
  expect(codesOf(await asked.json())).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED'])
  // The client goes on with the text, at first with the hash beside it.
  const sent = await post('application/json')(JSON.stringify({ query: '{ me { id } }', extensions }))
  expect(codesOf(await sent.json())).toEqual([])
})

test('the schema can be asked for as far as it is known here', async () => {
  const response = await post('application/json')(body('{ __type(name: "Person") { name isOneOf } }'))
  const answer = await response.json()
  expect(codesOf(answer)).not.toContain('INTERNAL_SERVER_ERROR')
})

test('a failure of ours says under which id our logs have it: the trace that the client began, or one of our own', async () => {
  await using away = await startWorld()
  await away.subgraphs.people.kill()
  const ask = async (headers: Record<string, string> = {}) => {
    const response = await fetch(away.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: body('{ me { id } }'),
    })
    const { errors } = (await response.json()) as { errors: { extensions: { code: string; requestId: string } }[] }
    return errors[0]?.extensions
  }
  const traceId = '0123456789abcdef0123456789abcdef'
  expect(await ask({ traceparent: `00-${traceId}-0123456789abcdef-01` })).toEqual({
    code: 'SUBGRAPH_UNAVAILABLE',
    requestId: traceId,
  })
  expect(await ask()).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', requestId: expect.stringMatching(/^[0-9a-f]{32}$/) })
  using client = await connectSocket(away.wsUrl)
  client.send(`{"id":"1","type":"subscribe","payload":${body('{ me { id } }')}}`)
  const [answer] = await client.untilResults('1', 1)
  expect(answer).toMatchObject({ errors: [{ extensions: { requestId: expect.stringMatching(/^[0-9a-f]{32}$/) } }] })
})
