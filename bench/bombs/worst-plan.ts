// Which operation that our limits let through takes longest to plan? Bred from random ones: those that took longest have offspring.
import { readFileSync } from 'node:fs'
import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { parse } from 'graphql'
import { plannerOptions } from '#gateway/planner/options.ts'
import { diceOf } from '#platform/dice.ts'
import { median, rounded } from '../send/closed-loop.ts'
import { changed, type Habits, newHabits, writeDocument } from './hostile.ts'
import { bodyOf, refusalOf, sdl, supergraph, timesOf } from './own-limits.ts'

const tries = 500
const kept = 12
const seed = 7
const turns = 9

interface Found {
  readonly habits: Habits
  readonly text: string
  readonly ms: number
}

export interface WorstPlan {
  /** Median of nine, warm, in this thread, and the least of the nine, which is what it takes undisturbed. */
  readonly worstAcceptedPlanMs: number
  readonly worstAcceptedPlanLeastMs: number
  /** The same of the slowest operation that a client of ours really sends. */
  readonly ownPlanMs: number
  readonly ownPlanLeastMs: number
  readonly acceptedOf: string
  readonly worstAccepted: string
}

export function findWorstPlan(): WorstPlan {
  const composed = Supergraph.build(parse(sdl))
  const [api, planner] = [composed.apiSchema(), new QueryPlanner(composed, plannerOptions)]
  const plan = (text: string) => planner.buildQueryPlan(operationFromDocument(api, parse(text, { noLocation: true })))
  const planMs = (text: string) => {
    const began = process.threadCpuUsage()
    plan(text)
    const { user, system } = process.threadCpuUsage(began)
    return (user + system) / 1_000
  }

  const dice = diceOf(seed)
  const { schema } = supergraph
  let best: Found[] = []
  let accepted = 0
  for (let nth = 0; nth < tries; nth++) {
    const parent = best.length > kept / 2 && dice.roll() < 0.7 ? dice.pick(best).habits : undefined
    const habits = parent ? changed(parent, schema, dice) : newHabits(schema, dice)
    const text = writeDocument(habits, schema, dice)
    if (refusalOf(bodyOf(text)) !== undefined) continue
    accepted++
    best = [...best, { habits, text, ms: planMs(text) }].sort((a, b) => b.ms - a.ms).slice(0, kept)
  }
  const measured = (texts: readonly string[]) =>
    texts
      .map(text => ({ text, times: timesOf(turns, () => plan(text)) }))
      .map(({ text, times }) => ({ text, median: rounded(median(times), 1), least: rounded(times[0] ?? 0, 1) }))
      .sort((a, b) => b.median - a.median)[0]
  const worst = measured(best.map(({ text }) => text))
  const own = measured(ownOperations())
  return {
    worstAcceptedPlanMs: worst?.median ?? 0,
    worstAcceptedPlanLeastMs: worst?.least ?? 0,
    ownPlanMs: own?.median ?? 0,
    ownPlanLeastMs: own?.least ?? 0,
    acceptedOf: `${accepted} of ${tries}, seed ${seed}`,
    worstAccepted: worst?.text ?? '',
  }
}

function ownOperations(): string[] {
  const file = new URL('../../schema/trusted-documents.json', import.meta.url)
  const { operations } = JSON.parse(readFileSync(file, 'utf8')) as { operations: readonly { body: string }[] }
  // The others are far from the slowest.
  return operations.map(({ body }) => body).filter(body => body.length > 4_000)
}
