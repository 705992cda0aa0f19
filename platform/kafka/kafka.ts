// The one way to Kafka: a client, two kinds of producers, and the topics as they must be. kafkajs is known here and in
// consumer.ts only. A broker that is away never stops a service: producers connect when they are first used.

import kafkajs, { type Admin, type Kafka as KafkaClient, type Producer } from 'kafkajs'
import { sleep } from '../clock.ts'
import { readCredentials } from '../process/credentials.ts'
import type { Log } from '../process/log.ts'
import { traceHeader } from '../process/trace.ts'
import { mendKafkaTimer } from './kafka-timer.ts'
import { differences, settingsOf, type TopicShape } from './topic-settings.ts'

const { Kafka, logLevel, Partitioners } = kafkajs

/** Where the brokers are, and as whom to connect. */
export interface KafkaOptions {
  readonly brokers: readonly string[]
  /** See credentials.ts. */
  readonly credentialsFile?: string | undefined
  /** Prefixes every topic and group. */
  readonly namespace: string
  readonly clientId: string
  readonly log: Log
}

/** What is sent to a topic. Records of one key keep their order. */
export interface OutgoingRecord {
  readonly key: string
  readonly value: string
  /** Goes along as the header that W3C Trace Context names, for whoever reads it elsewhere. */
  readonly traceparent?: string | undefined
}

/** Sends to one topic; resolves once the brokers have what `acks` asks for. */
export interface EventSink {
  /** @throws when the brokers did not take it; the caller decides whether to try again */
  send(topic: string, records: readonly OutgoingRecord[]): Promise<void>
}

/** A client for one process. Disposing closes its producers and its admin connection; consumers are closed by who made them. */
export interface Kafka extends AsyncDisposable {
  readonly client: KafkaClient
  readonly namespace: string
  /** Idempotent, acks: all. For records that an outbox holds until they are taken. */
  readonly durable: EventSink
  /** acks: 1, one try. For what may be lost. */
  readonly ephemeral: EventSink
  /**
   * Creates what is missing, and warns of what is set otherwise than declared.
   * @throws when a topic stands with another number of partitions: the order of its keys would be lost
   */
  ensureTopics(topics: readonly TopicShape[]): Promise<void>
  /** With one admin connection, which is opened when it is first needed. */
  withAdmin<T>(work: (admin: Admin) => Promise<T>): Promise<T>
  ping(): Promise<void>
}

/** Connects nothing yet. @throws ConfigError where the credentials cannot be read */
export function connectKafka({ brokers, credentialsFile, namespace, clientId, log }: KafkaOptions): Kafka {
  mendKafkaTimer()
  const credentials = readCredentials(credentialsFile)
  const client = new Kafka({
    clientId: `${namespace}${clientId}`,
    brokers: [...brokers],
    ...(credentials ? { sasl: { mechanism: 'plain', ...credentials } } : {}),
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 5 },
    logLevel: logLevel.ERROR,
    logCreator: () => entry => log.debug({ kafka: entry.log }, entry.log.message),
  })
  const durable = createSink(client, namespace, { idempotent: true, acks: -1, retries: 5 })
  const ephemeral = createSink(client, namespace, { idempotent: false, acks: 1, retries: 0 })
  let admin: Promise<Admin> | undefined
  const openAdmin = async () => {
    const made = client.admin()
    await made.connect()
    return made
  }
  const closeAdmin = async () => {
    const old = admin
    admin = undefined
    await old?.then(made => made.disconnect()).catch(() => undefined)
  }
  const withAdmin = async <T>(work: (admin: Admin) => Promise<T>): Promise<T> => {
    admin ??= openAdmin()
    try {
      return await work(await admin)
    } catch (error) {
      // Its connections may be to brokers that are gone.
      await closeAdmin()
      throw error
    }
  }
  return {
    client,
    namespace,
    durable,
    ephemeral,
    withAdmin,
    ensureTopics: topics => whileUnsettled(() => withAdmin(admin => ensure(admin, { namespace, topics, log }))),
    ping: () =>
      withAdmin(async admin => {
        await admin.describeCluster()
      }),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([durable[Symbol.asyncDispose](), ephemeral[Symbol.asyncDispose](), closeAdmin()])
    },
  }
}

interface SinkOptions {
  readonly idempotent: boolean
  readonly acks: -1 | 1
  readonly retries: number
}

function createSink(client: KafkaClient, namespace: string, options: SinkOptions): EventSink & AsyncDisposable {
  let producer: Promise<Producer> | undefined
  const connect = async () => {
    const made = client.producer({
      idempotent: options.idempotent,
      // One request at a time keeps the order of a key through retries.
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: { retries: options.retries, initialRetryTime: 50, maxRetryTime: 1_000 },
    })
    await made.connect()
    return made
  }
  const discard = async () => {
    const old = producer
    producer = undefined
    await old?.then(made => made.disconnect()).catch(() => undefined)
  }
  return {
    async send(topic, records) {
      producer ??= connect()
      try {
        await (await producer).send({
          topic: `${namespace}${topic}`,
          acks: options.acks,
          messages: records.map(({ key, value, traceparent }) => ({
            ...{ key, value },
            ...(traceparent === undefined ? {} : { headers: { [traceHeader]: traceparent } }),
          })),
        })
      } catch (error) {
        // An idempotent producer whose sequence is in doubt stays refused by the broker; a new one begins a new sequence.
        await discard()
        throw error
      }
    },
    [Symbol.asyncDispose]: discard,
  }
}

const settleTries = 20
const settleEveryMs = 250

/** A topic that was made this moment is not known to every broker yet: kafkajs calls such answers retriable, and does not retry. */
async function whileUnsettled(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof kafkajs.KafkaJSProtocolError) || !error.retriable || attempt === settleTries) throw error
      await sleep(settleEveryMs)
    }
  }
}

interface EnsureOptions {
  readonly namespace: string
  readonly topics: readonly TopicShape[]
  readonly log: Log
}

async function ensure(admin: Admin, { namespace, topics, log }: EnsureOptions): Promise<void> {
  const present = new Set(await admin.listTopics())
  const missing = topics.filter(topic => !present.has(`${namespace}${topic.name}`))
  if (missing.length > 0)
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map(topic => ({
        topic: `${namespace}${topic.name}`,
        numPartitions: topic.partitions,
        configEntries: Object.entries(settingsOf(topic)).map(([name, value]) => ({ name, value })),
      })),
    })
  const { topics: found } = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => `${namespace}${name}`) })
  for (const topic of topics) {
    const count = found.find(({ name }) => name === `${namespace}${topic.name}`)?.partitions.length
    if (count !== topic.partitions)
      throw new Error(
        `topic ${namespace}${topic.name} has ${count} partitions and must have ${topic.partitions}: ` +
          'the order of its keys depends on that number; restore it or start with a new NAMESPACE',
      )
  }
  // How long records stay is an operator's to decide while things run; it is said, and `npm run topics -- create` mends it.
  for (const { topic, setting, is, wanted } of await differences(
    admin,
    topics.map(shape => ({ name: `${namespace}${shape.name}`, shape })),
  ))
    log.warn({ topic, setting, is, wanted }, 'a topic is set otherwise than declared')
}
