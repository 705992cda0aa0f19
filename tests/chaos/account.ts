// What must be true after any fault: everything that was acknowledged was heard live, is in Kafka in the order of its chat, and was
// notified once. Each sentence is demanded by one function here.

import { randomUUID } from 'node:crypto'
import { expect } from '@jest/globals'
import { type Envelope, parseEnvelope } from '#schema/events/envelope.ts'
import { topics } from '#schema/events/topics.ts'
import type { Stack } from '#stack/index.ts'
import { createApi } from '#stack/seed/api.ts'
import { until } from '#stack/wait.ts'
import { connectLive, type Watching } from '../flow/live-client.ts'
import type { Acknowledged, Pair, Talk } from './load.ts'
import { kafkaOf, metricOf } from './platform.ts'

/** The deadline of all waits is above the 60 s for which a store lets whoever was killed in a transaction hold what it writes. */
const patience = { everyMs: 200 }
const feed = `subscription Heard($chatId: ID!) { chatEvents(chatId: $chatId, after: "0") {
  __typename ... on MessageSent { rev message { id seq } }
} }`

interface Event {
  readonly __typename: string
  readonly rev?: number
  readonly message?: { readonly id: string; readonly seq: number }
}

export interface Ear extends AsyncDisposable {
  readonly pair: Pair
  readonly watching: Watching<Event>
  /** The message numbers that came, in the order in which they came. */
  seqs(): number[]
}

/** The listener of a pair, on a socket that is never opened again: whatever breaks behind the gateway must not break it. */
export function listen({ gatewayWsUrl }: Stack, pair: Pair): Ear {
  const client = connectLive(gatewayWsUrl, pair.listener.accessToken)
  const watching = client.watch<Event>(feed, { chatId: pair.chatId })
  return {
    pair,
    watching,
    seqs: () => watching.seen.flatMap(({ message }) => (message ? [message.seq] : [])),
    [Symbol.asyncDispose]: () => client[Symbol.asyncDispose](),
  }
}

export const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
const lastOf = (sent: readonly Acknowledged[], chatId: string) =>
  Math.max(0, ...sent.filter(one => one.chatId === chatId).map(({ seq }) => seq))

export async function demandHeard(talk: Talk, ears: readonly Ear[]): Promise<void> {
  for (const ear of ears) {
    const last = lastOf(talk.sent, ear.pair.chatId)
    await until(`message ${last} on the socket`, () => (ear.seqs().at(-1) ?? 0) >= last, patience)
    expect(ear.watching.ended).toEqual([])
    expect(ear.seqs()).toEqual(upTo(ear.seqs().length))
  }
}

export async function demandEmptyOutbox(stack: Stack): Promise<void> {
  await until('an empty outbox', async () => (await metricOf(stack, 'messages', 'outbox_rows')) === 0, {
    everyMs: 250,
  })
}

/** Every rev of each chat is in Kafka; a late repetition is allowed, another order of first arrivals is not. */
export async function demandInKafka(stack: Stack, talk: Talk, pairs: readonly Pair[]): Promise<void> {
  const records = await readTopic(stack, topics.messages.name)
  for (const { chatId } of pairs) {
    const ofChat = records.filter(({ subject }) => subject === chatId)
    const revs = [...new Set(ofChat.map(({ rev }) => rev))]
    expect(revs).toEqual(upTo(revs.length))
    const seqs = new Set(ofChat.flatMap(({ data }) => (data as { seq?: number }).seq ?? []))
    expect(seqs.size).toBeGreaterThanOrEqual(lastOf(talk.sent, chatId))
  }
}

async function readTopic(stack: Stack, name: string): Promise<Envelope[]> {
  await using kafka = kafkaOf(stack)
  const topic = `${stack.namespace}${name}`
  const ends = await kafka.withAdmin(admin => admin.fetchTopicOffsets(topic))
  const wanted = ends.reduce((sum, { high }) => sum + Number(high), 0)
  const found: Envelope[] = []
  const reader = kafka.client.consumer({ groupId: `${stack.namespace}reader-${randomUUID()}`, maxWaitTimeInMs: 100 })
  await reader.connect()
  await reader.subscribe({ topic, fromBeginning: true })
  await reader.run({ eachMessage: async ({ message }) => void found.push(parseEnvelope(String(message.value))) })
  await until(`all ${wanted} records of ${name}`, () => found.length >= wanted, patience)
  await reader.disconnect()
  return found
}

const page = `query Page($after: String) { notifications(first: 100, after: $after) {
  edges { node { message { id } } } pageInfo { hasNextPage endCursor }
} }`

interface Page {
  readonly notifications: {
    readonly edges: readonly { readonly node: { readonly message: { readonly id: string } | null } }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

/** Whoever listens was notified of each message, and of none twice. */
export async function demandNotifiedOnce(stack: Stack, ears: readonly Ear[]): Promise<void> {
  // Not asked by reading thousands of notifications again and again: that would hold up the store that takes them in.
  const takenIn = async () => (await metricOf(stack, 'notifications', 'consumer_lag_records')) === 0
  await until('the consumer of notifications to be level', takenIn, { ...patience, everyMs: 1_000 })
  for (const ear of ears) {
    const wanted = ear.watching.seen.flatMap(({ message }) => (message ? [message.id] : [])).sort()
    const told = () => notified(stack, ear.pair)
    await until(`${wanted.length} notifications`, async () => (await told()).length >= wanted.length, {
      ...patience,
      everyMs: 1_000,
    })
    expect((await told()).sort()).toEqual(wanted)
  }
}

async function notified({ gatewayUrl }: Stack, { listener }: Pair): Promise<string[]> {
  const api = createApi(gatewayUrl)
  const ids: string[] = []
  for (let after: string | null = null; ; ) {
    const { notifications }: Page = await api.ask<Page>(page, { after }, listener.accessToken)
    ids.push(...notifications.edges.flatMap(({ node }) => node.message?.id ?? []))
    if (!notifications.pageInfo.hasNextPage) return ids
    after = notifications.pageInfo.endCursor
  }
}
