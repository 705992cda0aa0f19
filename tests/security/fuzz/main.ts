// `npm run fuzz -- [--minutes N] [--seed S]`: a stack of its own, and inputs until the time is over or one of them fails.

import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { elapsedMs } from '#platform/clock.ts'
import { startStack } from '#stack/index.ts'
import { fastFolder } from '#stack/testing.ts'
import { createPlace, fuzzEnv, readSchema } from './place.ts'
import { fuzz } from './run.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } },
})
const minutes = Number(values.minutes)
const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed)
if (!(minutes > 0) || !Number.isSafeInteger(seed)) {
  say('npm run fuzz -- [--minutes N] [--seed S]: N is a number of minutes, S a whole number.')
  process.exit(64)
}

await using stack = await startStack({
  ephemeral: true,
  name: 'fuzz',
  temporaryFolder: await fastFolder(),
  env: { ...fuzzEnv, all: { NODE_ENV: 'test' } },
})
const place = await createPlace(stack)
say(`Fuzzing for ${minutes} minutes with seed ${seed}.`)
const began = elapsedMs()
let told = 0
const { inputs, failure } = await fuzz({
  ...place,
  schema: readSchema(),
  seed,
  handfuls: 2 ** 31,
  forMs: minutes * 60_000,
  onProgress(inputs) {
    if (inputs - told < 10_000) return
    told = inputs
    say(`${inputs} inputs, ${Math.round((elapsedMs() - began) / 1_000)} s`)
  },
})
if (failure) say(`\nFAILED: ${failure.what}\n\nThe smallest input that does it:\n${JSON.stringify(failure.input)}`)
await place.neighbourIsServed().catch(error => say(`FAILED: ${String(error)}`))
const bad = place.badLogLines()
for (const line of bad.slice(0, 50)) say(`IN A LOG: ${line}`)
say(
  `\n${inputs} inputs in ${Math.round((elapsedMs() - began) / 1_000)} s, seed ${seed}: ${failure || bad.length > 0 ? 'FAILED' : 'nothing failed'}.`,
)
process.exitCode = failure || bad.length > 0 ? 1 : 0
