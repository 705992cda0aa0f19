// Every way in which a graphql-transport-ws server closes a connection, with its code.

import { deepEqual, equal, ok } from 'node:assert/strict'
import { openAcknowledged, openSocket } from '../clients/web-socket.ts'
import { strangersKey } from '../identity.ts'
import { ticks } from '../operations.ts'
import type { Case } from '../suite.ts'
import type { World } from '../world.ts'

const closing = (rules: Case['rules'], name: string, run: (world: World) => Promise<void>): Case => ({
  area: 'websocket',
  name,
  rules,
  needs: ['web-socket'],
  run,
})

const malformed: readonly (readonly [string, string | Buffer])[] = [
  ['is not JSON', '{'],
  ['is no object', '[]'],
  ['has no type', '{}'],
  ['has an unknown type', '{"type":"hello"}'],
  ['is binary', Buffer.from('{"type":"ping"}')],
  ['is one that only servers send', '{"type":"next","id":"a","payload":{}}'],
  ['subscribes without an id', '{"type":"subscribe","payload":{"query":"{ __typename }"}}'],
  ['subscribes without a query', '{"type":"subscribe","id":"a","payload":{}}'],
  ['completes without an id', '{"type":"complete"}'],
]

export const webSocketClosings: readonly Case[] = [
  ...malformed.map(([what, message]) =>
    closing(['C2'], `4400 for a message that ${what}`, async ({ gateway }) => {
      await using socket = await openAcknowledged(gateway.url, undefined)
      socket.send(message)
      equal(await socket.closed(), 4400)
    }),
  ),
  closing(['C7'], '4400 comes behind every answer that was there before', async ({ gateway }) => {
    await using socket = await openAcknowledged(gateway.url, undefined)
    for (let at = 0; at < 100; at++) socket.send({ type: 'ping', payload: { at } })
    socket.send('{')
    equal(await socket.closed(), 4400)
    deepEqual(
      socket.messages.slice(1),
      Array.from({ length: 100 }, (_, at) => ({ type: 'pong', payload: { at } })),
    )
  }),
  closing(['L8'], '4400 for an id of more than 256 characters', async ({ gateway }) => {
    await using socket = await openAcknowledged(gateway.url, undefined)
    socket.send({ id: 'x'.repeat(257), type: 'subscribe', payload: { query: '{ __typename }' } })
    equal(await socket.closed(), 4400)
  }),
  closing(['C2'], '4401 for a subscribe before the acknowledgement', async ({ gateway }) => {
    await using socket = await openSocket(gateway.url)
    socket.send({ id: 'a', type: 'subscribe', payload: { query: '{ __typename }' } })
    equal(await socket.closed(), 4401)
  }),
  closing(['C1', 'C6'], '4403 for a token that is none, of a stranger, of another issuer, or expired', async world => {
    const { token } = world.identity
    const refused = [
      'nonsense',
      token('ann', { key: strangersKey() }),
      token('ann', { issuer: 'elsewhere' }),
      token('ann', { typ: 'JWT' }),
      token('ann', { expiresInSeconds: -60 }),
    ]
    for (const one of refused) {
      await using socket = await openSocket(world.gateway.url)
      socket.send({ type: 'connection_init', payload: { token: one } })
      equal(await socket.closed(), 4403, one)
    }
  }),
  closing(['C5', 'C6'], '4403 for a ping with a token that is refused', async ({ gateway, identity }) => {
    await using socket = await openAcknowledged(gateway.url, identity.token('ann'))
    socket.send({ type: 'ping', payload: { token: 'nonsense' } })
    equal(await socket.closed(), 4403)
  }),
  closing(['C2'], '4406 for another subprotocol, and for none', async ({ gateway }) => {
    for (const protocols of [['graphql-ws'], []]) {
      // Some servers refuse the upgrade where they could close with the code; both keep the client out.
      const opened = await openSocket(gateway.url, { protocols }).catch(error => error as Error)
      if (opened instanceof Error) ok(/HTTP 400|subprotocol/i.test(opened.message), opened.message)
      else {
        await using socket = opened
        equal(await socket.closed(), 4406)
      }
    }
  }),
  closing(['C2'], '4408 for a silence of more than a few seconds', async ({ gateway }) => {
    await using socket = await openSocket(gateway.url)
    equal(await socket.closed(), 4408)
  }),
  closing(['C2'], '4409 for an id that is in use', async world => {
    const { id } = world.clock()
    await using socket = await openAcknowledged(world.gateway.url, world.identity.token('ann'))
    const subscribe = { id: 'twice', type: 'subscribe', payload: { query: ticks, variables: { clock: id } } }
    socket.send(subscribe)
    socket.send(subscribe)
    equal(await socket.closed(), 4409)
  }),
  closing(['C2'], '4429 for a second connection_init', async ({ gateway }) => {
    await using socket = await openAcknowledged(gateway.url, undefined)
    socket.send({ type: 'connection_init' })
    equal(await socket.closed(), 4429)
  }),
  closing(['C2'], '4429 for two at once, before the first is answered', async ({ gateway, identity }) => {
    await using socket = await openSocket(gateway.url)
    for (let times = 0; times < 2; times++)
      socket.send({ type: 'connection_init', payload: { token: identity.token('ann') } })
    equal(await socket.closed(), 4429)
  }),
  closing(['C2', 'L7'], '1009 for a message of more than 64 KiB', async ({ gateway }) => {
    await using socket = await openAcknowledged(gateway.url, undefined)
    socket.send({ type: 'ping', payload: { fill: 'x'.repeat(70_000) } })
    equal(await socket.closed(), 1009)
  }),
  closing(['C13'], '1002 for a frame that is not masked', async ({ gateway }) => {
    await using socket = await openAcknowledged(gateway.url, undefined)
    const raw = Reflect.get(socket.socket, '_socket') as { write(bytes: Buffer): void }
    raw.write(Buffer.from([0x81, 0x02, 0x7b, 0x7d]))
    equal(await socket.closed(), 1002)
  }),
]
