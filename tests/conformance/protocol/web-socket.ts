// graphql-transport-ws, message by message on raw sockets: what its PROTOCOL.md and schema/LIVE.md say of every turn.

import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict'
import { openAcknowledged, openSocket } from '../clients/web-socket.ts'
import { ticks } from '../operations.ts'
import type { Case } from '../suite.ts'
import { eventually } from '../waiting.ts'
import type { World } from '../world.ts'
import { webSocketClosings } from './web-socket-closings.ts'

const area = 'websocket'
const protocolCase = (rules: Case['rules'], name: string, run: (world: World) => Promise<void>): Case => ({
  area,
  name,
  rules,
  needs: ['web-socket'],
  run,
})

const countdown = { query: 'subscription Countdown { countdown(from: 1) }' }
const typename = { query: 'query Typename { __typename }' }

const conversations: Case[] = [
  protocolCase(['C1'], 'connection_init is acknowledged, without a token too', async ({ gateway, identity }) => {
    for (const token of [undefined, identity.token('ann')]) {
      await using socket = await openAcknowledged(gateway.url, token)
      equal(socket.messages.length, 1)
    }
  }),
  protocolCase(['C1'], 'the acknowledgement tells when the token ends', async ({ gateway, identity }) => {
    const token = identity.token('ann', { expiresInSeconds: 600 })
    await using socket = await openAcknowledged(gateway.url, token)
    const payload = socket.messages[0]?.payload as { live?: { version?: number; tokenExpiresAt?: string } }
    equal(payload.live?.version, 1)
    const { exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { exp: number }
    equal(Date.parse(payload.live?.tokenExpiresAt ?? ''), exp * 1_000)
  }),
  protocolCase(['C5'], 'a ping is answered with a pong, before the acknowledgement too', async ({ gateway }) => {
    await using socket = await openSocket(gateway.url)
    socket.send({ type: 'ping' })
    deepEqual(await socket.next(), { type: 'pong' })
  }),
  protocolCase(['C5'], 'a pong carries the payload of its ping', async ({ gateway }) => {
    await using socket = await openAcknowledged(gateway.url, undefined)
    socket.send({ type: 'ping', payload: { at: 7 } })
    deepEqual(await socket.next(), { type: 'pong', payload: { at: 7 } })
  }),
  protocolCase(['C13'], 'a pong that nobody asked for is taken in silence', async ({ gateway }) => {
    await using socket = await openAcknowledged(gateway.url, undefined)
    socket.send({ type: 'pong' })
    socket.send({ type: 'ping' })
    equal((await socket.next()).type, 'pong')
  }),
  protocolCase(['C3'], 'a query is answered by one next and complete', async ({ gateway }) => {
    await using socket = await openAcknowledged(gateway.url, undefined)
    socket.send({ id: 'q', type: 'subscribe', payload: typename })
    deepEqual(await socket.next(), { id: 'q', type: 'next', payload: { data: { __typename: 'Query' } } })
    deepEqual(await socket.next(), { id: 'q', type: 'complete' })
  }),
  protocolCase(['C3'], 'a mutation runs once', async ({ gateway, room }) => {
    const { id, rows } = room('ann')
    await using socket = await openAcknowledged(gateway.url, undefined)
    const query = `mutation Say { say(room: "${id}", text: "once") }`
    socket.send({ id: 'm', type: 'subscribe', payload: { query } })
    deepEqual((await socket.next()).payload, { data: { say: 1 } })
    equal((await socket.next()).type, 'complete')
    equal(rows.length, 1)
  }),
  protocolCase(['C13'], 'an operation that is not valid is an error message and no complete', async ({ gateway }) => {
    await using socket = await openAcknowledged(gateway.url, undefined)
    socket.send({ id: 'x', type: 'subscribe', payload: { query: 'subscription Wrong { nothing }' } })
    const { id, type, payload } = await socket.next()
    deepEqual([id, type], ['x', 'error'])
    ok(Array.isArray(payload) && payload.length > 0)
    socket.send({ type: 'ping' })
    equal((await socket.next()).type, 'pong')
  }),
  protocolCase(
    ['C13'],
    'a document that is not GraphQL is an error message, and the connection stays',
    async ({ gateway }) => {
      await using socket = await openAcknowledged(gateway.url, undefined)
      socket.send({ id: 'x', type: 'subscribe', payload: { query: 'subscription {' } })
      equal((await socket.next()).type, 'error')
      equal(socket.socket.readyState, socket.socket.OPEN)
    },
  ),
  protocolCase(
    ['C13'],
    'operations on one socket do not mix: each message has the id of its own',
    async ({ gateway }) => {
      await using socket = await openAcknowledged(gateway.url, undefined)
      for (const id of ['a', 'b', 'c']) socket.send({ id, type: 'subscribe', payload: countdown })
      await eventually('three completes', () => socket.messages.filter(({ type }) => type === 'complete').length === 3)
      for (const id of ['a', 'b', 'c']) {
        const types = socket.messages.filter(message => message.id === id).map(({ type }) => type)
        deepEqual(types, ['next', 'next', 'complete'])
      }
    },
  ),
  protocolCase(['C13'], 'an id may be used again when its operation is over', async ({ gateway }) => {
    await using socket = await openAcknowledged(gateway.url, undefined)
    for (let round = 0; round < 3; round++) {
      socket.send({ id: 'same', type: 'subscribe', payload: typename })
      equal((await socket.next()).type, 'next')
      equal((await socket.next()).type, 'complete')
    }
  }),
  protocolCase(['C13'], 'an id of any script is repeated as it came', async ({ gateway }) => {
    await using socket = await openAcknowledged(gateway.url, undefined)
    const id = 'kůň 🐎 "quoted" \\ '
    socket.send({ id, type: 'subscribe', payload: countdown })
    equal((await socket.next()).id, id)
  }),
  protocolCase(['C13'], 'complete ends an operation upstream, and nothing more comes of it', async world => {
    const { id, channel } = world.clock()
    await using socket = await openAcknowledged(world.gateway.url, world.identity.token('ann'))
    socket.send({ id: 't', type: 'subscribe', payload: { query: ticks, variables: { clock: id } } })
    await eventually('the upstream subscription', () => channel.listeners === 1)
    socket.send({ id: 't', type: 'complete' })
    await eventually('its end', () => channel.listeners === 0)
    channel.tell('too late')
    socket.send({ type: 'ping' })
    equal((await socket.next()).type, 'pong')
  }),
  protocolCase(['C13'], 'complete of an operation that nobody began is taken in silence', async ({ gateway }) => {
    await using socket = await openAcknowledged(gateway.url, undefined)
    socket.send({ id: 'never', type: 'complete' })
    socket.send({ type: 'ping' })
    equal((await socket.next()).type, 'pong')
  }),
  protocolCase(['C13'], 'a connection that is cut without a close is let go upstream', async world => {
    const { id, channel } = world.clock()
    const socket = await openAcknowledged(world.gateway.url, world.identity.token('ann'))
    for (const name of ['a', 'b'])
      socket.send({ id: name, type: 'subscribe', payload: { query: ticks, variables: { clock: id } } })
    await eventually('both upstream', () => channel.listeners === 2)
    socket.socket.terminate()
    await eventually('their end', () => channel.listeners === 0)
  }),
  protocolCase(['C13'], 'a message in several frames is one message', async ({ gateway }) => {
    await using socket = await openSocket(gateway.url)
    const text = JSON.stringify({ type: 'connection_init' })
    socket.socket.send(text.slice(0, 10), { fin: false })
    socket.socket.send(text.slice(10), { fin: true })
    equal((await socket.next()).type, 'connection_ack')
  }),
  protocolCase(['C13'], 'a WebSocket ping is answered by the server', async ({ gateway }) => {
    await using socket = await openSocket(gateway.url)
    const pong = new Promise<void>(resolve => socket.socket.once('pong', () => resolve()))
    socket.socket.ping()
    await pong
  }),
  protocolCase(['C13'], 'an upgrade on another path is refused', async ({ gateway }) => {
    await rejects(openSocket(gateway.url.replace('/graphql', '/elsewhere')), error => {
      match(String(error), /HTTP 40/)
      return true
    })
  }),
]

export const webSocketCases: readonly Case[] = [...conversations, ...webSocketClosings]
