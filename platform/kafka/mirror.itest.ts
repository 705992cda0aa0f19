import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Envelope, parseEnvelope } from '#schema/events/envelope.ts'
import type { Topic } from '#schema/events/topics.ts'
import { openLink } from '#stack/testing/link.ts'
import { present } from '#stack/testing/test-time.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { until } from '#stack/wait.ts'
import { createEventLog, type EventLog } from '../mongo/event-log.ts'
import { connectKafka, type Kafka } from './kafka.ts'
import { type Mirror, startMirror } from './mirror.ts'

interface Facts {
  'things.Happened.v1': { readonly text: string }
}

const topic: Topic = {
  name: 'things.events',
  key: 'chatId',
  partitions: 3,
  retentionMs: 3_600_000,
  cleanup: 'delete',
  delivery: 'durable',
}
let world: World
let events: EventLog<Facts>
beforeEach(async () => {
  world = await openWorld()
  events = createEventLog<Facts>(world.mongo.db)
  await events.ensureIndexes()
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

const start = async (kafka: Kafka): Promise<Mirror> =>
  world.own(
    await startMirror({ db: world.mongo.db, events, topic, source: 'things', kafka, bus: world.bus(), log: world.log }),
  )

async function append(key: string, from: number, count: number, text = ''): Promise<void> {
  const facts = Array.from({ length: count }, () => ({
    type: 'things.Happened.v1' as const,
    data: { text },
    at: present(),
  }))
  await world.mongo.transaction(session => events.append(session, key, from, facts))
}

/** Everything that the topic holds, in the order of each partition. */
async function readTopic(): Promise<Envelope[]> {
  const kafka = world.kafka()
  const name = `${world.namespace}${topic.name}`
  const ends = await kafka.withAdmin(admin => admin.fetchTopicOffsets(name))
  const wanted = ends.reduce((sum, { high }) => sum + Number(high), 0)
  const found: Envelope[] = []
  const reader = kafka.client.consumer({ groupId: `${world.namespace}reader-${randomUUID()}` })
  await reader.connect()
  await reader.subscribe({ topic: name, fromBeginning: true })
  await reader.run({ eachMessage: async ({ message }) => void found.push(parseEnvelope(String(message.value))) })
  await until('the whole topic', () => found.length === wanted)
  await reader.disconnect()
  return found
}
const revsOf = (found: readonly Envelope[], key: string) => found.filter(e => e.subject === key).map(e => e.rev)
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

test('every row reaches Kafka once, in the order of its key, whatever the size of the backlog', async () => {
  for (const key of ['a', 'b', 'c', 'd']) await append(key, 1, 300)
  const mirror = await start(world.kafka())
  await until('an empty outbox', async () => (await mirror.pending()) === 0)
  expect(await mirror.age()).toBe(0)
  const found = await readTopic()
  for (const key of ['a', 'b', 'c', 'd']) expect(revsOf(found, key)).toEqual(upTo(300))
  expect(found[0]).toMatchObject({ source: '/subgraphs/things', type: 'things.Happened.v1', specversion: '1.0' })
})

test('rows that are large together go in several sends', async () => {
  const mirror = await start(world.kafka())
  await append('a', 1, 40, 'x'.repeat(60_000))
  mirror.wake()
  await until('an empty outbox', async () => (await mirror.pending()) === 0)
  expect(revsOf(await readTopic(), 'a')).toEqual(upTo(40))
})

test('while Kafka is away rows wait and grow old; when it is back they go out in order', async () => {
  const [broker = ''] = world.servers.kafkaBrokers.split(',')
  const link = world.own(await openLink({ host: '127.0.0.1', port: Number(broker.split(':')[1]) }))
  link.cut()
  const options = { namespace: world.namespace, clientId: 'itest', log: world.log }
  const mirror = await start(world.own(connectKafka({ ...options, brokers: [`${link.host}:${link.port}`] })))
  for (let rev = 1; rev <= 5; rev++) await append('a', rev, 1)
  mirror.wake()
  await until('the rows to have waited', async () => (await mirror.age()) > 1_500)
  expect(await mirror.pending()).toBe(5)
  link.mend()
  await until('an empty outbox', async () => (await mirror.pending()) === 0)
  expect(revsOf(await readTopic(), 'a')).toEqual(upTo(5))
})

test('of two mirrors each row is sent by one, and the heir of one that ends goes on', async () => {
  const first = await startMirror({
    db: world.mongo.db,
    events,
    topic,
    source: 'things',
    kafka: world.kafka(),
    bus: world.bus(),
    log: world.log,
  })
  const second = await start(world.kafka())
  const keys = Array.from({ length: 12 }, (_, index) => `key-${index}`)
  for (let rev = 1; rev <= 10; rev++) {
    for (const key of keys) await append(key, rev, 1)
    if (rev === 5) await first[Symbol.asyncDispose]()
    second.wake()
  }
  await until('an empty outbox', async () => (await second.pending()) === 0)
  const found = await readTopic()
  // A lease that moves may double rows, never disorder their first arrivals.
  for (const key of keys) expect([...new Set(revsOf(found, key))]).toEqual(upTo(10))
})
