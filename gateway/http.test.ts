import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { virtualClock } from '#platform/test-clock.ts'
import { startWorld, type TokenClaims, type World } from './fixtures/world.ts'

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly data: unknown
  readonly codes: string[]
}

async function post(world: World, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(world.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const { data, errors = [] } = (await response.json()) as {
    data?: unknown
    errors?: { extensions: { code: string } }[]
  }
  return {
    status: response.status,
    headers: response.headers,
    data,
    codes: errors.map(({ extensions }) => extensions.code),
  }
}

const bearer = (world: World, userId = 'ann', claims?: TokenClaims) => ({
  authorization: `Bearer ${world.token(userId, claims)}`,
})

test('a query over two subgraphs is answered for the viewer of the token, who is asserted to each', async () => {
  await using world = await startWorld()
  const query = '{ rooms me { id name } }'
  expect(await post(world, { query }, bearer(world))).toMatchObject({
    status: 200,
    data: { rooms: ['one'], me: { id: 'ann', name: 'Ann' } },
  })
  const calls = [...world.subgraphs.rooms.calls, ...world.subgraphs.people.calls]
  expect(calls.map(({ viewer }) => viewer)).toEqual([
    { kind: 'user', userId: 'ann', sessionId: 'session of ann', roles: [] },
    { kind: 'user', userId: 'ann', sessionId: 'session of ann', roles: [] },
  ])
  expect(await post(world, { query: '{ me { id } }' })).toMatchObject({ status: 200, data: { me: null } })
})

const foreign = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const refusedTokens: [string, TokenClaims][] = [
  ['signed by a foreign key', { key: foreign }],
  ['of an unknown key id', { header: { kid: 'nobody' } }],
  ['that is no access token', { header: { typ: 'JWT' } }],
  ['that brings its own key', { key: foreign, header: { jwk: foreign.export({ format: 'jwk' }) } }],
  ['that names a place for its key', { key: foreign, header: { jku: 'http://127.0.0.1:1/jwks.json', kid: 'x' } }],
  ['that has expired', { expiresInSeconds: -60 }],
  ['of another issuer', { claims: {}, issuer: 'them' }],
  ['for another audience', { claims: {}, audience: 'them' }],
  ['without a session', { claims: { sid: undefined } }],
]

test.each(refusedTokens)('a token %s is UNAUTHENTICATED', async (_what, claims) => {
  await using world = await startWorld()
  expect(await post(world, { query: '{ rooms }' }, bearer(world, 'ann', claims))).toMatchObject({
    status: 401,
    codes: ['UNAUTHENTICATED'],
    data: undefined,
  })
  expect(world.subgraphs.rooms.calls).toEqual([])
})

test('an unsigned token, and none where one is said to be, are UNAUTHENTICATED', async () => {
  await using world = await startWorld()
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const unsigned = `${part({ alg: 'none', typ: 'at+jwt', kid: 'token-1' })}.${part({ sub: 'ann', sid: 's', exp: 9_999_999_999 })}.`
  for (const authorization of [`Bearer ${unsigned}`, 'Bearer ', 'Basic YTpi', `Bearer ${'x'.repeat(5_000)}`])
    expect(await post(world, { query: '{ rooms }' }, { authorization })).toMatchObject({
      status: 401,
      codes: ['UNAUTHENTICATED'],
    })
})

test('a token of a key that was published after the start is believed', async () => {
  using time = virtualClock()
  await using world = await startWorld({ time })
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ask = async (claims?: TokenClaims) =>
    (await post(world, { query: '{ rooms }' }, bearer(world, 'ann', claims))).status
  expect(await ask()).toBe(200)
  world.jwks.keys.push({ kid: 'token-2', publicKey })
  // Looking again is limited in time, so that forged key ids cause no storm of requests.
  const claims = { key: privateKey, header: { kid: 'token-2' } }
  await time.advance(1_999)
  expect([await ask(claims), await ask({ ...claims, header: { kid: 'forged' } })]).toEqual([401, 401])
  expect(world.jwks.fetched()).toBe(1)
  await time.advance(1)
  expect(await ask(claims)).toBe(200)
  expect(world.jwks.fetched()).toBe(2)
})

const badRequests: [string, unknown, number, string][] = [
  ['what is not JSON', '{"query":', 400, 'BAD_REQUEST'],
  ['a text', '"{ rooms }"', 400, 'BAD_REQUEST'],
  ['a batch', [{ query: '{ rooms }' }], 400, 'BATCHING_NOT_ALLOWED'],
  ['nothing to run', { query: '' }, 400, 'BAD_REQUEST'],
  ['variables that are a list', { query: '{ rooms }', variables: [] }, 400, 'BAD_REQUEST'],
  ['an operation name that is a number', { query: '{ rooms }', operationName: 1 }, 400, 'BAD_REQUEST'],
  ['what is no GraphQL', { query: '{ rooms' }, 400, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', { query: '{ roms }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown operation', { query: '{ rooms }', operationName: 'Other' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
  ['a missing variable', { query: 'query ($id: ID!) { person(id: $id) { id } }' }, 400, 'BAD_USER_INPUT'],
  ['a subscription', { query: 'subscription { countdown(from: 1) }' }, 406, 'OPERATION_NOT_SUPPORTED'],
  ['a body that is too large', { query: `{ rooms } # ${'x'.repeat(300_000)}` }, 413, 'PAYLOAD_TOO_LARGE'],
]

test.each(badRequests)('%s is refused with its status and code', async (_what, body, status, code) => {
  await using world = await startWorld()
  expect(await post(world, body)).toMatchObject({ status, codes: [code] })
})

const refusedSomewhere: [number, string, Record<string, string>?][] = [
  [400, '{"query":'],
  [400, '[{"query":"{ rooms }"}]'],
  [400, '{"query":"{ rooms"}'],
  [400, '{"query":"{ roms }"}'],
  [400, '{"query":"query ($id: ID!) { person(id: $id) { id } }"}'],
  [401, '{"query":"{ rooms }"}', { authorization: 'Bearer x' }],
  [406, '{"query":"subscription { ticks }"}'],
  [413, `{"query":"{ rooms } # ${'x'.repeat(300_000)}"}`],
]

test.each(refusedSomewhere)(
  'whoever takes GraphQL responses gets a refusal as one, with its status: %i for %.60s',
  async (status, body, headers = {}) => {
    await using world = await startWorld()
    for (const [accept, type] of [
      ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
      ['application/json', 'application/json; charset=utf-8'],
      ['*/*', 'application/json; charset=utf-8'],
    ] as const) {
      const answer = await post(world, body, { accept, ...headers })
      expect([answer.headers.get('content-type'), answer.codes.length]).toEqual([type, 1])
      // The older type tells by the status of the transport only.
      if (accept !== 'application/json') expect(answer.status).toBe(status)
    }
  },
)

test('files in an operation are refused, and what to do instead is said', async () => {
  await using world = await startWorld()
  const body = new FormData()
  body.set('operations', '{"query":"mutation ($file: Upload) { upload(file: $file) }","variables":{"file":null}}')
  body.set('map', '{"0":["variables.file"]}')
  body.set('0', new Blob(['a file']), 'file.txt')
  const response = await fetch(world.url, { method: 'POST', headers: { 'apollo-require-preflight': '1' }, body })
  expect([response.status, await response.text()]).toEqual([415, expect.stringContaining('PUT the file')])
})

test('a form of another site, and a mutation by GET, are refused; a query by GET is not', async () => {
  await using world = await startWorld()
  const form = await fetch(world.url, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: '{"query":"{ rooms }"}',
  })
  expect(form.status).toBe(415)
  const get = (query: string) =>
    fetch(`${world.url}?query=${encodeURIComponent(query)}`, { headers: { 'apollo-require-preflight': '1' } })
  expect((await get('mutation { rename(id: "bob", name: "x") { id } }')).status).toBe(405)
  expect(await (await get('{ rooms }')).json()).toEqual({ data: { rooms: ['one'] } })
  const unpreflighted = await fetch(`${world.url}?query=${encodeURIComponent('{ rooms }')}`)
  expect(unpreflighted.status).toBe(400)
})

test('pages of an allowed origin may read answers, others may not', async () => {
  await using world = await startWorld({ env: { GATEWAY_ORIGINS: 'https://chat.example' } })
  const allowed = await post(world, { query: '{ rooms }' }, { origin: 'https://chat.example' })
  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://chat.example')
  const foreignPage = await post(world, { query: '{ rooms }' }, { origin: 'https://evil.example' })
  expect(foreignPage.headers.get('access-control-allow-origin')).toBeNull()
})

test('pages of an allowed origin may read every refusal too', async () => {
  const env = { GATEWAY_MAX_CONNECTIONS_PER_ADDRESS: '1', GATEWAY_MAX_OPERATIONS_PER_ADDRESS: '6' }
  await using world = await startWorld({ env: { GATEWAY_ORIGINS: 'https://chat.example', ...env } })
  const ask = async (body: string | undefined, headers: Record<string, string> = {}, url = world.url) => {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://chat.example', ...headers },
      ...(body === undefined ? {} : { body }),
    })
    return [response, response.headers.get('access-control-allow-origin')] as const
  }
  const ticks = '{"query":"subscription { ticks }"}'
  const [open] = await ask(ticks, { accept: 'text/event-stream' })
  const refusals = [
    [429, ticks, { accept: 'text/event-stream' }],
    [429, ticks, { accept: 'multipart/mixed' }],
    [406, ticks],
    [405, undefined, { accept: 'text/event-stream' }, `${world.url}?query=mutation{rename(id:"bob",name:"x"){id}}`],
    [400, '{"query":'],
    [401, ticks, { authorization: 'Bearer x' }],
    [413, `{"query":"{ rooms } # ${'x'.repeat(300_000)}"}`],
    [415, ticks, { 'content-type': 'text/plain' }],
    [404, ticks, {}, `${world.url}/nothing`],
    [400, '{"query":"{ roms }"}', { accept: 'application/graphql-response+json' }],
    [429, ticks],
  ] as const
  for (const [status, body, headers = {}, url] of refusals) {
    const [response, origin] = await ask(body, headers, url)
    expect([body?.slice(0, 50), response.status, origin]).toEqual([body?.slice(0, 50), status, 'https://chat.example'])
    expect(await response.text()).toMatch(/"code"|Not Found/)
  }
  await open.body?.cancel()
})

