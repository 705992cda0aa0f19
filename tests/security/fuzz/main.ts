// `npm run fuzz -- [--minutes N] [--inputs N] [--seed S]`: a stack of its own, and inputs until the time is over, there have been so
// many, or one of them fails.

import { randomInt } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { elapsedMs } from '#platform/clock.ts'
import { startStack } from '#stack/index.ts'
import { checkout } from '#stack/services.ts'
import { fastFolder } from '#stack/testing/testing.ts'
import { type Cost, heapMib, worse } from './neighbour.ts'
import { createPlace, fuzzEnv, readSchema } from './place.ts'
import { fuzz } from './run.ts'

/** A handful takes as long as a socket is listened to, however few there are in it. */
const atOnce = 480

const say = (line: string) => void process.stdout.write(`${line}\n`)

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, inputs: { type: 'string' }, seed: { type: 'string' } },
})
const minutes = Number(values.minutes)
const most = values.inputs === undefined ? undefined : Number(values.inputs)
const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed)
if (!(minutes > 0) || !Number.isSafeInteger(seed) || !((most ?? 1) > 0)) {
  say('npm run fuzz -- [--minutes N] [--inputs N] [--seed S]: numbers above 0, and S a whole one.')
  process.exit(64)
}

await using stack = await startStack({
  ephemeral: true,
  name: 'fuzz',
  temporaryFolder: await fastFolder(),
  nodeArgs: [`--max-old-space-size=${heapMib}`],
  env: { ...fuzzEnv, all: { NODE_ENV: 'test' } },
})
const place = await createPlace(stack)
const described = ({ queryMs, eventMs, memoryMib }: Cost) =>
  `a neighbour's query ${queryMs.toFixed(1)} ms, a live event ${eventMs.toFixed(1)} ms; MiB: ${JSON.stringify(memoryMib)}`

await place.neighbourIsServed()
const before = await place.cost()
say(`Before: ${described(before)}`)
say(`Fuzzing for ${minutes} minutes with seed ${seed}.`)
const began = elapsedMs()
let told = 0
const { inputs, failure } = await fuzz({
  ...place,
  schema: readSchema(),
  seed,
  atOnce,
  handfuls: most === undefined ? 2 ** 31 : Math.ceil(most / atOnce),
  forMs: minutes * 60_000,
  onProgress(inputs) {
    if (inputs - told < 10_000) return
    told = inputs
    say(`${inputs} inputs, ${Math.round((elapsedMs() - began) / 1_000)} s`)
  },
})
if (failure) {
  const file = join(checkout, '.data', `fuzz-${seed}.json`)
  const input = JSON.stringify(failure.input)
  writeFileSync(file, input)
  say(`\nFAILED: ${failure.what}\n\nThe smallest input that does it, whole in ${file}:\n${input.slice(0, 2_000)}`)
}
const bad = place.badLogLines().map(line => `in a log: ${line}`)
try {
  await place.neighbourIsServed()
  const after = await place.cost()
  say(`After:  ${described(after)}`)
  bad.push(...worse(before, after))
} catch (error) {
  bad.push(String(error))
}
for (const line of bad.slice(0, 50)) say(`FAILED: ${line}`)
say(
  `\n${inputs} inputs in ${Math.round((elapsedMs() - began) / 1_000)} s, seed ${seed}: ${failure || bad.length > 0 ? 'FAILED' : 'nothing failed'}.`,
)
process.exitCode = failure || bad.length > 0 ? 1 : 0
