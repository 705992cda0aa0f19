// Builds the web app where its sources have changed since it was built last. Called by `npm start`, `npm run web` and the browser's
// tests; the gateway serves whatever is there.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { holdLock } from './lock.ts'
import { StackError } from './stack-error.ts'

const run = promisify(execFile)

const sources = ['clients/web', 'clients/hooks/src', 'clients/package-lock.json']
const notSources = new Set(['node_modules', 'dist'])

/**
 * @param root the checkout
 * @returns false where the last build is of the same sources
 * @throws StackError in the bundler's words
 */
export async function buildWebApp(root: string): Promise<boolean> {
  const mark = join(root, 'clients/web/dist/.built-from')
  const digest = digestOf(root)
  const isBuilt = (): boolean => existsSync(mark) && readFileSync(mark, 'utf8') === digest
  if (isBuilt()) return false
  // Two files of tests come here at once; one of them builds.
  const what = 'The building of the web app'
  await using _lock = await holdLock(join(root, '.data/web-app.lock'), { what, waitMs: 300_000 })
  if (isBuilt()) return false
  const vite = join(root, 'clients/node_modules/vite/bin/vite.js')
  const args = [vite, 'build', 'clients/web', '--config', 'clients/web/vite.config.ts']
  const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' }
  await run(process.execPath, args, { cwd: root, env }).catch(({ stderr, message }: Error & { stderr?: string }) => {
    throw new StackError(`The web app could not be built:\n${stderr || message}`)
  })
  writeFileSync(mark, digest)
  return true
}

function digestOf(root: string): string {
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
