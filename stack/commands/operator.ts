// `npm run dlq`, `npm run topics` and `npm run rebuild`: an operator's tools, with the servers of the environment, or else those of the
// stack that runs in this checkout. A rebuild asks the owner of a fact as its service does, so it has that service's environment.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { inheritedEnvironment } from '../environment.ts'
import { ensureKeys } from '../keys.ts'
import { runningStack } from '../running-stack.ts'
import { checkout, type ServiceName, serviceNames } from '../services.ts'
import { messageOf, StackError } from '../stack-error.ts'
import { environmentOf } from '../start/service-process.ts'

interface Command {
  readonly script: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
}

const usage = `npm run rebuild -- search [CHAT]          the search index, from the messages
npm run rebuild -- notifications [CHAT]   who is in which chat, from chats
npm run rebuild -- presence [CHAT]        who is in which chat, from chats
where services run elsewhere: node subgraphs/<consumer>/rebuild/main.ts [CHAT], in the environment of the service`

const { MONGO_URL, KAFKA_BROKERS, NAMESPACE = '' } = process.env
const isElsewhere = Boolean(MONGO_URL && KAFKA_BROKERS)

async function servers(): Promise<{ MONGO_URL?: string; KAFKA_BROKERS?: string; NAMESPACE: string }> {
  if (MONGO_URL && KAFKA_BROKERS) return { MONGO_URL, KAFKA_BROKERS, NAMESPACE }
  const { mongoUrl, kafkaBrokers, namespace } = await runningStack()
  return { MONGO_URL: mongoUrl, KAFKA_BROKERS: kafkaBrokers, NAMESPACE: namespace }
}

async function commandOf([tool, ...args]: readonly string[]): Promise<Command> {
  if (tool === 'topics') {
    const { MONGO_URL: _other, ...env } = await servers()
    return { script: 'platform/operator/topics.ts', args, env }
  }
  if (tool === 'dlq') {
    const { KAFKA_BROKERS: _other, ...env } = await servers()
    return { script: 'platform/operator/dlq.ts', args, env }
  }
  return rebuildOf(args)
}

async function rebuildOf([consumer = '', ...args]: readonly string[]): Promise<Command> {
  if (consumer === 'search') {
    const { KAFKA_BROKERS: _other, ...env } = await servers()
    return { script: 'subgraphs/messages/features/search/main.ts', args, env }
  }
  if (consumer !== 'notifications' && consumer !== 'presence') throw new StackError(`No consumer "${consumer}".`, usage)
  const script = `subgraphs/${consumer}/rebuild/main.ts`
  if (isElsewhere) return { script, args, env: process.env }
  const { namespace, urls, dataDir, ...stack } = await runningStack()
  const keys = await ensureKeys(join(dataDir, 'keys'), serviceNames)
  const urlOf = (name: ServiceName) => urls[name] ?? ''
  return { script, args, env: environmentOf(consumer, { namespace, servers: stack, keys, urlOf }) }
}

try {
  const { script, args, env } = await commandOf(process.argv.slice(2))
  const options = { env: { ...inheritedEnvironment(), ...env }, stdio: 'inherit' } as const
  spawn(process.execPath, [join(checkout, script), ...args], options).on('exit', code => {
    process.exitCode = code ?? 1
  })
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
