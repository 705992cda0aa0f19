// A client goes on where it stopped: nothing lost, nothing twice, in order, on whichever gateway and transport; and is told where
// that is not possible.

import { deepEqual, equal, ok } from 'node:assert/strict'
import { cursorsOf, joined, ownFields, textsOf, twoSubgraphs } from '../operations.ts'
import type { Case } from '../suite.ts'
import { eventually, keepSaying } from '../waiting.ts'
import type { World } from '../world.ts'
import { overEachTransport, transports } from './transports.ts'

const area = 'resume'

/** A room in which so much was said. */
function busyRoom(world: World, count: number, ...members: string[]) {
  const room = world.room(...members)
  for (let index = 1; index <= count; index++) room.say(`number ${index}`)
  return room
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index))

const overTransports = overEachTransport([
  {
    area,
    name: 'from a cursor on, every event comes once and in order, then the new ones',
    rules: ['C4', 'C10', 'P1'],
    needs: ['resume'],
    async run(world, transport) {
      const room = busyRoom(world, 30, 'ann')
      const variables = { room: room.id, after: '12' }
      const stream = await world.subscribe({ transport, user: 'ann', query: twoSubgraphs, variables })
      deepEqual(cursorsOf(await stream.take(18)), numbers(13, 30))
      room.say('new')
      deepEqual(cursorsOf([await stream.next()]), ['31'])
    },
  },
  {
    area,
    name: 'a cursor that is none is refused',
    rules: ['L9'],
    needs: ['resume'],
    async run(world, transport) {
      const room = busyRoom(world, 3, 'ann')
      for (const after of ['-1', '1.5', 'abc', '99999999999999999999']) {
        const variables = { room: room.id, after }
        const stream = await world.subscribe({ transport, user: 'ann', query: ownFields, variables })
        equal((await stream.end()).how, 'error', `after ${after}`)
      }
    },
  },
  {
    area,
    name: 'a client that is cut off resumes without a gap while events go on',
    rules: ['C10', 'P2'],
    needs: ['resume'],
    async run(world, transport) {
      const room = world.room('ann')
      const heard: (string | undefined)[] = []
      // Bounded: a machine that stood still must not put more between two lives than may be replayed.
      using _talk = keepSaying(2, () => {
        if (room.rows.length - heard.length < 500) room.say('on and on')
      })
      let after: string | undefined = '0'
      for (let life = 0; life < 5; life++) {
        const variables = { room: room.id, after }
        const stream = await world.subscribe({ transport, user: 'ann', query: ownFields, variables })
        heard.push(...cursorsOf(await stream.take(25)))
        after = heard.at(-1)
        stream.close()
      }
      deepEqual(heard, numbers(1, 125))
    },
  },
])

