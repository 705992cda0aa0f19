// Apollo's and Hive's planners beside each other, in this process and warm.
import { readFileSync } from 'node:fs'
import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { parse } from 'graphql'
import { loadHive } from '#gateway/planner/hive/load.ts'
import { plannerOptions } from '#gateway/planner/options.ts'
import { median, rounded } from '../send/closed-loop.ts'
import { sdl, timesOf } from './own-limits.ts'

const turns = 5
/** Each doubles the ways to look at. Our limits let four pass. */
const levels = [4, 6, 8]

const { operations } = JSON.parse(
  readFileSync(new URL('../../schema/trusted-documents.json', import.meta.url), 'utf8'),
) as { operations: readonly { name: string; body: string }[] }

type Plan = (text: string) => object

function apollos(): Plan {
  const composed = Supergraph.build(parse(sdl))
  const [api, planner] = [composed.apiSchema(), new QueryPlanner(composed, plannerOptions)]
  return text => planner.buildQueryPlan(operationFromDocument(api, parse(text, { noLocation: true })))
}

function hives(): Plan {
  const engine = loadHive(sdl)
  return text => engine.plan(engine.read(text), false)
}

const bomb = (depth: number) =>
  `{ message(id: "1") { ...F0 } } ${Array.from({ length: depth }, (_, at) =>
    at < depth - 1
      ? `fragment F${at} on Message { a: replyTo { ...F${at + 1} } b: replyTo { ...F${at + 1} } }`
      : `fragment F${at} on Message { sender { displayName } }`,
  ).join(' ')}`

const middle = (run: () => unknown, times = turns) => rounded(median(timesOf(times, run)), 1)

/** A line for each: reading our supergraph, planning our operations, and planning what is made to take long. */
export function* comparePlanners(): Generator<string> {
  for (const [name, load] of Object.entries({ apollo: apollos, hive: hives })) {
    const loadMs = middle(load, 3)
    const plan = load()
    const measured = operations
      .map(one => ({ name: one.name, ms: middle(() => plan(one.body)) }))
      .sort((a, b) => b.ms - a.ms)
    const [slowest] = measured
    const total = rounded(
      measured.reduce((sum, { ms }) => sum + ms, 0),
      0,
    )
    const calls = operations.reduce(
      (sum, { body }) => sum + JSON.stringify(plan(body)).split('"kind":"Fetch"').length - 1,
      0,
    )
    const bombs = levels.map(depth => `${depth} levels ${middle(() => plan(bomb(depth)), 3)} ms`).join(', ')
    yield `${name}: a supergraph read in ${loadMs} ms; ${operations.length} operations of ours in ${total} ms, with ${calls} fetches, the slowest (${slowest?.name}) in ${slowest?.ms} ms; a bomb of ${bombs}`
  }
}
