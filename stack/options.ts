// What a stack is asked to be, and what it offers. Tests and `npm start` use the same.
import type { PartName, Servers } from './parts/part.ts'
import type { ServiceName } from './services.ts'
import type { SettleOptions } from './settle.ts'

export type ProcessName = ServiceName | 'gateway'

export interface Progress {
  /** A part, a service or a gateway. */
  name: string
  state: 'preparing' | 'starting' | 'ready'
  /** Which provider, or what takes long. */
  detail?: string
}

export interface StackOptions {
  /** Names the data folder `.data/<name>`. Default "dev". */
  name?: string
  /** Data in a temporary folder that goes when the stack ends, whatever way it ends. */
  ephemeral?: boolean
  /** Where that temporary folder is made. Default: the system's own place for them. */
  temporaryFolder?: string
  /** Prefixes databases, Redis keys and Kafka topics. Default: none; a random one when ephemeral. */
  namespace?: string
  /** Servers that run already, of another stack for instance. */
  servers?: Partial<Servers>
  /** Whether MONGO_URL, REDIS_URL, KAFKA_BROKERS, and SMTP_URL with MAIL_URL count for the others. Default true. */
  useEnvironment?: boolean
  /** Which services to start. Default: all whose folder is there; `[]` boots the parts only. */
  services?: readonly ServiceName[]
  /** Processes of each service. With more than one, each kind stands behind a balancer, and the gateways too. Default 1. */
  replicas?: number
  /** How many gateways. Default as many as `replicas` (0 without services). */
  gateways?: number
  /** Environment of all services and gateways, then of one, over what the stack gives them. */
  env?: Partial<Record<ProcessName | 'all', Readonly<Record<string, string>>>>
  /** Arguments of Node for all services and gateways: `--import file:///...`, `--cpu-prof`. See also STACK_NODE_ARGS. */
  nodeArgs?: readonly string[]
  /** Fixed ports by name: `gateway`, `auth`, `auth-admin`, `mongo`, ... Others get any free one. */
  ports?: Readonly<Record<string, number>>
  /** Where everything listens. Default 127.0.0.1. */
  host?: string
  /** Where another tree of services is: `subgraphs/<name>/main.ts` and `gateway/main.ts` below it. Default: this checkout. */
  root?: string
  onProgress?: (progress: Progress) => void
  /** A part or service that ended though nobody asked it to. */
  onUnexpectedExit?: (name: string, how: string, lastWords: string) => void
  /** Aborts a start that is under way. */
  signal?: AbortSignal
}

/** A process of the stack, to be mistreated by tests. */
export interface ProcessHandle {
  readonly name: string
  readonly pid: number | undefined
  /** SIGKILL by default. Resolves once the process is gone, if the signal ends processes. */
  kill(signal?: NodeJS.Signals): Promise<void>
  /** Drains and ends it. */
  stop(): Promise<void>
  /** Starts it again on its old port and waits until it is ready. */
  start(): Promise<void>
  /** SIGSTOP: it keeps its sockets open and answers nothing. */
  pause(): void
  resume(): void
  /** The last lines of its log. */
  logTail(lines?: number): string
}

/** Where everything answers; plain data, handed to test workers and kept in `.data/<name>/endpoints.json`. */
export interface Endpoints extends Servers {
  gatewayUrl: string
  gatewayWsUrl: string
  /** GraphQL URLs by service. */
  urls: Readonly<Record<string, string>>
  /** Admin origins of all processes, services and gateways: `messages`, `messages-2`, ... */
  adminUrls: Readonly<Record<string, string>>
  namespace: string
  dataDir: string
}

export interface Gateway extends ProcessHandle {
  readonly url: string
  readonly wsUrl: string
  readonly adminUrl: string
}

export interface Stack extends Endpoints, AsyncDisposable {
  readonly endpoints: Endpoints
  /** A process of a service, or a gateway: `messages`, `messages-2`, `gateway`, ... */
  service(name: string): ProcessHandle
  /** @throws StackError for a part that this stack did not boot. */
  part(name: PartName): ProcessHandle
  /** Starts a further gateway, on a port of its own and behind no balancer. @param number one that there is not yet: 2, 3, ... */
  startGateway(number: number): Promise<Gateway>
  /** Resolves once all outboxes are empty and all consumers have read everything. */
  settle(options?: SettleOptions): Promise<void>
}
