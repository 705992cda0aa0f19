// `npm run dlq` and `npm run topics`: an operator's tools of platform/operator/, with the servers of the environment, or else those
// of the stack that runs in this checkout.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { inheritedEnvironment } from './environment.ts'
import { runningStack } from './running-stack.ts'
import { checkout } from './services.ts'
import { messageOf } from './stack-error.ts'

const [tool = '', ...args] = process.argv.slice(2)

async function environment(): Promise<Record<string, string | undefined>> {
  const { MONGO_URL, KAFKA_BROKERS, NAMESPACE } = process.env
  if (MONGO_URL && KAFKA_BROKERS) return { MONGO_URL, KAFKA_BROKERS, NAMESPACE }
  const stack = await runningStack()
  return { MONGO_URL: stack.mongoUrl, KAFKA_BROKERS: stack.kafkaBrokers, NAMESPACE: stack.namespace }
}

try {
  const { MONGO_URL, KAFKA_BROKERS, NAMESPACE = '' } = await environment()
  const own = tool === 'dlq' ? { MONGO_URL } : { KAFKA_BROKERS }
  const env = { ...inheritedEnvironment(), NAMESPACE, ...own }
  const script = join(checkout, 'platform', 'operator', `${tool}.ts`)
  spawn(process.execPath, [script, ...args], { env, stdio: 'inherit' }).on('exit', code => {
    process.exitCode = code ?? 1
  })
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
