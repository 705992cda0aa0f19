// Those who ask for the same share one upstream subscription and one resolution per event, whoever they are, and nobody gets what
// belongs to another.

import { deepEqual, equal, ok } from 'node:assert/strict'
import { joined, joinedChannel, moods, ownFields, payloadOf, textsOf, twoSubgraphs } from '../operations.ts'
import type { Case } from '../suite.ts'
import { eventually } from '../waiting.ts'
import type { World } from '../world.ts'
import { transports } from './transports.ts'

const area = 'sharing'

/** Upstream subscriptions that carry events of this room, admissions left out. */
function feedsOf({ subgraphs }: World, room: string) {
  return subgraphs.rooms.subscribes.filter(({ mode, variables }) => mode !== 'admit' && variables.room === room)
}

const names = Array.from({ length: 20 }, (_, index) => `user${index}`)

export const sharing: Case[] = [
  {
    area,
    name: 'twenty users with tokens of their own share one upstream subscription',
    rules: ['D1', 'F1'],
    needs: ['web-socket', 'sharing'],
    async run(world) {
      const room = world.room(...names)
      const variables = { room: room.id }
      const streams = await Promise.all(names.map(user => world.subscribe({ user, query: ownFields, variables })))
      await joined(room, ...streams)
      equal(feedsOf(world, room.id).filter(({ open }) => open).length, 1)
    },
  },
  {
    area,
    name: 'feeds and viewers have one socket to the subgraph in common',
    rules: ['U1'],
    needs: ['web-socket', 'sharing'],
    async run(world) {
      const rooms = [world.room(...names), world.room(...names)]
      const streams = await Promise.all(
        names.flatMap(user =>
          rooms.map(({ id }) => world.subscribe({ user, query: ownFields, variables: { room: id } })),
        ),
      )
      for (const [index, room] of rooms.entries()) await joined(room, ...streams.filter((_, at) => at % 2 === index))
      equal(world.subgraphs.rooms.webSockets, 1)
    },
  },
  {
    area,
    name: 'an event for twenty users asks the entity subgraph once',
    rules: ['F3'],
    needs: ['web-socket', 'sharing'],
    async run(world) {
      const room = world.room(...names)
      const variables = { room: room.id }
      const streams = await Promise.all(names.map(user => world.subscribe({ user, query: twoSubgraphs, variables })))
      await joined(room, ...streams)
      const before = world.subgraphs.people.calls.length
      for (const text of ['one', 'two', 'three']) room.say(text)
      for (const stream of streams) deepEqual(textsOf(await stream.take(3)), ['one', 'two', 'three'])
      const calls = world.subgraphs.people.calls.length - before
      // Events that come at the same moment may ask together.
      ok(calls >= 1 && calls <= 3, `three events have asked ${calls} times`)
    },
  },
  {
    area,
    name: 'clients on different transports share one feed',
    rules: ['F1'],
    needs: ['web-socket', 'sse', 'multipart', 'sharing'],
    async run(world) {
      const room = world.room('ann', 'bob', 'cid')
      const variables = { room: room.id }
      const users = ['ann', 'bob', 'cid']
      const streams = await Promise.all(
        transports.map((transport, index) =>
          world.subscribe({ transport, user: users[index] ?? '', query: twoSubgraphs, variables }),
        ),
      )
      await joined(room, ...streams)
      equal(feedsOf(world, room.id).filter(({ open }) => open).length, 1)
      room.say('for all')
      for (const stream of streams) equal(payloadOf(await stream.next()).text, 'for all')
    },
  },
  {
    area,
    name: 'white space, operation names and unused fragments make no difference',
    rules: ['F1'],
    needs: ['web-socket', 'sharing'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      const other = ownFields.replace('subscription Log', '# mine\nsubscription   AnotherName').replaceAll('{', '{\n')
      const first = await world.subscribe({ user: 'ann', query: ownFields, variables })
      const second = await world.subscribe({ user: 'bob', query: other, variables })
      await joined(room, first, second)
      equal(feedsOf(world, room.id).filter(({ open }) => open).length, 1)
    },
  },
  {
    area,
    name: 'other variables are another feed: nobody hears what they did not ask for',
    rules: ['F1'],
    needs: ['web-socket'],
    async run(world) {
      const rooms = [world.room('ann', 'bob'), world.room('ann', 'bob')]
      const streams = await Promise.all(
        rooms.map(({ id }, index) =>
          world.subscribe({ user: index ? 'bob' : 'ann', query: ownFields, variables: { room: id } }),
        ),
      )
      for (const [index, room] of rooms.entries()) {
        const stream = streams[index]
        if (stream) await joined(room, stream)
      }
      rooms[0]?.say('for ann')
      rooms[1]?.say('for bob')
      deepEqual(await Promise.all(streams.map(async stream => textsOf([await stream.next()]))), [
        ['for ann'],
        ['for bob'],
      ])
    },
  },
  {
    area,
    name: 'another selection is its own: each gets the fields that they asked for',
    rules: ['F1'],
    needs: ['web-socket'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      const slim = await world.subscribe({ user: 'ann', query: ownFields, variables })
      const full = await world.subscribe({ user: 'bob', query: twoSubgraphs, variables })
      await joined(room, slim, full)
      const { cursor } = room.say('hi')
      deepEqual(payloadOf(await slim.next()), { cursor, text: 'hi' })
      deepEqual(payloadOf(await full.next()), { cursor, text: 'hi', author: { name: 'name of ann' } })
    },
  },
  {
    area,
    name: 'who joins late begins with what happens then',
    rules: ['D3'],
    needs: ['web-socket'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      const first = await world.subscribe({ user: 'ann', query: ownFields, variables })
      await joined(room, first)
      room.say('before')
      await first.next()
      const late = await world.subscribe({ user: 'bob', query: ownFields, variables })
      await joined(room, late)
      ok(!late.events.some(event => payloadOf(event).text === 'before'))
    },
  },
  {
    area,
    name: 'who leaves takes nobody with them, the first least of all',
    rules: ['F2'],
    needs: ['web-socket'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      const first = await world.subscribe({ user: 'ann', query: twoSubgraphs, variables })
      await joined(room, first)
      const second = await world.subscribe({ user: 'bob', query: twoSubgraphs, variables })
      await joined(room, second)
      first.close()
      await first.end()
      second.skip()
      room.say('still here')
      equal(payloadOf(await second.next()).text, 'still here')
    },
  },
  {
    area,
    name: 'a field that depends on who asks has each viewer’s own value',
    rules: ['D4'],
    needs: ['web-socket'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      const query = 'subscription Log($room: ID!) { log(room: $room) { ... on Said { text mine } } }'
      const [ann, bob] = await Promise.all([
        world.subscribe({ user: 'ann', query, variables }),
        world.subscribe({ user: 'bob', query, variables }),
      ])
      await joined(room, ann, bob)
      room.say('by bob', { authorId: 'bob' })
      deepEqual(payloadOf(await ann.next()), { text: 'by bob', mine: false })
      deepEqual(payloadOf(await bob.next()), { text: 'by bob', mine: true })
    },
  },
  {
    area,
    name: 'a shared event is resolved as nobody in particular, never with the first viewer’s authority',
    rules: ['F2', 'U15'],
    needs: ['web-socket', 'sharing'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      const streams = await Promise.all(
        ['ann', 'bob'].map(user => world.subscribe({ user, query: twoSubgraphs, variables })),
      )
      await joined(room, ...streams)
      const before = world.subgraphs.people.calls.length
      room.say('whose')
      await Promise.all(streams.map(stream => stream.next()))
      const askers = world.subgraphs.people.calls.slice(before).map(({ asker }) => asker.kind)
      ok(askers.length > 0 && !askers.includes('user'), `asked by ${askers}`)
      ok(feedsOf(world, room.id).every(({ asker }) => asker.kind !== 'user'))
    },
  },
  {
    area,
    name: 'an ephemeral feed is shared too, and who joins late gets its present state',
    rules: ['D2', 'F5', 'P4'],
    needs: ['web-socket', 'sharing'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      const first = await world.subscribe({ user: 'ann', query: moods, variables })
      await joinedChannel(room.mood, first)
      room.mood.tell('calm')
      equal(payloadOf(await first.next()).text, 'calm')
      const late = await world.subscribe({ user: 'bob', query: moods, variables })
      deepEqual(payloadOf(await late.next()), { text: 'calm', by: { name: 'name of ann' } })
      equal(feedsOf(world, room.id).filter(({ open }) => open).length, 1)
    },
  },
  {
    area,
    name: 'a feed that nobody follows any more is let go upstream',
    rules: ['F7'],
    needs: ['web-socket', 'sharing'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      const streams = await Promise.all(
        ['ann', 'bob'].map(user => world.subscribe({ user, query: ownFields, variables })),
      )
      await joined(room, ...streams)
      for (const stream of streams) stream.close()
      const isOpen = () => feedsOf(world, room.id).some(({ open }) => open)
      await eventually('the end of the upstream subscription', () => !isOpen())
    },
  },
]
