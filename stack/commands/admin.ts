// `npm run admin`: an operator's command of auth, with the environment of the stack that runs in this checkout.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { inheritedEnvironment } from '../environment.ts'
import { ensureKeys } from '../keys.ts'
import { runningStack } from '../running-stack.ts'
import { checkout, definitionOf, serviceNames } from '../services.ts'
import { messageOf } from '../stack-error.ts'

try {
  const stack = await runningStack()
  const keys = await ensureKeys(join(stack.dataDir, 'keys'), serviceNames)
  const urlOf = (service: string) => stack.urls[service] ?? ''
  const env = {
    ...inheritedEnvironment(),
    NAMESPACE: stack.namespace,
    MONGO_URL: stack.mongoUrl,
    REDIS_URL: stack.redisUrl,
    KAFKA_BROKERS: stack.kafkaBrokers,
    IDENTITY_KEYS_FILE: keys.identity,
    IDENTITY_SIGNING_KEY_FILE: keys.signing.auth ?? '',
    ...definitionOf('auth').env({ servers: stack, keys, urlOf }),
  }
  const script = join(checkout, 'subgraphs', 'auth', 'admin', 'main.ts')
  const command = spawn(process.execPath, [script, ...process.argv.slice(2)], { env, stdio: 'inherit' })
  command.on('exit', code => {
    process.exitCode = code ?? 1
  })
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
