// `npm run stress`: jest as always, while this machine misbehaves in ways that a seed repeats. Faults in processes get there by what
// Node loads before each of them; the environment carries that into every stack of the run, also into those of single tests.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeArgsName } from '../environment.ts'
import { checkout } from '../services.ts'
import { messageOf } from '../stack-error.ts'
import { commandOf, readArguments, type StressArguments } from './arguments.ts'
import { createDraws } from './draws.ts'
import { faultsName, seedName, tallyName } from './faults.ts'
import { hogCount, startHogs } from './hogs.ts'
import { stopNowAndThen } from './stopped.ts'
import { describeCounts, readTallies, sumOf } from './tally.ts'

/** By how much longer than usual tests wait before they call something broken, unless the environment says otherwise. */
const patience = '4'

async function stress(given: StressArguments): Promise<number> {
  const { seed, faults } = given
  const announcement = `Seed ${seed}; once more: ${commandOf(given)}`
  console.log(`Stress with ${faults.join(', ')}. ${announcement}`)
  const folder = await mkdtemp(join(tmpdir(), 'stress-'))
  try {
    await using running = new AsyncDisposableStack()
    let stops = 0
    const struck = (name: string) => {
      stops++
      console.error(`stopped for a while: ${name}`)
    }
    if (faults.includes('hogs')) running.use(startHogs())
    if (faults.includes('stopped')) {
      running.use(stopNowAndThen({ folder, draws: createDraws(seed, 'stopped'), struck }))
    }
    const code = await runJest(given, folder)
    const counts = sumOf(await readTallies(folder))
    if (faults.includes('hogs')) counts.hogs = hogCount
    if (stops > 0) counts.stopped = stops
    console.log(`\nFaults injected: ${describeCounts(counts)}. ${announcement}`)
    return code
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function runJest({ seed, faults, jest }: StressArguments, folder: string): Promise<number> {
  const preload = new URL('./preload.ts', import.meta.url).href
  const script = join(checkout, 'stack', 'jest', 'main.ts')
  const child = spawn(process.execPath, [script, ...jest], {
    cwd: checkout,
    stdio: 'inherit',
    env: {
      TEST_PATIENCE: patience,
      ...process.env,
      [nodeArgsName]: `${process.env[nodeArgsName] ?? ''} --import ${preload}`.trim(),
      [seedName]: seed,
      [faultsName]: faults.join(','),
      [tallyName]: folder,
    },
  })
  // A terminal's Ctrl-C reaches jest by itself; we stay until it has ended, and then end what we have begun.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const end of ['SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(end, () => endBy(end))
  function endBy(end: string): void {
    if (child.exitCode !== null || child.signalCode !== null) return
    console.error(`\nEnding the run: ${end}.`)
    child.kill('SIGTERM')
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (signal) console.error(`\njest was ended by ${signal}.`)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

try {
  process.exitCode = await stress(readArguments(process.argv.slice(2)))
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 64
}
// Its parent's channel, listened to for the parent's end, would keep this process alive.
if (process.connected) process.disconnect()
