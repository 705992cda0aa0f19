// A subgraph's sockets: whose each subscription is, and how they end.
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import jwt from 'jsonwebtoken'
import { WebSocket } from 'ws'
import { createAuthenticator } from '../identity/authenticate.ts'
import { createSigner, type Viewer } from '../identity/identity.ts'
import { createLog } from '../process/log.ts'
import { createErrorFormatter } from './format-error.ts'
import { serveSubgraphSocket } from './subgraph-socket.ts'

const log = createLog('test', 'silent')
const [gateway, tokens] = [1, 2].map(() => generateKeyPairSync('ec', { namedCurve: 'P-256' }))
if (!gateway || !tokens) throw new Error('no keys')
const signer = createSigner({ kid: 'gateway', privateKey: gateway.privateKey })
const user = (userId: string): Viewer => ({ kind: 'user', userId, sessionId: 's', roles: [] })

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Serves `subscription { whose }`, which tells once who asks. */
async function serve(trust: 'gateway' | 'token') {
  await using parts = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'subgraph-socket-'))
  parts.defer(() => rm(folder, { recursive: true }))
  const keysFile = join(folder, 'keys.json')
  const published = gateway?.publicKey.export({ format: 'jwk' })
  await writeFile(keysFile, JSON.stringify({ keys: [{ kid: 'gateway', publicKey: published, asserts: ['user'] }] }))
  const jwks = createServer((_request, response) => {
    const key = { ...tokens?.publicKey.export({ format: 'jwk' }), kid: 'token', use: 'sig' }
    response.setHeader('connection', 'close').end(JSON.stringify({ keys: [key] }))
  })
  parts.defer(() => void jwks.close())
  const identity = { keysFile, signingKeyFile: keysFile, trust, jwksUrl: `http://${await listen(jwks)}/jwks.json` }
  const schema = buildSchema('type Query { a: Int } type Subscription { whose: String }')
  Object.assign(schema.getSubscriptionType()?.getFields().whose ?? {}, {
    async *subscribe(_source: unknown, _args: unknown, { viewer }: { viewer: Viewer }) {
      yield { whose: viewer.kind === 'user' ? viewer.userId : viewer.kind }
    },
  })
  const server = createServer()
  parts.defer(() => void server.close())
  const sockets = serveSubgraphSocket({
    ...{ server, log, schema, format: createErrorFormatter(log) },
    authenticator: createAuthenticator({ service: 'rooms', identity }, log),
    contextFor: viewer => ({ viewer }),
  })
  const url = `ws://${await listen(server)}/graphql`
  const owned = parts.move()
  return {
    sockets,
    async connect(payload?: object) {
      const socket = owned.adopt(new WebSocket(url, 'graphql-transport-ws'), it => it.terminate())
      const said: { type: string; id?: string; payload?: unknown }[] = []
      let heard = Promise.withResolvers<void>()
      socket.on('message', data => {
        said.push(JSON.parse(String(data)))
        heard.resolve()
        heard = Promise.withResolvers()
      })
      await once(socket, 'open')
      const send = (message: object) => socket.send(JSON.stringify(message))
      async function first(isIt: (message: (typeof said)[number]) => boolean) {
        for (let found = said.find(isIt); ; found = said.find(isIt)) {
          if (found) return found
          await heard.promise
        }
      }
      send({ type: 'connection_init', payload })
      await first(({ type }) => type === 'connection_ack')
      return {
        socket,
        async ask(id: string, extensions?: object) {
          send({ id, type: 'subscribe', payload: { query: 'subscription Whose { whose }', extensions } })
          return (await first(message => message.id === id)).payload
        },
      }
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

const asserted = (userId: string) => ({ live: { assertion: signer.sign(user(userId), 'rooms') } })
const refused = [{ extensions: { code: 'UNAUTHENTICATED' } }]

test('on one socket each subscription is of whom it asserts, and of nobody without [U1, U3]', async () => {
  await using subgraph = await serve('gateway')
  const { ask } = await subgraph.connect({ ...asserted('eve').live, authorization: 'Bearer a.b.c' })
  expect(await ask('1', asserted('ann'))).toEqual({ data: { whose: 'ann' } })
  expect(await ask('2', asserted('bob'))).toEqual({ data: { whose: 'bob' } })
  expect(await ask('3', { live: { assertion: signer.sign(user('ann'), 'elsewhere') } })).toMatchObject(refused)
})

test('behind a gateway that knows nothing of this, the viewer is whose access token opens the socket [N2]', async () => {
  await using subgraph = await serve('token')
  const token = jwt.sign({ sid: 's', roles: [] }, tokens.privateKey, {
    algorithm: 'ES256',
    header: { alg: 'ES256', typ: 'at+jwt', kid: 'token' },
    ...{ subject: 'ann', issuer: 'chat-supergraph', audience: 'chat-supergraph', expiresIn: 60 },
  })
  const askWith = async (payload?: object) => (await subgraph.connect(payload)).ask('1')
  expect(await askWith({ authorization: `Bearer ${token}` })).toEqual({ data: { whose: 'ann' } })
  expect(await askWith()).toEqual({ data: { whose: 'anonymous' } })
  expect(await askWith({ authorization: 'Bearer a.b.c' })).toMatchObject(refused)
})

test('a subgraph that goes down closes its sockets with 1012 [U16]', async () => {
  await using subgraph = await serve('gateway')
  const { socket, ask } = await subgraph.connect()
  await ask('1', asserted('ann'))
  const closed = once(socket, 'close')
  await subgraph.sockets[Symbol.asyncDispose]()
  expect((await closed)[0]).toBe(1012)
})
