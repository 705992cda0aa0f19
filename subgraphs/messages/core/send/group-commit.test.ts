import { expect, test } from '@jest/globals'
import { currentDeadline, demandTime, readDeadline, within } from '#platform/async/deadline.ts'
import { virtualClock } from '#platform/test-clock.ts'
import { createGroupCommit } from './group-commit.ts'

/** A commit that the test lets go on. */
function gated(refuse: (item: string) => boolean = () => false, mostWaiting = 10) {
  const batches: string[][] = []
  const gates: PromiseWithResolvers<void>[] = []
  const group = createGroupCommit<string, string>({
    ...{ maxBatch: 3, mostWaiting },
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

const overloaded = { status: 'rejected', reason: expect.objectContaining({ code: 'OVERLOADED' }) }

test('no more wait than there is room for: who comes then is refused at once, and was not committed', async () => {
  const { group, batches, open } = gated(undefined, 2)
  const settled = Promise.allSettled(['a', 'b', 'c', 'd'].map(item => group.submit('chat', item)))
  const elsewhere = group.submit('other chat', 'x')
  await open()
  const results = await settled
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected'])
  expect(results[3]).toEqual(overloaded)
  expect(await elsewhere).toBe('other chat:x')
  expect(batches.flat()).not.toContain('d')
  const later = group.submit('chat', 'd')
  await open()
  expect(await later).toBe('chat:d')
})

test('whoever gives up while others are committed is dropped before the next commit, whatever waits behind', async () => {
  using clock = virtualClock()
  const { group, batches, open } = gated()
  const submit = (item: string, ms: number) => within(readDeadline(String(ms)), () => group.submit('chat', item))
  // The first one's commit has begun: it is finished, however late.
  const settled = Promise.allSettled([
    submit('begun', 100),
    ...['b', 'c', 'd', 'e', 'f'].map(item => submit(item, 100)),
    submit('patient', 1_000),
    group.submit('chat', 'of nobody'),
  ])
  await clock.advance(100)
  await open()
  const results = await settled
  expect(batches).toEqual([['begun'], ['patient', 'of nobody']])
  expect(results.slice(1, 6)).toEqual(Array.from({ length: 5 }, () => overloaded))
  expect(results.map(({ status }) => status).filter(status => status === 'fulfilled')).toHaveLength(3)
  expect((await Promise.allSettled([submit('too late', 0)]))[0]).toEqual(overloaded)
})

test('a commit has the time of the most patient of its items, and the next one that of its own', async () => {
  using clock = virtualClock()
  const left: (number | undefined)[] = []
  const group = createGroupCommit<string, string>({
    ...{ maxBatch: 3, mostWaiting: 10 },
    async commit(_, items) {
      left.push(currentDeadline()?.leftMs)
      return items
    },
  })
  const submit = (item: string, ms: number) => within(readDeadline(String(ms)), () => group.submit('chat', item))
  await Promise.all([submit('a', 100), submit('b', 200), submit('c', 900), group.submit('chat', 'd')])
  await group.submit('chat', 'e')
  expect(left).toEqual([100, undefined, undefined])
  await Promise.all([submit('a', 100), submit('b', 200), submit('c', 900)])
  expect(left.slice(3)).toEqual([100, 900])
  expect(clock.waiting).toBe(0)
})

test('after a failure nobody is told OVERLOADED: that would say that nothing is stored, which is not known', async () => {
  using clock = virtualClock()
  const gate = Promise.withResolvers<void>()
  const tried: string[][] = []
  const group = createGroupCommit<string, string>({
    ...{ maxBatch: 3, mostWaiting: 10 },
    async commit(_, items) {
      tried.push([...items])
      if (items.includes('first')) return items
      if (items.length === 1) demandTime()
      await gate.promise
      await clock.advance(100)
      throw new Error('the store has gone away')
    },
  })
  const submit = (item: string, ms: number) => within(readDeadline(String(ms)), () => group.submit('chat', item))
  const settled = Promise.allSettled([submit('first', 1_000), submit('late', 100), submit('patient', 150)])
  gate.resolve()
  const [, late, patient] = await settled
  expect(tried).toEqual([['first'], ['late', 'patient'], ['patient']])
  for (const result of [late, patient])
    expect(result).toMatchObject({ status: 'rejected', reason: { message: 'the store has gone away' } })
})
