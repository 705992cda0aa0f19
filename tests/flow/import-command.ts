// `npm run import` as a process that a test can kill, and whose importers it can wait for.
import { spawn } from 'node:child_process'
import type { Servers } from '#stack/import/importers.ts'

export interface ImportCommand extends AsyncDisposable {
  /** SIGKILL, to the command alone. */
  kill(): void
  /** Whether the command and the importers that it has started are gone. */
  isOver(): boolean
}

export function startImportCommand(args: readonly string[], { mongoUrl, namespace }: Servers): ImportCommand {
  const script = new URL('../../stack/import/main.ts', import.meta.url).pathname
  const env = { ...process.env, NODE_OPTIONS: '', MONGO_URL: mongoUrl, NAMESPACE: namespace }
  // A group of its own: its importers are in it, and outlive it for a moment.
  const { pid } = spawn(process.execPath, [script, ...args], { env, detached: true, stdio: 'ignore' })
  if (pid === undefined) throw new Error(`${process.execPath} cannot be started`)
  const isOver = () => {
    try {
      return !process.kill(-pid, 0)
    } catch {
      return true
    }
  }
  return {
    isOver,
    kill: () => void process.kill(pid, 'SIGKILL'),
    async [Symbol.asyncDispose]() {
      if (!isOver()) process.kill(-pid, 'SIGKILL')
    },
  }
}
