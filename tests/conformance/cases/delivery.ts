// Events arrive, whole and in order, with the fields of whichever subgraphs own them.

import { deepEqual, equal } from 'node:assert/strict'
import {
  heardAnything,
  joined,
  joinedChannel,
  ownFields,
  payloadOf,
  textsOf,
  ticks,
  twoSubgraphs,
} from '../operations.ts'
import { eventually } from '../waiting.ts'
import { overEachTransport } from './transports.ts'

const area = 'delivery'
const inRoom = (fields: string) => `subscription Log($room: ID!) { log(room: $room) { ${fields} } }`

export const delivery = overEachTransport([
  {
    area,
    name: 'events arrive in the order in which they were made',
    rules: ['P1'],
    async run(world, transport) {
      const room = world.room('ann')
      const stream = await world.subscribe({ transport, user: 'ann', query: ownFields, variables: { room: room.id } })
      await joined(room, stream)
      const said = Array.from({ length: 50 }, (_, index) => room.say(`number ${index}`).text)
      deepEqual(textsOf(await stream.take(50)), said)
    },
  },
  {
    area,
    name: 'an event has the fields of an entity from a second subgraph',
    rules: ['F3'],
    async run(world, transport) {
      const room = world.room('ann')
      const stream = await world.subscribe({
        transport,
        user: 'ann',
        query: twoSubgraphs,
        variables: { room: room.id },
      })
      await joined(room, stream)
      const { cursor } = room.say('hello', { authorId: 'bob' })
      const event = await stream.next()
      deepEqual(payloadOf(event), { cursor, text: 'hello', author: { name: 'name of bob' } })
      equal(event.errors, undefined)
    },
  },
  {
    area,
    name: 'entities nest over subgraphs and back again',
    rules: ['F3'],
    async run(world, transport) {
      const room = world.room('ann')
      const query = inRoom('... on Said { text author { friend { city { title mayor { name city { title } } } } } }')
      const stream = await world.subscribe({ transport, user: 'ann', query, variables: { room: room.id } })
      await joined(room, stream)
      room.say('deep', { authorId: 'bob' })
      const mayor = 'mayor of city of friend of bob'
      deepEqual(payloadOf(await stream.next()), {
        text: 'deep',
        author: {
          friend: {
            city: {
              title: 'title of city of friend of bob',
              mayor: { name: `name of ${mayor}`, city: { title: `title of city of ${mayor}` } },
            },
          },
        },
      })
    },
  },
  {
    area,
    name: 'each entity of a list is joined in its place, repeated ones too',
    rules: ['F3'],
    async run(world, transport) {
      const room = world.room('ann')
      const query = inRoom('... on Said { text mentions { id name } }')
      const stream = await world.subscribe({ transport, user: 'ann', query, variables: { room: room.id } })
      await joined(room, stream)
      const mentions = ['ann', 'bob', 'ann', 'cid']
      room.say('you all', { mentions })
      deepEqual(
        payloadOf(await stream.next()).mentions,
        mentions.map(id => ({ id, name: `name of ${id}` })),
      )
    },
  },
  {
    area,
    name: 'members of a union are shaped and joined by what they are',
    rules: ['F3'],
    async run(world, transport) {
      const room = world.room('ann')
      const query = inRoom(
        '... on Said { text about { __typename ... on Person { name } ... on City { title mayor { name } } } }',
      )
      const stream = await world.subscribe({ transport, user: 'ann', query, variables: { room: room.id } })
      await joined(room, stream)
      room.say('of a person', { about: { kind: 'Person', id: 'bob' } })
      room.say('of a city', { about: { kind: 'City', id: 'rome' } })
      deepEqual(payloadOf(await stream.next()).about, { __typename: 'Person', name: 'name of bob' })
      deepEqual(payloadOf(await stream.next()).about, {
        __typename: 'City',
        title: 'title of rome',
        mayor: { name: 'name of mayor of rome' },
      })
    },
  },
  {
    area,
    name: 'fragments, aliases and directives hold across the edge of a subgraph',
    rules: ['F1'],
    async run(world, transport) {
      const room = world.room('ann')
      const query = `
        subscription Log($room: ID!, $yes: Boolean!, $no: Boolean!) {
          entry: log(room: $room) { __typename n: cursor ...Words }
        }
        fragment Words on Said { words: text @include(if: $yes) text @skip(if: $yes) who: author { ...Named } }
        fragment Named on Person { called: name @include(if: $yes) motto @include(if: $no) again: name }`
      const variables = { room: room.id, yes: true, no: false }
      const stream = await world.subscribe({ transport, user: 'ann', query, variables })
      await heardAnything(room, stream)
      const { cursor } = room.say('the last', { authorId: 'bob' })
      let event = payloadOf(await stream.next())
      while (event.n !== cursor) event = payloadOf(await stream.next())
      deepEqual(event, {
        __typename: 'Said',
        n: cursor,
        words: 'the last',
        who: { called: 'name of bob', again: 'name of bob' },
      })
    },
  },
  {
    area,
    name: 'text of any script and of 100 KB arrives unchanged',
    rules: ['P1'],
    async run(world, transport) {
      const room = world.room('ann')
      const stream = await world.subscribe({ transport, user: 'ann', query: ownFields, variables: { room: room.id } })
      await joined(room, stream)
      const texts = ['"quoted" \\ \n line \u2028 \u0000', 'žluťoučký kůň 馬 🐎', '🐎 '.repeat(20_000)]
      for (const text of texts) room.say(text)
      deepEqual(textsOf(await stream.take(3)), texts)
    },
  },
  {
    area,
    name: 'a subscription of a plain subgraph runs and joins other subgraphs',
    rules: ['N1'],
    async run(world, transport) {
      const { id, channel } = world.clock()
      const stream = await world.subscribe({ transport, user: 'ann', query: ticks, variables: { clock: id } })
      await joinedChannel(channel, stream)
      channel.tell('tick', { by: 'bob' })
      const { n: _n, ...tick } = payloadOf(await stream.next())
      deepEqual(tick, { text: 'tick', owner: { name: 'name of bob' } })
    },
  },
  {
    area,
    name: 'what the subgraph completes is complete, after its last event',
    rules: ['C8', 'C9', 'P6'],
    async run(world, transport) {
      const query = 'subscription Countdown { countdown(from: 3) }'
      const stream = await world.subscribe({ transport, user: 'ann', query })
      equal((await stream.end()).how, 'completed')
      deepEqual(
        stream.events.map(({ data }) => data?.countdown),
        [3, 2, 1, 0],
      )
    },
  },
  {
    area,
    name: 'a client that goes away is let go upstream',
    rules: ['N1'],
    async run(world, transport) {
      const { id, channel } = world.clock()
      const stream = await world.subscribe({ transport, user: 'ann', query: ticks, variables: { clock: id } })
      await joinedChannel(channel, stream)
      equal(channel.listeners, 1)
      stream.close()
      await eventually('the end upstream', () => channel.listeners === 0)
    },
  },
])
