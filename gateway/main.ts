// Process entry: `node gateway/main.ts [--supergraph FILE] [--port N] [--admin-port N]`, or all of it by environment.

import { setFlagsFromString } from 'node:v8'
import { runService } from '#platform/process/process.ts'
import { readConfig } from './config.ts'

// A young generation that may grow to 32 MiB keeps three times that resident after a wave of new connections: 24 KiB for each of
// 5,000 idle sockets instead of 9. Deliveries allocate off the heap and do not need it.
setFlagsFromString('--semi-space-growth-factor=1')
// Apollo's packages report to their vendor unless told otherwise before they are loaded, hence the late import of index.ts.
process.env.APOLLO_TELEMETRY_DISABLED = 'true'
const { start } = await import('./index.ts')

await runService(env => readConfig(env, process.argv.slice(2)), start)
