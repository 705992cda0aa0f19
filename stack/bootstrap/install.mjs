// The locked dependencies, and the Node 24 that is one of them. Installs only when node_modules differs from the lockfile.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const checkout = fileURLToPath(new URL('../..', import.meta.url))

/** Runs `npm ci` if it has to. Resolves with an exit code. */
export async function installDependencies() {
  const reason = outdated()
  if (!reason) return 0
  console.log(`Installing the locked dependencies (${reason}).`)
  const code = await new Promise(resolve => {
    const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: checkout, stdio: 'inherit' })
    npm.on('error', () => resolve(1)).on('exit', status => resolve(status ?? 1))
  })
  if (code !== 0) {
    console.error(`\nnpm ci failed (exit ${code}); its own words are above. The next run starts it afresh.`)
  }
  return code
}

/**
 * npm writes `node_modules/.package-lock.json` last, so an install that was cut short has none; and it names every
 * installed version, so whoever installed (npm ci, npm install) we see whether it is what the lockfile says.
 */
function outdated() {
  if (!existsSync(join(checkout, 'node_modules'))) return 'first run'
  const installed = readPackages(join(checkout, 'node_modules', '.package-lock.json'))
  if (!installed) return 'an earlier install was not finished'
  const locked = readPackages(join(checkout, 'package-lock.json')) ?? {}
  for (const [path, { version, optional }] of Object.entries(locked)) {
    if (path === '' || (optional && !installed[path])) continue
    if (installed[path]?.version !== version) return 'the lockfile has changed'
  }
  return undefined
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** The path of a Node 24 or later: the one in node_modules, else the one that runs this. Throws where there is none. */
export function findNode24() {
  const installed = join(checkout, 'node_modules', '.bin', 'node')
  for (const node of [installed, process.execPath]) {
    const { stdout, status } = spawnSync(node, ['--version'], { encoding: 'utf8' })
    if (status === 0 && Number(/^v(\d+)/.exec(stdout)?.[1]) >= 24) return node
  }
  console.error(
    `This project runs on Node.js 24. Its npm package covers linux-x64 and linux-arm64; on ${process.platform}-${process.arch}` +
      ` install Node.js 24 yourself (https://nodejs.org) and start again.`,
  )
  process.exit(69)
}
