// Runs the services of docker-compose.yml as plain processes of this machine: the same commands with the same environment, only that
// host names become addresses of servers that run already, and that a pod's variables are there besides. Used by compose.itest.ts,
// where no container engine is.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createPortBook } from '#stack/ports/ports.ts'
import { serviceNames } from '#stack/services.ts'
import { until } from '#stack/wait.ts'
import { type ComposeFile, type ComposeService, keysOf, listOwnServices } from './compose-file.ts'
import { podEnvironment, podServices } from './pod-environment.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const host = '127.0.0.1'

export interface Machine {
  /** What stands for the containers `mongo`, `redis`, `kafka` and `mail`. */
  readonly servers: {
    readonly mongoUrl: string
    readonly redisUrl: string
    readonly kafkaBrokers: string
    readonly smtpUrl: string
  }
  /** What stands for the volumes: /keys becomes `<folder>/keys/<the service's folder>`, /media `<folder>/media`. */
  readonly folder: string
  /** Keeps the processes apart from others on the same servers. */
  readonly namespace: string
}

export interface Processes extends AsyncDisposable {
  /** The GraphQL URL of a service. */
  urlOf(service: string): string
  /** Its readiness, as the image's health check asks it. */
  healthOf(service: string): string
}

/** The ports of one container, each with the one that stands for it here. */
type Ports = ReadonlyMap<string, number>

const containerPorts = ['4000', '4100', '4200']

/** A service's environment with every container's address and path replaced. */
function translate(
  service: ComposeService,
  { servers, folder, namespace }: Machine,
  { own, all }: { own: Ports; all: ReadonlyMap<string, Ports> },
): Record<string, string> {
  const fixed: Readonly<Record<string, string>> = {
    HOST: host,
    MONGO_URL: servers.mongoUrl,
    REDIS_URL: servers.redisUrl,
    KAFKA_BROKERS: servers.kafkaBrokers,
  }
  const { environment = {} } = service
  const portAt = (name: string, port: string) => (name === 'localhost' ? own : all.get(name))?.get(port)
  // The servers of a test ask nobody who they are; stores.itest.ts has some that do.
  const asked = Object.entries(environment).filter(([name]) => !name.endsWith('_CREDENTIALS_FILE'))
  const translated = asked.map(([name, value]) => {
    const moved = value
      .replace(/^\/keys(?=\/|$)/, `${folder}/keys/${keysOf(service)}`)
      .replace(/^\/media(?=\/|$)/, `${folder}/media`)
      .replace(/^smtp:\/\/mail:1025$/, servers.smtpUrl)
      .replace(/^http:\/\/([\w-]+):(\d+)/, (_, at: string, port: string) => `http://${host}:${portAt(at, port)}`)
    return [name, fixed[name] ?? (name.endsWith('_PORT') ? String(own.get(value)) : moved)]
  })
  return { ...Object.fromEntries(translated), ...('MONGO_URL' in environment ? { NAMESPACE: namespace } : {}) }
}

/** Runs one command of the image to its end. @returns the exit code and what it said */
export async function runCommand(command: readonly string[]): Promise<{ code: number; output: string }> {
  const [script = '', ...args] = command
  const child = fork(`${root}${script}`, args, { cwd: root, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => chunks.push(chunk))
  const [code] = await once(child, 'close')
  return { code, output: Buffer.concat(chunks).toString('utf8') }
}

/** Starts every service that stays, and resolves when all of them are ready. @throws with a service's last words where one ends */
export async function startAsProcesses(file: ComposeFile, machine: Machine): Promise<Processes> {
  await using started = new AsyncDisposableStack()
  const services = listOwnServices(file).filter(([, service]) => service.restart !== 'no')
  const book = createPortBook(host)
  const ports = new Map<string, Ports>()
  for (const [name] of services) {
    const taken = containerPorts.map(async port => [port, await book.take(`${name}-${port}`)] as const)
    ports.set(name, new Map(await Promise.all(taken)))
  }
  // What the addresses inside the composed supergraph become.
  const subgraphs = services.map(([name]) => name).filter(name => !name.startsWith('gateway'))
  const urlOf = (name: string) => `http://${host}:${ports.get(name)?.get('4000')}/graphql`
  const healthOf = (name: string) => `http://${host}:${ports.get(name)?.get('4100')}/health/ready`
  const urls = subgraphs.map(name => `${name}=${urlOf(name)}`).join(',')

  const start = async (name: string, service: ComposeService): Promise<void> => {
    const own = ports.get(name) ?? new Map()
    const env = translate(service, machine, { own, all: ports })
    if (name.startsWith('gateway')) env.GATEWAY_SUBGRAPH_URLS = urls
    const child = started.use(startProcess(service.command ?? [], env))
    const ready = async () => (await fetch(healthOf(name))).ok
    await until(`${name} to be ready`, ready, { deadlineMs: 120_000, signal: child.ended })
    child.drains()
  }
  await Promise.all(
    services.filter(([name]) => subgraphs.includes(name)).map(([name, service]) => start(name, service)),
  )
  await Promise.all(
    services.filter(([name]) => !subgraphs.includes(name)).map(([name, service]) => start(name, service)),
  )
  const processes = started.move()
  return {
    urlOf,
    healthOf,
    [Symbol.asyncDispose]: () => processes.disposeAsync(),
  }
}

function startProcess([script = '', ...args]: readonly string[], env: Record<string, string>) {
  const child: ChildProcess = fork(`${root}${script}`, args, {
    ...{ cwd: root, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
    env: { ...podEnvironment(podServices(serviceNames)), ...env },
  })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => chunks.push(chunk))
  const ended = new AbortController()
  let mustDrain = false
  child.once('exit', code => {
    const words = Buffer.concat(chunks).toString('utf8').slice(-2_000)
    ended.abort(new Error(`${script} ended with ${code}: ${words}`))
  })
  return {
    /** Aborted with its last words when it ends. */
    ended: ended.signal,
    /** From now on it has to end in order. */
    drains() {
      mustDrain = true
    },
    /** Ends as a container does: SIGTERM, and the drain has to succeed. */
    async [Symbol.asyncDispose]() {
      if (ended.signal.aborted) return
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      const [code] = await exit
      if (mustDrain && code !== 0) throw ended.signal.reason
    },
  }
}
