// Readers that do not read, clients that ask for too much, and everybody else who must not notice.

import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { openAcknowledged, openSocket } from '../clients/web-socket.ts'
import { cursorsOf, joined, ownFields, payloadOf, ticks } from '../operations.ts'
import type { Case } from '../suite.ts'
import { eventually } from '../waiting.ts'
import { overEachTransport } from './transports.ts'

/** All limits at once, so that one gateway serves all cases of them. */
const strict = {
  depth: 10,
  subscriptionsPerUser: 3,
  subscriptionsPerConnection: 2,
  connectionsPerUser: 4,
  origins: 'https://app.example',
}
const kilobyte = 'x'.repeat(1_000)
const deep = `query Deep { person(id: "ann") { ${'friend { '.repeat(30)} id ${'}'.repeat(30)} } }`

const overTransports = overEachTransport([
  {
    area: 'slow readers',
    name: 'a reader that stopped delays nobody, is let go within bounds, and resumes without a gap',
    rules: ['L3', 'P2', 'P5'],
    needs: ['slow-readers', 'resume'],
    limits: { socketBufferBytes: 65_536 },
    async run(world, transport) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      const slow = await world.subscribe({ transport, user: 'ann', query: ownFields, variables })
      const quick = await world.subscribe({ user: 'bob', query: ownFields, variables })
      await joined(room, slow, quick)
      slow.pause()
      // Beyond what the kernel holds for both ends.
      const written = 16_000
      for (let index = 0; index < written; index++) {
        room.say(kilobyte)
        if (index % 500 === 499) await eventually('the quick one', () => quick.events.length > index - 2_000)
      }
      await eventually('everything at the quick one', () => Number(cursorsOf(quick.events).at(-1)) === room.rows.length)
      equal(quick.ended, undefined)
      slow.resume()
      ok((await slow.end()).how !== 'completed', 'it was never let go')
      const heard = cursorsOf(slow.events)
      ok(heard.length < room.rows.length)
      // The newest two thousand are within what may be replayed; how far the slow one got is the kernel's affair.
      const after = String(Math.max(Number(heard.at(-1)), room.rows.length - 1_500))
      const again = await world.subscribe({
        transport,
        user: 'ann',
        query: ownFields,
        variables: { ...variables, after },
      })
      const rest = room.rows.length - Number(after)
      deepEqual(
        cursorsOf(await again.take(rest)).map(Number),
        room.rows.slice(-rest).map(({ cursor }) => cursor),
      )
      deepEqual(
        heard.map(Number),
        heard.map((_, index) => Number(heard[0]) + index),
      )
    },
  },
  {
    area: 'limits',
    name: 'an operation that is too deep is refused before anything runs',
    rules: ['C11'],
    needs: ['limits'],
    limits: strict,
    async run(world, transport) {
      const query = deep
        .replace('query Deep { person(id: "ann")', 'subscription Deep { ticks(clock: "1") { owner')
        .replace(/$/, '}')
      const before = world.subgraphs.clocks.subscribes.length
      const stream = await world.subscribe({ transport, user: 'ann', query })
      equal((await stream.end()).how, 'error')
      equal(world.subgraphs.clocks.subscribes.length, before)
    },
  },
  {
    area: 'limits',
    name: 'one user has no more subscriptions than allowed; another is not concerned',
    rules: ['L5'],
    needs: ['limits'],
    limits: strict,
    async run(world, transport) {
      const [many, other] = [`many-${transport}`, `other-${transport}`]
      const room = world.room(many, other)
      const open = (user: string) =>
        world.subscribe({ transport, user, query: ownFields, variables: { room: room.id } })
      const streams = [await open(many), await open(many), await open(many)]
      await joined(room, ...streams)
      ok((await (await open(many)).end()).how !== 'completed')
      await joined(room, await open(other), ...streams)
    },
  },
])

