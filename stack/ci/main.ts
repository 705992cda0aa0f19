// `npm run ci`: clones HEAD into a new folder and runs `.ci/run` there, as CI does: nothing of this checkout is in it but what is
// committed. On green the commit's hash is left in `.data/ci-green`.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkout } from '../services.ts'

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: checkout, encoding: 'utf8' }).trim()

const commit = git('rev-parse', 'HEAD')
if (git('status', '--porcelain') !== '') console.log('What is not committed here is not in the clone.')
const parent = mkdtempSync(join(tmpdir(), 'ci-'))
const clone = join(parent, 'clone')
git('clone', '--quiet', checkout, clone)
git('-C', clone, 'checkout', '--quiet', '--detach', commit)
console.log(`Running .ci/run of ${commit.slice(0, 9)} in ${clone}`)

const startedAt = performance.now()
const run = spawn('bash', ['.ci/run'], { cwd: clone, env: bareEnvironment(), stdio: ['ignore', 'inherit', 'inherit'] })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => run.kill(signal))
process.on('disconnect', () => run.kill('SIGTERM'))
run.once('exit', code => {
  const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1)
  console.log(`\n.ci/run of ${commit.slice(0, 9)} ${code === 0 ? 'passed' : 'failed'} after ${minutes} minutes.`)
  process.exitCode = code ?? 1
  if (code === 0) {
    mkdirSync(join(checkout, '.data'), { recursive: true })
    writeFileSync(join(checkout, '.data', 'ci-green'), `${commit}\n`)
    rmSync(parent, { recursive: true, force: true })
  } else console.log(`The clone is still there: ${clone}`)
  if (process.connected) process.disconnect()
})

/** What any machine has. npm, Node's launcher and whoever called us put more there, which CI does not have. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const machine = ['HOME', 'USER', 'LANG', 'LC_ALL', 'TMPDIR', 'TERM', 'JAVA_HOME']
  // Behind a proxy that reads along, downloads are signed by it.
  const certificates = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'PIP_CERT', 'REQUESTS_CA_BUNDLE']
  const kept = [...machine, ...certificates, 'TEST_PATIENCE']
  const found = kept.map(name => [name, process.env[name]] as const).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(found), PATH: pathOfTheCaller(), CI: 'true' }
}

/** npm and the bootstrap put folders of this checkout in front. */
function pathOfTheCaller(): string {
  const folders = (process.env.PATH ?? '').split(':')
  return folders.filter(folder => !folder.startsWith(checkout) && !folder.includes('node_modules')).join(':')
}
