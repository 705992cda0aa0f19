import { expect, test } from '@jest/globals'
import { virtualClock } from '../test-clock.ts'
import { readDeadline, within } from './deadline.ts'
import { createTurns } from './turns.ts'

const overloaded = expect.objectContaining({ code: 'OVERLOADED' })

/** Work that the test lets end, by its name. */
function works() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const of = (name: string) => async () => {
    begun.push(name)
    await new Promise<void>(resolve => ends.set(name, resolve))
    return name
  }
  return { begun, of, end: (name: string) => ends.get(name)?.() }
}

test('so many at once, the others in the order of coming, and nobody beyond the end of the line', async () => {
  const { begun, of, end } = works()
  const turns = createTurns({ atOnce: 2, mostWaiting: 2 })
  const results = ['a', 'b', 'c', 'd'].map(name => turns.run(of(name)))
  expect(turns).toMatchObject({ running: 2, waiting: 2 })
  await expect(turns.run(of('e'))).rejects.toEqual(overloaded)
  end('b')
  await results[1]
  for (const name of ['a', 'c', 'd']) {
    await new Promise(setImmediate)
    end(name)
  }
  expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd'])
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
  expect(turns).toMatchObject({ running: 0, waiting: 0 })
})

test('without a line whoever finds no turn is refused, and the next one is let in', async () => {
  const { of, end } = works()
  const turns = createTurns({ atOnce: 1, mostWaiting: 0 })
  const first = turns.run(of('a'))
  await expect(turns.run(of('b'))).rejects.toEqual(overloaded)
  end('a')
  await first
  const third = turns.run(of('c'))
  end('c')
  expect(await third).toBe('c')
})

test('whoever has given up is not begun when the turn comes, and holds nobody up', async () => {
  using clock = virtualClock()
  const { begun, of, end } = works()
  const turns = createTurns({ atOnce: 1, mostWaiting: 10 })
  const first = turns.run(of('a'))
  const late = within(readDeadline('100'), () => turns.run(of('late')))
  const patient = within(readDeadline('1000'), () => turns.run(of('patient')))
  await clock.advance(100)
  const settled = Promise.allSettled([late])
  end('a')
  await first
  expect(await settled).toEqual([{ status: 'rejected', reason: overloaded }])
  await new Promise(setImmediate)
  end('patient')
  expect(await patient).toBe('patient')
  expect(begun).toEqual(['a', 'patient'])
})

test('a signal takes whoever waits out of the line at once, so that the place is free', async () => {
  const { begun, of, end } = works()
  const turns = createTurns({ atOnce: 1, mostWaiting: 1 })
  const first = turns.run(of('a'))
  const stop = new AbortController()
  const second = turns.run(of('b'), stop.signal)
  stop.abort(new Error('no longer'))
  await expect(second).rejects.toThrow('no longer')
  expect(turns.waiting).toBe(0)
  await expect(turns.run(of('c'), AbortSignal.abort(new Error('never')))).rejects.toThrow('never')
  end('a')
  await first
  expect(begun).toEqual(['a'])
  expect(turns.running).toBe(0)
})
