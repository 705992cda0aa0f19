// The known faults of kafkajs, each met as it happens: a rebalance in the middle of a batch, a broker that restarts and whose
// coordinator then loads, a connection that hangs. The negative timer is in kafka.itest.ts.

import { Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import kafkajs from 'kafkajs'
import { type Envelope, parseEnvelope } from '#schema/events/envelope.ts'
import type { Topic } from '#schema/events/topics.ts'
import { startStack } from '#stack/index.ts'
import { present } from '#stack/testing/test-time.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { until } from '#stack/wait.ts'
import { createMetrics } from '../process/metrics.ts'
import { type ConsumerOptions, startConsumer } from './consumer.ts'
import { connectKafka, type Kafka } from './kafka.ts'
import { watchKafka } from './kafka-watch.ts'
import { createWatermarks } from './watermarks.ts'

const topic: Topic = {
  name: 'things.events',
  key: 'chatId',
  partitions: 4,
  retentionMs: 3_600_000,
  cleanup: 'delete',
  delivery: 'durable',
}
const patience = { everyMs: 100 }
const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

/** One more event of each key. */
async function send(kafka: Kafka, rev: number): Promise<void> {
  const time = present().toISOString()
  const envelope = { specversion: '1.0', source: '/t', type: 't', time, datacontenttype: 'application/json', data: {} }
  await kafka.durable.send(
    topic.name,
    keys.map(key => ({ key, value: JSON.stringify({ ...envelope, id: `${key}:${rev}`, subject: key, rev }) })),
  )
}

const consume = (kafka: Kafka, rest: Pick<ConsumerOptions, 'handle'> & Partial<ConsumerOptions>) =>
  startConsumer({
    ...{ kafka, db: world.mongo.db, group: 'g', topics: [topic], log: world.log, read: parseEnvelope },
    ...rest,
  })

/** Counts each event's effects, in the transaction of its watermark. */
function counting() {
  const effects = world.mongo.db.collection<{ _id: string; key: string; rev: number; times: number }>('effects')
  const watermarks = createWatermarks(world.mongo.db, 'g')
  const handle = ({ id: _id, subject: key, rev = 0 }: Envelope) =>
    world.mongo.transaction(async session => {
      if (!(await watermarks.advance(session, key, rev))) return
      await effects.updateOne({ _id }, { $set: { key, rev }, $inc: { times: 1 } }, { session, upsert: true })
    })
  return {
    handle,
    count: () => effects.countDocuments(),
    doubled: () => effects.countDocuments({ times: { $gt: 1 } }),
  }
}

test('a rebalance in the middle of a batch loses nothing and does nothing twice', async () => {
  const kafka = world.kafka()
  await kafka.ensureTopics([topic])
  const effects = counting()
  const revs = 12
  for (let rev = 1; rev <= revs; rev++) await send(kafka, rev)
  const held = Promise.withResolvers<void>()
  let taken = 0
  const handle = async (event: Envelope) => {
    // In the middle of the first batch it stands still until another member has joined.
    if (++taken > 20) await held.promise
    await effects.handle(event)
  }
  world.own(consume(kafka, { handle }))
  await until('the middle of a batch', () => taken > 20, patience)
  const second = world.own(consume(world.kafka(), { handle: effects.handle }))
  // The group waits for the first one, which beats and gives up the batch as soon as it is told.
  held.resolve()
  await until('the second member', () => second.alive(), patience)
  await until('every effect', async () => (await effects.count()) === revs * keys.length, patience)
  expect(await effects.doubled()).toBe(0)
})

test('a broker that is killed and comes back, with a coordinator that has to load, stalls and loses nothing', async () => {
  await using stack = await startStack({ ephemeral: true, services: [], useEnvironment: false, servers: others() })
  const brokers = stack.kafkaBrokers.split(',')
  const kafka = world.own(connectKafka({ brokers, namespace: world.namespace, clientId: 'faults', log: world.log }))
  await kafka.ensureTopics([topic])
  const effects = counting()
  const consumer = world.own(consume(kafka, { handle: effects.handle }))
  for (let rev = 1; rev <= 5; rev++) await send(kafka, rev)
  await until('the first effects', async () => (await effects.count()) === 5 * keys.length, patience)
  await stack.part('kafka').kill()
  await stack.part('kafka').start()
  for (let rev = 6; rev <= 10; rev++)
    await until('the broker to take events', async () => send(kafka, rev).then(() => true), patience)
  await until('the effects', async () => (await effects.count()) === 10 * keys.length, patience)
  expect(await effects.doubled()).toBe(0)
  expect(consumer.silent()).toBe(false)
})

test('a connection that hangs makes its process unready while the broker answers others; a new member takes over', async () => {
  const kafka = world.kafka()
  await kafka.ensureTopics([topic])
  const effects = counting()
  const sockets = new Set<Socket>()
  const goodbyes: Promise<void>[] = []
  world.own({
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      // Those of the member that hung end only now.
      await Promise.allSettled(goodbyes)
    },
  })
  const client = new kafkajs.Kafka({
    brokers: world.servers.kafkaBrokers.split(','),
    logLevel: kafkajs.logLevel.NOTHING,
    // Longer than the watchdog waits: as if the operating system never told of the loss.
    requestTimeout: 20_000,
    socketFactory: ({ host, port, onConnect }) => {
      const socket = new Socket().setKeepAlive(true)
      sockets.add(socket.connect(port, host, onConnect))
      return socket
    },
  })
  const consumerOf = client.consumer.bind(client)
  client.consumer = options => {
    const made = consumerOf(options)
    const { disconnect } = made
    made.disconnect = () => {
      const goodbye = disconnect()
      goodbyes.push(goodbye)
      return goodbye
    }
    return made
  }
  const consumer = world.own(consume({ ...kafka, client }, { handle: effects.handle, silentAfterMs: 4_000 }))
  const watch = watchKafka({ kafka, metrics: createMetrics('faults'), consumers: [consumer], settlesWithinMs: 0 })
  await send(kafka, 1)
  await until('the first effects', async () => (await effects.count()) === keys.length, patience)
  await until('the watchdog to have seen it alive', () => consumer.alive(), patience)
  await watch.checks.consumer?.()
  // Nothing arrives any more, and nothing says that nothing arrives.
  for (const socket of sockets) hang(socket)
  await until(
    'readiness to go',
    async () => {
      const refused = await watch.checks.consumer?.().then(
        () => false,
        () => true,
      )
      return refused
    },
    patience,
  )
  await send(kafka, 2)
  await until('the new member to go on', async () => (await effects.count()) === 2 * keys.length, patience)
  await until('readiness to be back', async () => watch.checks.consumer?.().then(() => true), patience)
  expect(await effects.doubled()).toBe(0)
})

/** The servers that a test leaves alone. */
function others() {
  const { mongoUrl, redisUrl, smtpUrl, mailUrl } = world.servers as unknown as Record<string, string>
  return Object.fromEntries(Object.entries({ mongoUrl, redisUrl, smtpUrl, mailUrl }).filter(([, url]) => url))
}

function hang(socket: Socket): void {
  socket.removeAllListeners('data')
  socket.pause()
}
