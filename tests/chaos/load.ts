// People who talk while something breaks: 200 messages a second, or half of what the bare driver reaches on the store, whichever is
// less. A send that fails is repeated with its key, as a client repeats it.

import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import type { Stack } from '#stack/index.ts'
import { createApi } from '#stack/seed/api.ts'
import { openDirectChat, type Person } from '#stack/seed/people.ts'
import { makePeople } from './platform.ts'

const most = 200
const measureForMs = 1_000
/** Longer than the 60 s for which a store lets whoever was killed in the middle of a transaction hold a chat. */
const giveUpAfterMs = 90_000

/** A chat of two: who talks, and who listens. */
export interface Pair {
  readonly chatId: string
  readonly speaker: Person
  readonly listener: Person
}

export interface Acknowledged {
  readonly chatId: string
  readonly seq: number
}

export interface Talk {
  /** Everything that was acknowledged so far. */
  readonly sent: readonly Acknowledged[]
  /** What a send answered that had to be repeated. */
  readonly failures: readonly string[]
  /** Ends once each send under way is acknowledged. @throws where one was not in time */
  stop(): Promise<void>
}

export async function openPairs(stack: Stack, count: number): Promise<Pair[]> {
  const api = createApi(stack.gatewayUrl)
  const people = await makePeople(stack, count * 2)
  const pairs = people.slice(0, count).map((speaker, index) => [speaker, people[count + index] as Person] as const)
  return Promise.all(
    pairs.map(async ([speaker, listener]) => ({
      ...{ speaker, listener },
      chatId: await openDirectChat(api, speaker, listener),
    })),
  )
}

/** Half of the transactions of two writes that the bare driver commits in a second, on one counter for each writer. */
export async function affordableRate(stack: Stack, writers: number): Promise<number> {
  await using client = await new MongoClient(stack.mongoUrl).connect()
  const db = client.db(`${stack.namespace}bare`)
  await Promise.all([db.createCollection('counters'), db.createCollection('rows')])
  const until = performance.now() + measureForMs
  let done = 0
  const write = async (_: unknown, writer: number) => {
    while (performance.now() < until) {
      await client.withSession(session =>
        session.withTransaction(async () => {
          await db
            .collection<{ _id: number }>('counters')
            .updateOne({ _id: writer }, { $inc: { rev: 1 } }, { session, upsert: true })
          await db.collection('rows').insertOne({ at: new Date() }, { session })
        }),
      )
      done++
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  await db.dropDatabase()
  return Math.min(most, done / 2 / (measureForMs / 1_000))
}

const sendMessage = `mutation Say($input: SendMessageInput!) {
  sendMessage(input: $input) { __typename ... on SendMessageSuccess { message { seq } } }
}`

export async function startTalk(stack: Stack, pairs: readonly Pair[]): Promise<Talk> {
  const api = createApi(stack.gatewayUrl)
  const everyMs = (pairs.length * 1_000) / (await affordableRate(stack, pairs.length))
  const [sent, failures] = [[] as Acknowledged[], [] as string[]]
  let talking = true
  const say = async ({ chatId, speaker }: Pair) => {
    const input = { chatId, clientKey: randomUUID(), body: 'On and on.' }
    const giveUpAt = performance.now() + giveUpAfterMs
    for (;;) {
      try {
        const answer = await api.ask<{ sendMessage: { __typename: string; message?: { seq: number } } }>(
          sendMessage,
          { input },
          speaker.accessToken,
        )
        const seq = answer.sendMessage.message?.seq
        if (seq === undefined) throw new Error(answer.sendMessage.__typename)
        return sent.push({ chatId, seq })
      } catch (error) {
        failures.push(String(error))
        if (performance.now() > giveUpAt) throw error
        await delay(100)
      }
    }
  }
  const writers = pairs.map(async pair => {
    let due = performance.now()
    while (talking) {
      await say(pair)
      due = Math.max(due + everyMs, performance.now())
      await delay(Math.max(0, due - performance.now()))
    }
  })
  return {
    sent,
    failures,
    async stop() {
      talking = false
      await Promise.all(writers)
    },
  }
}
