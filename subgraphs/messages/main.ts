// The process of messages.
import { runService } from '#platform/process/process.ts'
import { readConfig } from './config.ts'
import { start } from './index.ts'

await runService(readConfig, start)
