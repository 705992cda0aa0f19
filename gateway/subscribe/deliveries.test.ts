// What is measured of deliveries: one sample a tick, of the event that says most.
import { expect, test } from '@jest/globals'
import { elapsedMs, nowMs } from '#platform/clock.ts'
import { virtualClock } from '#platform/test-clock.ts'
import { createDeliveries } from './deliveries.ts'
import { createEvent } from './event.ts'

const payload = Buffer.from('{}')
const nextTurn = () => new Promise(resolve => setImmediate(resolve))

function measured() {
  const told: [what: string, ms: number][] = []
  const deliveries = createDeliveries({
    delivered: ms => told.push(['delivered', ms]),
    published: ms => told.push(['published', ms]),
  })
  return { told, deliveries }
}

test('of the events of a tick the newest says how long we took, and the oldest how long all of it took', async () => {
  using _time = virtualClock()
  const { told, deliveries } = measured()
  const [at, now] = [elapsedMs(), nowMs()]
  deliveries(createEvent({ payload, receivedAt: at - 40, storedAt: now - 900 }))
  deliveries(createEvent({ payload, receivedAt: at - 10, storedAt: now - 300 }))
  await nextTurn()
  expect(told).toEqual([
    ['delivered', 10],
    ['published', 900],
  ])
})

test('an event that nobody is sent is no delivery; one whose subgraph does not say when it stored it has no way to tell', async () => {
  using _time = virtualClock()
  const { told, deliveries } = measured()
  deliveries(createEvent({ payload: undefined, storedAt: nowMs() - 5 }))
  await nextTurn()
  expect(told).toEqual([])
  deliveries(createEvent({ payload }))
  await nextTurn()
  expect(told).toEqual([['delivered', 0]])
})

test('a clock that is ahead of ours makes no time less than none', async () => {
  using _time = virtualClock()
  const { told, deliveries } = measured()
  deliveries(createEvent({ payload, storedAt: nowMs() + 50 }))
  await nextTurn()
  expect(told).toEqual([
    ['delivered', 0],
    ['published', 0],
  ])
})
