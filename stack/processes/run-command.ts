// Runs a command to its end and keeps its last words for the error message: pip, Maven, Kafka's storage tool, docker.
import { spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { inheritedEnvironment } from '../environment.ts'
import { explained, StackError } from '../stack-error.ts'
import { markerName } from './guard.ts'
import { createLogFile } from './log-file.ts'

export interface Command {
  /** Shown when it fails: "pip could not install ...". */
  doing: string
  command: string
  args: string[]
  logPath: string
  cwd?: string
  /** Marks the process as one of this run, so that it ends with it. */
  runId: string
  signal?: AbortSignal
}

/** @throws StackError with the last lines of output when the command cannot start or does not exit with 0. */
export async function runCommand({ doing, command, args, logPath, cwd, runId, signal }: Command): Promise<void> {
  const log = createLogFile(logPath)
  const output = log.openForChild()
  const child = spawn(command, args, {
    cwd,
    env: { ...inheritedEnvironment(), [markerName]: runId },
    signal,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  const how = await new Promise<string | undefined>(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('exit', (code, name) =>
      resolve(code === 0 ? undefined : name ? `ended by ${name}` : `exit code ${code}`),
    )
  })
  signal?.throwIfAborted()
  if (how === undefined) return
  const words = log.tail(15)
  throw explained(new StackError(`${doing} failed (${command}: ${how}). Its last words (${logPath}):\n${words}`), doing)
}
