// Process entry: plans with Hive's planner, for the gateway that has forked it. Native code cannot be stopped within a process, and where
// it panics it takes its process with it: any client can make it, so this one serves nobody else. Started and killed by planner.ts.

import { servePlans } from '../engine.ts'
import type { FromThread, ToThread } from '../messages.ts'
import { loadHive } from './load.ts'

// Ours is the owner's end: a Ctrl-C in a terminal is meant for the whole group, of which the owner may still drain.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit())

const take = servePlans(loadHive, (message: FromThread) => void process.send?.(message))
process.on('message', message => take(message as ToThread))
