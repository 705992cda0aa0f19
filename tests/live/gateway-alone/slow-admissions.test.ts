// A subgraph with many to admit, as after the death of a gateway: being late is no refusal while it answers at all.
import { expect, test } from '@jest/globals'
import { ours } from '../../conformance/gateways/ours.ts'
import { eventually, takeTime } from '../../conformance/waiting.ts'
import { startWorld } from '../../conformance/world.ts'
import { demandDense, endsOf, resumeAt, subscribe, untilCaughtUp, usersOf } from './crowd.ts'

/**
 * One after the other, together longer than the gateway waits for a subgraph that says nothing, and a fifth of what it waits for one
 * that answers others meanwhile: a machine may be slow.
 */
const subgraphTimeoutMs = 5_000
const size = 60
const eachMs = 100

test('whoever is admitted late is admitted, as long as the subgraph answers others meanwhile [F5]', async () => {
  await using world = await startWorld(ours, { limits: { subgraphTimeoutMs } })
  const room = world.room(...usersOf(size))
  let turn = Promise.resolve()
  room.beforeAdmission = () => {
    turn = turn.then(() => takeTime(eachMs))
    return turn
  }
  room.say('before anybody came')
  const opened = usersOf(size).map(async user => {
    const stream = await subscribe(world, { user, room, after: 0 })
    return { user, stream, heard: [] }
  })
  const listeners = await Promise.all(opened)
  await untilCaughtUp(room, listeners)
  expect(endsOf(listeners)).toEqual([])
  demandDense(listeners)
})

test('a subgraph that answers nobody refuses nobody for good: they are told to come again, and get in [F5]', async () => {
  await using world = await startWorld(ours, { limits: { subgraphTimeoutMs } })
  const room = world.room('ann')
  const silence = Promise.withResolvers<void>()
  room.beforeAdmission = () => silence.promise
  room.say('before anybody came')
  const stream = await subscribe(world, { user: 'ann', room, after: 0 })
  await eventually('the refusal', () => stream.ended !== undefined)
  expect(stream.ended).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] })
  silence.resolve()
  const listeners = [{ user: 'ann', stream, heard: [] }]
  await resumeAt(world, room, listeners, world.gateway)
  await untilCaughtUp(room, listeners)
  expect(endsOf(listeners)).toEqual([])
})
