// How often each fault has struck, process by process: in the log of each, and in a file of each that outlives the stack's own logs.
import { renameSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Tally {
  readonly pid: number
  /** In its stack: `auth`, `gateway-2`. */
  readonly name: string
  readonly counts: Readonly<Record<string, number>>
}

const logEveryMs = 30_000
const writeEveryMs = 2_000

/** Call it from the process with the faults. @returns what counts one. */
export function keepTally(folder: string, name: string): (fault: string) => void {
  const counts: Record<string, number> = {}
  let written = ''
  const write = () => {
    const text = JSON.stringify({ pid: process.pid, name, counts } satisfies Tally)
    if (text === written) return
    written = text
    const file = join(folder, `${process.pid}.json`)
    try {
      writeFileSync(`${file}.new`, text)
      renameSync(`${file}.new`, file)
    } catch {
      // The run has ended before us and has taken the folder with it.
    }
  }
  const say = () => console.error(`faults injected into ${name}: ${describeCounts(counts)}`)
  write()
  setInterval(write, writeEveryMs).unref()
  setInterval(say, logEveryMs).unref()
  process.on('exit', () => {
    write()
    say()
  })
  return fault => {
    counts[fault] = (counts[fault] ?? 0) + 1
  }
}

export async function readTallies(folder: string): Promise<Tally[]> {
  const files = (await readdir(folder)).filter(file => file.endsWith('.json'))
  return Promise.all(files.map(async file => JSON.parse(await readFile(join(folder, file), 'utf8')) as Tally))
}

export function sumOf(tallies: readonly Tally[]): Record<string, number> {
  const sum: Record<string, number> = {}
  for (const { counts } of tallies)
    for (const [fault, count] of Object.entries(counts)) sum[fault] = (sum[fault] ?? 0) + count
  return sum
}

/** `late-commits 1,234, lost-wakeups 56` */
export function describeCounts(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([fault, count]) => `${fault} ${count.toLocaleString('en')}`)
  return parts.sort().join(', ') || 'none'
}
