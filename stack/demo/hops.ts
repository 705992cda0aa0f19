// Sees one message at each place that it passes, in its own way: MongoDB is read, Redis and Kafka are listened to, Bob's
// socket is a real subscription and his notifications are asked for. Each hop is told once, with the time since the send.

import { createClient } from 'graphql-ws'
import { Redis } from 'ioredis'
import type { Admin } from 'kafkajs'
import { MongoClient } from 'mongodb'
import WebSocket from 'ws'
import { connectKafka } from '#platform/kafka/kafka.ts'
import { createLog } from '#platform/process/log.ts'
import { parseEnvelope } from '#schema/events/envelope.ts'
import { topics } from '#schema/events/topics.ts'
import { feedOf, parseWakeUp } from '#schema/events/wakeups.ts'
import type { Endpoints } from '../options.ts'
import type { Api } from '../seed/api.ts'
import type { Person } from '../seed/people.ts'
import { until } from '../wait.ts'

/** What was seen of the one message, for people. */
export type Sighting = string

export interface Hop {
  readonly name: string
  readonly seen: Promise<Sighting>
}

export interface Watch extends AsyncDisposable {
  readonly hops: readonly Hop[]
}

export interface WatchOptions {
  readonly endpoints: Endpoints
  readonly api: Api
  readonly chatId: string
  readonly reader: Person
}

interface WatchedChat extends WatchOptions {
  /** The chat's rev before the message. */
  readonly rev: number
}

interface Watched extends AsyncDisposable {
  readonly seen: Promise<Sighting>
}

/** Every watcher is in place when this resolves: whatever is sent afterwards is seen. */
export async function watchMessage(asked: WatchOptions): Promise<Watch> {
  const options: WatchedChat = { ...asked, rev: await readRev(asked) }
  await using opened = new AsyncDisposableStack()
  const places = {
    MongoDB: watchMongo,
    Redis: watchRedis,
    Kafka: watchKafka,
    socket: watchSocket,
    notification: watchNotification,
  }
  const hops = await Promise.all(
    Object.entries(places).map(async ([name, watch]) => ({ name, seen: opened.use(await watch(options)).seen })),
  )
  const resources = opened.move()
  return { hops, [Symbol.asyncDispose]: () => resources.disposeAsync() }
}

async function readRev({ api, chatId, reader }: WatchOptions): Promise<number> {
  const { chat } = await api.ask<{ chat: { rev: number } }>(
    'query Rev($id: ID!) { chat(id: $id) { rev } }',
    { id: chatId },
    reader.accessToken,
  )
  return chat.rev
}

async function watchMongo({ endpoints, chatId }: WatchOptions): Promise<Watched> {
  const client = await new MongoClient(endpoints.mongoUrl).connect()
  const database = client.db(`${endpoints.namespace}messages`)
  const read = async () => {
    const row = await database.collection('events').findOne({ key: chatId, type: 'messages.MessageSent.v1' })
    if (!row) return undefined
    const { seq, messageId } = row.data as { seq: number; messageId: string }
    const stored = await database.collection<{ _id: string }>('messages').findOne({ _id: messageId })
    return stored ? `messages ${messageId} (seq ${seq}) and its event row (rev ${row.rev}), one transaction` : undefined
  }
  return { seen: until('the message in MongoDB', read, { everyMs: 5 }), [Symbol.asyncDispose]: () => client.close() }
}

async function watchRedis({ endpoints, chatId, rev }: WatchedChat): Promise<Watched> {
  const redis = new Redis(endpoints.redisUrl)
  const channel = `${endpoints.namespace}${feedOf('messages', chatId)}`
  const { promise, resolve } = Promise.withResolvers<Sighting>()
  redis.on('message', (_channel, payload) => {
    const wakeUp = parseWakeUp(JSON.parse(payload))
    if (wakeUp && wakeUp.rev > rev) resolve(`${channel} told ${payload}`)
  })
  await redis.subscribe(channel)
  return {
    seen: promise,
    [Symbol.asyncDispose]: async () => redis.disconnect(),
  }
}

async function endsOf(admin: Admin, topic: string) {
  await admin.connect()
  try {
    return (await admin.fetchTopicOffsets(topic)).map(({ partition, high }) => ({ partition, offset: high }))
  } finally {
    await admin.disconnect()
  }
}

