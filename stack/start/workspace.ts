// The folders of a stack, its lock and its guard: what is there before the first process and goes after the last.
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { logsName } from '../jest/names.ts'
import { holdLock } from '../lock.ts'
import { type Guard, startGuard } from '../processes/guard.ts'
import { checkout } from '../services.ts'
import { explained, StackError } from '../stack-error.ts'

/** Below this a start would only fail later, in a server's own words. */
const leastFreeBytes = 256 * 1024 * 1024

export interface Workspace extends AsyncDisposable {
  readonly runId: string
  readonly dataDir: string
  /** Downloads and compiled code, for all stacks of this checkout. */
  readonly cacheDir: string
  /** What its processes write. */
  readonly logsDir: string
  readonly guard: Guard
}

interface WorkspaceOptions {
  readonly name: string
  readonly ephemeral: boolean
  readonly temporaryFolder?: string | undefined
}

/** @throws StackError when another process holds the stack, or the disk is full. */
export async function openWorkspace({
  name,
  ephemeral,
  temporaryFolder = tmpdir(),
}: WorkspaceOptions): Promise<Workspace> {
  const runId = randomUUID()
  const cacheDir = join(checkout, '.data', 'parts')
  await using opened = new AsyncDisposableStack()
  try {
    await mkdir(cacheDir, { recursive: true })
    const dataDir = ephemeral ? await mkdtemp(join(temporaryFolder, `chat-${name}-`)) : join(checkout, '.data', name)
    if (ephemeral) opened.defer(() => rm(dataDir, { recursive: true, force: true }))
    await mkdir(dataDir, { recursive: true })
    await assertSpace(dataDir)
    const logsDir = ephemeral ? ephemeralLogs(dataDir) : join(dataDir, 'logs')
    opened.use(await holdLock(join(dataDir, 'lock'), { what: `The stack "${name}" of this checkout`, runId }))
    // A lock that is left behind is taken over by the next start, which may already hold it when the guard gets there.
    const guard = opened.use(await startGuard({ runId, remove: ephemeral ? [dataDir] : [] }))
    const resources = opened.move()
    return { runId, dataDir, cacheDir, logsDir, guard, [Symbol.asyncDispose]: () => resources.disposeAsync() }
  } catch (error) {
    throw explained(error, 'preparing the data folder')
  }
}

/** Logs of a test's stack outlive it where the run keeps them, so that a failure can show them. */
function ephemeralLogs(dataDir: string): string {
  const kept = process.env[logsName]
  return kept ? join(kept, basename(dataDir)) : join(dataDir, 'logs')
}

async function assertSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize >= leastFreeBytes) return
  throw new StackError(
    `The disk is full: ${Math.floor((bavail * bsize) / 1024 / 1024)} MB are free at ${folder}.`,
    `Free at least ${leastFreeBytes / 1024 / 1024} MB; nothing was started.`,
  )
}
