// Redis and Kafka with the users that the first start makes: services get in with their own names, strangers with none.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { connectKafka } from '#platform/kafka/kafka.ts'
import { createLog } from '#platform/process/log.ts'
import { connectBus } from '#platform/redis/bus.ts'
import { connectRedis } from '#platform/redis/redis.ts'
import { until } from '#stack/wait.ts'
import { startKafka, startRedis } from './own-servers.ts'
import { ensureStoreCredentials } from './store-credentials.ts'

let folder = ''
const keysOf = (name: string) => join(folder, 'keys', name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stores-'))
  await ensureStoreCredentials(join(folder, 'keys'), ['auth', 'presence'])
  await writeFile(join(folder, 'wrong.json'), JSON.stringify({ username: 'auth', password: 'a guess' }))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('what is made once stays, a further service is added, and no two passwords are alike', async () => {
  const passwordOf = async (service: string, store: string) =>
    JSON.parse(await readFile(join(keysOf(service), `${store}.json`), 'utf8')).password
  const before = await passwordOf('auth', 'mongo')
  await ensureStoreCredentials(join(folder, 'keys'), ['auth', 'presence', 'users'])
  expect(await passwordOf('auth', 'mongo')).toBe(before)
  expect(await readFile(join(keysOf('redis'), 'users.acl'), 'utf8')).toMatch(/^user users on #[0-9a-f]{64} /m)
  const all = ['auth', 'presence', 'users'].flatMap(service =>
    ['mongo', 'redis', 'kafka'].map(store => passwordOf(service, store)),
  )
  expect(new Set(await Promise.all(all)).size).toBe(9)
})

test('Redis lets a service in that says who it is, with what it needs and no more', async () => {
  await using server = await startRedis(join(folder, 'redis-data'), keysOf('redis'))
  const url = `redis://${server.address}`
  const as = (file: string | undefined) => connectRedis({ url, credentialsFile: file, namespace: '' })
  await using auth = as(join(keysOf('auth'), 'redis.json'))
  await until('Redis to answer', async () => (await auth.ping()) === 'PONG')
  await auth.set('one', '1', 'PX', 60_000)
  expect(await auth.eval('return redis.call("GET", KEYS[1])', 1, 'one')).toBe('1')
  for (const forbidden of [() => auth.flushall(), () => auth.config('GET', '*'), () => auth.keys('*')])
    await expect(forbidden()).rejects.toThrow('NOPERM')
  await using stranger = as(undefined)
  await expect(stranger.ping()).rejects.toThrow('NOAUTH')
  await using guesser = as(join(folder, 'wrong.json'))
  await expect(guesser.ping()).rejects.toThrow()

  await using bus = connectBus({ url, credentialsFile: join(keysOf('presence'), 'redis.json'), namespace: '' })
  const heard: unknown[] = []
  await bus.subscribe('feed', payload => heard.push(payload)).attached
  await auth.publish('feed', JSON.stringify({ rev: 1 }))
  await until('the wake-up', () => heard.length > 0)
  expect(heard).toEqual([{ rev: 1 }])
})

test('Kafka takes records from a service that says who it is, and from nobody else', async () => {
  await using server = await startKafka(join(folder, 'kafka-data'), keysOf('kafka'))
  const log = createLog('stores', 'silent')
  const as = (credentialsFile: string | undefined) =>
    connectKafka({ brokers: [server.address], credentialsFile, namespace: '', clientId: 'stores', log })
  await using auth = as(join(keysOf('auth'), 'kafka.json'))
  await until('Kafka to answer', () => auth.ping().then(() => true))
  await auth.withAdmin(admin => admin.createTopics({ topics: [{ topic: 'said', numPartitions: 1 }] }))
  await auth.durable.send('said', [{ key: 'a', value: '1' }])
  expect(await auth.withAdmin(admin => admin.fetchTopicOffsets('said'))).toMatchObject([{ high: '1' }])
  await using stranger = as(undefined)
  await expect(stranger.ping()).rejects.toThrow()
  await using guesser = as(join(folder, 'wrong.json'))
  await expect(guesser.ping()).rejects.toThrow(/Authentication failed|SASL/)
})
