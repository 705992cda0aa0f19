// One Redis of many servers, and one of them dies: wake-ups and commands go on by themselves.
import { afterEach, expect, test } from '@jest/globals'
import { type RedisServers, startRedisCluster, startRedisSentinels } from '#stack/testing/test-redis.ts'
import { until } from '#stack/wait.ts'
import { type Bus, connectBus } from './bus.ts'
import { createLimiter } from './limiter.ts'
import { connectRedis, type RedisConnection } from './redis.ts'

let parts: AsyncDisposableStack
afterEach(() => parts.disposeAsync())

interface Opened {
  readonly servers: RedisServers
  readonly here: Bus
  readonly there: Bus
  readonly redis: RedisConnection
}

async function open(start: () => Promise<RedisServers>): Promise<Opened> {
  parts = new AsyncDisposableStack()
  const servers = parts.use(await start())
  const at = { url: servers.url, namespace: 'many-' }
  return {
    servers,
    here: parts.use(connectBus(at)),
    there: parts.use(connectBus(at)),
    redis: parts.use(connectRedis(at)),
  }
}

/** So many that each server of a cluster has some. */
const feeds = Array.from({ length: 60 }, (_, index) => `feed-${index}`)

/** Publishes to every feed until each was heard once more. */
async function allAreHeard({ there }: Opened, heard: Map<string, unknown[]>, word: string): Promise<void> {
  const missing = () => feeds.filter(feed => !heard.get(feed)?.includes(word))
  await until(`every feed to be heard (${word})`, async () => {
    // Another process publishes as one does that has written: what is lost is told again, as the log behind it would be read again.
    await Promise.all(missing().map(feed => there.publish(feed, word)))
    return missing().length === 0
  })
}

const kinds = [
  { kind: 'a cluster', start: startRedisCluster },
  { kind: 'sentinels', start: startRedisSentinels },
]

test.each(kinds)(
  'with $kind every feed is heard; when a master dies, its feeds are heard again and readers are told to read',
  async ({ start }) => {
    const opened = await open(start)
    const { servers, here, redis } = opened
    const heard = new Map<string, unknown[]>(feeds.map(feed => [feed, []]))
    const standing = feeds.map(feed => here.subscribe(feed, payload => void heard.get(feed)?.push(payload)).attached)
    await Promise.all(standing)
    let resyncs = 0
    here.onResync(() => {
      resyncs++
    })
    await allAreHeard(opened, heard, 'before')
    const before = resyncs
    await servers.masters[0]?.kill()
    // Nobody has to come back: the replica is the master from now on.
    await until('another master', async () =>
      (await servers.replica.client.info('replication')).includes('role:master'),
    )
    await allAreHeard(opened, heard, 'after')
    await until('readers that were told', () => resyncs > before)
    await until('commands', () =>
      redis.set('later', '1').then(
        () => true,
        () => false,
      ),
    )
    await until('a ping', () =>
      here.ping().then(
        () => true,
        () => false,
      ),
    )
  },
)

test('on a cluster each server has its own feeds alone, and those of the others go on while one is gone', async () => {
  const opened = await open(startRedisCluster)
  const { servers, here, there } = opened
  const heard = new Map<string, unknown[]>(feeds.map(feed => [feed, []]))
  await Promise.all(feeds.map(feed => here.subscribe(feed, payload => void heard.get(feed)?.push(payload)).attached))
  const held = await Promise.all(servers.masters.map(({ client }) => client.call('pubsub', 'shardchannels')))
  const [lost = [], ...kept] = (held as string[][]).map(names => names.map(name => name.slice('many-'.length)))
  expect([...lost, ...kept.flat()].sort()).toEqual([...feeds].sort())
  expect([lost, ...kept].map(({ length }) => length > 0)).toEqual([true, true, true])
  await servers.masters[0]?.kill()
  await Promise.all(kept.flat().map(feed => there.publish(feed, 'meanwhile')))
  await until('the feeds of the others', () => kept.flat().every(feed => heard.get(feed)?.includes('meanwhile')))
  // Through the server that takes over, or because a process tells itself.
  const [feed = ''] = lost
  await here.publish(feed, 'own')
  await until('its own', () => heard.get(feed)?.includes('own'))
})

test('on a cluster limits count for all processes together', async () => {
  const { redis, servers } = await open(startRedisCluster)
  const other = parts.use(connectRedis({ url: servers.url, namespace: 'many-' }))
  const limit = { name: 'tries', tries: 2, perSeconds: 600 }
  const [one, two] = [createLimiter(redis, limit), createLimiter(other, limit)]
  await until('a connection', () =>
    redis.ping().then(
      () => true,
      () => false,
    ),
  )
  await until('another one', () =>
    other.ping().then(
      () => true,
      () => false,
    ),
  )
  for (const key of ['ann', 'ben', 'cleo', 'dan']) {
    expect(await one.count(key)).toBe(0)
    expect(await two.count(key)).toBe(0)
    expect(await one.count(key)).toBeGreaterThan(0)
    await one.forget(key)
    expect(await two.count(key)).toBe(0)
  }
})
