// Process entry: `node gateway/main.ts [--supergraph FILE] [--port N] [--admin-port N]`, or all of it by environment.
import { runService } from '#platform/process/process.ts'
import { readConfig } from './config.ts'

// Apollo's packages report to their vendor unless told otherwise before they are loaded, hence the late import of index.ts.
process.env.APOLLO_TELEMETRY_DISABLED = 'true'
const { start } = await import('./index.ts')

await runService(env => readConfig(env, process.argv.slice(2)), start)
