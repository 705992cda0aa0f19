// Takes records from Kafka: in order for each key, keys beside each other, at least once, offsets committed after the effect.
// A record that keeps failing goes to the group's dead-letter topic with its cause, and the rest goes on.

import type { Admin, EachBatchPayload, Consumer as KafkaConsumer, KafkaMessage } from 'kafkajs'
import { type Envelope, MalformedEvent, parseEnvelope } from '#schema/events/envelope.ts'
import { deadLetterTopic, type Topic } from '#schema/events/topics.ts'
import { pause, startLoop } from './background.ts'
import type { Kafka } from './kafka.ts'
import type { Log } from './log.ts'

const tries = 5
const firstBackOffMs = 100
const sessionTimeoutMs = 30_000
/** A consumer that has neither fetched nor beaten for this long is replaced: kafkajs can stop silently after broker trouble. */
const silentAfterMs = 45_000
const keysAtOnce = 16

export interface ConsumerOptions {
  readonly kafka: Kafka
  /** The consumer group, such as `notifications`. */
  readonly group: string
  readonly topics: readonly Topic[]
  readonly log: Log
  /** The effect, idempotent. @throws to be tried again */
  handle(event: Envelope): Promise<void>
}

export interface Consumer extends AsyncDisposable {
  /** Records that the group has not taken in yet, over all its topics. */
  lag(): Promise<number>
  /** False when the watchdog has found it silent and it is not back yet. */
  alive(): boolean
}

/** Begins in the background and never rejects for a broker that is away: it joins when the broker is there. */
export function startConsumer(options: ConsumerOptions): Consumer {
  const { kafka, group, topics, log } = options
  const groupId = `${kafka.namespace}${group}`
  const names = topics.map(({ name }) => `${kafka.namespace}${name}`)
  let current: KafkaConsumer | undefined
  let lastSign = 0
  const sign = () => {
    lastSign = Date.now()
  }
  const silent = () => Date.now() - lastSign > silentAfterMs

  const begin = async (signal: AbortSignal) => {
    await kafka.ensureTopics([
      ...topics,
      ...topics.map(topic => ({ ...topic, name: deadLetterTopic(topic.name, group) })),
    ])
    const consumer = kafka.client.consumer({
      groupId,
      sessionTimeout: sessionTimeoutMs,
      rebalanceTimeout: 10_000,
      heartbeatInterval: 3_000,
      maxWaitTimeInMs: 500,
      allowAutoTopicCreation: false,
      // A crash is never final: the watchdog would only find it later.
      retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 10, restartOnFailure: async () => true },
    })
    for (const event of [consumer.events.HEARTBEAT, consumer.events.FETCH, consumer.events.GROUP_JOIN])
      consumer.on(event, sign)
    await consumer.connect()
    await consumer.subscribe({ topics: names, fromBeginning: true })
    sign()
    current = consumer
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 4,
      eachBatch: batch => takeBatch(options, batch, signal),
    })
  }
  const end = async () => {
    const old = current
    current = undefined
    await old?.disconnect().catch(() => undefined)
  }
  const watchdog = startLoop({
    name: `consumer ${group}`,
    everyMs: 5_000,
    log,
    run: async signal => {
      if (current && !silent()) return
      if (current) log.warn({ group }, 'the consumer has fallen silent and is replaced')
      await end()
      await begin(signal)
    },
  })
  return {
    alive: () => current !== undefined && !silent(),
    lag: () => kafka.withAdmin(admin => lagOf(admin, groupId, names)),
    async [Symbol.asyncDispose]() {
      await watchdog[Symbol.asyncDispose]()
      await end()
    },
  }
}

async function takeBatch(options: ConsumerOptions, payload: EachBatchPayload, ended: AbortSignal): Promise<void> {
  const { batch, heartbeat, isRunning, isStale } = payload
  const byKey = Map.groupBy(batch.messages, message => message.key?.toString() ?? '')
  const queues = [...byKey.values()]
  const beat = setInterval(() => void heartbeat().catch(() => undefined), 2_000)
  try {
    const worker = async () => {
      for (let queue = queues.shift(); queue; queue = queues.shift())
        for (const message of queue) {
          // Not ours any more: whoever has the partition now takes these from the last commit.
          if (!isRunning() || isStale() || ended.aborted) throw new Stopped()
          await take(options, batch.topic, batch.partition, message)
        }
    }
    await Promise.all(Array.from({ length: Math.min(keysAtOnce, queues.length) }, worker))
  } catch (error) {
    if (error instanceof Stopped) return
    throw error
  } finally {
    clearInterval(beat)
  }
  const last = batch.messages.at(-1)
  if (!last) return
  payload.resolveOffset(last.offset)
  await payload.commitOffsetsIfNecessary({
    topics: [
      { topic: batch.topic, partitions: [{ partition: batch.partition, offset: String(BigInt(last.offset) + 1n) }] },
    ],
  })
}

/** The batch was left in the middle because the partition or the process goes elsewhere. */
class Stopped extends Error {}

async function take(options: ConsumerOptions, topic: string, partition: number, message: KafkaMessage): Promise<void> {
  const { log, group, handle } = options
  for (let attempt = 1; ; attempt++) {
    try {
      await handle(parseEnvelope(message.value?.toString() ?? ''))
      return
    } catch (error) {
      const where = { group, topic, partition, offset: message.offset, attempt }
      if (attempt < tries && !(error instanceof MalformedEvent)) {
        log.warn({ err: error, ...where }, 'a record failed; trying again')
        await pause(firstBackOffMs * 2 ** (attempt - 1))
        continue
      }
      await bury(options, topic, partition, message, error)
      log.error({ err: error, ...where }, 'a record went to the dead-letter topic')
      return
    }
  }
}

async function bury(
  { kafka, group }: ConsumerOptions,
  topic: string,
  partition: number,
  message: KafkaMessage,
  error: unknown,
): Promise<void> {
  const own = topic.slice(kafka.namespace.length)
  const value = JSON.stringify({
    cause: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    at: new Date().toISOString(),
    topic: own,
    partition,
    offset: message.offset,
    group,
    record: message.value?.toString() ?? null,
  })
  await kafka.durable.send(deadLetterTopic(own, group), [{ key: message.key?.toString() ?? '', value }])
}

async function lagOf(admin: Admin, groupId: string, topics: readonly string[]): Promise<number> {
  const committed = await admin.fetchOffsets({ groupId, topics: [...topics] })
  let lag = 0
  for (const topic of topics) {
    const ends = await admin.fetchTopicOffsets(topic)
    const done = committed.find(entry => entry.topic === topic)?.partitions ?? []
    for (const { partition, high, low } of ends) {
      const offset = done.find(entry => entry.partition === partition)?.offset ?? '-1'
      lag += Number(BigInt(high) - (BigInt(offset) < 0n ? BigInt(low) : BigInt(offset)))
    }
  }
  return lag
}