const overSockets: Case[] = [
  {
    area,
    name: 'every event of a log carries its cursor, and without one to begin from nothing old comes',
    rules: ['C4', 'D3'],
    needs: ['web-socket', 'resume'],
    async run(world) {
      const room = busyRoom(world, 5, 'ann')
      const stream = await world.subscribe({ user: 'ann', query: ownFields, variables: { room: room.id } })
      await joined(room, stream)
      ok(stream.events.every(({ extensions }) => Number(extensions?.cursor) > 5))
    },
  },
  {
    area,
    name: 'a null cursor means from now, a literal one in the operation counts like a variable',
    rules: ['D3'],
    needs: ['web-socket', 'resume'],
    async run(world) {
      const room = busyRoom(world, 5, 'ann')
      const query = `subscription Log { log(room: "${room.id}", after: "3") { cursor } }`
      const literal = await world.subscribe({ user: 'ann', query })
      deepEqual(cursorsOf(await literal.take(2)), ['4', '5'])
      const now = await world.subscribe({ user: 'ann', query: ownFields, variables: { room: room.id, after: null } })
      await joined(room, now)
      ok(cursorsOf(now.events).every(cursor => Number(cursor) > 5))
    },
  },
  {
    area,
    name: 'a cursor beyond the end is refused, not waited for',
    rules: ['L9'],
    needs: ['web-socket', 'resume'],
    async run(world) {
      const room = busyRoom(world, 3, 'ann')
      const stream = await world.subscribe({
        user: 'ann',
        query: ownFields,
        variables: { room: room.id, after: '4000' },
      })
      equal((await stream.end()).how, 'error')
    },
  },
  {
    area,
    name: 'what one transport began another goes on with',
    rules: ['C4', 'C10'],
    needs: [...transports, 'resume'],
    async run(world) {
      const room = busyRoom(world, 30, 'ann')
      const heard: (string | undefined)[] = []
      for (const transport of transports) {
        const variables = { room: room.id, after: heard.at(-1) ?? '0' }
        const stream = await world.subscribe({ transport, user: 'ann', query: ownFields, variables })
        heard.push(...cursorsOf(await stream.take(10)))
        stream.close()
      }
      deepEqual(heard, numbers(1, 30))
    },
  },
  {
    area,
    name: 'viewers at different places of one feed each get what they miss',
    rules: ['F5'],
    needs: ['web-socket', 'resume'],
    async run(world) {
      const room = busyRoom(world, 40, 'ann', 'bob', 'cid')
      const places: [string, number][] = [
        ['ann', 0],
        ['bob', 20],
        ['cid', 39],
      ]
      const streams = await Promise.all(
        places.map(async ([user, after]) => ({
          after,
          stream: await world.subscribe({ user, query: ownFields, variables: { room: room.id, after: String(after) } }),
        })),
      )
      for (const { after, stream } of streams)
        deepEqual(cursorsOf(await stream.take(40 - after)), numbers(after + 1, 40))
    },
  },
  {
    area,
    name: 'fifty that come back together cost the subgraph one read of what they miss',
    rules: ['F5'],
    needs: ['web-socket', 'resume', 'sharing'],
    async run(world) {
      const users = Array.from({ length: 50 }, (_, index) => `user${index}`)
      const room = busyRoom(world, 100, ...users)
      const variables = { room: room.id, after: '40' }
      const streams = await Promise.all(users.map(user => world.subscribe({ user, query: twoSubgraphs, variables })))
      for (const stream of streams) deepEqual(cursorsOf(await stream.take(60)), numbers(41, 100))
      const reads = world.subgraphs.rooms.subscribes.filter(
        ({ mode, variables: { room: id } }) => id === room.id && (mode === 'range' || mode === 'feed'),
      )
      ok(reads.length <= 2, `read ${reads.length} times`)
    },
  },
  {
    area,
    name: 'more than may be replayed is a gap that the client is told of',
    rules: ['L2'],
    needs: ['web-socket', 'resume'],
    async run(world) {
      const room = busyRoom(world, 2_500, 'ann')
      const stream = await world.subscribe({ user: 'ann', query: ownFields, variables: { room: room.id, after: '0' } })
      const end = await stream.end()
      ok(end.how === 'error' && end.errors[0]?.extensions?.code === 'RESUME_GAP', JSON.stringify(end))
      equal(stream.events.length, 0)
    },
  },
  {
    area,
    name: 'a gateway that is killed loses and doubles nothing: its clients go on at another',
    rules: ['P2'],
    needs: ['web-socket', 'resume'],
    ownGateway: true,
    async run(world) {
      const room = world.room('ann', 'bob')
      const variables = (after: string) => ({ room: room.id, after })
      const other = await world.startGateway()
      // Bounded, as above: nobody may fall back by more than can be replayed.
      let sayUpTo = 1_000
      using _talk = keepSaying(5, () => {
        if (room.rows.length < sayUpTo) room.say('on and on')
      })
      for (const user of ['ann', 'bob']) {
        const first = await world.subscribe({ user, query: twoSubgraphs, variables: variables('0') })
        await first.take(20)
        if (user === 'ann') continue
        await world.gateway.end('SIGKILL')
        await first.end()
        const heard = cursorsOf(first.events)
        sayUpTo += Number(heard.at(-1) ?? 0)
        const second = await world.subscribe({
          user,
          query: twoSubgraphs,
          variables: variables(heard.at(-1) ?? '0'),
          gateway: other,
        })
        heard.push(...cursorsOf(await second.take(20)))
        deepEqual(heard, numbers(1, heard.length))
      }
    },
  },
  {
    area,
    name: 'a gateway that is told to stop lets its clients go so that they can resume elsewhere',
    rules: ['P2', 'L10'],
    needs: ['web-socket', 'resume'],
    ownGateway: true,
    async run(world) {
      const room = world.room('ann')
      const other = await world.startGateway()
      const first = await world.subscribe({ user: 'ann', query: ownFields, variables: { room: room.id, after: '0' } })
      await joined(room, first)
      void world.gateway.end('SIGTERM')
      ok((await first.end()).how !== 'completed')
      const heard = cursorsOf(first.events)
      room.say('afterwards')
      const variables = { room: room.id, after: heard.at(-1) }
      const second = await world.subscribe({ user: 'ann', query: ownFields, variables, gateway: other })
      await eventually('the next event', () => second.events.length > 0)
      deepEqual(textsOf(second.events).at(-1), 'afterwards')
      heard.push(...cursorsOf(second.events))
      deepEqual(heard, numbers(1, heard.length))
    },
  },
]

export const resume = [...overTransports, ...overSockets]
