// Process entry: `node gateway/main.ts [--supergraph FILE] [--port N] [--admin-port N]`, or all of it by environment.

import cluster from 'node:cluster'
import { runService } from '#platform/process/process.ts'
import { type Config, readConfig } from './config.ts'

// Apollo's packages report to their vendor unless told otherwise before they are loaded, hence the late import of index.ts.
process.env.APOLLO_TELEMETRY_DISABLED = 'true'

await runService(env => {
  const config = readConfig(env, process.argv.slice(2))
  // The primary has told of them.
  return cluster.isWorker ? { ...config, unknownNames: [] } : config
}, startRole)

/** A primary loads none of what serves clients. */
async function startRole(config: Config) {
  if (cluster.isPrimary && config.processes > 1) {
    const { startProcesses } = await import('./processes/primary.ts')
    return startProcesses(config)
  }
  const { start } = await import('./index.ts')
  if (cluster.isPrimary) return start(config)
  const { answerPrimary } = await import('./processes/answer-primary.ts')
  return start(config, answerPrimary)
}