const overSockets: Case[] = [
  {
    area: 'limits',
    name: 'one connection has no more subscriptions than allowed, and those within go on',
    rules: ['L4'],
    needs: ['web-socket', 'limits'],
    limits: strict,
    async run(world) {
      const { id, channel } = world.clock()
      await using socket = await openAcknowledged(world.gateway.url, world.identity.token('eva'))
      const payload = { query: ticks, variables: { clock: id } }
      for (const name of ['a', 'b', 'c']) socket.send({ id: name, type: 'subscribe', payload })
      const refused = await socket.next()
      deepEqual([refused.id, refused.type], ['c', 'error'])
      await eventually('both upstream', () => channel.listeners === 2)
      channel.tell('tick')
      deepEqual([(await socket.next()).id, (await socket.next()).id].sort(), ['a', 'b'])
    },
  },
  {
    area: 'limits',
    name: 'a subscription that ended makes room for another',
    rules: ['L4'],
    needs: ['web-socket', 'limits'],
    limits: strict,
    async run(world) {
      const { id } = world.clock()
      await using socket = await openAcknowledged(world.gateway.url, world.identity.token('fay'))
      const payload = { query: ticks, variables: { clock: id } }
      for (const name of ['kept', 'a', 'b', 'c', 'd', 'e']) {
        socket.send({ id: name, type: 'subscribe', payload })
        if (name !== 'kept') socket.send({ id: name, type: 'complete' })
      }
      socket.send({ id: 'z', type: 'subscribe', payload: { query: 'subscription Countdown { countdown(from: 0) }' } })
      equal((await socket.next()).type, 'next')
    },
  },
  {
    area: 'limits',
    name: 'one user has no more connections than allowed; another is not concerned',
    rules: ['L6'],
    needs: ['web-socket', 'limits'],
    limits: strict,
    async run(world) {
      await using opened = new AsyncDisposableStack()
      const open = async (user: string) =>
        opened.use(await openAcknowledged(world.gateway.url, world.identity.token(user)))
      const sockets = [await open('cid'), await open('cid'), await open('cid'), await open('cid')]
      await rejects(open('cid'))
      sockets.push(await open('dan'))
      for (const { socket } of sockets) equal(socket.readyState, socket.OPEN)
    },
  },
  {
    area: 'limits',
    name: 'ten thousand subscribes on one connection end that connection and disturb nobody',
    rules: ['L4'],
    needs: ['web-socket', 'limits'],
    async run(world) {
      const room = world.room('bob')
      const bob = await world.subscribe({ user: 'bob', query: ownFields, variables: { room: room.id } })
      await joined(room, bob)
      const { id } = world.clock()
      await using flood = await openAcknowledged(world.gateway.url, world.identity.token('eve'))
      const payload = { query: ticks, variables: { clock: id } }
      for (let index = 0; index < 10_000; index++) flood.send({ id: `n${index}`, type: 'subscribe', payload })
      room.say('calm')
      equal(payloadOf(await bob.next()).text, 'calm')
      equal(await flood.closed(), 1008)
    },
  },
  {
    area: 'limits',
    name: 'a message over the limit ends its connection and nobody else’s',
    rules: ['L7'],
    needs: ['web-socket', 'limits'],
    async run(world) {
      const room = world.room('bob')
      const bob = await world.subscribe({ user: 'bob', query: ownFields, variables: { room: room.id } })
      await joined(room, bob)
      await using socket = await openAcknowledged(world.gateway.url, world.identity.token('ann'))
      socket.send(JSON.stringify({ type: 'ping', payload: { fill: 'x'.repeat(1_000_000) } }))
      equal(await socket.closed(), 1009)
      room.say('calm')
      equal(payloadOf(await bob.next()).text, 'calm')
    },
  },
  {
    area: 'limits',
    name: 'a page of another origin cannot open a socket',
    rules: ['C11'],
    needs: ['web-socket', 'limits'],
    limits: strict,
    async run(world) {
      await rejects(openSocket(world.gateway.url, { headers: { origin: 'https://evil.example' } }))
      await using socket = await openSocket(world.gateway.url, { headers: { origin: 'https://app.example' } })
      equal(socket.socket.readyState, socket.socket.OPEN)
    },
  },
]

export const strain = [...overTransports, ...overSockets]
