// Boots one part: asks its providers in order and starts what the first of them offers.
import { join } from 'node:path'
import type { Progress } from '../options.ts'
import type { PortBook } from '../ports/ports.ts'
import type { Guard } from '../processes/guard.ts'
import { createGuardedProcess, type GuardedProcess } from '../processes/guarded-process.ts'
import { createLogFile } from '../processes/log-file.ts'
import { explained, StackError } from '../stack-error.ts'
import { kafka } from './kafka.ts'
import { mail } from './mail.ts'
import { mongo } from './mongo.ts'
import type { Launch, Part, PartName, ProviderContext, Servers } from './part.ts'
import { redis } from './redis.ts'

const parts: Record<PartName, Part> = { mongo, redis, kafka, mail }
const answersAs: Record<PartName, keyof Servers> = {
  mongo: 'mongoUrl',
  redis: 'redisUrl',
  kafka: 'kafkaBrokers',
  mail: 'mailUrl',
}

export interface PartStart {
  name: PartName
  /** Servers that run already. */
  given: Partial<Servers>
  /** Whether MONGO_URL and the like count. */
  useEnvironment: boolean
  ports: PortBook
  guard: Guard
  context: Omit<ProviderContext, 'ports' | 'progress'>
  onProgress: (progress: Progress) => void
  onUnexpectedExit: (name: string, how: string) => void
}

export interface StartedPart {
  servers: Partial<Servers>
  /** Undefined for a server that was running already. */
  process?: GuardedProcess
}

/** @throws StackError naming what is missing, broken or too slow. */
export async function startPart(options: PartStart): Promise<StartedPart> {
  const { name, onProgress } = options
  const part = parts[name]
  if (options.given[answersAs[name]]) return { servers: {} }
  onProgress({ name, state: 'preparing' })
  const external = options.useEnvironment ? await part.external(process.env) : undefined
  if (external) {
    onProgress({ name, state: 'ready', detail: 'runs already (named by the environment)' })
    return { servers: external }
  }
  try {
    const { provider, process, servers } = await firstOffer(part, options)
    const log = createLogFile(join(options.context.logsDir, `${name}.log`))
    const { guard, onUnexpectedExit } = options
    const started = createGuardedProcess({ name, spec: process, log, guard, onUnexpectedExit })
    onProgress({ name, state: 'starting', detail: provider })
    await started.start(options.context.signal)
    onProgress({ name, state: 'ready', detail: provider })
    return { servers, process: started }
  } catch (error) {
    throw explained(error, `starting ${name}`)
  }
}

async function firstOffer(part: Part, { name, ports, context, onProgress }: PartStart): Promise<Launch> {
  const taken = await Promise.all(part.ports.map(async port => [port, await ports.take(port)] as const))
  const progress = (detail: string) => onProgress({ name, state: 'preparing', detail })
  for (const provider of part.providers) {
    const offer = await provider({ ...context, ports: Object.fromEntries(taken), progress })
    if (offer) return offer
  }
  throw new StackError(
    `This machine has no way to run ${name}.`,
    'Install Python 3.10 or later with venv, Java 17 and Maven; or set MONGO_URL, REDIS_URL and KAFKA_BROKERS to servers that run.',
  )
}
