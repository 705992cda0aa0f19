#!/usr/bin/env node
// The first thing that every command runs: plain JavaScript for the system's Node (20 or later), with nothing installed yet.
// Names what is missing, installs the locked dependencies (Node 24 among them), then runs the task with Node 24.
// It never starts a server: that is the task's own work.
import { findNode24, installDependencies } from './bootstrap/install.mjs'
import { missingRequirements } from './bootstrap/requirements.mjs'
import { runTask } from './bootstrap/run-task.mjs'
import { describeTasks, tasks } from './bootstrap/tasks.mjs'

const [name = '', ...args] = process.argv.slice(2)
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined

if (!task) {
  console.error(name ? `There is no command "${name}".\n` : 'Which command?\n')
  console.error(describeTasks())
  process.exitCode = 64
} else {
  const missing = missingRequirements(task, args)
  if (missing.length > 0) {
    console.error(`npm ${name === 'start' || name === 'test' ? name : `run ${name}`} needs what this machine lacks:\n`)
    for (const { what, remedy } of missing) console.error(`  - ${what}\n    ${remedy}`)
    console.error('\nServers that run already can be used instead: set MONGO_URL, REDIS_URL and KAFKA_BROKERS.')
    process.exitCode = 69
  } else {
    process.exitCode = (await installDependencies(task.further)) || (await runTask(task, { node: findNode24(), args }))
  }
}
