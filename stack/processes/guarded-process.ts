// One child process with a life that can end and begin again: started, asked whether it is ready, paused, killed, stopped.
// The stack and tests use it; it never decides by itself to restart anything.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { StackError } from '../stack-error.ts'
import { until, WaitedTooLong } from '../wait.ts'
import type { Guard } from './guard.ts'
import type { LogFile } from './log-file.ts'

export interface ProcessSpec {
  command: string
  args: string[]
  env?: NodeJS.ProcessEnv
  cwd?: string
  /** Opens an IPC channel; what the child sends is given to `ready`. */
  ipc?: boolean
  /** Asked again and again until true. */
  ready: (said: readonly unknown[]) => boolean | Promise<boolean>
  readyWithinMs: number
  /** How long SIGTERM may take before SIGKILL follows. */
  stopWithinMs: number
}

export interface ProcessParts {
  name: string
  spec: ProcessSpec
  log: LogFile
  guard: Guard
  /** Told when the process ends though nobody asked it to. */
  onUnexpectedExit?: (name: string, how: string) => void
}

export interface GuardedProcess extends AsyncDisposable {
  readonly name: string
  readonly pid: number | undefined
  readonly running: boolean
  /** The last lines of its log in this life. */
  logTail(lines?: number): string
  /** Starts it (again, on its old port) and waits until it is ready. */
  start(signal?: AbortSignal): Promise<void>
  /** SIGTERM, then SIGKILL when that takes too long. */
  stop(): Promise<void>
  /** Sends a signal as an operator or an accident would, and waits for the end if the signal ends a process. */
  kill(signal?: NodeJS.Signals): Promise<void>
  /** SIGSTOP: it holds its sockets and answers nothing. */
  pause(): void
  resume(): void
}

const endsProcess = new Set<NodeJS.Signals>(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGABRT', 'SIGHUP'])

export function createGuardedProcess({ name, spec, log, guard, onUnexpectedExit }: ProcessParts): GuardedProcess {
  let child: ChildProcess | undefined
  let ended: Promise<string> = Promise.resolve('not started')
  // Whether its end is expected: it was asked to end, or its start fails with it and says so.
  let isEndExpected = false

  function launch(said: unknown[]): void {
    const output = log.openForChild()
    // In a session of its own: a terminal's Ctrl-C reaches the stack only, which then stops its children in order.
    const life = spawn(spec.command, spec.args, {
      cwd: spec.cwd,
      env: { ...spec.env, ...guard.marker },
      detached: true,
      stdio: ['ignore', output, output, ...(spec.ipc ? (['ipc'] as const) : [])],
    })
    closeSync(output)
    child = life
    isEndExpected = true
    life.on('message', message => said.push(message))
    ended = new Promise(resolve => {
      life.once('error', error => resolve(error.message))
      life.once('exit', (code, signal) => resolve(signal ? `ended by ${signal}` : `exited with code ${code}`))
    })
    const { pid } = life
    if (pid) guard.watch(pid)
    void ended.then(how => {
      if (pid) guard.forget(pid)
      if (child === life) child = undefined
      if (!isEndExpected) onUnexpectedExit?.(name, how)
    })
  }

  let starting: Promise<void> | undefined

  function start(signal?: AbortSignal): Promise<void> {
    if (starting !== undefined) return starting
    if (child) return Promise.resolve()
    starting = begin(signal).finally(() => {
      starting = undefined
    })
    return starting
  }

  async function begin(signal: AbortSignal | undefined): Promise<void> {
    const said: unknown[] = []
    launch(said)
    const over = new AbortController()
    const asking = signal ? AbortSignal.any([signal, over.signal]) : over.signal
    const ready = until(`${name} to be ready`, () => spec.ready(said), {
      deadlineMs: spec.readyWithinMs,
      signal: asking,
    })
    void ended.then(how => over.abort(new StackError(`${name} ${how} while starting. ${lastWords()}`)))
    try {
      await ready
      isEndExpected = false
    } catch (error) {
      await stop()
      throw error instanceof WaitedTooLong ? new StackError(`${error.message}. ${lastWords()}`) : error
    }
  }

  function lastWords(): string {
    return `Its last words (${log.path}):\n${log.tail().replaceAll(/^/gm, '    ')}`
  }

  async function stop(): Promise<void> {
    if (!child) return
    isEndExpected = true
    send('SIGTERM')
    // A paused process gets its SIGTERM only once it runs again.
    send('SIGCONT')
    const forced = setTimeout(() => send('SIGKILL'), spec.stopWithinMs)
    await ended
    clearTimeout(forced)
  }

  function send(signal: NodeJS.Signals): void {
    child?.kill(signal)
  }

  return {
    name,
    get pid() {
      return child?.pid
    },
    get running() {
      return child !== undefined
    },
    logTail: lines => log.tail(lines),
    start,
    stop,
    async kill(signal = 'SIGKILL') {
      if (!child) throw new StackError(`${name} does not run, so it cannot be sent ${signal}.`)
      isEndExpected = endsProcess.has(signal)
      send(signal)
      if (isEndExpected) await ended
    },
    pause: () => send('SIGSTOP'),
    resume: () => send('SIGCONT'),
    [Symbol.asyncDispose]: stop,
  }
}
