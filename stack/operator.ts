// `npm run dlq`, `npm run topics` and `npm run search`: an operator's tools, with the servers of the environment, or else those of the
// stack that runs in this checkout.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { inheritedEnvironment } from './environment.ts'
import { runningStack } from './running-stack.ts'
import { checkout } from './services.ts'
import { messageOf } from './stack-error.ts'

const [tool = '', ...args] = process.argv.slice(2)
const scripts: Readonly<Record<string, string>> = {
  dlq: 'platform/operator/dlq.ts',
  topics: 'platform/operator/topics.ts',
  search: 'subgraphs/messages/search/main.ts',
}

async function environment(): Promise<Record<string, string | undefined>> {
  const { MONGO_URL, KAFKA_BROKERS, NAMESPACE } = process.env
  if (MONGO_URL && KAFKA_BROKERS) return { MONGO_URL, KAFKA_BROKERS, NAMESPACE }
  const stack = await runningStack()
  return { MONGO_URL: stack.mongoUrl, KAFKA_BROKERS: stack.kafkaBrokers, NAMESPACE: stack.namespace }
}

try {
  const { MONGO_URL, KAFKA_BROKERS, NAMESPACE = '' } = await environment()
  const own = tool === 'topics' ? { KAFKA_BROKERS } : { MONGO_URL }
  const env = { ...inheritedEnvironment(), NAMESPACE, ...own }
  const script = join(checkout, scripts[tool] ?? '')
  spawn(process.execPath, [script, ...args], { env, stdio: 'inherit' }).on('exit', code => {
    process.exitCode = code ?? 1
  })
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
