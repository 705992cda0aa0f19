// The guard's process: reads orders from its stdin; when the pipe ends without "stand down", the stack was killed, and it
// ends what is left: first it lets services drain (their IPC channel has closed), then SIGTERM newest first, then SIGKILL.
import { rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import type { GuardOrder } from './guard.ts'
import { endProcesses, isAlive, markedProcesses, startOf } from './leftovers.ts'

const drainMs = 3_000
const [runId = '', ...remove] = process.argv.slice(2)
/** Pids with the start of their process: a pid that was given away again is not ours to kill. */
const watched = new Map<number, string>()

// Ctrl-C and a closed terminal end the stack, which then tells us; we outlive it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

let isStandingDown = false
for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line) as GuardOrder
  if ('watch' in order) watched.set(order.watch, await startOf(order.watch))
  if ('forget' in order) watched.delete(order.forget)
  if ('standDown' in order) isStandingDown = true
}

if (!isStandingDown) {
  const endsAt = Date.now() + drainMs
  while (Date.now() < endsAt && (await stillRunning()).length > 0) await delay(50)
  const marked = (await markedProcesses(runId)) ?? []
  const left = new Set([...(await stillRunning()), ...marked])
  await endProcesses([...left].reverse())
  for (const path of remove) await rm(path, { recursive: true, force: true })
}

async function stillRunning(): Promise<number[]> {
  const starts = await Promise.all([...watched.keys()].map(startOf))
  return [...watched].filter(([pid, started], index) => isAlive(pid) && starts[index] === started).map(([pid]) => pid)
}
