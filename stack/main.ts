// `npm start`: boots the stack with fixed ports, seeds it, prints what to try, and stops everything on Ctrl-C.
import { serveDashboard } from './dashboard/serve.ts'
import { startStack } from './index.ts'
import type { Stack } from './options.ts'
import { buildPages, type Pages, pagesNames } from './pages.ts'
import { partNames } from './parts/part.ts'
import { dashboardPort, portTable } from './ports/port-table.ts'
import type { Account } from './seed/people.ts'
import { seed } from './seed/story.ts'
import { checkout, presentServices } from './services.ts'
import { messageOf, StackError } from './stack-error.ts'
import { showProgress } from './start/progress-board.ts'
import { createReplicas } from './start/replicas.ts'
import { createRestarter } from './start/restarter.ts'
import { readStartOptions } from './start/start-options.ts'
import { welcome } from './start/welcome.ts'

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
  const { basePort, replicas, gateways, wantsSeeds, wantsDashboard, supergraph } = readStartOptions(
    process.argv.slice(2),
  )
  const kinds = [...presentServices(checkout), 'gateway'] as const
  const board = showProgress([...partNames, ...kinds.flatMap(createReplicas({ replicas, gateways }).instancesOf)])
  const building = buildAllOrSayWhyNot()
  const started = Promise.withResolvers<Stack>()
  // Whoever waits for a start that fails has nothing to do any more.
  started.promise.catch(() => {})
  const restarter = createRestarter({
    find: async name => (await started.promise).service(name),
    signal: stopping.signal,
    report: line => console.error(line),
  })
  const starting = startStack({
    ports: portTable(basePort),
    ...{ replicas, gateways },
    ...(supergraph ? { env: { gateway: { GATEWAY_SUPERGRAPH: supergraph } } } : {}),
    signal: stopping.signal,
    onProgress: board.report,
    onUnexpectedExit: restarter.onUnexpectedExit,
  })
  starting.then(started.resolve, started.reject)
  await using stack = await starting.finally(() => board.close())
  const pages = await building
  const startSeconds = (performance.now() - startedAt) / 1000
  const { adminUrls } = stack
  const at = { host: '127.0.0.1', port: dashboardPort(basePort) }
  await using dashboard = wantsDashboard ? await serveDashboard({ adminUrls, ...at }) : undefined
  const accounts = wantsSeeds ? await seedOrSayWhyNot(stack) : []
  console.log(welcome(stack.endpoints, { accounts, startSeconds, pages, dashboardUrl: dashboard?.url }))
  await untilStopped()
  console.log('\nStopping, in reverse order ...')
}

function untilStopped(): Promise<void> {
  const { signal } = stopping
  return new Promise(resolve => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve())))
}

/** One after the other: the servers start meanwhile, on as few cores. @returns those that are there */
async function buildAllOrSayWhyNot(): Promise<ReadonlySet<Pages>> {
  const built = new Set<Pages>()
  for (const name of pagesNames) if (await buildOrSayWhyNot(name)) built.add(name)
  return built
}

/** A stack without its pages is still a stack. */
async function buildOrSayWhyNot(name: Pages): Promise<boolean> {
  try {
    await buildPages(checkout, name)
    return true
  } catch (error) {
    console.error(`\n${messageOf(error)}\n  Try again with: npm run ${name}`)
    return false
  }
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
