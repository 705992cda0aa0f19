// Redis as it is run where one server is not enough: a cluster of three, or a master with sentinels, on loopback. One server has a
// replica that takes over. Booted by the tests of platform/redis alone, from the binary that the stack itself runs.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { redisCommand } from '../parts/redis.ts'
import { createPortBook } from '../ports/ports.ts'
import { checkout } from '../services.ts'
import { until } from '../wait.ts'

const host = '127.0.0.1'
/** A server that is silent for so long is taken for dead by the others. */
const silentForMs = 1_000

/** One server of them. */
export interface RedisServer {
  readonly port: number
  /** A connection for the test's own questions; ends with the servers. */
  readonly client: Redis
  /** As an accident would: SIGKILL. */
  kill(): Promise<void>
  start(): Promise<void>
}

/** Several servers that belong together. */
export interface RedisServers extends AsyncDisposable {
  /** For REDIS_URL. */
  readonly url: string
  /** What has a replica stands first, then the other masters. */
  readonly masters: readonly RedisServer[]
  readonly replica: RedisServer
}

/** Three masters with a third of the hash slots each; the first has a replica. Takes some seconds to agree. */
export async function startRedisCluster(): Promise<RedisServers> {
  const parts = new AsyncDisposableStack()
  const house = await openHouse(parts)
  const options = {
    'cluster-enabled': 'yes',
    'cluster-node-timeout': String(silentForMs),
    'cluster-replica-validity-factor': '0',
  }
  const start = async (name: string) => {
    const busPort = await house.port(`${name}-bus`)
    return { ...(await house.server(name, { ...options, 'cluster-port': String(busPort) })), busPort }
  }
  const servers = await Promise.all(['one', 'two', 'three', 'replica'].map(start))
  const [one, two, three, replica] = servers as [Member, Member, Member, Member]
  const third = Math.ceil(16_384 / 3)
  await Promise.all(
    [one, two, three].map(async ({ client }, index) => {
      await client.call('cluster', 'set-config-epoch', index + 1)
      await client.call('cluster', 'addslotsrange', third * index, Math.min(third * (index + 1), 16_384) - 1)
    }),
  )
  for (const { port, busPort } of [two, three, replica]) await one.client.call('cluster', 'meet', host, port, busPort)
  const knowsAll = async ({ client }: Member) =>
    String(await client.call('cluster', 'info')).includes('cluster_known_nodes:4')
  for (const server of servers) await until('servers that know each other', () => knowsAll(server))
  await replica.client.call('cluster', 'replicate', String(await one.client.call('cluster', 'myid')))
  await until('the replica', () => follows(replica))
  const isOk = async ({ client }: Member) => String(await client.call('cluster', 'info')).includes('cluster_state:ok')
  for (const server of servers) await until('a cluster that is whole', () => isOk(server))
  const url = `redis+cluster://${[one, two, three].map(({ port }) => `${host}:${port}`).join(',')}`
  return { url, masters: [one, two, three], replica, [Symbol.asyncDispose]: () => parts.disposeAsync() }
}

type Member = RedisServer & { readonly busPort: number }

/** A master `main` with a replica, and three sentinels of which two decide. */
export async function startRedisSentinels(): Promise<RedisServers> {
  const parts = new AsyncDisposableStack()
  const house = await openHouse(parts)
  const master = await house.server('master', {})
  const replica = await house.server('replica', { replicaof: `${host} ${master.port}` })
  await until('the replica', () => follows(replica))
  const sentinels = await Promise.all(['one', 'two', 'three'].map(name => house.sentinel(name, master.port)))
  const knowsAll = async ({ client }: RedisServer) => {
    const [known, others] = (await Promise.all(
      ['replicas', 'sentinels'].map(kind => client.call('sentinel', kind, 'main')),
    )) as [unknown[], unknown[]]
    return known.length === 1 && others.length === 2
  }
  for (const sentinel of sentinels) await until('sentinels that know each other', () => knowsAll(sentinel))
  const url = `redis+sentinel://${sentinels.map(({ port }) => `${host}:${port}`).join(',')}/main`
  return { url, masters: [master], replica, [Symbol.asyncDispose]: () => parts.disposeAsync() }
}

async function follows({ client }: RedisServer): Promise<boolean> {
  return String(await client.info('replication')).includes('master_link_status:up')
}

/** Starts servers in a folder of their own; both go with `parts`. */
async function openHouse(parts: AsyncDisposableStack) {
  const command = await redisCommand(join(checkout, '.data', 'parts'))
  if (!command) throw new Error('No valkey-server or redis-server here: Redis runs in a container or elsewhere.')
  const folder = await mkdtemp(join(tmpdir(), 'redis-'))
  parts.defer(() => rm(folder, { recursive: true, force: true }))
  const book = createPortBook(host)
  const run = async (name: string, port: number, args: readonly string[]): Promise<RedisServer> => {
    let life: ChildProcess | undefined
    const kill = async () => {
      if (!life || life.exitCode !== null || life.signalCode !== null) return
      const ended = once(life, 'exit')
      life.kill('SIGKILL')
      await ended
    }
    const start = async () => {
      life = spawn(command, [...args], { cwd: join(folder, name), stdio: 'ignore' })
      await until(`${name} of Redis`, async () => (await client.ping()) === 'PONG')
    }
    // A worker that is ended takes its servers with it.
    const killNow = () => life?.kill('SIGKILL')
    process.on('exit', killNow)
    await mkdir(join(folder, name))
    const client = new Redis({ host, port, retryStrategy: () => 100, maxRetriesPerRequest: 0 })
    client.on('error', () => undefined)
    parts.defer(async () => {
      await kill()
      // Of a connection that stands it would leave a timer behind.
      client.disconnect()
      process.off('exit', killNow)
    })
    await start()
    return { port, client, kill, start }
  }
  return {
    port: (name: string) => book.take(name),
    async server(name: string, own: Readonly<Record<string, string>>) {
      const port = await book.take(name)
      const options = { bind: host, port: String(port), save: '', 'repl-diskless-sync-delay': '0', ...own }
      return run(
        name,
        port,
        Object.entries(options).flatMap(([option, value]) => [`--${option}`, ...value.split(' ')]),
      )
    },
    async sentinel(name: string, masterPort: number) {
      const port = await book.take(`sentinel-${name}`)
      const file = join(folder, `${name}.conf`)
      const lines = [
        `bind ${host}`,
        `port ${port}`,
        `sentinel monitor main ${host} ${masterPort} 2`,
        `sentinel down-after-milliseconds main ${silentForMs}`,
        'sentinel failover-timeout main 5000',
      ]
      await writeFile(file, lines.join('\n'))
      return run(`sentinel-${name}`, port, [file, '--sentinel'])
    },
  }
}
