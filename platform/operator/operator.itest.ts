import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parseEnvelope } from '#schema/events/envelope.ts'
import type { Topic } from '#schema/events/topics.ts'
import { present } from '#stack/testing/test-time.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { until } from '#stack/wait.ts'
import { startConsumer } from '../kafka/consumer.ts'

const topic: Topic = {
  name: 'things.events',
  key: 'chatId',
  partitions: 1,
  retentionMs: 3_600_000,
  cleanup: 'delete',
  delivery: 'durable',
}
let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

interface Ended {
  readonly code: number
  readonly said: string
}

/** The tool as an operator runs it: a process of its own. */
function run(tool: 'dlq' | 'topics', env: Record<string, string>, ...args: readonly string[]): Promise<Ended> {
  const script = fileURLToPath(new URL(`${tool}.ts`, import.meta.url))
  const { promise, resolve } = Promise.withResolvers<Ended>()
  const options = { env: { PATH: process.env.PATH ?? '', NAMESPACE: world.namespace, ...env } }
  execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
    resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, said: stdout + stderr })
  })
  return promise
}
const dlq = (...args: readonly string[]) => run('dlq', { MONGO_URL: world.servers.mongoUrl }, ...args)
const topics = (...args: readonly string[]) => run('topics', { KAFKA_BROKERS: world.servers.kafkaBrokers }, ...args)

test('an operator sees what stands still and why, and replays it', async () => {
  const kafka = world.kafka()
  await kafka.ensureTopics([topic])
  let poisonous = true
  const seen: string[] = []
  const consumer = world.own(
    startConsumer({
      kafka,
      db: world.mongo.db,
      group: 'g',
      topics: [topic],
      log: world.log,
      read: parseEnvelope,
      handle: async ({ id }) => {
        if (poisonous) throw new Error('cannot digest')
        seen.push(id)
      },
    }),
  )
  const event = { specversion: '1.0', source: '/t', type: 't', subject: 'a', time: present().toISOString(), data: {} }
  const records = ['a:1', 'a:2'].map(id => ({ key: 'a', value: JSON.stringify({ ...event, id }) }))
  await kafka.durable.send(topic.name, records)
  const id = 'g|things.events|a'
  const waiting = async () => (await consumer.parking.list())[0]?.waiting
  await until('both to stand still', async () => (await waiting()) === 2)
  expect((await dlq('list')).said).toContain(`${id}\n  Error: cannot digest\n  at 0:0 of things.events`)
  expect((await dlq('show', id)).said).toContain('"id":"a:2"')
  expect(await dlq('replay', id)).toMatchObject({ code: 1, said: expect.stringContaining('failed again') })
  poisonous = false
  expect(await dlq('replay', 'all')).toMatchObject({ code: 0, said: expect.stringContaining('flows again') })
  expect(seen).toEqual(['a:1', 'a:2'])
  expect(await dlq('list')).toMatchObject({ code: 0, said: 'Nothing stands still.\n' })
  expect((await dlq('show', id)).code).toBe(1)
  expect((await dlq('remove', id)).code).toBe(64)
})

test('topics are checked against what is declared, and made', async () => {
  expect(await topics('check')).toMatchObject({ code: 1, said: expect.stringContaining('messages.events is missing') })
  expect(await topics('create')).toMatchObject({ code: 0 })
  expect(await topics('check')).toMatchObject({ code: 0, said: 'All topics are as they are declared.\n' })
  const kafka = world.kafka()
  const name = `${world.namespace}presence.typing`
  const describe = async () => {
    const { resources } = await kafka.withAdmin(admin =>
      admin.describeConfigs({
        includeSynonyms: false,
        resources: [{ type: 2, name, configNames: ['cleanup.policy', 'retention.ms'] }],
      }),
    )
    return Object.fromEntries(resources[0]?.configEntries.map(entry => [entry.configName, entry.configValue]) ?? [])
  }
  const declared = await describe()
  expect(declared).toMatchObject({ 'cleanup.policy': expect.stringMatching('compact'), 'retention.ms': '3600000' })
  const configEntries = [{ name: 'retention.ms', value: '1000' }]
  await kafka.withAdmin(admin =>
    admin.alterConfigs({ validateOnly: false, resources: [{ type: 2, name, configEntries }] }),
  )
  expect((await topics('check')).said).toContain(`${name}: retention.ms is 1000, not 3600000`)
  expect(await topics('create')).toMatchObject({ code: 0 })
  expect(await describe()).toEqual(declared)
})
