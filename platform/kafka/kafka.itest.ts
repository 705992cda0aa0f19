import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { until } from '#stack/wait.ts'
import { connectKafka } from './kafka.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

const shape = { name: 'things', partitions: 3, retentionMs: 3_600_000 }

test('topics are created once, by several processes at the same time, with their partitions and retention', async () => {
  const all = [world.kafka(), world.kafka(), world.kafka()]
  await Promise.all(all.map(kafka => kafka.ensureTopics([shape])))
  const [kafka] = all
  const name = `${world.namespace}things`
  const described = await kafka?.withAdmin(admin =>
    admin.describeConfigs({ includeSynonyms: false, resources: [{ type: 2, name, configNames: ['retention.ms'] }] }),
  )
  expect(described?.resources[0]?.configEntries[0]?.configValue).toBe('3600000')
})

test('a topic with another number of partitions is refused: the order of its keys would be lost', async () => {
  const kafka = world.kafka()
  await kafka.ensureTopics([shape])
  await expect(kafka.ensureTopics([{ ...shape, partitions: 4 }])).rejects.toThrow(/has 3 partitions and must have 4/)
})

test('sends of one process at the same time keep the order of each key', async () => {
  const kafka = world.kafka()
  await kafka.ensureTopics([shape])
  const sends = Array.from({ length: 50 }, (_, index) =>
    kafka.durable.send('things', [{ key: `k${index % 5}`, value: String(index) }]),
  )
  await Promise.all(sends)
  const ends = await kafka.withAdmin(admin => admin.fetchTopicOffsets(`${world.namespace}things`))
  expect(ends.reduce((sum, { high }) => sum + Number(high), 0)).toBe(50)
})

test('a broker that is away fails a send and does not hold it for ever', async () => {
  const options = { namespace: world.namespace, clientId: 'itest', log: world.log }
  const kafka = world.own(connectKafka({ ...options, brokers: ['127.0.0.1:1'] }))
  await expect(kafka.durable.send('things', [{ key: 'k', value: 'v' }])).rejects.toThrow()
  await expect(kafka.ephemeral.send('things', [{ key: 'k', value: 'v' }])).rejects.toThrow()
  await expect(kafka.ping()).rejects.toThrow()
})

test('Node is not told to wait for a negative time', async () => {
  const warnings: Error[] = []
  const listen = (warning: Error) => void warnings.push(warning)
  process.on('warning', listen)
  const kafka = world.kafka()
  await kafka.ensureTopics([shape])
  await kafka.durable.send('things', [{ key: 'k', value: 'v' }])
  let turns = 0
  // Warnings come in a later turn of the loop.
  await until('some turns', () => ++turns > 3)
  process.off('warning', listen)
  expect(warnings.filter(({ name }) => name === 'TimeoutNegativeWarning')).toEqual([])
})
