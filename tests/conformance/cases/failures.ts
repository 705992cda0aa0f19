// What fails is said where it failed, and the subscription goes on; what cannot run is refused with a reason.

import { deepEqual, equal, ok } from 'node:assert/strict'
import { joined, joinedChannel, ownFields, payloadOf, ticks, twoSubgraphs } from '../operations.ts'
import type { Case } from '../suite.ts'
import { eventually } from '../waiting.ts'
import { overEachTransport } from './transports.ts'

const area = 'failures'
const inRoom = (fields: string) =>
  `subscription Log($room: ID!) { log(room: $room) { cursor ... on Said { text ${fields} } } }`

const overTransports = overEachTransport([
  {
    area,
    name: 'a nullable field of an entity that fails is null with an error at its path; the next event is whole',
    rules: ['F3'],
    async run(world, transport) {
      const room = world.room('ann')
      const query = inRoom('author { fragile }')
      const stream = await world.subscribe({ transport, user: 'ann', query, variables: { room: room.id } })
      await joined(room, stream)
      room.say('one', { authorId: 'glass' })
      room.say('two', { authorId: 'bob' })
      const [first, second] = await stream.take(2)
      deepEqual(payloadOf(first ?? {}).author, { fragile: null })
      deepEqual(first?.errors?.[0]?.path, ['log', 'author', 'fragile'])
      deepEqual(payloadOf(second ?? {}).author, { fragile: 'whole' })
      equal(second?.errors, undefined)
    },
  },
  {
    area,
    name: 'a subscription that its subgraph refuses ends with the reason',
    rules: ['U13', 'P6'],
    async run(world, transport) {
      const query = 'subscription Refused { refused }'
      const end = await (await world.subscribe({ transport, user: 'ann', query })).end()
      equal(end.how, 'error')
      ok(end.how === 'error' && end.errors[0]?.message)
    },
  },
  {
    area,
    name: 'an operation that does not fit the schema is refused',
    rules: ['P6'],
    async run(world, transport) {
      const query = 'subscription Wrong { nothingOfTheKind }'
      const stream = await world.subscribe({ transport, user: 'ann', query })
      equal((await stream.end()).how, 'error')
      equal(stream.events.length, 0)
    },
  },
  {
    area,
    name: 'a variable of the wrong type is refused',
    rules: ['P6'],
    async run(world, transport) {
      const query = 'subscription Countdown($from: Int!) { countdown(from: $from) }'
      const stream = await world.subscribe({ transport, user: 'ann', query, variables: { from: 'three' } })
      equal((await stream.end()).how, 'error')
      equal(stream.events.length, 0)
    },
  },
])

