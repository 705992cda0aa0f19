// Forged access tokens are nobody's, wherever they are shown: to the gateway over HTTP and WebSocket, and to every subgraph.

import { createPrivateKey, type JsonWebKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { WebSocket } from 'ws'
import { testStack } from '#stack/testing/testing.ts'
import { type Forgery, forgeries } from './forged-tokens.ts'
import { ask, isRefused, signUp, whoIs } from './world.ts'

type Key = JsonWebKey & { readonly kid: string }

let good = ''
let sessionId = ''
let forged: Forgery[] = []

beforeAll(async () => {
  const person = await signUp()
  good = person.accessToken
  sessionId = person.sessionId
  const [signing] = JSON.parse(readFileSync(join(testStack().dataDir, 'keys', 'tokens.json'), 'utf8')) as Key[]
  const jwks = (await (await fetch(new URL('/.well-known/jwks.json', testStack().urls.auth))).json()) as { keys: Key[] }
  const published = jwks.keys.find(({ kid }) => kid === signing?.kid)
  if (!signing || !published) throw new Error('the key that signs is not published')
  forged = forgeries({ good, published, signing: createPrivateKey({ key: signing, format: 'jwk' }) })
})

/** The close code, or `acknowledged`. */
async function connect(payload: object): Promise<number | 'acknowledged'> {
  const socket = new WebSocket(testStack().gatewayWsUrl, 'graphql-transport-ws')
  const { promise, resolve } = Promise.withResolvers<number | 'acknowledged'>()
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload })))
  socket.on('message', data => {
    const { type } = JSON.parse(String(data)) as { type: string }
    if (type === 'connection_ack') resolve('acknowledged')
  })
  socket.on('close', resolve)
  socket.on('error', () => resolve(1006))
  try {
    return await promise
  } finally {
    socket.terminate()
  }
}

test('there are twenty-five of them, all different, and the good one is good', async () => {
  expect(new Set(forged.map(({ token }) => token)).size).toBe(25)
  expect(await whoIs(good)).toBe(sessionId)
  expect(await connect({ authorization: `Bearer ${good}` })).toBe('acknowledged')
})

test('the gateway accepts none of them over HTTP', async () => {
  const accepted: string[] = []
  for (const { name, token } of forged)
    if (!(await isRefused(token)) || (await whoIs(token)) !== null) accepted.push(name)
  expect(accepted).toEqual([])
})

test('the gateway accepts none of them over WebSocket', async () => {
  const accepted: string[] = []
  for (const { name, token } of forged)
    for (const payload of [{ authorization: `Bearer ${token}` }, { token }])
      if ((await connect(payload)) === 'acknowledged') accepted.push(name)
  expect(accepted).toEqual([])
})

test.each(['auth', 'users', 'chats', 'messages', 'notifications', 'presence'])(
  '%s accepts none of them, neither as a token nor as an assertion; the good one neither',
  async subgraph => {
    const url = testStack().urls[subgraph]
    if (!url) throw new Error(`${subgraph} does not run`)
    const accepted: string[] = []
    const ways = (token: string): Readonly<Record<string, string>>[] => [
      { authorization: `Bearer ${token}` },
      { 'x-viewer-assertion': token },
      { 'x-user-id': 'somebody', authorization: `Bearer ${token}` },
    ]
    for (const { name, token } of [...forged, { name: 'the good one', token: good }])
      for (const headers of ways(token)) {
        const { data, codes } = await ask('{ __typename }', {}, { url, headers })
        if (data || !codes.includes('UNAUTHENTICATED'))
          accepted.push(`${name} by ${Object.keys(headers).join(' and ')}`)
      }
    expect(accepted).toEqual([])
  },
)