async function watchKafka({ endpoints, chatId }: WatchOptions): Promise<Watched> {
  const kafka = connectKafka({
    brokers: endpoints.kafkaBrokers.split(','),
    namespace: endpoints.namespace,
    clientId: 'demo',
    log: createLog('demo', 'silent'),
  })
  const consumer = kafka.client.consumer({ groupId: `${endpoints.namespace}demo-${process.pid}` })
  const { promise, resolve } = Promise.withResolvers<Sighting>()
  const joined = Promise.withResolvers<void>()
  consumer.on(consumer.events.GROUP_JOIN, () => joined.resolve())
  await consumer.connect()
  const topic = `${endpoints.namespace}${topics.messages.name}`
  const ends = await endsOf(kafka.client.admin(), topic)
  await consumer.subscribe({ topic })
  await consumer.run({
    eachMessage: async ({ partition, message }) => {
      const event = parseEnvelope(message.value?.toString() ?? '')
      if (event.subject !== chatId || event.type !== 'messages.MessageSent.v1') return
      resolve(
        `${topic} partition ${partition} offset ${message.offset}: ${event.type}, key ${chatId}, rev ${event.rev}`,
      )
    },
  })
  // From where the topic ended before anything was sent: "latest" is only decided at the first fetch, and the whole topic is long.
  for (const { partition, offset } of ends) consumer.seek({ topic, partition, offset })
  await joined.promise
  return {
    seen: promise,
    [Symbol.asyncDispose]: async () => {
      await consumer.disconnect()
      await kafka[Symbol.asyncDispose]()
    },
  }
}

const chatEvents = `subscription Demo($chatId: ID!, $after: Cursor) {
  chatEvents(chatId: $chatId, after: $after) { __typename ... on MessageSent { message { seq body sender { displayName } } } }
}`

interface ChatEvent {
  readonly __typename: string
  readonly message: { readonly seq: number; readonly body: string; readonly sender: { readonly displayName: string } }
}

async function watchSocket({ endpoints, chatId, reader, rev }: WatchedChat): Promise<Watched> {
  const { promise, resolve, reject } = Promise.withResolvers<Sighting>()
  const client = createClient({
    url: endpoints.gatewayWsUrl,
    webSocketImpl: WebSocket,
    connectionParams: { token: reader.accessToken },
  })
  client.subscribe<{ chatEvents: ChatEvent | null }>(
    // From a known rev: what is sent before the subscription stands is replayed, so there is nothing to wait for.
    { query: chatEvents, variables: { chatId, after: String(rev) } },
    {
      next: ({ data, errors }) => {
        if (errors) reject(new Error(errors.map(({ message }) => message).join('; ')))
        const event = data?.chatEvents
        if (event?.__typename !== 'MessageSent') return
        const { seq, body, sender } = event.message
        resolve(
          `${reader.displayName} received seq ${seq}, "${body}", from ${sender.displayName}: one event, two subgraphs`,
        )
      },
      error: reject,
      complete: () => reject(new Error('the subscription ended before the message came')),
    },
  )
  return {
    seen: promise,
    [Symbol.asyncDispose]: async () => {
      await client.dispose()
    },
  }
}

const newest =
  'query Newest { notifications(first: 1) { unreadCount edges { node { kind actor { displayName } message { body } } } } }'

interface Notifications {
  readonly notifications: {
    readonly unreadCount: number
    readonly edges: readonly {
      readonly node: {
        readonly kind: string
        readonly actor: { readonly displayName: string } | null
        readonly message: { readonly body: string } | null
      }
    }[]
  }
}

async function watchNotification({ api, reader }: WatchOptions): Promise<Watched> {
  const read = async () => {
    const { notifications } = await api.ask<Notifications>(newest, {}, reader.accessToken)
    const node = notifications.edges[0]?.node
    if (node?.kind !== 'MESSAGE' || !node.message) return undefined
    return `${reader.displayName} has ${notifications.unreadCount} new: ${node.kind} from ${node.actor?.displayName}`
  }
  return { seen: until('the notification', read, { everyMs: 25 }), [Symbol.asyncDispose]: async () => undefined }
}
