// An event that no consumer can take in: only its key stands still, the dead-letter topic holds it exactly once, and what an operator
// replays restores the key.

import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { deadLetterTopic, topics } from '#schema/events/topics.ts'
import { createApi } from '#stack/seed/api.ts'
import { openDirectChat, type Person } from '#stack/seed/people.ts'
import { checkout } from '#stack/services.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { kafkaOf, makePeople } from './platform.ts'

const endpoints = testStack()
const api = createApi(endpoints.gatewayUrl)
const patience = { everyMs: 200 }
const run = promisify(execFile)

/** `npm run dlq`, with the servers of this run. */
async function dlq(...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env.PATH ?? '', MONGO_URL: endpoints.mongoUrl, NAMESPACE: endpoints.namespace }
  const script = join(checkout, 'platform', 'operator', 'dlq.ts')
  return (await run(process.execPath, [script, ...args], { env })).stdout
}

async function say(by: Person, chatId: string): Promise<void> {
  const input = { chatId, clientKey: randomUUID(), body: 'Anyone?' }
  await api.ask(
    'mutation S($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }',
    { input },
    by.accessToken,
  )
}

async function unreadOf(person: Person): Promise<number> {
  const { notifications } = await api.ask<{ notifications: { unreadCount: number } }>(
    '{ notifications(first: 1) { unreadCount } }',
    {},
    person.accessToken,
  )
  return notifications.unreadCount
}

test('a poison event stops its chat only, is buried once, and lets the chat go on after a replay', async () => {
  const [ann, bob, carl, dora] = (await makePeople(endpoints, 4)) as [Person, Person, Person, Person]
  const poisoned = await openDirectChat(api, ann, bob)
  const healthy = await openDirectChat(api, carl, dora)
  await using kafka = kafkaOf(endpoints)
  await say(ann, poisoned)
  await until('the first notification', async () => (await unreadOf(bob)) === 1, patience)

  await kafka.durable.send(topics.messages.name, [{ key: poisoned, value: '{"specversion":"1.0","type":' }])
  await say(ann, poisoned)
  await say(ann, poisoned)
  const id = `notifications|${topics.messages.name}|${poisoned}`
  await until('the chat to stand still', async () => (await dlq('list')).includes(id), { ...patience, everyMs: 1_000 })
  await say(carl, healthy)
  await until('the other chat to flow', async () => (await unreadOf(dora)) === 1, patience)
  expect(await dlq('list')).toContain(id)
  expect(await dlq('show', id)).toContain('MalformedEvent: not JSON')
  expect(await unreadOf(bob)).toBe(1)

  await expect(dlq('replay', id)).rejects.toThrow()
  await dlq('replay', id, '--without-first')
  await until('what waited', async () => (await unreadOf(bob)) === 3, patience)
  expect(await dlq('list')).not.toContain(id)
  expect(await lettersOf(poisoned)).toEqual(['MalformedEvent: not JSON'])
})

/** The causes that the dead-letter topic of notifications holds for one key. */
async function lettersOf(key: string): Promise<string[]> {
  await using kafka = kafkaOf(endpoints)
  const topic = `${endpoints.namespace}${deadLetterTopic(topics.messages.name, 'notifications')}`
  const ends = await kafka.withAdmin(admin => admin.fetchTopicOffsets(topic))
  const wanted = ends.reduce((sum, { high }) => sum + Number(high), 0)
  const [causes, reader] = [
    [] as string[],
    kafka.client.consumer({ groupId: `${endpoints.namespace}${randomUUID()}`, maxWaitTimeInMs: 100 }),
  ]
  let seen = 0
  await reader.connect()
  await reader.subscribe({ topic, fromBeginning: true })
  await reader.run({
    eachMessage: async ({ message }) => {
      seen++
      if (String(message.key) === key) causes.push(JSON.parse(String(message.value)).cause)
    },
  })
  await until('all dead letters', () => seen >= wanted, patience)
  await reader.disconnect()
  return causes
}