test('what went wrong inside stays inside, and the rest of the answer is given', async () => {
  await using world = await startWorld()
  const answer = await post(world, { query: '{ rooms person(id: "bob") { name secret } }' })
  expect(answer).toMatchObject({
    status: 200,
    codes: ['INTERNAL_SERVER_ERROR'],
    data: { rooms: ['one'], person: { name: 'Bob', secret: null } },
  })
  expect(JSON.stringify(answer)).not.toContain('database')
})

test('a subgraph that is away is said to be, and the others answer', async () => {
  await using world = await startWorld()
  await world.subgraphs.people.kill()
  expect(await post(world, { query: '{ rooms person(id: "bob") { name } }' })).toMatchObject({
    codes: ['SUBGRAPH_UNAVAILABLE'],
    data: { rooms: ['one'], person: null },
  })
})

test('without introspection neither the schema nor a suggestion of a name is given away', async () => {
  await using world = await startWorld({ env: { GATEWAY_INTROSPECTION: 'false' } })
  expect(await post(world, { query: '{ __schema { types { name } } }' })).toMatchObject({
    codes: ['INTROSPECTION_DISABLED'],
  })
  const response = await fetch(world.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ room }' }),
  })
  expect(await response.text()).not.toMatch(/did you mean|rooms/i)
})

