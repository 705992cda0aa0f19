// How followers wait: measured, not told by the time of day, and without leaving anything behind.
import { expect, test } from '@jest/globals'
import { createLog } from '../process/log.ts'
import type { Bus } from '../redis/bus.ts'
import { virtualClock } from '../test-clock.ts'
import { createFollowers } from './follower.ts'

const log = createLog('test', 'silent')
const feedOf = (key: string) => key
const subscription = { attached: Promise.resolve(), [Symbol.dispose]() {} }
const bus = { subscribe: () => subscription, onResync: () => subscription } as unknown as Bus

test('a row whose commit is on its way is no gap where somebody sets the clock', async () => {
  using time = virtualClock()
  let rows: { rev: number }[] = []
  const read = async (_key: string, after: number) => rows.filter(({ rev }) => rev > after)
  const heads = async () => new Map([['k', 2]])
  await using followers = createFollowers({ feedOf, read, heads, bus, log })
  const following = await followers.follow('k', 0, new AbortController().signal)
  const first = following.rows.next()
  await time.advance(100)
  time.step(3_600_000)
  await time.advance(100)
  rows = [{ rev: 1 }, { rev: 2 }]
  await time.advance(100)
  expect(await first).toEqual({ done: false, value: { rev: 1 } })
})

test('one that is attached waits for nothing more', async () => {
  using time = virtualClock()
  await using followers = createFollowers({ feedOf, read: async () => [], heads: async () => new Map(), bus, log })
  await followers.follow('k', undefined, new AbortController().signal)
  await time.advance(0)
  // That of the poll.
  expect(time.waiting).toBe(1)
})
