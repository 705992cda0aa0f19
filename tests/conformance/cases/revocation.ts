// A right that ends, ends the subscription: at that very event, for that viewer, everywhere. So does a token.

import { deepEqual, equal, ok } from 'node:assert/strict'
import { openAcknowledged } from '../clients/web-socket.ts'
import { cursorsOf, joined, joinedChannel, joinedInTime, moods, ownFields, payloadOf, textsOf } from '../operations.ts'
import type { Case } from '../suite.ts'
import { whileTokenLasts } from '../waiting.ts'
import { overEachTransport } from './transports.ts'

const area = 'revocation'

const overTransports = overEachTransport([
  {
    area,
    name: 'a removed member hears of the removal and nothing after it; the others go on',
    rules: ['U9', 'F6', 'P3'],
    needs: ['revocation'],
    async run(world, transport) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      const ann = await world.subscribe({ user: 'ann', query: ownFields, variables })
      const bob = await world.subscribe({ transport, user: 'bob', query: ownFields, variables })
      await joined(room, ann, bob)
      const { cursor } = room.remove('bob')
      room.say('without bob')
      equal((await bob.end()).how, 'error')
      equal(payloadOf(bob.events.at(-1) ?? {}).cursor, cursor)
      deepEqual(textsOf(await ann.take(2)), [undefined, 'without bob'])
    },
  },
  {
    area,
    name: 'a subscription ends when its token does, and no other does',
    rules: ['C6', 'C10'],
    needs: ['expiry'],
    run: (world, transport) =>
      whileTokenLasts(async expiresInSeconds => {
        const room = world.room('ann')
        const listen = (token: string) =>
          world.subscribe({ transport, token, query: ownFields, variables: { room: room.id } })
        const lasting = await listen(world.identity.token('ann'))
        const stream = await listen(world.identity.token('ann', { expiresInSeconds }))
        if (!(await joinedInTime(room, stream, lasting))) return undefined
        const end = await stream.end()
        ok(end.how !== 'completed')
        if (end.how === 'closed') equal(end.code, transport === 'web-socket' ? 4403 : end.code)
        lasting.skip()
        room.say('still here')
        equal(payloadOf(await lasting.next()).text, 'still here')
        return true
      }),
  },
])

const overSockets: Case[] = [
  {
    area,
    name: 'every connection of a removed member is cut',
    rules: ['F6', 'P3'],
    needs: ['web-socket', 'revocation'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      const devices = await Promise.all(
        [1, 2, 3].map(() => world.subscribe({ user: 'bob', query: ownFields, variables })),
      )
      await joined(room, ...devices)
      room.remove('bob')
      for (const device of devices) equal((await device.end()).how, 'error')
    },
  },
  {
    area,
    name: 'what has no data is shown to nobody, but its cursor and its cut count',
    rules: ['U10', 'P3'],
    needs: ['web-socket', 'revocation', 'resume'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      const ann = await world.subscribe({ user: 'ann', query: ownFields, variables })
      const bob = await world.subscribe({ user: 'bob', query: ownFields, variables })
      await joined(room, ann, bob)
      room.members.delete('bob')
      const { cursor } = room.say('in silence', { isSilent: true, cut: ['bob'] })
      room.say('without bob')
      equal((await bob.end()).how, 'error')
      ok(bob.events.every(event => Number(payloadOf(event).cursor) < cursor))
      equal(payloadOf(await ann.next()).text, 'without bob')
      const again = await world.subscribe({
        user: 'ann',
        query: ownFields,
        variables: { ...variables, after: `${cursor - 1}` },
      })
      deepEqual(cursorsOf([await again.next()]), [`${cursor + 1}`])
    },
  },
  {
    area,
    name: 'a removed member does not come back, not even with an old cursor',
    rules: ['P3'],
    needs: ['web-socket', 'revocation', 'resume'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const bob = await world.subscribe({ user: 'bob', query: ownFields, variables: { room: room.id } })
      await joined(room, bob)
      const cursor = cursorsOf(bob.events).at(-1)
      room.remove('bob')
      equal((await bob.end()).how, 'error')
      room.say('later')
      const again = await world.subscribe({
        user: 'bob',
        query: ownFields,
        variables: { room: room.id, after: cursor },
      })
      equal((await again.end()).how, 'error')
      equal(again.events.length, 0)
    },
  },
  {
    area,
    name: 'who was removed and taken in again hears from then on',
    rules: ['F6'],
    needs: ['web-socket', 'revocation', 'resume'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const bob = await world.subscribe({ user: 'bob', query: ownFields, variables: { room: room.id } })
      await joined(room, bob)
      const after = cursorsOf(bob.events).at(-1)
      room.remove('bob')
      await bob.end()
      room.members.add('bob')
      room.say('welcome back')
      const again = await world.subscribe({ user: 'bob', query: ownFields, variables: { room: room.id, after } })
      deepEqual(textsOf(await again.take(2)), [undefined, 'welcome back'])
      equal(again.ended, undefined)
    },
  },
  {
    area,
    name: 'an ephemeral feed cuts too',
    rules: ['F6'],
    needs: ['web-socket', 'revocation'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      const ann = await world.subscribe({ user: 'ann', query: moods, variables })
      const bob = await world.subscribe({ user: 'bob', query: moods, variables })
      await joinedChannel(room.mood, ann, bob)
      room.members.delete('bob')
      room.mood.tell('bob leaves', { cut: ['bob'] })
      room.mood.tell('bob is gone')
      equal((await bob.end()).how, 'error')
      ok(bob.events.every(event => payloadOf(event).text !== 'bob is gone'))
      deepEqual(textsOf(await ann.take(2)), ['bob leaves', 'bob is gone'])
    },
  },
  {
    area,
    name: 'a fresh token given in a ping outlives the first without losing an event',
    rules: ['C5'],
    needs: ['web-socket', 'renewal'],
    run: world =>
      whileTokenLasts(async expiresInSeconds => {
        const room = world.room('ann')
        const token = world.identity.token('ann', { expiresInSeconds })
        const open = async () => {
          const socket = await openAcknowledged(world.gateway.url, token)
          const payload = { query: ownFields, variables: { room: room.id, after: '0' } }
          socket.send({ id: 'a', type: 'subscribe', payload })
          equal((await socket.next()).type, 'next')
          return socket
        }
        room.say('before')
        await using opened = new AsyncDisposableStack()
        // The other one is opened later and never given a fresh token: once it is closed, the first token's time is over.
        const both = await openBoth().catch(() => undefined)
        if (!both) return undefined
        equal(await both.other.closed(), 4403)
        room.say('after')
        const { payload: result } = (await both.socket.next()) as { payload: object }
        equal(payloadOf(result).text, 'after')
        return true

        async function openBoth() {
          const socket = opened.use(await open())
          socket.send({ type: 'ping', payload: { token: world.identity.token('ann') } })
          equal((await socket.next()).type, 'pong')
          return { socket, other: opened.use(await open()) }
        }
      }),
  },
  {
    area,
    name: 'a fresh token of another user does not renew: the connection is closed',
    rules: ['C5'],
    needs: ['web-socket', 'renewal'],
    async run(world) {
      await using socket = await openAcknowledged(world.gateway.url, world.identity.token('ann'))
      socket.send({ type: 'ping', payload: { token: world.identity.token('eve') } })
      equal(await socket.closed(), 4403)
    },
  },
]

export const revocation = [...overTransports, ...overSockets]
