// Equal work is done together, and never with work that began before it was asked for.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type VirtualClock, virtualClock } from '#platform/test-clock.ts'
import { createSingleFlight } from './single-flight.ts'

let clock: VirtualClock
beforeEach(() => {
  clock = virtualClock()
})
afterEach(() => clock[Symbol.dispose]())

const turn = () => new Promise<void>(resolve => setImmediate(resolve))

/** Work that ends when the test says so. */
function held() {
  const begun: PromiseWithResolvers<string>[] = []
  const begin = () => {
    const work = Promise.withResolvers<string>()
    begun.push(work)
    return work.promise
  }
  return { begun, begin }
}

test('work begins when it is asked for, and who comes then is not given it', async () => {
  const flights = createSingleFlight<string, string>({ atOnce: 2 })
  const { begun, begin } = held()
  const early = flights.run('a', 'somebody', begin)
  const late = flights.run('a', 'somebody', begin)
  expect(begun).toHaveLength(2)
  begun[0]?.resolve('old')
  begun[1]?.resolve('new')
  expect(await Promise.all([early, late])).toEqual(['old', 'new'])
})

test('work of another key is not waited for', async () => {
  const flights = createSingleFlight<string, string>({ atOnce: 1 })
  void flights.run('a', 'somebody', held().begin)
  expect(await flights.run('b', 'somebody', async () => 'other')).toBe('other')
})

test('what comes while enough is under way is collected until some of it ends', async () => {
  const flights = createSingleFlight<string, string>({ atOnce: 1 })
  const { begun, begin } = held()
  const answers = [flights.run('a', 'somebody', begin)]
  await turn()
  for (let more = 0; more < 5; more++) {
    answers.push(flights.run('a', 'somebody', begin))
    await turn()
  }
  expect(begun).toHaveLength(1)
  begun[0]?.resolve('first')
  await turn()
  expect(begun).toHaveLength(2)
  begun[1]?.resolve('second')
  expect(await Promise.all(answers)).toEqual(['first', ...Array(5).fill('second')])
  expect(clock.waiting).toBe(0)
})

test('work that hangs holds nobody up for longer than the wait', async () => {
  const flights = createSingleFlight<string, string>({ atOnce: 1, waitMs: 50 })
  const { begun, begin } = held()
  void flights.run('a', 'somebody', begin)
  await turn()
  const next = flights.run('a', 'somebody', begin)
  await clock.advance(49)
  expect(begun).toHaveLength(1)
  await clock.advance(1)
  expect(begun).toHaveLength(2)
  begun[1]?.resolve('done')
  expect(await next).toBe('done')
})

test('what fails fails for all who share it, and for nobody else', async () => {
  const flights = createSingleFlight<string, string>({ atOnce: 1 })
  let begun = 0
  const failing = [1, 2, 3].map(() =>
    flights.run('a', 'somebody', async () => {
      begun++
      throw new Error('broken')
    }),
  )
  const broken = { status: 'rejected', reason: new Error('broken') }
  expect(await Promise.allSettled(failing)).toEqual([broken, broken, broken])
  expect(begun).toBe(2)
  expect(await flights.run('a', 'somebody', async () => 'whole')).toBe('whole')
})

/** What may happen next: somebody asks, something changes, a turn ends, something under way ends, or time passes. */
const happening = fc.oneof(
  fc.record({ kind: fc.constant('ask' as const), who: fc.constantFrom('ann', 'bob', 'cleo') }),
  fc.record({ kind: fc.constant('change' as const), who: fc.constantFrom('ann', 'bob', 'cleo') }),
  fc.record({ kind: fc.constant('turn' as const) }),
  fc.record({ kind: fc.constant('end' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(80) }),
)

test('whatever happens in whatever order, an answer is its asker’s own and not older than the question', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(happening, { maxLength: 60 }),
      fc.integer({ min: 1, max: 3 }),
      async (happenings, atOnce) => {
        const flights = createSingleFlight<string, { readonly who: string; readonly version: number }>({ atOnce })
        const versions: Record<string, number> = { ann: 0, bob: 0, cleo: 0 }
        let underWay: (() => void)[] = []
        const answers: Promise<void>[] = []
        let begun = 0
        const ask = async (who: string) => {
          const asked = versions[who] ?? 0
          const answer = await flights.run(who, who, async () => {
            begun++
            // Read as early as can be: at the moment at which the work begins.
            const read = { who, version: versions[who] ?? 0 }
            await new Promise<void>(resolve => underWay.push(resolve))
            return read
          })
          expect(answer.who).toBe(who)
          expect(answer.version).toBeGreaterThanOrEqual(asked)
        }
        for (const one of happenings) {
          if (one.kind === 'ask') answers.push(ask(one.who))
          else if (one.kind === 'change') versions[one.who] = (versions[one.who] ?? 0) + 1
          else if (one.kind === 'turn') await turn()
          else if (one.kind === 'wait') await clock.advance(one.ms)
          else if (underWay.length > 0) {
            const [ended] = underWay.splice(one.which % underWay.length, 1)
            ended?.()
            await turn()
          }
        }
        let isOver = false
        const all = Promise.all(answers).finally(() => {
          isOver = true
        })
        while (!isOver) {
          const ending = underWay
          underWay = []
          for (const end of ending) end()
          await turn()
        }
        await all
        expect(begun).toBeLessThanOrEqual(answers.length)
        expect(clock.waiting).toBe(0)
      },
    ),
    { numRuns: 300 },
  )
})
