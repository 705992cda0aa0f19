// How much one person may say, counted by a real Redis: a flood is refused as such, and without Redis people still talk.

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { connectRedis } from '#platform/redis/redis.ts'
import { isRefused } from '#platform/refusals.ts'
import { openRoom, type TestProcess, type TestRoom } from '../../test-room.ts'
import { createSendLimit } from './send-limit.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openRoom()
})
afterAll(async () => {
  await room[Symbol.asyncDispose]()
})

const nobodyListens = 'redis://127.0.0.1:1'

async function processWith(redisUrl: string, tries: number) {
  const redis = room.world.own(connectRedis({ url: redisUrl, namespace: room.world.namespace }))
  // Until it is connected a process counts alone.
  if (redisUrl !== nobodyListens) await redis.ping()
  // Where Redis answers, a pause of this process must not pass for its silence.
  const patienceMs = redisUrl === nobodyListens ? undefined : 10_000
  return room.startProcess(undefined, { sendLimit: createSendLimit(redis, tries, patienceMs) })
}
const say = (process: TestProcess, by: string) =>
  process.service.sendMessage(by, { chatId: room.chatId, clientKey: newId(), body: 'again' })

test('a flood is refused with the time to wait, by all processes together, and keeps nobody else from talking', async () => {
  const { redisUrl } = room.world.servers
  const [one, two] = [await processWith(redisUrl, 3), await processWith(redisUrl, 3)]
  const [ann = '', bob = ''] = room.people
  const results = []
  for (const process of [one, two, one, two]) results.push(await say(process, ann))
  expect(results.map(isRefused)).toEqual([false, false, false, true])
  expect(results[3]).toMatchObject({ code: 'RATE_LIMITED' })
  const { retryAfterMs } = results[3] as { retryAfterMs: number }
  expect(retryAfterMs).toBeGreaterThan(0)
  expect(retryAfterMs).toBeLessThanOrEqual(60_000)
  expect(await say(one, bob)).not.toHaveProperty('code')
})

test('without Redis what is said is stored, without waiting for it', async () => {
  const process = await processWith(nobodyListens, 100)
  const [, , eve = ''] = room.people
  for (let index = 0; index < 5; index++) expect(await say(process, eve)).not.toHaveProperty('code')
})
