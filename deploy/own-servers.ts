// Servers of a test that ask who is there, as the containers do: the programs that the stack runs, with what deploy/ gives them to read.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kafka } from '#stack/parts/kafka.ts'
import type { Launch, Part, ProviderContext } from '#stack/parts/part.ts'
import { redis } from '#stack/parts/redis.ts'
import { createPortBook } from '#stack/ports/ports.ts'
import { checkout } from '#stack/services.ts'

const host = '127.0.0.1'
const ports = createPortBook(host)

export interface OwnServer extends AsyncDisposable {
  readonly address: string
}

/** @param folder where it keeps its data @param keys the folder that is the container's /keys */
export async function startRedis(folder: string, keys: string): Promise<OwnServer> {
  const { launch, context } = await offerOf(redis, folder)
  const { command, args } = launch.process
  return run(command, [...args, '--aclfile', join(keys, 'users.acl')], `${host}:${context.ports.redis}`)
}

/** @param folder where it keeps its data @param keys the folder that is the container's /keys */
export async function startKafka(folder: string, keys: string): Promise<OwnServer> {
  const { launch, context } = await offerOf(kafka, folder)
  const [clients, controller] = [context.ports.kafka, context.ports['kafka-controller']]
  const settings = await Promise.all([
    readFile(join(import.meta.dirname, 'kafka/server.properties'), 'utf8'),
    readFile(join(keys, 'users.properties'), 'utf8'),
  ])
  const here = settings
    .join('')
    .replace('CLIENTS://:9092', `CLIENTS://${host}:${clients}`)
    .replace('CLIENTS://kafka:9092', `CLIENTS://${host}:${clients}`)
    .replaceAll('127.0.0.1:9093', `${host}:${controller}`)
    // Formatted by the stack, as the container's entry formats its own.
    .replace('/var/lib/kafka/data', join(folder, 'kafka', 'data'))
  const file = join(folder, 'server.properties')
  await writeFile(file, here)
  const { command, args } = launch.process
  return run(command, [...args.slice(0, -1), file], `${host}:${clients}`)
}

async function offerOf(part: Part, folder: string): Promise<{ launch: Launch; context: ProviderContext }> {
  const taken = part.ports.map(async name => [name, await ports.take(`${folder} ${name}`)] as const)
  const context: ProviderContext = {
    ...{ host, ports: Object.fromEntries(await Promise.all(taken)), dataDir: folder, logsDir: folder },
    ...{ cacheDir: join(checkout, '.data', 'parts'), runId: 'own-servers', progress: () => {} },
    signal: new AbortController().signal,
  }
  await mkdir(folder, { recursive: true })
  for (const provider of part.providers) {
    const launch = await provider(context)
    if (launch) return { launch, context }
  }
  throw new Error(`this machine has no way to run ${part.name}`)
}

function run(command: string, args: readonly string[], address: string): OwnServer {
  const child: ChildProcess = spawn(command, args, { stdio: 'ignore' })
  const exit = once(child, 'exit')
  return {
    address,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await exit
    },
  }
}
