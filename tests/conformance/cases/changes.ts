// The world changes below running subscriptions: a new supergraph, a subgraph that dies and comes back.

import { deepEqual, equal, ok } from 'node:assert/strict'
import { cursorsOf, joined, joinedChannel, ownFields, payloadOf, ticks, twoSubgraphs } from '../operations.ts'
import type { Case } from '../suite.ts'
import { eventually, keepSaying } from '../waiting.ts'
import type { World } from '../world.ts'
import { overEachTransport } from './transports.ts'

const withMotto = 'subscription Log($room: ID!) { log(room: $room) { cursor ... on Said { text author { motto } } } }'
const mottoQuery = 'query Motto { person(id: "ann") { motto } }'
const nickQuery = 'query Nick { person(id: "ann") { nick } }'

async function asks(world: World, query: string): Promise<boolean> {
  const response = await fetch(world.gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data?: { person?: object | null }; errors?: unknown }
  return Boolean(data?.person) && !errors
}

/** Publishes a version, and waits until the gateway serves it. */
async function serve(world: World, version: 'first' | 'withNick') {
  await world.publish(version)
  const isServed = async () =>
    version === 'withNick' ? asks(world, nickQuery) : (await asks(world, mottoQuery)) && !(await asks(world, nickQuery))
  await eventually('the new supergraph to be served', isServed)
}

const gapless = (cursors: readonly (string | undefined)[]) => {
  const first = Number(cursors[0])
  deepEqual(
    cursors.map(Number),
    cursors.map((_, index) => first + index),
  )
}

const reload: Case[] = [
  ...overEachTransport([
    {
      area: 'reload',
      name: 'a new supergraph cuts nobody, loses nothing and doubles nothing',
      rules: ['F9', 'P5'],
      needs: ['reload'],
      async run(world, transport) {
        await serve(world, 'first')
        const room = world.room('ann')
        const variables = { room: room.id }
        const stream = await world.subscribe({ transport, user: 'ann', query: twoSubgraphs, variables })
        await joined(room, stream)
        {
          using _talk = keepSaying(5, () => room.say('on and on'))
          await serve(world, 'withNick')
          const seen = stream.events.length
          await eventually('events after the reload', () => stream.events.length > seen + 20)
        }
        equal(stream.ended, undefined)
        gapless(cursorsOf(stream.events))
        ok(stream.events.every(({ errors }) => errors === undefined))
      },
    },
  ]),
  {
    area: 'reload',
    name: 'a field that moved to another subgraph is fetched there from the next event on',
    rules: ['F9'],
    needs: ['web-socket', 'reload'],
    async run(world) {
      await serve(world, 'first')
      const room = world.room('ann')
      const stream = await world.subscribe({ user: 'ann', query: withMotto, variables: { room: room.id } })
      await joined(room, stream)
      room.say('before')
      deepEqual(payloadOf(await stream.next()).author, { motto: 'motto of ann by people' })
      await world.publish('mottoMoved')
      await eventually('the field from its new home', () => {
        room.say('after')
        const { author } = payloadOf(stream.events.at(-1) ?? {})
        return (author as { motto?: string } | undefined)?.motto === 'motto of ann by places'
      })
      equal(stream.ended, undefined)
      gapless(cursorsOf(stream.events))
    },
  },
  {
    area: 'reload',
    name: 'an operation that is not valid any more ends with a reason; the others stay',
    rules: ['F9'],
    needs: ['web-socket', 'reload'],
    async run(world) {
      await serve(world, 'first')
      const room = world.room('ann')
      const variables = { room: room.id }
      const doomed = await world.subscribe({ user: 'ann', query: withMotto, variables })
      const lucky = await world.subscribe({ user: 'ann', query: twoSubgraphs, variables })
      await joined(room, doomed, lucky)
      await world.publish('withoutMotto')
      equal((await doomed.end()).how, 'error')
      lucky.skip()
      room.say('still here')
      equal(payloadOf(await lucky.next()).text, 'still here')
    },
  },
  {
    area: 'reload',
    name: 'a plain subscription stays through a reload',
    rules: ['F9'],
    needs: ['web-socket', 'reload'],
    async run(world) {
      await serve(world, 'first')
      const { id, channel } = world.clock()
      const stream = await world.subscribe({ user: 'ann', query: ticks, variables: { clock: id } })
      await joinedChannel(channel, stream)
      await serve(world, 'withNick')
      stream.skip()
      channel.tell('still here')
      equal(payloadOf(await stream.next()).text, 'still here')
    },
  },
  {
    area: 'reload',
    name: 'a supergraph that is broken is not taken over, and nobody notices',
    rules: ['F9'],
    needs: ['web-socket'],
    async run(world) {
      await serve(world, 'first')
      const room = world.room('ann')
      const stream = await world.subscribe({ user: 'ann', query: twoSubgraphs, variables: { room: room.id } })
      await joined(room, stream)
      await world.publish({ text: 'type Query { this is no supergraph' })
      await world.refusal()
      room.say('still here')
      equal(payloadOf(await stream.next()).text, 'still here')
      ok(await asks(world, 'query Name { person(id: "ann") { name } }'))
    },
  },
]

