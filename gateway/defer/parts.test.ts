// What comes in parts, put together, is what would have come at once: over operations, parts and data that are drawn from a seed.
import { expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { canonicalJson } from '#platform/canonical-json.ts'
import type { AskSubgraph, Sent } from '../fixtures/executor.ts'
import { withDefers } from '../fixtures/random/deferred.ts'
import { executor, isValid } from '../fixtures/random/executor.ts'
import { randomOperation } from '../fixtures/random/operations.ts'
import { shrunk } from '../fixtures/random/shrink.ts'
import { randomSubgraphs } from '../fixtures/random/subgraphs.ts'
import { deferFault } from './rules.ts'
import type { Delivery } from './run-parts.ts'

const runs = Number(process.env.DEFER_RUNS ?? 150)
const firstSeed = Number(process.env.DEFER_SEED ?? 1)

type Json = Record<string | number, unknown>

/** As a client does it. @throws where a piece has no place in what came before */
function together(deliveries: readonly Delivery[]): unknown {
  const [first, ...rest] = deliveries
  const data: unknown = JSON.parse(first?.result?.data ?? 'null')
  for (const { label: _label, path, data: text, errors } of rest.flatMap(({ pieces }) => pieces)) {
    const piece = JSON.parse(text) as Json | null
    if (piece === null && path.length === 0 && errors.length > 0) continue
    let at: unknown = data
    for (const step of path) at = (at as Json | null)?.[step]
    if (typeof at !== 'object' || at === null) throw new Error(`nothing is at ${JSON.stringify(path)}`)
    if (piece) mergeInto(at as Json, piece)
  }
  return data
}

function mergeInto(target: Json, source: Json): void {
  for (const [key, value] of Object.entries(source)) {
    const there = target[key]
    if (typeof there === 'object' && there !== null && typeof value === 'object' && value !== null)
      mergeInto(there as Json, value as Json)
    else target[key] = value
  }
}

const faultsOf = (deliveries: readonly Delivery[]) =>
  deliveries.flatMap(({ result, pieces }) =>
    [...(result ? [result] : []), ...pieces].flatMap(({ errors, faults }) => [...errors, ...faults]),
  )

interface Compared {
  readonly whole: unknown
  readonly parts: unknown
  readonly problem?: string
}

/** Where a value is null that may not be, a part is null alone, and the whole more than that: then only the places of pieces are looked at. */
async function compared(operation: Sent, ask: () => AskSubgraph): Promise<Compared | undefined> {
  const deliveries = await executor.runInParts(operation, ask())
  if (!deliveries) return undefined
  const { data, errors, faults } = await executor.run(operation, ask())
  const open = deliveries.map(({ hasNext }) => hasNext)
  if (open.slice(0, -1).includes(false) || open.at(-1)) return { whole: 0, parts: 1, problem: `hasNext is ${open}` }
  let parts: unknown
  try {
    parts = together(deliveries)
  } catch (error) {
    return { whole: 0, parts: 1, problem: String(error) }
  }
  const told = faultsOf(deliveries)
  // A part has an interface asked for by its key now and then, which these subgraphs know nothing of.
  if (told.some(({ message }) => message.startsWith('Abstract type'))) return undefined
  if (errors.length > 0 || faults.length > 0) return undefined
  return told.length === 0 ? { whole: JSON.parse(data), parts } : { whole: [], parts: told, problem: 'errors in parts' }
}

const differs = (one: Compared | undefined) =>
  one !== undefined && canonicalJson(one.whole) !== canonicalJson(one.parts)

test('says in parts what it says at once, whatever is put off', async () => {
  let asked = 0
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    const drawn = randomOperation(executor.schema, `deferred ${seed}`)
    const query = withDefers(drawn.query, `defers ${seed}`)
    if (!isValid(query) || deferFault(parse(query))) continue
    const ask = () => randomSubgraphs(seed, { agrees: true })
    const result = await compared({ ...drawn, query }, ask)
    if (result) asked++
    if (!differs(result)) continue
    const fails = async (smaller: string) =>
      isValid(smaller) && differs(await compared({ ...drawn, query: smaller }, ask).catch(() => undefined))
    const smallest = await shrunk(query, fails)
    const seen = await compared({ ...drawn, query: smallest }, ask)
    const deliveries = await executor.runInParts({ ...drawn, query: smallest }, ask())
    const told = [{ seed, variables: drawn.variables }, seen, deliveries].map(one => JSON.stringify(one)).join('\n')
    throw new Error(`${smallest}\n${told}`)
  }
  expect(asked).toBeGreaterThan(runs * 0.1)
})
