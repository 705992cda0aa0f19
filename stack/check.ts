// `npm run check`: everything that can be said about the code without running it, two checks at a time. Nothing is checked
// only in CI. A new check is a line in the list.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { delimiter, join } from 'node:path'
import { checkout } from './services.ts'

interface Check {
  name: string
  command: readonly [string, ...string[]]
}

const node = process.execPath

const checks: readonly Check[] = [
  { name: 'format and lint', command: ['biome', 'check', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of the clients', command: ['tsc', '--noEmit', '-p', 'clients'] },
  { name: 'boundaries', command: ['depcruise', '--output-type', 'err-long', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'time is a port', command: [node, 'stack/checks/time.ts'] },
  { name: 'comments name what is there', command: [node, 'stack/checks/comments.ts'] },
  { name: 'exports say what they are for', command: [node, 'stack/checks/docstrings.ts'] },
  {
    name: 'features say what becomes of what they keep',
    command: [node, 'node_modules/jest/bin/jest.js', '--runTestsByPath', 'subgraphs/messages/features.test.ts'],
  },
  { name: 'codegen drift', command: [node, 'codegen.ts', '--check'] },
  { name: 'composition drift, breaking changes', command: [node, 'schema/compose.ts', '--check'] },
  { name: 'environment drift', command: [node, 'deploy/env-examples.ts', '--check'] },
  { name: 'documents drift', command: [node, 'docs/generate.ts', '--check'] },
]

interface Outcome {
  passed: boolean
  output: string
}

function run({ command: [program, ...args] }: Check): Promise<Outcome> {
  const path = `${join(checkout, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`
  const child = spawn(program, args, {
    cwd: checkout,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise(resolve => {
    child.once('error', error => resolve({ passed: false, output: error.message }))
    child.once('close', code => resolve({ passed: code === 0, output: Buffer.concat(chunks).toString('utf8') }))
  })
}

async function work(waiting: Check[], failed: string[]): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const startedAt = performance.now()
    const { passed, output } = await run(check)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${check.name} (${seconds} s)`)
    if (passed) continue
    failed.push(check.name)
    console.log(output.trimEnd().replaceAll(/^/gm, '    '))
  }
}

// `npm run check -- types` runs those whose names hold the word.
const words = process.argv.slice(2)
const chosen = checks.filter(({ name }) => words.length === 0 || words.some(word => name.includes(word)))
if (chosen.length === 0)
  throw new Error(`no check is called so; there are: ${checks.map(({ name }) => name).join('; ')}`)
const failed: string[] = []
const waiting = [...chosen]
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, () => work(waiting, failed)))
if (failed.length > 0) {
  console.error(`\n${failed.length} of ${chosen.length} checks failed: ${failed.join('; ')}.`)
  process.exitCode = 1
}
