// The subgraph of a feed dies and comes back under load: nobody notices, other than by delay.

import { expect, test } from '@jest/globals'
import { ours } from '../../conformance/gateways/ours.ts'
import { eventually } from '../../conformance/waiting.ts'
import { startWorld } from '../../conformance/world.ts'
import { demandDense, endsOf, gather, lastOf, talk, untilCaughtUp, usersOf } from './crowd.ts'

const size = 150

test('the subgraph of a feed is killed and started again: nobody is cut, nothing is lost or doubled [F8, P5]', async () => {
  await using world = await startWorld(ours)
  const room = world.room(...usersOf(size))
  const listeners = await gather(world, { size, room })
  const talking = talk(room, listeners)
  for (let times = 0; times < 3; times++) {
    const before = room.rows.length
    await eventually('events under load', () => room.rows.length > before + 50)
    await world.subgraphs.rooms.kill()
    for (let index = 0; index < 30; index++) room.say('while it is away')
    await world.subgraphs.rooms.revive()
    const away = room.rows.length
    await eventually('everyone to have what happened meanwhile', () => listeners.every(one => lastOf(one) >= away))
  }
  talking.stop()
  await untilCaughtUp(room, listeners)
  demandDense(listeners)
  expect(endsOf(listeners)).toEqual([])
})
