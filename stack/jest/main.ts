// `npm test`, its tiers and `--shuffle`: jest with the projects that were asked for and one seed for every order.
//   npm test -- [--shuffle [SEED] | --shuffle-files [SEED]] [--tier unit|parts|whole] [--replicas N] [jest's own arguments]
import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkout } from '../services.ts'
import { readTestArguments } from './arguments.ts'
import { logsName, replicasName, seedName } from './names.ts'

const { seed = randomInt(1, 2 ** 31), shuffled, replicas, jest } = readTestArguments(process.argv.slice(2))
const logs = join(checkout, '.data', 'test-logs', String(process.pid))
mkdirSync(logs, { recursive: true })
// Where the machine keeps what is temporary a run has one folder, which goes with it: tests need not clean up, and one that dies cannot.
const scratch = mkdtempSync(join(tmpdir(), 'tests-'))

const order = shuffled === 'all' ? ['--randomize', `--seed=${seed}`] : []
const option = shuffled === 'all' ? '--shuffle' : '--shuffle-files'
if (shuffled) console.log(`Shuffled by seed ${seed}; the same order again: npm test -- ${option} ${seed}`)
const child = spawn(process.execPath, [join(checkout, 'node_modules/jest/bin/jest.js'), ...order, ...jest], {
  cwd: checkout,
  stdio: 'inherit',
  env: {
    ...{ ...process.env, [logsName]: logs, TMPDIR: scratch },
    ...(shuffled ? { [seedName]: String(seed) } : {}),
    ...(replicas ? { [replicasName]: String(replicas) } : {}),
  },
})
// A terminal's Ctrl-C reaches jest by itself.
process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
process.on('disconnect', () => child.kill('SIGTERM'))
child.once('exit', (code, signal) => {
  // What a failure needs of the logs has been printed by then.
  for (const folder of [logs, scratch]) rmSync(folder, { recursive: true, force: true })
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143)
  if (process.connected) process.disconnect()
})
