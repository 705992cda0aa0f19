// What no honest client sends, over every transport: it is answered as schema/LIVE.md says, and whoever listens to the same feed does
// not notice.

import { deepEqual, equal } from 'node:assert/strict'
import type { End, Stream } from '../clients/stream.ts'
import { openAcknowledged, openSocket } from '../clients/web-socket.ts'
import { cursorsOf, joined, joinedInTime, ownFields, payloadOf } from '../operations.ts'
import type { Room } from '../subgraphs/log.ts'
import type { Case } from '../suite.ts'
import { whileTokenLasts } from '../waiting.ts'
import type { Transport, World } from '../world.ts'
import { overEachTransport } from './transports.ts'

const area = 'bad input'

/** Someone who listens to the same room and must be none the wiser. */
async function withBystander(world: World, misbehave: (room: Room, bystander: Stream) => Promise<void>): Promise<void> {
  const room = world.room('ann', 'bob')
  for (let index = 0; index < 5; index++) room.say('before')
  const bob = await world.subscribe({ user: 'bob', query: ownFields, variables: { room: room.id } })
  await joined(room, bob)
  await misbehave(room, bob)
  room.say('calm')
  equal(payloadOf(await bob.next()).text, 'calm')
  equal(bob.ended, undefined)
}

function from(
  world: World,
  room: Room,
  { transport, after }: { transport: Transport; after: unknown },
): Promise<Stream> {
  return world.subscribe({ transport, user: 'ann', query: ownFields, variables: { room: room.id, after } })
}

const codeOf = (end: End) => (end.how === 'error' ? end.errors[0]?.extensions?.code : `${end.how}`)

const overTransports = overEachTransport([
  {
    area,
    name: 'a cursor that is none is CURSOR_INVALID',
    rules: ['L9'],
    needs: ['resume', 'error-codes'],
    run: (world, transport) =>
      withBystander(world, async room => {
        for (const after of ['yesterday', '-1', '1.5', '0x10', '1e3', '99999999999999999999', ''])
          equal(
            codeOf(await (await from(world, room, { transport, after })).end()),
            'CURSOR_INVALID',
            `after "${after}"`,
          )
      }),
  },
  {
    area,
    name: 'a cursor of the far future is CURSOR_INVALID, and not waited for',
    rules: ['L9'],
    needs: ['resume', 'error-codes'],
    run: (world, transport) =>
      withBystander(world, async room => {
        for (const after of [String(room.rows.length + 1_000), '9007199254740991'])
          equal(codeOf(await (await from(world, room, { transport, after })).end()), 'CURSOR_INVALID', `after ${after}`)
      }),
  },
  {
    area,
    name: 'a cursor of another feed resumes at its number where there is one, and is CURSOR_INVALID beyond the end',
    rules: ['L9'],
    needs: ['resume', 'error-codes'],
    run: (world, transport) =>
      withBystander(world, async room => {
        const other = world.room('ann')
        for (let index = 0; index < room.rows.length + 50; index++) other.say('elsewhere')
        const stream = await from(world, other, { transport, after: String(other.rows.length - 1) })
        const [foreign] = cursorsOf([await stream.next()])
        equal(codeOf(await (await from(world, room, { transport, after: foreign })).end()), 'CURSOR_INVALID')
        const resumed = await from(world, room, { transport, after: '3' })
        deepEqual(cursorsOf(await resumed.take(2)), ['4', '5'])
        resumed.close()
      }),
  },
  {
    area,
    name: 'a request of more than may be sent at once is refused',
    rules: ['L7'],
    needs: ['limits'],
    run: (world, transport) =>
      withBystander(world, async () => {
        const query = `${ownFields} ${' '.repeat(300_000)}`
        const end = await (await world.subscribe({ transport, user: 'ann', query, variables: { room: 'x' } })).end()
        if (transport === 'web-socket') deepEqual(end, { how: 'closed', code: 1009 })
        else equal(codeOf(end), 'PAYLOAD_TOO_LARGE')
      }),
  },
  {
    area,
    name: 'a token that ends in the middle ends its own subscription and no other',
    rules: ['C6', 'C10'],
    needs: ['expiry'],
    run: (world, transport) =>
      withBystander(world, (room, bystander) =>
        whileTokenLasts(async expiresInSeconds => {
          const token = world.identity.token('ann', { expiresInSeconds })
          const stream = await world.subscribe({ transport, token, query: ownFields, variables: { room: room.id } })
          if (!(await joinedInTime(room, stream, bystander))) return undefined
          const end = await stream.end()
          if (transport === 'web-socket') deepEqual(end, { how: 'closed', code: 4403 })
          else equal(codeOf(end), 'TOKEN_EXPIRED')
          return true
        }),
      ),
  },
])

const overSockets: Case[] = [
  {
    area,
    name: 'a subscribe before the acknowledgement closes its own socket with 4401',
    rules: ['C2'],
    needs: ['web-socket'],
    run: world =>
      withBystander(world, async room => {
        await using socket = await openSocket(world.gateway.url)
        socket.send({ id: '1', type: 'subscribe', payload: { query: ownFields, variables: { room: room.id } } })
        equal(await socket.closed(), 4401)
      }),
  },
  {
    area,
    name: 'two operations with one id close their own socket with 4409',
    rules: ['C2'],
    needs: ['web-socket'],
    run: world =>
      withBystander(world, async room => {
        await using socket = await openAcknowledged(world.gateway.url, world.identity.token('ann'))
        const message = { id: '1', type: 'subscribe', payload: { query: ownFields, variables: { room: room.id } } }
        socket.send(message)
        socket.send(message)
        equal(await socket.closed(), 4409)
      }),
  },
]

export const badInput = [...overTransports, ...overSockets]
