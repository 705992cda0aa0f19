import { expect, test } from '@jest/globals'
import { createPipeline } from './pipeline.ts'

const stateOf = (item: number) => (item >= 100 ? String(Math.floor(item / 100)) : undefined)

function world(limit: number) {
  const steps: PromiseWithResolvers<string>[] = []
  const delivered: string[] = []
  let idle = 0
  let replaced = 0
  const begun: number[] = []
  const pipeline = createPipeline<number, string>({
    limit,
    step: item => {
      begun.push(item)
      const step = Promise.withResolvers<string>()
      steps.push(step)
      return step.promise
    },
    deliver: outcome => delivered.push(outcome),
    onIdle: () => idle++,
    keyOf: stateOf,
    onReplaced: () => replaced++,
  })
  return { pipeline, steps, delivered, begun, idle: () => idle, replaced: () => replaced }
}

const turn = () => new Promise(resolve => setImmediate(resolve))

test('outcomes are handed on in the order of the items, whichever comes first [F4]', async () => {
  const { pipeline, steps, delivered, idle } = world(8)
  for (const item of [0, 1, 2]) pipeline.push(item)
  steps[2]?.resolve('third')
  steps[1]?.resolve('second')
  await turn()
  expect(delivered).toEqual([])
  steps[0]?.resolve('first')
  await turn()
  expect(delivered).toEqual(['first', 'second', 'third'])
  expect(idle()).toBe(1)
})

test('at most so many items are in the step at once, and the others follow [F4]', async () => {
  const { pipeline, steps, delivered } = world(2)
  for (const item of [0, 1, 2, 3]) pipeline.push(item)
  expect(steps).toHaveLength(2)
  steps[1]?.resolve('b')
  await turn()
  expect(steps).toHaveLength(3)
  expect(pipeline.size).toBe(4)
  steps[0]?.resolve('a')
  await turn()
  expect(delivered).toEqual(['a', 'b'])
  expect(steps).toHaveLength(4)
})

test('after it is closed nothing is handed on', async () => {
  const { pipeline, steps, delivered } = world(2)
  pipeline.push(0)
  pipeline.close()
  pipeline.push(1)
  steps[0]?.resolve('a')
  await turn()
  expect(delivered).toEqual([])
  expect(steps).toHaveLength(1)
})

test('states of one key that wait replace each other, and never get before what nothing replaces [F10, U17]', async () => {
  const { pipeline, steps, begun, replaced } = world(1)
  for (const item of [101, 102, 103, 201, 5, 104, 105]) pipeline.push(item)
  expect(pipeline.size).toBe(5)
  for (let step = 0; step < 5; step++) {
    steps[step]?.resolve('')
    await turn()
  }
  // 101 was in the step already; 105 could not take the place of 103, which waits before 5.
  expect(begun).toEqual([101, 103, 201, 5, 105])
  expect(replaced()).toBe(2)
})

test('an outcome that closes the pipeline is the last one that is handed on', async () => {
  const delivered: number[] = []
  const steps: PromiseWithResolvers<number>[] = []
  const pipeline = createPipeline<number, number>({
    limit: 4,
    step: () => {
      const step = Promise.withResolvers<number>()
      steps.push(step)
      return step.promise
    },
    deliver(outcome) {
      delivered.push(outcome)
      if (outcome === 2) pipeline.close()
    },
  })
  for (const item of [1, 2, 3]) pipeline.push(item)
  for (const [index, step] of [...steps.entries()].reverse()) step.resolve(index + 1)
  await turn()
  expect(delivered).toEqual([1, 2])
})
