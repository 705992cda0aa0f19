import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { connectRedis } from '#platform/redis/redis.ts'
import { topics } from '#schema/events/topics.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { until } from '#stack/wait.ts'
import { createTypingEvents } from '../events/typing.ts'
import { type TypingState, typingLifetimeMs, typingLimit } from '../model.ts'
import { createLimit } from './limits.ts'
import { createTypingStore } from './typing.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

const openRedis = () => world.own(connectRedis({ url: world.servers.redisUrl, namespace: world.namespace }))
const openStore = () => createTypingStore(openRedis())
const names = ({ typists }: TypingState) => typists.map(({ userId }) => userId)

test('the list keeps the order of beginning through repetitions, and forgets who stops', async () => {
  const store = openStore()
  const chatId = newId()
  await store.setTyping(chatId, 'anna', true)
  await until('a later millisecond', async () => names(await store.setTyping(chatId, 'berta', true)).length === 2)
  const again = await store.setTyping(chatId, 'anna', true)
  expect(names(again)).toEqual(['anna', 'berta'])
  expect(names(await store.setTyping(chatId, 'anna', false))).toEqual(['berta'])
  expect(names(await store.typing(chatId))).toEqual(['berta'])
})

test('watchers of two processes see the same list, and it ends by itself', async () => {
  const store = openStore()
  const chatId = newId()
  const open = () => world.own(createTypingEvents({ bus: world.bus(), kafka: world.kafka(), store, log: world.log }))
  const [here, there] = [open(), open()]
  const seen: TypingState[] = []
  void (async () => {
    for await (const state of there.follow(chatId)) seen.push(state)
  })()
  await until('the present list', () => seen.length === 1)
  const typing = await store.setTyping(chatId, 'anna', true)
  const [anna] = typing.typists
  expect((anna?.expiresAt.getTime() ?? 0) - (anna?.since.getTime() ?? 0)).toBe(typingLifetimeMs)
  here.announce(typing)
  await until('anna on the other process', () => names(seen.at(-1) ?? { chatId, typists: [] }).length === 1)
  await until('the end of it', () => names(seen.at(-1) ?? { chatId, typists: [] }).length === 0)
  expect(await store.typing(chatId)).toEqual({ chatId, typists: [] })
})

test('Kafka hears who types, on the topic of one hour', async () => {
  const store = openStore()
  const kafka = world.kafka()
  const events = world.own(createTypingEvents({ bus: world.bus(), kafka, store, log: world.log }))
  const high = async () => {
    const ends = await kafka.withAdmin(admin => admin.fetchTopicOffsets(`${world.namespace}${topics.typing.name}`))
    return ends.reduce((sum, end) => sum + Number(end.high), 0)
  }
  const chatId = newId()
  // Sent once and not repeated: what meets a topic that is just being made is lost.
  const told = async () => {
    events.announce(await store.setTyping(chatId, 'anna', true))
    return (await high()) > 0
  }
  await until('the record', told, { everyMs: 500 })
})

test('after the limit the store says how long to wait', async () => {
  const limit = createLimit({ redis: openRedis(), name: 'typing', limit: typingLimit })
  const chatId = newId()
  for (let call = 0; call < typingLimit.times; call++) expect(await limit(chatId, 'anna')).toBe(0)
  const wait = await limit(chatId, 'anna')
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(typingLimit.withinMs)
  expect(await limit(chatId, 'berta')).toBe(0)
})
