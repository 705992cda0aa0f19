// Now and then a service or gateway stands still for some seconds, as when a virtual machine is moved or its host is too busy.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import type { Draws } from './draws.ts'
import { tallyName } from './faults.ts'
import { readTallies, type Tally } from './tally.ts'

export interface StopOptions {
  readonly folder: string
  readonly draws: Draws
  readonly struck: (name: string) => void
  /** The pause before each stop is drawn from this range. */
  readonly everyMs?: { readonly least: number; readonly most: number }
  readonly seconds?: number
}

/** Stops processes of the run's stacks one by one; when disposed, all of them go on. */
export function stopNowAndThen(options: StopOptions): AsyncDisposable {
  const { folder, draws, struck, everyMs = { least: 10_000, most: 30_000 }, seconds = 5 } = options
  const ended = new AbortController()
  const pids = new Set<number>()

  async function stopOne(): Promise<void> {
    const found = (await readTallies(folder)).sort((a, b) => a.name.localeCompare(b.name) || a.pid - b.pid)
    const running = (await Promise.all(found.map(async tally => ((await isOurs(tally, folder)) ? [tally] : [])))).flat()
    const chosen = running[Math.floor(draws.next() * running.length)]
    if (!chosen) return
    struck(chosen.name)
    pids.add(chosen.pid)
    stopFor(chosen.pid, seconds)
  }

  async function run(): Promise<void> {
    while (!ended.signal.aborted) {
      const ms = everyMs.least + draws.next() * (everyMs.most - everyMs.least)
      await delay(ms, undefined, { signal: ended.signal }).catch(() => undefined)
      if (!ended.signal.aborted) await stopOne()
    }
  }

  const running = run()
  return {
    async [Symbol.asyncDispose]() {
      ended.abort()
      await running
      for (const pid of pids) resume(pid)
    },
  }
}

/** In a session of its own: whatever way the run ends, a kill -9 included, what was stopped goes on. */
function stopFor(pid: number, seconds: number): void {
  const script = 'kill -STOP "$1"; sleep "$2"; kill -CONT "$1"'
  spawn('sh', ['-c', script, 'stop', String(pid), String(seconds)], { detached: true, stdio: 'ignore' }).unref()
}

/** A pid may have been given away since, also to a process of another run; one that a test has stopped is the test's. */
async function isOurs({ pid }: Tally, folder: string): Promise<boolean> {
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
  if (!environment.split('\0').includes(`${tallyName}=${folder}`)) return false
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat !== '' && !stat.slice(stat.lastIndexOf(')') + 2).startsWith('T')
}

function resume(pid: number): void {
  try {
    process.kill(pid, 'SIGCONT')
  } catch {
    // It has ended meanwhile.
  }
}
