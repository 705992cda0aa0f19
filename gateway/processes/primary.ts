// The process before the others of one gateway: it forks them, shares the public port out to them, answers its operator for all of
// them, and has them drain when it is told to end. It serves no client itself and loads nothing of what that takes.

import { Counter, Registry } from 'prom-client'
import { createLog } from '#platform/process/log.ts'
import { described } from '#platform/process/metric-options.ts'
import { askWhenScraped } from '#platform/process/metrics.ts'
import type { Running } from '#platform/process/process.ts'
import { listenForOperators } from '../admin.ts'
import type { Config } from '../config.ts'
import { forkMember } from './forked.ts'
import { inspectAll } from './inspect-all.ts'
import { createPool } from './pool.ts'

/**
 * Listens for operators, forks `config.processes` processes, and resolves when all of them listen.
 * @throws ProcessEnded where one of them cannot start; where the operator's port cannot be bound
 */
export async function startProcesses(config: Config): Promise<Running> {
  await using parts = new AsyncDisposableStack()
  const log = createLog('gateway', config.logLevel)
  const registry = new Registry()
  const lost = new Counter(described('gateway_processes_lost_total', registry))
  const pool = createPool({
    size: config.processes,
    log,
    fork: () => forkMember(['--admin-port', new URL(admin.url).port]),
    onLost: () => lost.inc(),
  })
  askWhenScraped(registry, 'gateway_processes', () => [...pool.members].filter(({ isListening }) => isListening).length)
  const admin = parts.use(await listenForOperators(inspectAll(pool, registry), config.http))
  parts.use(pool)
  // A drain that is cut leaves none behind, not even one that hears nothing any more.
  process.once('exit', () => {
    for (const member of pool.members) member.kill()
  })
  const url = await pool.start()
  log.info({ url, adminUrl: admin.url, processes: pool.size }, 'all processes of the gateway are listening')
  const owned = parts.move()
  return { url, adminUrl: admin.url, failed: pool.failed, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
