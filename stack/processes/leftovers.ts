// Finds and ends processes that a stack left behind. Called by the guard and by the next start after a crash.
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { markerName } from './guard.ts'

const termMs = 5_000

/** The pids, oldest first, that carry this run's marker; undefined where the system has no /proc. */
export async function markedProcesses(runId: string): Promise<number[] | undefined> {
  const entries = await readdir('/proc').catch(() => undefined)
  if (!entries?.includes('self')) return undefined
  const needle = `${markerName}=${runId}`
  const pids = entries.filter(entry => /^\d+$/.test(entry)).map(Number)
  const environments = await Promise.all(pids.map(environmentOf))
  const found = pids.filter((pid, index) => pid !== process.pid && environments[index]?.includes(needle))
  return found.sort((a, b) => a - b)
}

async function environmentOf(pid: number): Promise<string[]> {
  const text = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
  return text.split('\0')
}

/** When a process started: field 22 of /proc/PID/stat, in clock ticks from boot. Empty where it cannot be told. */
export async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

/** SIGTERM one after the other in the given order, SIGKILL to those that are still there after 5 s. */
export async function endProcesses(pids: readonly number[]): Promise<void> {
  for (const pid of pids) {
    signal(pid, 'SIGTERM')
    signal(pid, 'SIGCONT')
  }
  const endsAt = Date.now() + termMs
  while (Date.now() < endsAt && pids.some(isAlive)) await delay(50)
  for (const pid of pids.filter(isAlive)) signal(pid, 'SIGKILL')
}

export function isAlive(pid: number): boolean {
  return signal(pid, 0)
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}
