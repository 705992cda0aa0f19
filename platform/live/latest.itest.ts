import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { inFuture, present } from '#stack/testing/test-time.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { until } from '#stack/wait.ts'
import { createLatestFeeds } from './latest.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

interface State {
  readonly number: number
  readonly ends?: number
}

function openFeeds(everyMs: number) {
  const state: { now: State; reads: number } = { now: { number: 0 }, reads: 0 }
  const bus = world.bus()
  const feeds = world.own(
    createLatestFeeds<State>({
      feedOf: key => `state:${key}`,
      read: async () => {
        state.reads++
        const { ends, number } = state.now
        return ends !== undefined && ends <= present().getTime()
          ? { number: -1 }
          : { number, ...(ends ? { ends } : {}) }
      },
      same: (a, b) => a.number === b.number && a.ends === b.ends,
      expiresAt: ({ ends }) => ends,
      everyMs,
      bus,
      log: world.log,
    }),
  )
  return { state, feeds, wake: () => bus.publish('state:k', {}) }
}

test('a watcher gets the present state, and of a storm some states in their order, the latest in the end', async () => {
  const { state, feeds, wake } = openFeeds(50)
  const seen: number[] = []
  const reading = (async () => {
    for await (const { number } of feeds.follow('k')) seen.push(number)
  })()
  await until('the present state', () => seen.length === 1)
  for (let number = 1; number <= 400; number++) {
    state.now = { number }
    await wake()
  }
  await until('the last state', () => seen.at(-1) === 400)
  expect(seen).toEqual([...new Set(seen)].sort((one, other) => one - other))
  feeds[Symbol.dispose]()
  await reading
})

test('a state that expires by itself is read again without a wake-up', async () => {
  const { state, feeds } = openFeeds(50)
  let ends: number | undefined
  state.now = {
    number: 7,
    // Its time begins when it is first read, however late that is.
    get ends() {
      ends ??= inFuture(300).getTime()
      return ends
    },
  }
  const seen: number[] = []
  void (async () => {
    for await (const { number } of feeds.follow('k')) seen.push(number)
  })()
  await until('the end of the state', () => seen.at(-1) === -1)
  expect(seen).toEqual([7, -1])
})

test('a watcher that leaves stops the reading, though it waits for a state', async () => {
  const { state, feeds, wake } = openFeeds(10)
  const states = feeds.follow('k')
  await states.next()
  const waiting = states.next()
  await states.return?.()
  expect(await waiting).toEqual({ done: true, value: undefined })
  const { reads } = state
  const other = world.bus()
  let heard = false
  await other.subscribe('state:k', () => {
    heard = true
  }).attached
  await wake()
  await until('the wake-up to have arrived', () => heard)
  expect(state.reads).toBe(reads)
})

test('many keys are followed as one, and a slow reader gets the newest of each', async () => {
  const numbers = new Map([
    ['a', 1],
    ['b', 1],
  ])
  const bus = world.bus()
  const feeds = world.own(
    createLatestFeeds<number>({
      feedOf: key => `n:${key}`,
      read: async key => numbers.get(key) ?? 0,
      same: Object.is,
      everyMs: 1,
      bus,
      log: world.log,
    }),
  )
  const states = feeds.followMany(['a', 'b', 'a'])
  const first = [await states.next(), await states.next()].map(({ value }) => value)
  expect(first).toEqual(
    expect.arrayContaining([
      { key: 'a', state: 1 },
      { key: 'b', state: 1 },
    ]),
  )
  const seen = new Map<string, number>()
  for (let number = 2; number <= 20; number++) {
    numbers.set('b', number)
    await bus.publish('n:b', {})
  }
  await until('the newest of b', async () => {
    const { value } = await states.next()
    if (value) seen.set(value.key, value.state)
    return seen.get('b') === 20
  })
  expect(seen.has('a')).toBe(false)
  await states.return?.()
})
