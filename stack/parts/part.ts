// What a part (MongoDB, Redis, Kafka, mail) is to the stack: a chain of providers, the first that this machine has wins.
import type { ProcessSpec } from '../processes/guarded-process.ts'

export const partNames = ['mongo', 'redis', 'kafka', 'mail'] as const
export type PartName = (typeof partNames)[number]

/** Where the servers of a stack answer. Several stacks may share them, each under its own namespace. */
export interface Servers {
  mongoUrl: string
  redisUrl: string
  /** Comma-separated host:port. */
  kafkaBrokers: string
  smtpUrl: string
  /** The mail server's web page and REST API. */
  mailUrl: string
}

/** Only the servers of `source`, which may be all the endpoints of another stack. */
export function serversOf(source: Partial<Servers> = {}): Partial<Servers> {
  const { mongoUrl, redisUrl, kafkaBrokers, smtpUrl, mailUrl } = source
  return { mongoUrl, redisUrl, kafkaBrokers, smtpUrl, mailUrl }
}

export interface ProviderContext {
  host: string
  /** One free port for each name in the part's `ports`. */
  ports: Readonly<Record<string, number>>
  /** This stack's own data folder. */
  dataDir: string
  /** Where its process writes what it says. */
  logsDir: string
  /** What was downloaded once for this checkout: `.data/parts`. */
  cacheDir: string
  /** The run's id, for the names of containers. */
  runId: string
  /** Tells the reader what takes long. */
  progress: (text: string) => void
  signal: AbortSignal
}

/** How to run a part, once a provider has made sure that everything it needs is there. */
export interface Launch {
  /** "valkey-server on PATH" */
  provider: string
  process: ProcessSpec
  servers: Partial<Servers>
}

export interface Part {
  name: PartName
  ports: string[]
  /** The servers named by the environment, once they answered; undefined where no name is set. Throws when they do not. */
  external(env: NodeJS.ProcessEnv): Promise<Partial<Servers> | undefined>
  /** Tried in order; undefined means "not on this machine", an error means "here, but broken". */
  providers: ((context: ProviderContext) => Promise<Launch | undefined>)[]
}
