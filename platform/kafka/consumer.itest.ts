import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Envelope, parseEnvelope } from '#schema/events/envelope.ts'
import { deadLetterTopic, type Topic } from '#schema/events/topics.ts'
import { present } from '#stack/testing/test-time.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { until } from '#stack/wait.ts'
import { type Consumer, startConsumer } from './consumer.ts'
import type { Kafka } from './kafka.ts'
import type { Effects } from './record-processor.ts'
import { createWatermarks } from './watermarks.ts'

const topic: Topic = {
  name: 'things.events',
  key: 'chatId',
  partitions: 2,
  retentionMs: 3_600_000,
  cleanup: 'delete',
  delivery: 'durable',
}

let world: World
let kafka: Kafka
beforeEach(async () => {
  world = await openWorld()
  kafka = world.kafka()
  await kafka.ensureTopics([topic])
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

const eventOf = (key: string, rev: number): Envelope => ({
  specversion: '1.0',
  id: `${key}:${rev}`,
  source: '/test',
  type: 'things.Happened.v1',
  subject: key,
  time: present().toISOString(),
  datacontenttype: 'application/json',
  rev,
  data: {},
})
const send = (...events: readonly Envelope[]) =>
  kafka.durable.send(
    topic.name,
    events.map(event => ({ key: event.subject, value: JSON.stringify(event) })),
  )
const consume = (effects: Effects & { turnMs?: number }): Consumer =>
  world.own(
    startConsumer({
      kafka,
      db: world.mongo.db,
      group: 'g',
      topics: [topic],
      log: world.log,
      read: parseEnvelope,
      ...effects,
    }),
  )
const revsOf = (seen: readonly Envelope[], key: string) => seen.filter(e => e.subject === key).map(e => e.rev)
const lettersIn = async () => {
  const offsets = await kafka.withAdmin(admin =>
    admin.fetchTopicOffsets(`${world.namespace}${deadLetterTopic(topic.name, 'g')}`),
  )
  return offsets.reduce((sum, { high }) => sum + Number(high), 0)
}

test('events of one key arrive in order, and the lag falls to zero', async () => {
  const seen: Envelope[] = []
  for (let rev = 1; rev <= 20; rev++) await send(eventOf('a', rev), eventOf('b', rev))
  const consumer = consume({ handle: async event => void seen.push(event) })
  await until('40 events', () => seen.length === 40)
  const wanted = Array.from({ length: 20 }, (_, index) => index + 1)
  expect(revsOf(seen, 'a')).toEqual(wanted)
  expect(revsOf(seen, 'b')).toEqual(wanted)
  await until('no lag', async () => (await consumer.lag()) === 0)
  expect(consumer.alive()).toBe(true)
})

test('what has come meanwhile for other keys need not wait until a long line of one key is taken in', async () => {
  const line = Array.from({ length: 300 }, (_, index) => eventOf('a', index + 1))
  const seen: Envelope[] = []
  const consumer = consume({
    turnMs: 0,
    async handle(event) {
      seen.push(event)
      // Both partitions: at least one of the two is not that of the long line.
      if (event.id === 'a:1') await send(eventOf('b', 1), eventOf('c', 1), eventOf('d', 1), eventOf('e', 1))
    },
  })
  await send(...line)
  await until('all of it', () => seen.length === 304)
  expect(revsOf(seen, 'a')).toEqual(line.map(({ rev }) => rev))
  const others = seen.flatMap(({ subject }, index) => (subject === 'a' ? [] : [index]))
  expect(others[0]).toBeLessThan(line.length)
  await until('no lag', async () => (await consumer.lag()) === 0)
})

test('an event whose effect fails at first is tried again', async () => {
  let failures = 3
  const seen: Envelope[] = []
  consume({
    handle: async event => {
      if (failures-- > 0) throw new Error('not yet')
      seen.push(event)
    },
  })
  await send(eventOf('a', 1))
  await until('the event', () => seen.length === 1)
  expect(await lettersIn()).toBe(0)
})

test('a poison event is buried once with its cause, its key waits, other keys flow, and a replay restores the order', async () => {
  const seen: Envelope[] = []
  let poisonous = true
  const consumer = consume({
    handle: async event => {
      if (poisonous && event.id === 'a:2') throw new Error('cannot digest')
      seen.push(event)
    },
  })
  await send(eventOf('a', 1), eventOf('a', 2), eventOf('a', 3), eventOf('b', 1), eventOf('b', 2))
  await until('the two that wait', async () => (await consumer.parking.list())[0]?.waiting === 2)
  await until('the others', () => seen.length === 3)
  await send(eventOf('a', 4), eventOf('b', 3))
  await until('a later one', async () => (await consumer.parking.list())[0]?.waiting === 3)
  await until('the other key', () => seen.length === 4)
  await until('the dead letter', async () => (await lettersIn()) === 1)
  const [parked] = await consumer.parking.list()
  expect(parked).toMatchObject({
    key: 'a',
    topic: topic.name,
    cause: 'Error: cannot digest',
    failures: 1,
    published: true,
  })

  poisonous = false
  expect(await consumer.parking.requestReplay('all', 'all')).toBe(1)
  await until('the replay', async () => (await consumer.parking.list()).length === 0)
  await send(eventOf('a', 5))
  await until('the key to flow', () => revsOf(seen, 'a').length === 5)
  expect(revsOf(seen, 'a')).toEqual([1, 2, 3, 4, 5])
  expect(await lettersIn()).toBe(1)
})

test('a replay that fails again keeps everything; one without the failed record lets the rest through', async () => {
  const seen: Envelope[] = []
  const consumer = consume({
    handle: async event => {
      if (event.id === 'a:1') throw new Error('never')
      seen.push(event)
    },
  })
  await send(eventOf('a', 1), eventOf('a', 2))
  await until('two parked', async () => (await consumer.parking.list())[0]?.waiting === 2)
  await consumer.parking.requestReplay('all', 'all')
  await until('the second failure', async () => (await consumer.parking.list())[0]?.failures === 2)
  expect(seen).toEqual([])
  await consumer.parking.requestReplay('all', 'rest')
  await until('the rest', async () => (await consumer.parking.list()).length === 0)
  expect(revsOf(seen, 'a')).toEqual([2])
  expect(await lettersIn()).toBe(1)
})

test('what is not an event is named in the dead-letter topic, and its key waits', async () => {
  const consumer = consume({ handle: async () => undefined })
  await kafka.durable.send(topic.name, [
    { key: 'a', value: '{broken' },
    { key: 'b', value: JSON.stringify({ ...eventOf('b', 1), specversion: '0.3' }) },
  ])
  await until('both', async () => (await consumer.parking.list()).length === 2)
  const causes = (await consumer.parking.list()).map(({ cause }) => cause).sort()
  expect(causes).toEqual(['MalformedEvent: not JSON', 'MalformedEvent: specversion is 0.3, not 1.0'])
})

test('an outage of a server is waited out and buries nothing', async () => {
  const seen: Envelope[] = []
  let tries = 0
  const consumer = consume({
    handle: async event => {
      if (++tries <= 7) throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
      seen.push(event)
    },
  })
  await send(eventOf('a', 1))
  await until('the event', () => seen.length === 1)
  expect(await consumer.parking.list()).toEqual([])
})

test('a batch that fails as a whole is taken one by one', async () => {
  const seen: Envelope[] = []
  for (let rev = 1; rev <= 4; rev++) await send(eventOf('a', rev))
  let batches = 0
  consume({
    handle: async event => void seen.push(event),
    handleMany: async () => {
      batches++
      throw new Error('all or nothing')
    },
  })
  await until('four', () => seen.length === 4)
  expect(revsOf(seen, 'a')).toEqual([1, 2, 3, 4])
  expect(batches).toBeGreaterThan(0)
})

test('what waits is taken in together, and what cannot be read holds none of the others back', async () => {
  const batches: string[][] = []
  const busy = Promise.withResolvers<void>()
  const consumer = consume({
    handle: async event => void batches.push([event.id]),
    handleMany: async events => {
      batches.push(events.map(({ id }) => id))
      if (batches.length === 1) await busy.promise
    },
  })
  await send(eventOf('a', 1))
  await until('the first batch', () => batches.length === 1)
  const keys = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  await send(...keys.map(key => eventOf(key, 1)))
  await kafka.durable.send(topic.name, [{ key: 'broken', value: 'not json' }])
  // Read, and waiting for the first to end.
  await until('the others to wait', async () => (await consumer.lag()) === keys.length + 2)
  busy.resolve()
  await until('all of them', () => batches.flat().length === keys.length + 1)
  expect(batches.flat().sort()).toEqual(['a', ...keys].map(key => `${key}:1`))
  // Two partitions: one call for each and one for the record that could not be read beside its neighbours is what it takes at most.
  expect(batches.filter(batch => batch.length > 1).length).toBeGreaterThan(0)
  await until('the broken one to be buried', async () => (await consumer.parking.list()).length === 1)
})

test('two members share the partitions, and one that leaves loses nothing', async () => {
  const effects = world.mongo.db.collection<{ _id: string; times: number }>('effects')
  const watermarks = createWatermarks(world.mongo.db, 'g')
  const handle = (event: Envelope) =>
    world.mongo.transaction(async session => {
      if (!(await watermarks.advance(session, event.subject, event.rev ?? 0))) return
      await effects.updateOne({ _id: event.id }, { $inc: { times: 1 } }, { session, upsert: true })
    })
  const first = startConsumer({
    kafka,
    db: world.mongo.db,
    group: 'g',
    topics: [topic],
    log: world.log,
    read: parseEnvelope,
    handle,
  })
  consume({ handle })
  const keys = ['a', 'b', 'c', 'd', 'e', 'f']
  for (let rev = 1; rev <= 10; rev++) await send(...keys.map(key => eventOf(key, rev)))
  await until('some effects', async () => (await effects.countDocuments()) > 5)
  await first[Symbol.asyncDispose]()
  for (let rev = 11; rev <= 20; rev++) await send(...keys.map(key => eventOf(key, rev)))
  await until('all effects', async () => (await effects.countDocuments()) === 120)
  expect(await effects.countDocuments({ times: { $gt: 1 } })).toBe(0)
})
