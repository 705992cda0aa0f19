// How long does a stranger wait? Clones this repository's HEAD into a temporary folder and starts it twice with `npm start`: cold,
// with nothing installed and nothing downloaded for it (npm's and Maven's own caches are the machine's), and warm.
// Ready is when a query through the gateway is answered.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { writeResult } from './result.ts'

const basePort = 14_000
const url = `http://127.0.0.1:${basePort}/graphql`
const deadlineMs = 20 * 60_000

async function answers(): Promise<boolean> {
  try {
    const body = JSON.stringify({ query: '{ __typename me { id } }' })
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown }
    return response.ok && data !== undefined && errors === undefined
  } catch {
    return false
  }
}

/** Starts, waits for the first answer, stops. @returns seconds */
async function measure(folder: string): Promise<number> {
  const startedAt = performance.now()
  const child = spawn('npm', ['start', '--', '--base-port', String(basePort), '--no-seed'], {
    cwd: folder,
    // A group of its own: Ctrl-C in a terminal reaches every process of it, and npm passes nothing on.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      PATH: process.env.PATH?.split(':')
        .filter(part => !part.includes('node_modules'))
        .join(':'),
      HOME: process.env.HOME,
    },
  })
  const ended = once(child, 'exit')
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`)
    if (performance.now() - startedAt > deadlineMs) throw new Error(`${url} did not answer within 20 minutes`)
    await delay(50)
  }
  const seconds = (performance.now() - startedAt) / 1000
  if (child.pid) process.kill(-child.pid, 'SIGINT')
  await ended
  return Number(seconds.toFixed(1))
}

const folder = mkdtempSync(join(tmpdir(), 'start-'))
try {
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', join(import.meta.dirname, '..'), folder])
  const coldSeconds = await measure(folder)
  const warmSeconds = await measure(folder)
  writeResult('start', {
    coldSeconds,
    warmSeconds,
    servers: 'secantusdb, Valkey, Kafka 4.1',
    readme: [
      { question: 'From a fresh clone to the first answer of the API, downloads included', ours: `${coldSeconds} s` },
      { question: 'From `npm start` to the first answer, the second time', ours: `${warmSeconds} s` },
    ],
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
