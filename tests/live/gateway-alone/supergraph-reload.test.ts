// A new supergraph is published while three hundred are subscribed.

import { expect, test } from '@jest/globals'
import { ours } from '../../conformance/gateways/ours.ts'
import { eventually } from '../../conformance/waiting.ts'
import { startWorld, type World } from '../../conformance/world.ts'
import { demandDense, endsOf, gather, talk, untilCaughtUp, usersOf } from './crowd.ts'

const size = 300

async function untilServed(world: World, query: string) {
  const body = JSON.stringify({ query })
  await eventually('the new supergraph to be served', async () => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(world.gateway.url, { method: 'POST', headers, body })
    return !Object.hasOwn((await response.json()) as object, 'errors')
  })
}

test('a new supergraph cuts none of three hundred subscriptions, loses nothing and doubles nothing [F9, P5]', async () => {
  await using world = await startWorld(ours)
  const room = world.room(...usersOf(size))
  const listeners = await gather(world, { size, room })
  const talking = talk(room, listeners)
  await world.publish('withNick')
  await untilServed(world, 'query Nick { person(id: "ann") { nick } }')
  const after = room.rows.length
  await eventually('events after the reload', () => room.rows.length > after + 20)
  talking.stop()
  await untilCaughtUp(room, listeners)
  demandDense(listeners)
  expect(endsOf(listeners)).toEqual([])
})
