// How a mirror begins and what it says of itself, with a store that a test can break; what it sends, mirror.itest.ts shows.
import { expect, test } from '@jest/globals'
import type { Db } from 'mongodb'
import type { Topic } from '#schema/events/topics.ts'
import { type EventLog, shardCount } from '../mongo/event-log.ts'
import { createLog } from '../process/log.ts'
import type { Bus } from '../redis/bus.ts'
import { virtualClock } from '../test-clock.ts'
import type { Kafka } from './kafka.ts'
import { startMirror } from './mirror.ts'

const away = () => Promise.reject(new Error('the store is away'))

function world({ leases = true, rows = true } = {}) {
  let listening = 0
  const bus = {
    publish: async () => undefined,
    subscribe() {
      listening++
      return { attached: Promise.resolve(), [Symbol.dispose]: () => void listening-- }
    },
  } as unknown as Bus
  const none = { toArray: async () => [] }
  const collection = () => ({
    countDocuments: async () => (leases ? shardCount : away()),
    findOneAndUpdate: async () => null,
    find: () => none,
    updateMany: async () => undefined,
    updateOne: async () => undefined,
  })
  const begun = startMirror({
    db: { collection } as unknown as Db,
    events: { collection: { findOne: async () => (rows ? null : away()) } } as unknown as EventLog<object>,
    topic: { name: 'things.events' } as Topic,
    source: 'things',
    kafka: { ensureTopics: async () => undefined } as unknown as Kafka,
    bus,
    log: createLog('test', 'silent'),
  })
  return { begun, listening: () => listening }
}

test('one that cannot begin listens to nobody any more', async () => {
  const { begun, listening } = world({ leases: false })
  await expect(begun).rejects.toThrow('the store is away')
  expect(listening()).toBe(0)
})

test('one that ends listens to nobody any more', async () => {
  using time = virtualClock()
  const { begun, listening } = world()
  const mirror = await begun
  expect(listening()).toBe(1)
  await mirror[Symbol.asyncDispose]()
  expect([listening(), time.waiting]).toEqual([0, 0])
})

test('one that gets nothing done for long is stuck, whatever clock somebody sets', async () => {
  using time = virtualClock()
  const { begun } = world({ rows: false })
  await using mirror = await begun
  time.step(3_600_000)
  expect(mirror.stuck()).toBe(false)
  await time.advance(45_000)
  expect(mirror.stuck()).toBe(false)
  time.step(-7_200_000)
  await time.advance(1)
  expect(mirror.stuck()).toBe(true)
})
