// Twenty of two hundred stop reading: the others do not notice, the twenty are let go and come back.

import { expect, test } from '@jest/globals'
import { ours } from '../../conformance/gateways/ours.ts'
import { eventually } from '../../conformance/waiting.ts'
import { startWorld } from '../../conformance/world.ts'
import { demandDense, endsOf, gather, lastOf, resumeAt, untilCaughtUp, usersOf } from './crowd.ts'

const size = 200
const stalled = 20
/** So much fills what the kernel holds for both ends of a connection, and the gateway's bound behind it. */
const big = 'x'.repeat(60_000)

test('twenty sockets that stop reading are closed and resume without a gap; the others have everything [L3, P5]', async () => {
  await using world = await startWorld(ours, { limits: { socketBufferBytes: 262_144 } })
  const room = world.room(...usersOf(size))
  const listeners = await gather(world, { size, room })
  const [slow, quick] = [listeners.slice(0, stalled), listeners.slice(stalled)]
  for (const { stream } of slow) stream.pause()

  // For the slow ones only: a copy of each for everybody would measure this machine's memory.
  const only = slow.map(({ user }) => user)
  const lets = () => slow.every(({ stream }) => stream.ended !== undefined)
  for (let index = 0; index < 400; index++) {
    room.say(big, { only })
    if (index % 20 === 0) room.say('for all')
    await eventually('the quick ones', () => quick.every(listener => lastOf(listener) > room.rows.length - 60))
  }
  room.say('for all')
  await eventually('the quick ones to have the last', () => quick.every(one => lastOf(one) === room.rows.length))
  expect(endsOf(quick)).toEqual([])

  for (const { stream } of slow) stream.resume()
  await eventually('the slow ones to be let go', lets)
  expect(endsOf(slow).filter(({ how }) => how === 'completed')).toEqual([])
  await resumeAt(world, room, slow, world.gateway)
  await untilCaughtUp(room, slow)
  demandDense(slow)
})
