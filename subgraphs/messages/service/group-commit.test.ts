import { expect, test } from '@jest/globals'
import { createGroupCommit } from './group-commit.ts'

/** A commit that the test lets go on. */
function gated(refuse: (item: string) => boolean = () => false) {
  const batches: string[][] = []
  const gates: PromiseWithResolvers<void>[] = []
  const group = createGroupCommit<string, string>({
    maxBatch: 3,
    async commit(key, items) {
      batches.push([...items])
      const gate = Promise.withResolvers<void>()
      gates.push(gate)
      await gate.promise
      if (items.some(refuse)) throw new Error(`refused ${items.join()}`)
      return items.map(item => `${key}:${item}`)
    },
  })
  const open = async (): Promise<void> => {
    while (gates.length > 0) {
      gates.shift()?.resolve()
      await new Promise(setImmediate)
    }
  }
  return { group, batches, open }
}

test('what waits during a commit shares the next one, in the order of coming and within the largest batch', async () => {
  const { group, batches, open } = gated()
  const results = ['a', 'b', 'c', 'd', 'e'].map(item => group.submit('chat', item))
  await open()
  expect(await Promise.all(results)).toEqual(['chat:a', 'chat:b', 'chat:c', 'chat:d', 'chat:e'])
  expect(batches).toEqual([['a'], ['b', 'c', 'd'], ['e']])
})

test('keys do not wait for each other', async () => {
  const { group, batches, open } = gated()
  const results = [group.submit('one', 'a'), group.submit('two', 'b')]
  expect(batches).toEqual([['a'], ['b']])
  await open()
  expect(await Promise.all(results)).toEqual(['one:a', 'two:b'])
})

test('an item that is refused fails alone: its neighbours are committed one by one', async () => {
  const { group, batches, open } = gated(item => item === 'bad')
  const results = ['first', 'good', 'bad', 'fine'].map(item => group.submit('chat', item))
  const settled = Promise.allSettled(results)
  await open()
  expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  expect(batches).toEqual([['first'], ['good', 'bad', 'fine'], ['good'], ['bad'], ['fine']])
})
