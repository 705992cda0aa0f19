// Runs the services of docker-compose.yml, or of the Helm chart, as plain processes of this machine: the same commands with the same
// environment, only that host names become addresses of servers that run already, and that a pod's variables are there besides. For
// where no container engine and no cluster is.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createPortBook } from '#stack/ports/ports.ts'
import { serviceNames } from '#stack/services.ts'
import { until } from '#stack/wait.ts'
import { podEnvironment, podServices, type ServicePorts } from './pod-environment.ts'

const host = '127.0.0.1'

/** One process of the image, whoever describes it. */
export interface Workload {
  /** The service that it is one of: `gateway`, `auth`. */
  readonly service: string
  /** By which the others call it. */
  readonly hostname: string
  /** A script of the image and its arguments. */
  readonly command: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** What of the machine's keys stands for /keys: a folder below `<folder>/keys`. */
  readonly keys: string | undefined
}

export interface Machine {
  /** What stands for the containers, or the clusters, of MongoDB, Redis, Kafka and mail. */
  readonly servers: {
    readonly mongoUrl: string
    readonly redisUrl: string
    readonly kafkaBrokers: string
    readonly smtpUrl: string
  }
  /** What stands for the image's /app; see image-tree.ts. */
  readonly image: string
  /** What stands for the volumes: /keys becomes `<folder>/keys/<the workload's keys>`, /media `<folder>/media`. */
  readonly folder: string
  /** Keeps the processes apart from others on the same servers. */
  readonly namespace: string
  /** Further services whose links every process finds in its environment. */
  readonly links?: Readonly<Record<string, ServicePorts>>
}

export interface Processes extends AsyncDisposable {
  /** The GraphQL URL of a workload, by its host name. */
  urlOf(hostname: string): string
  /** Its readiness, as the image's health check asks it. */
  healthOf(hostname: string): string
  /** Its numbers, as Prometheus asks for them. */
  metricsOf(hostname: string): string
}

/** The ports of one container, each with the one that stands for it here. */
type Ports = ReadonlyMap<string, number>

const containerPorts = ['4000', '4100', '4200']

/** A workload's environment with every container's address and path replaced. */
function translate(
  { environment, hostname, keys }: Workload,
  { servers, folder, namespace }: Machine,
  all: ReadonlyMap<string, Ports>,
): Record<string, string> {
  const fixed: Readonly<Record<string, string>> = {
    HOST: host,
    MONGO_URL: servers.mongoUrl,
    REDIS_URL: servers.redisUrl,
    KAFKA_BROKERS: servers.kafkaBrokers,
    AUTH_SMTP_URL: servers.smtpUrl,
    NOTIFICATIONS_SMTP_URL: servers.smtpUrl,
  }
  // The servers of a test ask nobody who they are; stores.itest.ts has some that do.
  const asked = Object.entries(environment).filter(([name]) => !name.endsWith('_CREDENTIALS_FILE'))
  const translated = asked.map(([name, value]) => {
    const moved = value
      .replace(/^\/keys(?=\/|$)/, `${folder}/keys/${keys}`)
      .replace(/^\/media(?=\/|$)/, `${folder}/media`)
      .replaceAll(
        /http:\/\/([\w-]+):(\d+)/g,
        (_, at: string, port: string) => `http://${host}:${all.get(at)?.get(port)}`,
      )
    const port = name.endsWith('_PORT') ? all.get(hostname)?.get(value) : undefined
    return [name, fixed[name] ?? String(port ?? moved)]
  })
  return { ...Object.fromEntries(translated), ...('MONGO_URL' in environment ? { NAMESPACE: namespace } : {}) }
}

/** Runs one command of the image to its end. @param image what stands for /app @returns the exit code and what it said */
export async function runCommand(
  image: string,
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string }> {
  const [script = '', ...args] = command
  const child = fork(join(image, script), args, {
    ...{ cwd: image, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
    env: { ...process.env, ...env },
  })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => chunks.push(chunk))
  const [code] = await once(child, 'close')
  return { code, output: Buffer.concat(chunks).toString('utf8') }
}

/** Starts every workload, and resolves when all of them are ready. @throws with the last words of one that ends */
export async function startAsProcesses(workloads: readonly Workload[], machine: Machine): Promise<Processes> {
  await using started = new AsyncDisposableStack()
  const book = createPortBook(host)
  const ports = new Map<string, Ports>()
  for (const { hostname } of workloads) {
    const taken = containerPorts.map(async port => [port, await book.take(`${hostname}-${port}`)] as const)
    ports.set(hostname, new Map(await Promise.all(taken)))
  }
  const [gateways, subgraphs] = [true, false].map(is =>
    workloads.filter(({ service }) => (service === 'gateway') === is),
  )
  const at = (name: string, port: string, path: string) => `http://${host}:${ports.get(name)?.get(port)}${path}`
  const urlOf = (name: string) => at(name, '4000', '/graphql')
  const healthOf = (name: string) => at(name, '4100', '/health/ready')
  // What the addresses inside the composed supergraph become, for a gateway that is told no others.
  const urls = subgraphs?.map(({ service, hostname }) => `${service}=${urlOf(hostname)}`).join(',') ?? ''
  const links = podEnvironment({ ...podServices(serviceNames), ...machine.links })

  const start = async (workload: Workload): Promise<void> => {
    const { service, hostname, command } = workload
    const own = translate(workload, machine, ports)
    if (service === 'gateway') own.GATEWAY_SUBGRAPH_URLS ??= urls
    const child = started.use(startProcess(machine.image, command, { ...links, ...own }))
    const ready = async () => (await fetch(healthOf(hostname))).ok
    await until(`${hostname} to be ready`, ready, { deadlineMs: 120_000, signal: child.ended })
    child.drains()
  }
  for (const group of [subgraphs, gateways]) await Promise.all((group ?? []).map(start))
  const processes = started.move()
  return {
    ...{ urlOf, healthOf, metricsOf: name => at(name, '4100', '/metrics') },
    [Symbol.asyncDispose]: () => processes.disposeAsync(),
  }
}

function startProcess(image: string, [script = '', ...args]: readonly string[], env: Record<string, string>) {
  const child: ChildProcess = fork(join(image, script), args, {
    ...{ cwd: image, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
    env,
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
