// A token is honoured or refused, wherever a client puts it: nobody who brings one is taken for anonymous without a word.
import { spawn } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { WebSocket } from 'ws'
import { until } from '../fixtures/until.ts'
import { startWorld, type World } from '../fixtures/world.ts'

/** Who a socket is taken for: the id, null for nobody, or the code that closes it. */
async function whoOverSocket(url: string, headers: Record<string, string>, payload?: unknown) {
  const socket = new WebSocket(url, ['graphql-transport-ws'], { headers })
  using _open = { [Symbol.dispose]: () => socket.terminate() }
  let answer: unknown
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', ...(payload ? { payload } : {}) })))
  socket.on('close', code => {
    answer ??= code
  })
  socket.on('message', data => {
    const message = JSON.parse(data.toString())
    if (message.type === 'connection_ack')
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: '{ me { id } }' } }))
    if (message.type === 'next') answer = message.payload.data.me?.id ?? null
  })
  await until('an answer', () => answer !== undefined)
  return answer
}

async function whoOverHttp(url: string, { headers = {}, body }: { headers?: object; body?: object } = {}) {
  const init = { method: 'POST', body: JSON.stringify({ query: '{ me { id } }', ...body }) }
  const response = await fetch(url, {
    ...(body ? init : {}),
    headers: { 'content-type': 'application/json', ...headers },
  })
  const { data, errors } = (await response.json()) as { data?: { me: { id: string } | null }; errors?: unknown }
  return errors ? response.status : (data?.me?.id ?? null)
}

const stale = (world: World) => world.token('ann', { expiresInSeconds: -60 })

test('a socket is of whom its request or its first message says, the latter first [C1, C15]', async () => {
  await using world = await startWorld()
  const [ann, bob] = [world.token('ann'), world.token('bob')]
  const who = (headers: Record<string, string>, payload?: unknown, parameters = '') =>
    whoOverSocket(`${world.wsUrl}${parameters}`, headers, payload)
  expect(await who({})).toBeNull()
  expect(await who({}, { token: null, headers: {} })).toBeNull()
  for (const payload of [
    { token: ann },
    { authorization: `Bearer ${ann}` },
    { Authorization: `Bearer ${ann}` },
    { authToken: ann },
    { headers: { Authorization: `Bearer ${ann}` } },
    { headers: { authorization: `bearer ${ann}` } },
    { context: { headers: { 'x-access-token': ann } } },
  ])
    expect([payload, await who({}, payload)]).toEqual([payload, 'ann'])
  expect(await who({ authorization: `Bearer ${ann}` })).toBe('ann')
  expect(await who({}, undefined, `?access_token=${ann}`)).toBe('ann')
  expect(await who({ authorization: `Bearer ${bob}` }, { token: ann })).toBe('ann')
  expect(await who({ authorization: `Bearer ${stale(world)}` }, { token: ann })).toBe('ann')
  for (const [headers, payload] of [
    [{ authorization: `Bearer ${stale(world)}` }, {}],
    [{ authorization: 'Basic YTpi' }, undefined],
    [{}, { token: 7 }],
    [{}, { authToken: stale(world) }],
    [{}, { headers: { Authorization: 'Bearer undefined' } }],
    [{}, { token: ann, headers: { Authorization: `Bearer ${bob}` } }],
  ] as const)
    expect([payload, await who(headers, payload)]).toEqual([payload, 4403])
})

test('a token beside one operation of an anonymous socket refuses that operation [C15]', async () => {
  await using world = await startWorld()
  const socket = new WebSocket(world.wsUrl, ['graphql-transport-ws'])
  using _open = { [Symbol.dispose]: () => socket.terminate() }
  const messages: { type: string; payload?: unknown }[] = []
  socket.on('message', data => messages.push(JSON.parse(data.toString())))
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })))
  await until('the acknowledgement', () => messages.length === 1)
  const payload = { query: '{ me { id } }', extensions: { headers: { Authorization: world.token('ann') } } }
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }))
  await until('the answer', () => messages.length === 2)
  expect(messages[1]).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
})

test('a request over HTTP is of whom its header, its extensions or its address say [C15]', async () => {
  await using world = await startWorld()
  const [ann, bob] = [world.token('ann'), world.token('bob')]
  const headers = { authorization: `Bearer ${bob}` }
  const get = (parameters: Record<string, string>) =>
    whoOverHttp(`${world.url}?${new URLSearchParams({ query: '{ me { id } }', ...parameters })}`)
  expect(await whoOverHttp(world.url, { body: { extensions: { authorization: `Bearer ${ann}` } } })).toBe('ann')
  expect(await whoOverHttp(`${world.url}?token=${ann}`, { body: {} })).toBe('ann')
  expect(await whoOverHttp(world.url, { headers, body: { extensions: { token: ann } } })).toBe('bob')
  expect(await get({ extensions: JSON.stringify({ headers: { Authorization: `Bearer ${ann}` } }) })).toBe('ann')
  expect(await get({ access_token: ann })).toBe('ann')
  expect(await get({ access_token: stale(world) })).toBe(401)
  expect(await get({ authorization: 'Basic YTpi' })).toBe(401)
  expect(await get({ access_token: ann, extensions: JSON.stringify({ token: bob }) })).toBe(401)
  expect(await get({ extensions: '{"cost":true}' })).toBeNull()
})

test('the address may end in a slash, over HTTP and for sockets [C14]', async () => {
  await using world = await startWorld()
  const headers = { authorization: `Bearer ${world.token('ann')}` }
  expect(await whoOverHttp(`${world.url}/`, { headers, body: {} })).toBe('ann')
  expect(await whoOverHttp(`${world.url}/?${new URLSearchParams({ query: '{ me { id } }' })}`, { headers })).toBe('ann')
  expect(await whoOverSocket(`${world.wsUrl}/`, headers)).toBe('ann')
})

test('a token in an address is in no line of the log, at any level [C15]', async () => {
  await using world = await startWorld()
  const env = { ...process.env, ...world.gatewayEnv, LOG_LEVEL: 'trace', GATEWAY_PORT: '0', GATEWAY_ADMIN_PORT: '0' }
  const child = spawn(process.execPath, ['gateway/main.ts'], { env, cwd: new URL('../..', import.meta.url) })
  using _child = { [Symbol.dispose]: () => child.kill() }
  let log = ''
  child.stdout.on('data', chunk => {
    log += chunk
  })
  child.stderr.on('data', chunk => {
    log += chunk
  })
  await until('its address', () => /"url":"http/.test(log))
  const url = /"url":"(http[^"]+)"/.exec(log)?.[1] ?? ''
  const secret = stale(world)
  for (const query of ['{ me { id } }', '{ me {', '{ me { id } } #'])
    await whoOverHttp(`${url}?${new URLSearchParams({ query, access_token: secret })}`)
  await whoOverSocket(url.replace('http', 'ws').concat(`?access_token=${secret}`), {})
  const told = log.length
  child.kill()
  await until('its last words', () => child.exitCode !== null || child.signalCode !== null)
  expect(told).toBeGreaterThan(0)
  expect(log).not.toContain(secret)
})
