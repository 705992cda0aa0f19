// Our end of the guard: a process that holds a pipe to us and ends all that we started when we die without a word.
// Every child carries the guard's marker in its environment, so that even what we could not report is found (Linux).
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The environment name that every process of a stack carries; its value is the run's id. */
export const markerName = 'STACK_RUN'

export interface Guard extends AsyncDisposable {
  readonly marker: Readonly<Record<string, string>>
  watch(pid: number): void
  forget(pid: number): void
}

export interface GuardOptions {
  runId: string
  /** What to remove after the last process: a temporary data folder. */
  remove: string[]
}

/** What the guard is told over its pipe, one JSON text a line. `stand down` ends it without a kill. */
export type GuardOrder = { watch: number } | { forget: number } | { standDown: true }

export async function startGuard({ runId, remove }: GuardOptions): Promise<Guard> {
  const script = fileURLToPath(new URL('./guard-main.ts', import.meta.url))
  const child = spawn(process.execPath, [script, runId, ...remove], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { PATH: process.env.PATH },
  })
  await once(child, 'spawn')
  child.unref()
  const pipe = child.stdin
  // A guard that was killed cannot be told anything; the stack goes on without one.
  pipe.on('error', () => {})
  const order = (order: GuardOrder) => void pipe.write(`${JSON.stringify(order)}\n`)
  const gone = once(child, 'exit')
  gone.catch(() => {})
  return {
    marker: { [markerName]: runId },
    watch: pid => order({ watch: pid }),
    forget: pid => order({ forget: pid }),
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return
      // Unreferenced until now, so that a guard never keeps a finished process alive.
      child.ref()
      order({ standDown: true })
      pipe.end()
      await gone
    },
  }
}
