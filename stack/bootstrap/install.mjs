// The locked dependencies, and the Node 24 that is one of them. Installs only when node_modules differs from the lockfile.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const checkout = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs `npm ci` wherever it has to. Resolves with an exit code.
 * @param {string[]} [further] folders with a lockfile of their own
 */
export async function installDependencies(further = []) {
  for (const folder of ['.', ...further]) {
    const reason = outdated(join(checkout, folder))
    if (!reason) continue
    console.error(`Installing the locked dependencies${folder === '.' ? '' : ` of ${folder}/`} (${reason}).`)
    const code = await npmCi(join(checkout, folder))
    if (code === 0) continue
    console.error(`\nnpm ci failed (exit ${code}); its own words are above. The next run starts it afresh.`)
    return code
  }
  return 0
}

function npmCi(cwd) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  // An npm that runs us hands its own options on: `npm pack --dry-run -w hooks` would install nothing, and that of one workspace.
  const foreign = /^npm_config_(dry_run|workspaces?|json|global)$/
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
  return new Promise(resolve => {
    // What runs us may have its output read, `npm pack --json` for one.
    const npm = spawn('npm', args, { cwd, env, stdio: ['inherit', 2, 2] })
    npm.on('error', () => resolve(1)).on('exit', status => resolve(status ?? 1))
  })
}

/**
 * npm writes `node_modules/.package-lock.json` last, so an install that was cut short has none; and it names every
 * installed version, so whoever installed (npm ci, npm install) we see whether it is what the lockfile says.
 */
function outdated(folder) {
  const locked = readPackages(join(folder, 'package-lock.json'))
  if (!locked) return undefined
  if (!existsSync(join(folder, 'node_modules'))) return 'first run'
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'))
  if (!installed) return 'an earlier install was not finished'
  for (const [path, { version, optional, link, resolved }] of Object.entries(locked)) {
    // The package itself and its workspaces are not installed from anywhere; what is installed of these is a link.
    if (!path.includes('node_modules/')) continue
    if (optional && !installed[path]) continue
    const isInstalled = link ? installed[path]?.resolved === resolved : installed[path]?.version === version
    if (!isInstalled) return 'the lockfile has changed'
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