const overSockets: Case[] = [
  {
    area,
    name: 'a field of the event itself that fails is null with an error, and the entities are joined nevertheless',
    rules: ['F3'],
    needs: ['web-socket'],
    async run(world) {
      const room = world.room('ann')
      const query = inRoom('fails author { name }')
      const stream = await world.subscribe({ user: 'ann', query, variables: { room: room.id } })
      await joined(room, stream)
      room.say('half', { authorId: 'bob' })
      const event = await stream.next()
      equal(payloadOf(event).fails, null)
      deepEqual(payloadOf(event).author, { name: 'name of bob' })
      deepEqual(
        event.errors?.map(({ path }) => path),
        [['log', 'fails']],
      )
    },
  },
  {
    area,
    name: 'a field that must not be null takes its nullable parent with it and no more',
    rules: ['F3'],
    needs: ['web-socket'],
    async run(world) {
      const room = world.room('ann')
      const query = inRoom('author { name brittle }')
      const stream = await world.subscribe({ user: 'ann', query, variables: { room: room.id } })
      await joined(room, stream)
      room.say('broken', { authorId: 'glass' })
      const event = await stream.next()
      equal(payloadOf(event).author, null)
      equal(payloadOf(event).text, 'broken')
      ok(event.errors?.length)
    },
  },
  {
    area,
    name: 'an entity that its subgraph does not know is null',
    rules: ['F3'],
    needs: ['web-socket'],
    async run(world) {
      const room = world.room('ann')
      const stream = await world.subscribe({ user: 'ann', query: twoSubgraphs, variables: { room: room.id } })
      await joined(room, stream)
      room.say('by whom', { authorId: 'nobody' })
      const { author, text } = payloadOf(await stream.next())
      equal(text, 'by whom')
      ok(author === null || author === undefined || (author as { name?: unknown }).name === null)
    },
  },
  {
    area,
    name: 'while an entity subgraph is down events come in part with an error, and whole again when it is back',
    rules: ['F3', 'P5'],
    needs: ['web-socket'],
    async run(world) {
      const room = world.room('ann')
      const stream = await world.subscribe({ user: 'ann', query: twoSubgraphs, variables: { room: room.id } })
      await joined(room, stream)
      await world.subgraphs.people.kill()
      room.say('alone')
      const event = await stream.next()
      equal(payloadOf(event).text, 'alone')
      equal(payloadOf(event).author, null)
      ok(event.errors?.length)
      await world.subgraphs.people.revive()
      await eventually('a whole event', () => {
        room.say('again')
        return stream.events.some(({ data, errors }) => data && !errors && payloadOf({ data }).text === 'again')
      })
    },
  },
  {
    area,
    name: 'an entity subgraph that hangs does not hold an event for ever, and its own fields arrive',
    rules: ['F3'],
    needs: ['web-socket'],
    limits: { eventDeadlineMs: 500 },
    async run(world) {
      const room = world.room('ann')
      const stream = await world.subscribe({ user: 'ann', query: twoSubgraphs, variables: { room: room.id } })
      await joined(room, stream)
      const hold = Promise.withResolvers<void>()
      world.subgraphs.people.hold = hold.promise
      try {
        // It comes while the other one still hangs.
        room.say('held up')
        equal(payloadOf(await stream.next()).text, 'held up')
      } finally {
        world.subgraphs.people.hold = undefined
        hold.resolve()
      }
    },
  },
  {
    area,
    name: 'an entity that takes its time does not make events wait for one another',
    rules: ['F4'],
    needs: ['web-socket'],
    async run(world) {
      const room = world.room('ann')
      const query = inRoom('author { slow }')
      const stream = await world.subscribe({ user: 'ann', query, variables: { room: room.id } })
      await joined(room, stream)
      const barrier = Promise.withResolvers<void>()
      let held = 0
      world.people.slow = () => {
        held++
        return barrier.promise
      }
      try {
        const said = Array.from({ length: 20 }, (_, index) => room.say(`slow ${index}`).text)
        // One after the other, the second would not be asked for before the first is answered.
        await eventually('two to be held at once', () => held >= 2)
        barrier.resolve()
        deepEqual(
          (await stream.take(20)).map(event => payloadOf(event).text),
          said,
        )
      } finally {
        world.people.slow = undefined
        barrier.resolve()
      }
    },
  },
  {
    area,
    name: 'a subscription whose subgraph cannot be reached ends with an error',
    rules: ['F8'],
    needs: ['web-socket'],
    limits: { subgraphTimeoutMs: 2_000 },
    async run(world) {
      const { id } = world.clock()
      await world.subgraphs.clocks.kill()
      const stream = await world.subscribe({ user: 'ann', query: ticks, variables: { clock: id } })
      equal((await stream.end()).how, 'error')
    },
  },
  {
    area,
    name: 'a subscription that is refused does not disturb its neighbours',
    rules: ['U13', 'P6'],
    needs: ['web-socket'],
    async run(world) {
      const { id, channel } = world.clock()
      const good = await world.subscribe({ user: 'ann', query: ticks, variables: { clock: id } })
      await joinedChannel(channel, good)
      const bad = await world.subscribe({ user: 'ann', query: ownFields, variables: { room: 'no such room' } })
      equal((await bad.end()).how, 'error')
      channel.tell('still here')
      equal(payloadOf(await good.next()).text, 'still here')
    },
  },
]

export const failures = [...overTransports, ...overSockets]
