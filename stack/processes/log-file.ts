// Where a process writes what it says: the operating system writes, so nothing is lost when the stack itself is killed.
import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const rotateAt = 16 * 1024 * 1024
const tailBytes = 8 * 1024

export interface LogFile {
  readonly path: string
  /** For `stdio`; close it once the child has it. */
  openForChild(): number
  /** The last lines written since `openForChild`. */
  tail(lines?: number): string
}

/** The log at `path`, kept across restarts; one old file is kept once it grows beyond 16 MiB. */
export function createLogFile(path: string): LogFile {
  let lifeStart = 0
  return {
    path,
    openForChild() {
      mkdirSync(dirname(path), { recursive: true })
      if (existsSync(path) && statSync(path).size > rotateAt) renameSync(path, `${path}.1`)
      lifeStart = existsSync(path) ? statSync(path).size : 0
      return openSync(path, 'a')
    },
    tail(lines = 12) {
      return existsSync(path) ? lastLines(path, lifeStart, lines) : ''
    },
  }
}

function lastLines(path: string, from: number, lines: number): string {
  const file = openSync(path, 'r')
  try {
    const { size } = statSync(path)
    const start = Math.max(from, size - tailBytes)
    const bytes = Buffer.alloc(Math.max(0, size - start))
    readSync(file, bytes, 0, bytes.length, start)
    return bytes.toString('utf8').trimEnd().split('\n').slice(-lines).join('\n')
  } finally {
    closeSync(file)
  }
}
