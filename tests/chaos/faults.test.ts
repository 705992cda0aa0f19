// What breaks behind the services, under load, on one platform: Kafka away (5 s here, 60 s with CHAOS=full), the relay and the consumer
// killed (each process once, 20 times with CHAOS=full), and Redis killed and emptied. Each time the same account is demanded. Run by
// `CHAOS=short npm test -- tests/chaos`: it would starve whatever runs beside it.

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import type { Stack } from '#stack/index.ts'
import { testReplicas } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { demandEmptyOutbox, demandHeard, demandInKafka, demandNotifiedOnce, type Ear, listen } from './account.ts'
import { startBeating, statusSeen } from './beats.ts'
import { openPairs, type Pair, startTalk, type Talk } from './load.ts'
import { isFull, metricOf, startPlatform, turnsOf } from './platform.ts'

const outageMs = isFull ? 60_000 : 5_000
const kills = isFull ? 20 : 1

let stack: Stack
beforeAll(async () => {
  stack = await startPlatform()
})
afterAll(async () => {
  await stack?.[Symbol.asyncDispose]()
})

let pairs: Pair[]
let ears: Ear[]
let talk: Talk
const said = async (count: number) => {
  const before = talk.sent.length
  await until(`${count} messages more`, () => talk.sent.length > before + count)
}
beforeEach(async () => {
  pairs = await openPairs(stack, 2)
  ears = pairs.map(pair => listen(stack, pair))
  talk = await startTalk(stack, pairs)
  await said(20)
})
afterEach(async () => {
  await talk?.stop().catch(() => undefined)
  await Promise.all(ears.map(ear => ear[Symbol.asyncDispose]()))
})

async function demandEverything(): Promise<void> {
  await talk.stop()
  await demandEmptyOutbox(stack)
  await demandHeard(talk, ears)
  await demandInKafka(stack, talk, pairs)
  await demandNotifiedOnce(stack, ears)
}

test('while Kafka is away every send is acknowledged and heard live; afterwards nothing is lost, disordered or told twice', async () => {
  await stack.part('kafka').kill()
  const before = talk.sent.length
  const ageOf = () => metricOf(stack, 'messages', 'outbox_age_seconds')
  await until('rows to have waited for Kafka', async () => (await ageOf()) * 1_000 > outageMs, {
    deadlineMs: 90_000 + outageMs,
  })
  await until('talk meanwhile', () => talk.sent.length > before + 20)
  expect(talk.failures).toEqual([])
  const { status } = await fetch(new URL('/health/ready', stack.adminUrls.messages))
  expect(status).toBe(200)
  await demandHeard(talk, ears)

  await stack.part('kafka').start()
  await demandEverything()
  expect(talk.failures).toEqual([])
})

test('the relay and the consumer are killed again and again: nobody is cut, nothing is lost or told twice', async () => {
  const doomed = ['messages', 'notifications'].map(service => turnsOf(stack, service))
  for (let time = 0; time < kills * testReplicas; time++)
    for (const next of doomed) {
      const victim = stack.service(next())
      await said(10)
      await victim.kill()
      await victim.start()
    }
  await demandEverything()
  // Keys make a repetition the same message: as many numbers as acknowledgements.
  expect(new Set(talk.sent.map(({ chatId, seq }) => `${chatId} ${seq}`)).size).toBe(talk.sent.length)
})

test('without Redis rooms go on, after it they heal from the log, and presence is right again', async () => {
  const [pair] = pairs
  if (!pair) throw new Error('no pair')
  using _beating = startBeating(stack, pair)
  const isHere = async () => (await statusSeen(stack, pair)) === 'ONLINE'
  await until('the speaker to be here', isHere)

  await stack.part('redis').kill()
  await said(20)
  // All processes lose it at once: were they unready, nobody would be sent what needs no Redis.
  const ready = await fetch(new URL('/health/ready', stack.adminUrls.messages))
  expect([ready.status, await ready.json()]).toEqual([200, expect.objectContaining({ status: 'degraded' })])
  await stack.part('redis').start()
  await empty(stack)
  await demandHeard(talk, ears)
  await until('the speaker to be here again', isHere, { everyMs: 500 })
  await demandEverything()
})

async function empty({ redisUrl }: Stack): Promise<void> {
  const redis = new Redis(redisUrl)
  await redis.flushall()
  redis.disconnect()
}
