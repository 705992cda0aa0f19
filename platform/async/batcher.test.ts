import { expect, test } from '@jest/globals'
import { createBatcher } from './batcher.ts'

interface Batch {
  readonly topic: string
  readonly items: readonly number[]
}

/** Runs that end when they are told to. */
function gather({ width = 1, maxRunSize = 10 } = {}) {
  const runs: { batches: readonly Batch[]; end: PromiseWithResolvers<readonly number[]> }[] = []
  const take = createBatcher<Batch, number>({
    ...{ width, maxRunSize },
    sizeOf: ({ items }) => items.length,
    mayShareRun: (one, other) => one.topic === other.topic,
    run(batches) {
      const end = Promise.withResolvers<readonly number[]>()
      runs.push({ batches, end })
      return end.promise
    },
  })
  const moment = () => new Promise(setImmediate)
  const end = async (index: number) => {
    const run = runs[index]
    run?.end.resolve(run.batches.map(({ items }) => items.length))
    await moment()
  }
  /** Takes a batch that is under way when this ends. */
  const begin = async (batch: Batch) => {
    const taken = take(batch)
    await moment()
    return { taken }
  }
  return { take, begin, runs, end, sizes: () => runs.map(({ batches }) => batches.map(({ items }) => items.length)) }
}

const batch = (size: number, topic = 'a'): Batch => ({
  topic,
  items: Array.from({ length: size }, (_, index) => index),
})

test('what comes while a run goes on is taken by the next one together', async () => {
  const { take, begin, end, sizes } = gather()
  const all = [(await begin(batch(1))).taken, take(batch(2)), take(batch(3))]
  expect(sizes()).toEqual([[1]])
  await end(0)
  expect(sizes()).toEqual([[1], [2, 3]])
  await end(1)
  await Promise.all(all)
})

test('a run takes no more than it may, but a batch that is larger by itself', async () => {
  const { take, begin, end, sizes } = gather({ maxRunSize: 4 })
  const all = [(await begin(batch(1))).taken, take(batch(9)), take(batch(3)), take(batch(1)), take(batch(1))]
  for (const index of [0, 1, 2, 3]) await end(index)
  expect(sizes()).toEqual([[1], [9], [3, 1], [1]])
  await Promise.all(all)
})

test('batches that must not share a run do not, and the first in line goes first', async () => {
  const { take, begin, runs, end } = gather()
  const all = [(await begin(batch(1))).taken, take(batch(1, 'b')), take(batch(1)), take(batch(1, 'b'))]
  for (const index of [0, 1, 2]) await end(index)
  expect(runs.map(({ batches }) => batches.map(({ topic }) => topic))).toEqual([['a'], ['b', 'b'], ['a']])
  await Promise.all(all)
})

test('as many runs go on beside each other as may', async () => {
  const { take, begin, end, sizes } = gather({ width: 2 })
  const all = [(await begin(batch(1))).taken, (await begin(batch(2))).taken, take(batch(3)), take(batch(4))]
  expect(sizes()).toEqual([[1], [2]])
  await end(1)
  expect(sizes()).toEqual([[1], [2], [3, 4]])
  await end(0)
  await end(2)
  await Promise.all(all)
})

test('each gets what its own batch came to, and all of a run its failure', async () => {
  const { take, begin, runs, end } = gather()
  const { taken: first } = await begin(batch(1))
  const others = [take(batch(2)), take(batch(3))]
  await end(0)
  await end(1)
  expect(await Promise.all([first, ...others])).toEqual([1, 2, 3])
  const failing = [(await begin(batch(1))).taken, take(batch(1)), take(batch(1))]
  await end(2)
  runs[3]?.end.reject(new Error('all of it'))
  const outcomes = await Promise.allSettled(failing)
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
  const { taken: last } = await begin(batch(1))
  await end(4)
  expect(await last).toBe(1)
})

test('what comes in one moment goes together from the first run on', async () => {
  const { take, begin, end, sizes } = gather()
  const all = [take(batch(1)), take(batch(2)), (await begin(batch(3))).taken]
  expect(sizes()).toEqual([[1, 2, 3]])
  await end(0)
  await Promise.all(all)
})
