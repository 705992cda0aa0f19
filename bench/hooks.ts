// How long do UI teams wait? Code generation from the committed schema, without a server; and a chat that heals after 200 missed
// events. Counts (one paint, no message twice) are tests of clients/client and clients/react; here are the times.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { writeResult } from './result.ts'

interface Heal {
  readonly missed: number
  readonly trials: number
  readonly medianMs: number
  readonly worstMs: number
  readonly paints: number
}

const root = join(import.meta.dirname, '..')
const env = { ...process.env, NODE_OPTIONS: '' }
const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' })

function timeCodegen(): number {
  const began = performance.now()
  run('codegen.ts', '--check')
  return (performance.now() - began) / 1_000
}

const codegen = [timeCodegen(), timeCodegen(), timeCodegen()].sort((a, b) => a - b)
const codegenSeconds = Number((codegen[1] ?? 0).toFixed(1))
const heal: Heal = JSON.parse(run('--conditions=source', 'clients/client/bench/heal.ts'))
console.log({ codegenSeconds, ...heal })

writeResult('hooks', {
  codegenSeconds,
  heal,
  servers: 'a small server of the same schema in the client’s own process',
  readme: [
    { question: '`npm run codegen` of all types and hooks, no server, median of 3', ours: `${codegenSeconds} s` },
    {
      question: `${heal.missed} missed events on the screen after a reconnect, median of ${heal.trials}, and paints`,
      ours: `${heal.medianMs} ms (worst ${heal.worstMs}), ${heal.paints}`,
    },
  ],
})
