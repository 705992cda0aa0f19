// Some thousand inputs of a stranger and of members, by a seed that is always the same; `npm run fuzz` sends more, by others.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Stack, startStack } from '#stack/index.ts'
import { fastFolder, testStack } from '#stack/testing/testing.ts'
import { createPlace, fuzzEnv, type Place, readSchema } from './place.ts'
import { fuzz } from './run.ts'

const seed = 20_261_129
const handfuls = 60

let stack: Stack
let place: Place

beforeAll(async () => {
  stack = await startStack({
    ...{ ephemeral: true, name: 'fuzz', temporaryFolder: await fastFolder() },
    ...{ servers: testStack(), env: fuzzEnv },
  })
  place = await createPlace(stack)
})
afterAll(async () => {
  await stack?.[Symbol.asyncDispose]()
})

test('nothing that is sent ends a process, fails, or keeps a neighbour from being served', async () => {
  const { failure, inputs } = await fuzz({ schema: readSchema(), seed, atOnce: 40, handfuls, ...place })
  expect(failure).toBeUndefined()
  expect(inputs).toBeGreaterThan(handfuls)
  await place.neighbourIsServed()
  expect(place.badLogLines()).toEqual([])
})
