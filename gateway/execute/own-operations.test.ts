// Our own operations with the plans of either planner, over subgraphs of our own schema with data from a seed: queries, mutations, and an
// event of each subscription.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { executorOf } from '../fixtures/executor.ts'
import { randomVariables } from '../fixtures/random/operations.ts'
import { randomSubgraphs, subgraphSchemasOf } from '../fixtures/random/subgraphs.ts'

const read = (path: string) => readFileSync(new URL(`../../schema/${path}`, import.meta.url), 'utf8')
const sdl = read('supergraph.graphql')
const { operations } = JSON.parse(read('trusted-documents.json')) as {
  operations: readonly { name: string; body: string }[]
}

test('both planners make of each of our operations what says the same', async () => {
  const schemas = subgraphSchemasOf(sdl)
  const [apollo, hive] = [executorOf(sdl), executorOf(sdl, 'hive')]
  let filled = 0
  const ask = randomSubgraphs(1, { agrees: true, isSound: true }, schemas)
  for (const { name, body } of operations) {
    const variables = randomVariables(apollo.schema, parse(body), name)
    const [one, other] = [
      await apollo.run({ query: body, variables }, ask),
      await hive.run({ query: body, variables }, ask),
    ]
    expect([name, other.errors, other.faults]).toEqual([name, [], []])
    expect([name, JSON.parse(other.data)]).toEqual([name, JSON.parse(one.data)])
    if (other.data.length > 100) filled++
  }
  // What is compared says something.
  expect(filled).toBeGreaterThan(operations.length / 2)
})
