// One holder per stack folder (and per download). A lock whose holder is dead is taken over; a living holder is named.

import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { endProcesses, isAlive, markedProcesses, startOf } from './processes/leftovers.ts'
import { codeOf, explained, StackError } from './stack-error.ts'
import { until } from './wait.ts'

export interface LockOptions {
  /** "the stack 'dev' of this checkout" */
  what: string
  /** The marker of the processes that the holder starts; the next holder ends those that a crash left behind. */
  runId?: string
  /** How long to wait for a living holder. Default 0: refuse at once. */
  waitMs?: number
  signal?: AbortSignal
}

interface Holder {
  pid: number
  /** The process's start, from /proc: a reused pid has another one. Empty where there is no /proc. */
  started: string
  since: string
  runId?: string
}

/** @throws StackError that names the living holder. */
export async function holdLock(path: string, options: LockOptions): Promise<AsyncDisposable> {
  await mkdir(dirname(path), { recursive: true })
  const mine: Holder = {
    pid: process.pid,
    started: await startOf(process.pid),
    since: new Date().toISOString(),
    runId: options.runId,
  }
  const endsAt = Date.now() + (options.waitMs ?? 0)
  while (!(await tryToWrite(path, mine))) {
    const holder = await readHolder(path)
    if (!holder) continue
    if (!(await isHeld(holder))) {
      await takeOver(path, holder)
      continue
    }
    if (Date.now() >= endsAt) {
      throw new StackError(
        `${options.what} is held by pid ${holder.pid} since ${holder.since}.`,
        `Stop it there (Ctrl-C), or: kill ${holder.pid}`,
      )
    }
    await until(
      `${options.what} to be free`,
      async () => !(await isHeld(holder)) || (await readHolder(path))?.since !== holder.since,
      {
        deadlineMs: endsAt - Date.now(),
        everyMs: 200,
        signal: options.signal,
      },
    )
  }
  return { [Symbol.asyncDispose]: () => rm(path, { force: true }) }
}

/** Ends what a dead holder left running, then frees the path; of several who try, one renames it away. */
async function takeOver(path: string, holder: Holder): Promise<void> {
  const left = holder.runId ? await markedProcesses(holder.runId) : []
  await endProcesses((left ?? []).reverse())
  const aside = `${path}.stale-${process.pid}`
  await rename(path, aside).catch(() => {})
  await rm(aside, { force: true })
}

/** Linked into place whole: nobody ever reads a lock that is still being written. */
async function tryToWrite(path: string, holder: Holder): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`
  try {
    await writeFile(draft, JSON.stringify(holder))
    await link(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw explained(error, `writing ${path}`)
  } finally {
    await rm(draft, { force: true })
  }
}

/** Undefined when it has just been removed; a damaged lock (a full disk) reads as one without a holder. */
async function readHolder(path: string): Promise<Holder | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as Holder
  } catch {
    return { pid: 0, started: '', since: 'unknown' }
  }
}

async function isHeld({ pid, started }: Holder): Promise<boolean> {
  return pid > 0 && isAlive(pid) && (await startOf(pid)) === started
}
