// Whatever is asked, changed, answered and given up in whatever order: nobody is given what was resolved for somebody else where the schema
// does not say that it is the same for everybody, and no answer is older than its question.
//
// A failure prints a seed and the shortest steps that were found: SHARING_SEED repeats it, SHARING_RUNS says how many are drawn.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type VirtualClock, virtualClock } from '#platform/test-clock.ts'
import type { Executed } from './execute/execute.ts'
import { type AskerOf, nobody, queries, startManyViewers, type Value, valuesOf } from './fixtures/many-viewers.ts'

const numRuns = Number(process.env.SHARING_RUNS ?? 300)
const seed = process.env.SHARING_SEED === undefined ? {} : { seed: Number(process.env.SHARING_SEED) }

let clock: VirtualClock
beforeEach(() => {
  clock = virtualClock()
})
afterEach(() => clock[Symbol.dispose]())

const turn = () => new Promise<void>(resolve => setImmediate(resolve))

const viewers = ['ann', 'ann on another device', 'bob', 'cleo', 'a stranger'] as const
const viewer = fc.constantFrom(...viewers)
const feed = fc.constantFrom('feed one', 'feed two')
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('ask' as const), viewer, query: fc.constantFrom(...queries) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('event' as const), feed, which: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('change' as const), viewer }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('turn' as const) }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('end' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fail' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(80) }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const isPublic = ({ field }: Value) => field === 'name' || field === 'title'

/** Runs the steps, lets everything end, and holds each answer to who asked for it, and when. */
async function play(steps: readonly Step[], askerOf?: AskerOf): Promise<void> {
  const world = startManyViewers(askerOf ? { askerOf } : {})
  /** Changes of which somebody has been told. */
  let acknowledged = 0
  let isWhole = true
  const told: Promise<void>[] = []
  const leaving: (() => void)[] = []

  async function check(who: string, asking: Promise<Executed>, hasLeft = () => false) {
    const before = acknowledged
    const executed = await asking
    for (const value of valuesOf(executed)) {
      if (!(isPublic(value) && value.by === nobody)) expect({ ...value, by: value.by }).toEqual({ ...value, by: who })
      expect(value.version).toBeGreaterThanOrEqual(before)
    }
    if (isWhole && !hasLeft()) expect(executed.errors).toEqual([])
    return executed
  }

  async function change(who: string) {
    const [value] = valuesOf(await check(who, world.change(who)))
    if (value) acknowledged = Math.max(acknowledged, value.version)
  }

  function take(one: Step): Promise<void> | undefined {
    if (one.kind === 'ask') {
      const leaver = new AbortController()
      leaving.push(() => leaver.abort())
      const asked = world.ask(one.viewer, one.query, leaver.signal)
      told.push(check(one.viewer, asked, () => leaver.signal.aborted).then(() => {}))
    } else if (one.kind === 'event') told.push(check(one.feed, world.event(one.feed, one.which)).then(() => {}))
    else if (one.kind === 'change') told.push(change(one.viewer))
    else if (one.kind === 'leave') leaving[one.which % leaving.length]?.()
    else if (one.kind === 'turn') return turn()
    else if (one.kind === 'wait') return clock.advance(one.ms)
    else {
      const calls = world.underWay()
      const call = calls[one.which % calls.length]
      if (one.kind === 'end') call?.end()
      else if (call) {
        isWhole = false
        call.fail()
      }
      return turn()
    }
  }

  for (const one of steps) await take(one)
  let isOver = false
  const all = Promise.all(told).finally(() => {
    isOver = true
  })
  while (!isOver) {
    for (const call of world.underWay()) call.end()
    await turn()
  }
  await all
  expect(clock.waiting).toBe(0)
}

const plays = (askerOf?: AskerOf) =>
  fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 60 }), steps => play(steps, askerOf))

test('nobody is given what was resolved for somebody else, and no answer is older than its question [S3, S4]', async () => {
  await fc.assert(plays(), { numRuns, ...seed })
})

test.each([
  ['everybody', () => 'whoever'],
  ['all devices of a person', (viewer: string) => viewer.split(' ')[0] ?? ''],
] as const)('this is seen where %s counts as one asker', async (_, askerOf) => {
  // Until it is found: it takes some dozens of draws at times, and hundreds at others.
  const found = await fc.check(plays(askerOf), { numRuns: 20 * numRuns, ...seed })
  expect(found.failed).toBe(true)
})
