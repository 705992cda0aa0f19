import { expect, test } from '@jest/globals'
import { createPipeline } from './pipeline.ts'

function world(limit: number) {
  const steps: PromiseWithResolvers<string>[] = []
  const delivered: string[] = []
  let idle = 0
  const pipeline = createPipeline<number, string>({
    limit,
    step: () => {
      const step = Promise.withResolvers<string>()
      steps.push(step)
      return step.promise
    },
    deliver: outcome => delivered.push(outcome),
    onIdle: () => idle++,
  })
  return { pipeline, steps, delivered, idle: () => idle }
}

const turn = () => new Promise(resolve => setImmediate(resolve))

test('outcomes are handed on in the order of the items, whichever comes first', async () => {
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

test('at most so many items are in the step at once, and the others follow', async () => {
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
