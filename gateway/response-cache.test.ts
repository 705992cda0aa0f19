// What is kept is told for as long as it may be, and a cache that is slow, away or wrong is as if it was not there.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type VirtualClock, virtualClock } from '#platform/test-clock.ts'
import type { Answer } from './execute/service.ts'
import { type MemoryStore, memoryStore } from './fixtures/cache-store.ts'
import { createResponseCache, type Found, type ResponseCache } from './response-cache.ts'

const nobodyWrote: ReadonlySet<string> = new Set()
const maxAgeMs = 10_000

let clock: VirtualClock
let store: MemoryStore
let cache: ResponseCache
let found: [Found, number][]
beforeEach(() => {
  clock = virtualClock()
  store = memoryStore()
  found = []
  cache = createResponseCache({ store, onFound: (...one) => void found.push(one) })
})
afterEach(() => clock[Symbol.dispose]())

/** @returns which parts the subgraph was asked for, and what was told of all */
async function look(
  parts: readonly string[],
  { of = cache, writers = nobodyWrote, scope = 'a', ask = answering }: Look = {},
) {
  const asked: string[] = []
  const answer = await of.entities({ scope, parts, maxAgeMs, writers }, async missing => {
    asked.push(...missing)
    return await ask(missing)
  })
  return { asked, answer }
}
interface Look {
  readonly of?: ResponseCache
  readonly writers?: ReadonlySet<string>
  readonly scope?: string
  readonly ask?: (parts: readonly string[]) => Promise<Answer>
}
const answering = async (parts: readonly string[]): Promise<Answer> => ({
  data: { _entities: parts.map(of => ({ of })) },
})
const told = (...parts: readonly string[]) => ({ data: { _entities: parts.map(of => ({ of })) } })

test('of several entities those are asked for that are not kept, and each stands where it was asked for', async () => {
  await look(['x', 'z'])
  expect(await look(['w', 'x', 'y', 'z'])).toEqual({ asked: ['w', 'y'], answer: told('w', 'x', 'y', 'z') })
  expect(found).toEqual([
    ['miss', 2],
    ['hit', 2],
    ['miss', 2],
  ])
})

test('another document, other variables or another supergraph find nothing', async () => {
  await look(['x'])
  expect((await look(['x'], { scope: 'b' })).asked).toEqual(['x'])
})

test('the age counts from when it was asked for', async () => {
  await look(['x'], {
    async ask(parts) {
      await clock.advance(4_000)
      return answering(parts)
    },
  })
  await clock.advance(5_999)
  expect((await look(['x'])).asked).toEqual([])
  await clock.advance(1)
  expect((await look(['x'])).asked).toEqual(['x'])
})

const error = (place: number) => ({ message: 'bad', path: ['_entities', place, 'name'] })

test.each<[string, Answer]>([
  ['an answer with an error', { data: { _entities: [{ of: 'x' }] }, errors: [error(0)] }],
  ['an entity that is not there', { data: { _entities: [null] } }],
  ['an answer of which a part is missing', { data: { _entities: [] } }],
  ['no data', { data: null }],
  ['more than 64 KiB', { data: { _entities: [{ of: 'x'.repeat(64 * 1024) }] } }],
])('%s is handed on and not kept', async (_, answer) => {
  expect((await look(['x'], { ask: async () => answer })).answer).toEqual(answer)
  expect(store.keys()).toEqual([])
})

test('an error stays with the entity that it is about', async () => {
  await look(['x'])
  const ask = async (): Promise<Answer> => ({ data: { _entities: [null, { of: 'z' }] }, errors: [error(0)] })
  expect((await look(['x', 'y', 'z'], { ask })).answer).toEqual({
    data: { _entities: [{ of: 'x' }, null, { of: 'z' }] },
    errors: [error(1)],
  })
})

test('whoever has just changed something reads what is there now, at every gateway', async () => {
  const writers = new Set(['ann'])
  const elsewhere = createResponseCache({ store })
  await look(['x'])
  await cache.changed('ann', maxAgeMs)
  for (const gateway of [cache, elsewhere]) {
    expect((await look(['x'], { of: gateway, writers })).asked).toEqual(['x'])
    expect((await look(['x'], { of: gateway })).asked).toEqual([])
  }
  await clock.advance(maxAgeMs)
  expect(await look(['x'], { of: elsewhere, writers })).toEqual({ asked: ['x'], answer: told('x') })
})

test('a store that is away is as if nothing was kept, and is left alone for a second', async () => {
  await look(['x'])
  store.mood = 'away'
  expect(await look(['x'])).toEqual({ asked: ['x'], answer: told('x') })
  await cache.changed('ann', maxAgeMs)
  store.mood = 'well'
  expect((await look(['x'])).asked).toEqual(['x'])
  await clock.advance(1_000)
  expect((await look(['x'])).asked).toEqual([])
})

test('a store that says nothing is waited for 20 ms', async () => {
  store.mood = 'silent'
  let isOver = false
  const looking = look(['x']).finally(() => {
    isOver = true
  })
  await clock.advance(19)
  expect(isOver).toBe(false)
  await clock.advance(1)
  expect(await looking).toEqual({ asked: ['x'], answer: told('x') })
  expect(found).toEqual([['late', 1]])
  expect(clock.waiting).toBe(0)
})

test('what somebody else has put there is not told', async () => {
  await look(['x'])
  for (const text of ['', '{', '[]', 'null', '"x"']) {
    await store.write(store.keys().map(key => ({ key, text, ttlMs: maxAgeMs })))
    expect(await look(['x'])).toEqual({ asked: ['x'], answer: told('x') })
  }
})

test('an answer about the root is kept as a whole, unless a part of it is null', async () => {
  let asked = 0
  const ask = (title: string | null) => async (): Promise<Answer> => {
    asked++
    return { data: { board: title === null ? null : { title } } }
  }
  const question = { scope: 'board', maxAgeMs, writers: nobodyWrote }
  expect(await cache.root(question, ask(null))).toEqual({ data: { board: null } })
  expect(await cache.root(question, ask('one'))).toEqual({ data: { board: { title: 'one' } } })
  expect(await cache.root(question, ask('two'))).toEqual({ data: { board: { title: 'one' } } })
  expect(asked).toBe(2)
})