const restart: Case[] = [
  ...overEachTransport([
    {
      area: 'restart',
      name: 'the death and return of the subgraph of a log are not noticed: nothing lost, nothing twice',
      rules: ['F8', 'P5'],
      needs: ['restart', 'resume'],
      async run(world, transport) {
        const room = world.room('ann')
        const variables = { room: room.id }
        const stream = await world.subscribe({ transport, user: 'ann', query: twoSubgraphs, variables })
        await joined(room, stream)
        {
          using _talk = keepSaying(5, () => room.say('on and on'))
          await world.subgraphs.rooms.kill()
          const written = room.rows.length
          await eventually('writes while it is away', () => room.rows.length > written + 30)
          await world.subgraphs.rooms.revive()
          await eventually('events after it', () => Number(cursorsOf(stream.events).at(-1)) > written + 40)
        }
        equal(stream.ended, undefined)
        gapless(cursorsOf(stream.events))
      },
    },
  ]),
  {
    area: 'restart',
    name: 'a plain subscription goes on after its subgraph came back',
    rules: ['F8', 'N1'],
    needs: ['web-socket', 'restart'],
    async run(world) {
      const { id, channel } = world.clock()
      const stream = await world.subscribe({ user: 'ann', query: ticks, variables: { clock: id } })
      await joinedChannel(channel, stream)
      await world.subgraphs.clocks.kill()
      await world.subgraphs.clocks.revive()
      await eventually('a tick after it', () => {
        channel.tell('back')
        return stream.events.some(event => payloadOf(event).text === 'back')
      })
      equal(stream.ended, undefined)
    },
  },
  {
    area: 'restart',
    name: 'what a plain subscription may have missed is said with the next event, and only with that one',
    rules: ['F8'],
    needs: ['web-socket', 'restart', 'gap-marks'],
    async run(world) {
      const { id, channel } = world.clock()
      const stream = await world.subscribe({ user: 'ann', query: ticks, variables: { clock: id } })
      await joinedChannel(channel, stream)
      await world.subgraphs.clocks.kill()
      await world.subgraphs.clocks.revive()
      await eventually('two ticks after it', () => {
        channel.tell('back')
        return stream.events.filter(event => payloadOf(event).text === 'back').length > 1
      })
      const marked = stream.events.filter(({ extensions }) => extensions?.gap)
      equal(marked.length, 1)
      equal(payloadOf(marked[0] ?? {}).text, 'back')
      equal(marked[0]?.extensions?.gap?.reason, 'SUBGRAPH_UNAVAILABLE')
    },
  },
  {
    area: 'restart',
    name: 'who subscribes while the subgraph is restarting is served when it is back',
    rules: ['F8'],
    needs: ['web-socket', 'restart'],
    async run(world) {
      const room = world.room('ann')
      room.say('one')
      const door = await world.subgraphs.rooms.refuse()
      const stream = await world.subscribe({ user: 'ann', query: ownFields, variables: { room: room.id, after: '0' } })
      await eventually('a try in vain', () => door.knocks > 0)
      await world.subgraphs.rooms.revive()
      equal(payloadOf(await stream.next()).text, 'one')
    },
  },
  {
    area: 'restart',
    name: 'a right that was taken away while the subgraph was unreachable is gone when it is back',
    rules: ['F8', 'P3'],
    needs: ['web-socket', 'restart', 'revocation'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const stream = await world.subscribe({ user: 'bob', query: ownFields, variables: { room: room.id } })
      await joined(room, stream)
      await world.subgraphs.rooms.kill()
      const { cursor } = room.remove('bob')
      room.say('without bob')
      await world.subgraphs.rooms.revive()
      equal((await stream.end()).how, 'error')
      equal(payloadOf(stream.events.at(-1) ?? {}).cursor, cursor)
    },
  },
]

export const changes = [...reload, ...restart]
