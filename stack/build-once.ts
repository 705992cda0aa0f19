// Builds something where its sources have changed since it was built last.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { holdLock } from './lock.ts'

/** What is built, from what, and how. Paths are relative to the checkout. */
export interface BuildOptions {
  /** For whoever waits for another builder: "The building of the web app". */
  what: string
  /** Files, and folders with all that is in them but `node_modules` and `dist`. */
  sources: readonly string[]
  /** A file that says from which sources the last build was made. */
  mark: string
  /** Without this, there is no last build. */
  output: string
  build(): Promise<void>
}

const notSources = new Set(['node_modules', 'dist'])

/**
 * @param root the checkout
 * @returns false where the last build is of the same sources
 * @throws what `build` throws
 */
export async function buildOnce(root: string, options: BuildOptions): Promise<boolean> {
  const { what, sources, output, build } = options
  const mark = join(root, options.mark)
  const digest = digestOf(root, sources)
  const isBuilt = (): boolean =>
    existsSync(join(root, output)) && existsSync(mark) && readFileSync(mark, 'utf8') === digest
  if (isBuilt()) return false
  // Two files of tests come here at once; one of them builds.
  await using _lock = await holdLock(join(root, `.data/${basename(dirname(output))}.lock`), { what, waitMs: 300_000 })
  if (isBuilt()) return false
  await build()
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, digest)
  return true
}

function digestOf(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(path => filesBelow(join(root, path))).sort())
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !notSources.has(name))
    .flatMap(entry => filesBelow(join(path, entry.name)))
}
