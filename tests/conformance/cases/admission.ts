// Who may not see a feed does not, also where it already runs for others; who may sees what is theirs and no more.

import { deepEqual, equal, ok } from 'node:assert/strict'
import { strangersKey } from '../identity.ts'
import { joined, joinedChannel, moods, ownFields, payloadOf, textsOf, twoSubgraphs } from '../operations.ts'
import type { Case } from '../suite.ts'
import { eventually } from '../waiting.ts'
import { overEachTransport } from './transports.ts'

const area = 'admission'

const overTransports = overEachTransport([
  {
    area,
    name: 'a stranger is refused though the feed runs, and hears nothing',
    rules: ['U5', 'F5'],
    needs: ['admission'],
    async run(world, transport) {
      const room = world.room('ann')
      const variables = { room: room.id }
      const member = await world.subscribe({ user: 'ann', query: ownFields, variables })
      await joined(room, member)
      const stranger = await world.subscribe({ transport, user: 'eve', query: ownFields, variables })
      equal((await stranger.end()).how, 'error')
      room.say('not for eve')
      equal(payloadOf(await member.next()).text, 'not for eve')
      equal(stranger.events.length, 0)
    },
  },
  {
    area,
    name: 'without a token there is no private feed',
    rules: ['U5'],
    needs: ['admission'],
    async run(world, transport) {
      const room = world.room('ann')
      const stream = await world.subscribe({ transport, query: ownFields, variables: { room: room.id } })
      ok((await stream.end()).how !== 'completed')
      equal(stream.events.length, 0)
    },
  },
  {
    area,
    name: 'a token that nobody we know has signed is refused',
    rules: ['C6'],
    needs: ['admission'],
    async run(world, transport) {
      const room = world.room('ann')
      const token = world.identity.token('ann', { key: strangersKey() })
      const stream = await world.subscribe({ transport, token, query: ownFields, variables: { room: room.id } })
      ok((await stream.end()).how !== 'completed')
      equal(stream.events.length, 0)
    },
  },
  {
    area,
    name: 'a token that has expired is refused',
    rules: ['C6'],
    needs: ['admission'],
    async run(world, transport) {
      const room = world.room('ann')
      const token = world.identity.token('ann', { expiresInSeconds: -60 })
      const stream = await world.subscribe({ transport, token, query: ownFields, variables: { room: room.id } })
      ok((await stream.end()).how !== 'completed')
      equal(stream.events.length, 0)
    },
  },
])