test('an open gateway serves any supergraph, says that it is ready, and asserts nothing [N3]', async () => {
  await using world = await startWorld({ identity: false })
  expect(await post(world, { query: '{ rooms }' }, { authorization: 'Bearer whatever' })).toMatchObject({
    data: { rooms: ['one'] },
  })
  for (const path of ['/health', '/health/live', '/health/ready'])
    for (const origin of [new URL(world.url).origin, world.gateway.adminUrl])
      expect((await fetch(`${origin}${path}`)).status).toBe(200)
  expect(await (await fetch(`${world.gateway.adminUrl}/settled`)).json()).toMatchObject({ settled: true })
})

test('a supergraph that is replaced in its file is served, and a broken one is not', async () => {
  await using world = await startWorld()
  const { writeFile } = await import('node:fs/promises')
  await writeFile(world.supergraphFile, 'type Query {')
  await expect(world.gateway.reload()).rejects.toThrow()
  expect(await post(world, { query: '{ rooms }' })).toMatchObject({ data: { rooms: ['one'] } })
  // Composed, but with subgraphs that nobody can reach.
  for (const url of ['', 'rooms:4001', 'ftp://rooms']) {
    await writeFile(world.supergraphFile, world.composeWith({}).replaceAll(/url: "[^"]+:\d+[^"]*"/g, `url: "${url}"`))
    await expect(world.gateway.reload()).rejects.toThrow('URL')
  }
  expect(await post(world, { query: '{ rooms }' })).toMatchObject({ data: { rooms: ['one'] } })
  await writeFile(
    world.supergraphFile,
    world.composeWith({ people: sdl => sdl.replace('name: String! secret', 'title: String secret') }),
  )
  await world.gateway.reload()
  expect(await post(world, { query: '{ person(id: "bob") { name } }' })).toMatchObject({
    codes: ['GRAPHQL_VALIDATION_FAILED'],
  })
  expect(await post(world, { query: '{ person(id: "bob") { id } }' })).toMatchObject({
    data: { person: { id: 'bob' } },
  })
})
