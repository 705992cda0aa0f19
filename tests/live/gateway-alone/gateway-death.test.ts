// A gateway is killed under load: its clients go on at another one.

import { expect, test } from '@jest/globals'
import { ours } from '../../conformance/gateways/ours.ts'
import { eventually } from '../../conformance/waiting.ts'
import { startWorld } from '../../conformance/world.ts'
import { demandDense, eventuallyAmong, gather, resumeAt, talk, untilCaughtUp, usersOf } from './crowd.ts'

const size = 150

test('a hundred and fifty clients of a gateway that is killed resume on another: nothing lost, nothing doubled, in order [P2]', async () => {
  await using world = await startWorld(ours)
  const other = await world.startGateway()
  const room = world.room(...usersOf(size))
  const listeners = await gather(world, { size, room })
  const talking = talk(room, listeners)
  const before = room.rows.length
  await eventually('a hundred events under load', () => room.rows.length > before + 100)

  await world.gateway.end('SIGKILL')
  await eventually('every socket to have noticed', () => listeners.every(({ stream }) => stream.ended !== undefined))
  for (let index = 0; index < 50; index++) room.say('while nobody listens')
  await resumeAt(world, room, listeners, other)

  const resumedAt = room.rows.length
  await eventuallyAmong(room, listeners, 'fifty events after it', () => room.rows.length > resumedAt + 50)
  talking.stop()
  await untilCaughtUp(room, listeners)
  demandDense(listeners)
  expect(listeners.every(({ stream }) => stream.ended === undefined)).toBe(true)
})

test('a hundred and fifty that resume at once cost the subgraph one read of what they miss [F5]', async () => {
  await using world = await startWorld(ours)
  const room = world.room(...usersOf(size))
  const listeners = await gather(world, { size, room })
  await world.gateway.end('SIGKILL')
  await eventually('every socket to have noticed', () => listeners.every(({ stream }) => stream.ended !== undefined))
  for (let index = 0; index < 300; index++) room.say('while nobody listens')
  const other = await world.startGateway()
  const asked = world.subgraphs.rooms.subscribes.length

  await resumeAt(world, room, listeners, other)
  await untilCaughtUp(room, listeners)
  demandDense(listeners)
  const modes = world.subgraphs.rooms.subscribes.slice(asked).map(({ mode }) => mode)
  expect(modes.filter(mode => mode === 'feed')).toHaveLength(1)
  expect(modes.filter(mode => mode === 'range')).toHaveLength(1)
})