const overSockets: Case[] = [
  {
    area,
    name: 'each viewer is asked about, also on a feed that is shared',
    rules: ['U5'],
    needs: ['web-socket', 'admission', 'sharing'],
    async run(world) {
      const users = ['ann', 'bob', 'cid']
      const room = world.room(...users)
      const variables = { room: room.id }
      const streams = await Promise.all(users.map(user => world.subscribe({ user, query: ownFields, variables })))
      await joined(room, ...streams)
      const asked = world.subgraphs.rooms.subscribes.filter(
        ({ mode, variables: { room: id } }) => mode === 'admit' && id === room.id,
      )
      deepEqual([...new Set(asked.map(({ asker }) => asker.id))].sort(), users)
    },
  },
  {
    area,
    name: 'a viewer who may again later is admitted then',
    rules: ['U5'],
    needs: ['web-socket', 'admission'],
    async run(world) {
      const room = world.room('ann')
      const variables = { room: room.id }
      const refused = await world.subscribe({ user: 'bob', query: ownFields, variables })
      equal((await refused.end()).how, 'error')
      room.members.add('bob')
      await joined(room, await world.subscribe({ user: 'bob', query: ownFields, variables }))
    },
  },
  {
    area,
    name: 'an event for some is seen by those only, on one feed',
    rules: ['U9'],
    needs: ['web-socket', 'admission'],
    async run(world) {
      const room = world.room('ann', 'bob', 'cid')
      const variables = { room: room.id }
      const streams = await Promise.all(
        ['ann', 'bob', 'cid'].map(user => world.subscribe({ user, query: twoSubgraphs, variables })),
      )
      await joined(room, ...streams)
      room.say('for ann and bob', { only: ['ann', 'bob'] })
      room.say('not for bob', { except: ['bob'] })
      room.say('for all')
      const heard = await Promise.all(
        streams.map(async stream => {
          const texts = textsOf([await stream.next()])
          while (texts.at(-1) !== 'for all') texts.push(...textsOf([await stream.next()]))
          return texts
        }),
      )
      deepEqual(heard, [
        ['for ann and bob', 'not for bob', 'for all'],
        ['for ann and bob', 'for all'],
        ['not for bob', 'for all'],
      ])
    },
  },
  {
    area,
    name: 'history from before a member joined is not replayed to them',
    rules: ['F5'],
    needs: ['web-socket', 'admission', 'resume'],
    async run(world) {
      const room = world.room('ann', 'bob')
      for (const text of ['one', 'two', 'three']) room.say(text)
      room.visibleFrom.set('bob', 3)
      const variables = { room: room.id, after: '0' }
      const ann = await world.subscribe({ user: 'ann', query: ownFields, variables })
      const bob = await world.subscribe({ user: 'bob', query: ownFields, variables })
      deepEqual(textsOf(await ann.take(3)), ['one', 'two', 'three'])
      deepEqual(textsOf([await bob.next()]), ['three'])
    },
  },
  {
    area,
    name: 'a removal between admission and joining counts: nothing after it is heard',
    rules: ['F6', 'P3'],
    needs: ['web-socket', 'admission', 'revocation', 'sharing'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      const ann = await world.subscribe({ user: 'ann', query: ownFields, variables })
      await joined(room, ann)
      const asked = Promise.withResolvers<void>()
      const answer = Promise.withResolvers<void>()
      room.beforeAdmission = async userId => {
        if (userId !== 'bob') return
        asked.resolve()
        await answer.promise
      }
      const bob = await world.subscribe({ user: 'bob', query: ownFields, variables })
      await asked.promise
      const { cursor } = room.remove('bob')
      room.say('bob is gone')
      ann.skip()
      await eventually('ann to hear it', () => ann.events.some(event => payloadOf(event).text === 'bob is gone'))
      delete room.beforeAdmission
      answer.resolve()
      equal((await bob.end()).how, 'error')
      ok(bob.events.every(event => Number(payloadOf(event).cursor) <= cursor))
    },
  },
  {
    area,
    name: 'an admission that was answered from an old position is asked again',
    rules: ['F5'],
    needs: ['web-socket', 'admission', 'sharing'],
    async run(world) {
      const room = world.room('ann', 'bob')
      const variables = { room: room.id }
      await joined(room, await world.subscribe({ user: 'ann', query: ownFields, variables }))
      room.staleAdmissions = 2
      const bob = await world.subscribe({ user: 'bob', query: ownFields, variables })
      await eventually('a third question', () => room.staleAdmissions === 0)
      equal(bob.events.length, 0)
      await joined(room, bob)
    },
  },
  {
    area,
    name: 'what a client puts into extensions.live is dropped',
    rules: ['U2'],
    needs: ['web-socket', 'admission'],
    async run(world) {
      const room = world.room('ann')
      const variables = { room: room.id }
      const live = { mode: 'feed', assertion: 'x.y.z', through: '9' }
      const eve = await world.subscribe({ user: 'eve', query: ownFields, variables, extensions: { live } })
      equal((await eve.end()).how, 'error')
      const ann = await world.subscribe({ user: 'ann', query: ownFields, variables, extensions: { live } })
      await joined(room, ann)
    },
  },
  {
    area,
    name: 'a stranger is refused by an ephemeral feed too',
    rules: ['U5'],
    needs: ['web-socket', 'admission'],
    async run(world) {
      const room = world.room('ann')
      const variables = { room: room.id }
      const ann = await world.subscribe({ user: 'ann', query: moods, variables })
      await joinedChannel(room.mood, ann)
      const eve = await world.subscribe({ user: 'eve', query: moods, variables })
      equal((await eve.end()).how, 'error')
      equal(eve.events.length, 0)
    },
  },
]

export const admission = [...overTransports, ...overSockets]
