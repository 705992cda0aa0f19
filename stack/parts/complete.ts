// The mark that a download is whole. It is written last and names the larger files with their sizes, so a download that was
// cut short, or a file that was truncated or removed later, is seen and fetched again.
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { holdLock } from '../lock.ts'

const marker = 'complete.json'
const smallestNamed = 64 * 1024

interface Mark {
  version: string
  files: Record<string, number>
}

export interface Download {
  folder: string
  /** Changes when what should be in the folder changes: a hash of the pinned versions, or the folder's own path. */
  version: string
  /** Fills the empty folder. */
  fetch: () => Promise<void>
  signal: AbortSignal
}

/** Makes sure that the folder holds the whole download; one process of the checkout fetches, others wait for it. */
export async function ensureDownload({ folder, version, fetch, signal }: Download): Promise<void> {
  if (await isComplete(folder, version)) return
  await using _lock = await holdLock(`${folder}.lock`, { what: `the download of ${folder}`, waitMs: 900_000, signal })
  if (await isComplete(folder, version)) return
  await rm(folder, { recursive: true, force: true })
  await fetch()
  const mark: Mark = { version, files: await largeFiles(folder) }
  await writeFile(join(folder, marker), JSON.stringify(mark, undefined, 1))
}

async function isComplete(folder: string, version: string): Promise<boolean> {
  const text = await readFile(join(folder, marker), 'utf8').catch(() => undefined)
  if (text === undefined) return false
  try {
    const mark = JSON.parse(text) as Mark
    if (mark.version !== version) return false
    const sizes = await Promise.all(Object.keys(mark.files).map(file => sizeOf(join(folder, file))))
    return Object.values(mark.files).every((size, index) => size === sizes[index])
  } catch {
    return false
  }
}

async function largeFiles(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true })
  const sizes = await Promise.all(entries.map(async entry => [entry, await sizeOf(join(folder, entry))] as const))
  // Python rewrites its .pyc files when it likes.
  return Object.fromEntries(sizes.filter(([entry, size]) => size >= smallestNamed && !entry.endsWith('.pyc')))
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined)
  return found?.isFile() ? found.size : -1
}
