// `npm start`: boots the stack with fixed ports, seeds it, prints what to try, and stops everything on Ctrl-C.
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startStack } from './index.ts'
import type { Stack } from './options.ts'
import { partNames } from './parts/part.ts'
import { basePort, portTable } from './port-table.ts'
import { showProgress } from './progress-board.ts'
import { createRestarter } from './restarter.ts'
import type { Account } from './seed/people.ts'
import { seed } from './seed/story.ts'
import { checkout, entryOf, presentServices } from './services.ts'
import { messageOf, StackError } from './stack-error.ts'
import { welcome } from './welcome.ts'

const { values } = parseArgs({
  options: {
    'base-port': { type: 'string', default: String(basePort) },
    gateways: { type: 'string', default: existsSync(entryOf('gateway', checkout)) ? '1' : '0' },
    'no-seed': { type: 'boolean', default: false },
  },
})

const stopping = new AbortController()
const stop = (why: string) => stopping.abort(new StackError(`Stopped by ${why}.`))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal))
// The channel to the bootstrap closes when that was killed.
process.on('disconnect', () => stop('the end of its parent'))

try {
  await run()
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(error instanceof StackError ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
// The channel would keep us alive.
if (process.connected) process.disconnect()

async function run(): Promise<void> {
  const startedAt = performance.now()
  const gateways = Number(values.gateways)
  const instances = Array.from({ length: gateways }, (_, index) => (index === 0 ? 'gateway' : `gateway-${index + 1}`))
  const board = showProgress([...partNames, ...presentServices(checkout), ...instances])
  let running: Stack | undefined
  const restarter = createRestarter(name => (stopping.signal.aborted ? undefined : running?.service(name)))
  try {
    running = await startStack({
      ports: portTable(Number(values['base-port'])),
      gateways,
      signal: stopping.signal,
      onProgress: board.report,
      onUnexpectedExit: restarter.onUnexpectedExit,
    })
  } finally {
    await board.close()
  }
  await using stack = running
  const startSeconds = (performance.now() - startedAt) / 1000
  const accounts = values['no-seed'] || !stack.gatewayUrl ? [] : await seedOrSayWhyNot(stack)
  console.log(welcome(stack.endpoints, { accounts, startSeconds }))
  await untilStopped()
  console.log('\nStopping, in reverse order ...')
}

function untilStopped(): Promise<void> {
  const { signal } = stopping
  return new Promise(resolve => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve())))
}

/** A stack without seeds is still a stack. */
async function seedOrSayWhyNot({ endpoints }: Stack): Promise<Account[]> {
  try {
    return await seed(endpoints)
  } catch (error) {
    console.error(`\nThe seeds could not be sown: ${messageOf(error)}\n  Try again with: npm run seed`)
    return []
  }
}
