// The dashboard of `npm start -- --dashboard`, of a platform that is at work: rates, sockets, lags, and who holds which lease.
import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { sentencesOf } from '#stack/dashboard/page.ts'
import { pictureOf } from '#stack/dashboard/picture.ts'
import { lookAt } from '#stack/dashboard/serve.ts'
import { createApi } from '#stack/seed/api.ts'
import { makePeople } from '#stack/seed/direct.ts'
import { openDirectChat, say } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'

test('what is done in between is seen, every process answers, and each outbox is taken to Kafka by somebody', async () => {
  const endpoints = testStack()
  const api = createApi(endpoints.gatewayUrl)
  const before = await lookAt(endpoints.adminUrls)
  const [ann, bob] = await makePeople(endpoints, ['Ann', 'Bob'])
  const chatId = await openDirectChat(api, ann, bob)
  await say(api, ann, { chatId, clientKey: randomUUID(), body: 'Hello.' })
  const picture = pictureOf(before, await lookAt(endpoints.adminUrls))
  const processes = [...picture.gateways, ...picture.services]
  expect(processes.map(({ name }) => name).sort()).toEqual(Object.keys(endpoints.adminUrls).sort())
  expect(sentencesOf(picture)[0]).toBe(`All ${processes.length} processes answer.`)
  const worked = (of: (typeof picture)['services']) => of.reduce((sum, one) => sum + (one.operationsPerSecond ?? 0), 0)
  expect(worked(picture.gateways)).toBeGreaterThan(0)
  expect(worked(picture.services.filter(({ name }) => name.startsWith('messages')))).toBeGreaterThan(0)
  for (const one of processes) expect(one).toMatchObject({ cpu: expect.any(Number), memoryMb: expect.any(Number) })

  // A process that was just started may not have its share yet.
  const leases = await until('every shard to be held', async () => {
    const found = pictureOf(undefined, await lookAt(endpoints.adminUrls)).leases
    const heldOf = (topic: string) =>
      found.find(lease => lease.topic === topic)?.holders.reduce((sum, { shards }) => sum + shards, 0)
    return ['messages.events', 'chats.events', 'users.events'].every(topic => heldOf(topic) === 64) ? found : undefined
  })
  expect(leases.length).toBeGreaterThanOrEqual(6)
})
