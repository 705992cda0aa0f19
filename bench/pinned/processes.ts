// The processes of a measurement, each pinned to its core where `taskset` is there: the server under measurement on one, the load
// client and the subgraphs on the other.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const waitMs = 120_000
const cores = { server: '0', others: '1' } as const

const living = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of living) child.kill('SIGKILL')
})
// A signal would end us without the event above, and leave servers behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

export const isPinned = (() => {
  try {
    execFileSync('taskset', ['-c', '1', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

interface Spawned {
  readonly core: keyof typeof cores
  /** Node.js, unless said. */
  readonly program?: string | undefined
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd: string
  readonly ipc?: boolean
}

export function startProcess({
  core,
  program = process.execPath,
  args,
  env = {},
  cwd,
  ipc = false,
}: Spawned): ChildProcess {
  const pinned = isPinned ? ['taskset', '-c', cores[core]] : []
  const [command = program, ...rest] = [...pinned, program, ...args]
  const child = spawn(command, rest, {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'ignore', 'inherit', ...(ipc ? (['ipc'] as const) : [])],
  })
  living.add(child)
  child.once('exit', () => living.delete(child))
  return child
}

export async function stopProcess(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** The next message of this type. */
export function nextReport<T extends { type: string }>(child: ChildProcess, type: T['type']): Promise<T> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: T) => {
      if (message.type !== type) return
      child.off('message', onMessage)
      child.off('exit', onExit)
      resolve(message)
    }
    const onExit = () => reject(new Error(`a process of the measurement ended while "${type}" was awaited`))
    child.on('message', onMessage)
    child.once('exit', onExit)
  })
}

export interface Server extends AsyncDisposable {
  readonly port: number
  /** Milliseconds of CPU used since its start. */
  cpuMs(): number
  /** Resident bytes after a garbage collection. */
  residentBytes(): Promise<number>
}

export interface ServerSpec {
  /** A program that is not Node.js: its memory is what the kernel says, without a garbage collection. */
  readonly program?: string | undefined
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  readonly port: number
  readonly scratch: string
}

/** Starts the server under measurement and waits until it answers. */
export async function startServer({ program, args, env, cwd, port, scratch }: ServerSpec): Promise<Server> {
  const memoryFile = join(scratch, `memory-${port}.json`)
  const probe = ['--expose-gc', '--import', join(import.meta.dirname, 'memory-probe.js')]
  const extra = (process.env.BENCH_NODE_ARGS ?? '').split(' ').filter(Boolean)
  const child = startProcess({
    core: 'server',
    program,
    args: program ? args : [...probe, ...extra, ...args],
    env: { ...env, MEMORY_PROBE_FILE: memoryFile },
    cwd,
  })
  const { pid = 0 } = child
  await until('the server to answer', () => answers(port))
  return {
    port,
    cpuMs() {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      // utime and stime, in hundredths of a second.
      return (Number(fields[11]) + Number(fields[12])) * 10
    },
    async residentBytes() {
      if (program) return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1_024
      rmSync(memoryFile, { force: true })
      process.kill(pid, 'SIGUSR2')
      await until(
        'the memory of the server',
        async () => existsSync(memoryFile) && readFileSync(memoryFile, 'utf8').endsWith('}'),
      )
      return JSON.parse(readFileSync(memoryFile, 'utf8')).rss
    },
    async [Symbol.asyncDispose]() {
      // A profile that was asked for is written at a regular end only.
      if (extra.length > 0) {
        child.kill('SIGTERM')
        await once(child, 'exit')
      }
      await stopProcess(child)
    },
  }
}

async function answers(port: number): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  })
  return response.ok && (await response.text()).includes('"data"')
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + waitMs
  while (!(await isSo().catch(() => false))) {
    if (performance.now() > deadline) throw new Error(`waited ${waitMs} ms for ${what}`)
    await delay(50)
  }
}
