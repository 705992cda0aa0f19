// How fast does a consumer catch up? 100,000 events through the consumer kit (parsed, in order for each key, counted once by
// watermarks in the transaction of the effect) beside a bare kafkajs consumer that inserts the same documents, turn by turn.

import { startConsumer } from '#platform/kafka/consumer.ts'
import { connectKafka, type Kafka } from '#platform/kafka/kafka.ts'
import { createWatermarks } from '#platform/kafka/watermarks.ts'
import { connectMongo, type Mongo } from '#platform/mongo/mongo.ts'
import { createLog } from '#platform/process/log.ts'
import type { Envelope } from '#schema/events/envelope.ts'
import type { Topic } from '#schema/events/topics.ts'
import { startStack } from '#stack/index.ts'
import { until } from '#stack/wait.ts'
import { writeResult } from './result.ts'

const total = Number(process.env.BENCH_EVENTS ?? 100_000)
const keys = 50
const turns = 3
const patience = { deadlineMs: 600_000, everyMs: 20 }
const topic: Topic = {
  name: 'bench.events',
  key: 'chatId',
  partitions: 8,
  retentionMs: 3_600_000,
  cleanup: 'delete',
  delivery: 'durable',
}

interface Effect {
  _id: string
  chatId: string
  messageId: string
  senderId: string
  seq: number
  at: Date
}

const effectOf = ({ id, subject, time, data }: Envelope): Effect => {
  const { messageId, senderId, seq } = data as { messageId: string; senderId: string; seq: number }
  return { _id: id, chatId: subject, messageId, senderId, seq, at: new Date(time) }
}

async function fill(kafka: Kafka): Promise<void> {
  await kafka.ensureTopics([topic])
  const time = new Date().toISOString()
  for (let from = 0; from < total; from += 1_000) {
    const records = Array.from({ length: Math.min(1_000, total - from) }, (_, index) => {
      const [key, rev] = [`chat-${(from + index) % keys}`, Math.floor((from + index) / keys) + 1]
      const data = { chatId: key, messageId: `message-${from + index}`, senderId: 'somebody', seq: rev }
      const envelope = { specversion: '1.0', id: `${key}:${rev}`, source: '/subgraphs/messages', subject: key, time }
      return { key, value: JSON.stringify({ ...envelope, type: 'messages.MessageSent.v1', rev, data }) }
    })
    await kafka.durable.send(topic.name, records)
  }
}

/** How many effects were acknowledged, by whoever made them: asking the store to count would be most of what it does. */
interface Progress {
  done: number
}

/** @returns events a second from the first effect to the last, so that joining the group is not measured */
async function rateOf(
  mongo: Mongo,
  run: (progress: Progress) => AsyncDisposable | Promise<AsyncDisposable>,
): Promise<number> {
  const progress = { done: 0 }
  await using _running = await run(progress)
  const first = await until('the first effect', () => progress.done, patience)
  const begun = performance.now()
  await until('all effects', () => progress.done >= total, patience)
  const rate = ((total - first) / (performance.now() - begun)) * 1_000
  const stored = await mongo.db.collection('effects').countDocuments()
  if (stored !== total) throw new Error(`${stored} effects were stored, not ${total}`)
  return rate
}

async function runKit(kafka: Kafka, mongo: Mongo, group: string): Promise<number> {
  const effects = mongo.db.collection<Effect>('effects')
  const watermarks = createWatermarks(mongo.db, topic.name)
  const log = createLog('bench', 'warn')
  return rateOf(mongo, progress => {
    const handleMany = async (events: readonly Envelope[]) => {
      const done = await mongo.transaction(async session => {
        const places = events.map(event => ({ key: event.subject, rev: event.rev ?? 0, event }))
        const fresh = await watermarks.advanceMany(session, places)
        if (fresh.length > 0)
          await effects.insertMany(
            fresh.map(({ event }) => effectOf(event)),
            { session },
          )
        return fresh.length
      })
      // After the wait: batches are stored beside each other.
      progress.done += done
    }
    return startConsumer({
      ...{ kafka, db: mongo.db, group, topics: [topic], log },
      handle: event => handleMany([event]),
      handleMany,
      // As many as the bare consumer stores at once; no two events write the same document.
      batchesAtOnce: 4,
    })
  })
}

async function runBare(kafka: Kafka, mongo: Mongo, group: string): Promise<number> {
  const effects = mongo.db.collection<Effect>('effects')
  const consumer = kafka.client.consumer({ groupId: `${kafka.namespace}${group}` })
  return rateOf(mongo, async progress => {
    await consumer.connect()
    await consumer.subscribe({ topic: `${kafka.namespace}${topic.name}`, fromBeginning: true })
    await consumer.run({
      partitionsConsumedConcurrently: 4,
      eachBatch: async ({ batch }) => {
        await effects.insertMany(batch.messages.map(({ value }) => effectOf(JSON.parse(String(value)) as Envelope)))
        progress.done += batch.messages.length
      },
    })
    return { [Symbol.asyncDispose]: () => consumer.disconnect() }
  })
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

await using stack = await startStack({ ephemeral: true, name: 'bench', services: [] })
await using kafka = connectKafka({
  brokers: stack.kafkaBrokers.split(','),
  namespace: stack.namespace,
  clientId: 'bench',
  log: createLog('bench', 'warn'),
})
await fill(kafka)
const rates: Record<'kit' | 'bare', number[]> = { kit: [], bare: [] }
for (let turn = 1; turn <= turns; turn++)
  for (const [name, run] of [
    ['bare', runBare],
    ['kit', runKit],
  ] as const) {
    const group = `${name}-${turn}`
    await using mongo = await connectMongo({
      url: stack.mongoUrl,
      database: `${stack.namespace}${group}`,
      clientId: group,
    })
    rates[name].push(await run(kafka, mongo, group))
    console.log(`turn ${turn}, ${name}: ${Math.round(rates[name].at(-1) ?? 0)} events a second`)
  }
const [perSecond, barePerSecond] = [Math.round(median(rates.kit)), Math.round(median(rates.bare))]
writeResult('consume', {
  servers: process.env.BENCH_STORE ?? 'the stand-in store secantusdb, Kafka 4.1',
  ...{ events: total, keys, turns },
  ratioToBareConsumer: Math.round((perSecond / barePerSecond) * 100) / 100,
  ...{ perSecond, barePerSecond },
  readme: [
    {
      question: `Events a second that a consumer takes in while it catches up on ${total.toLocaleString('en')}`,
      ours: String(perSecond),
      beside: `a bare kafkajs consumer that inserts the same documents: ${barePerSecond}`,
    },
  ],
})
