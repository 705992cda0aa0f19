// How long a row is waited for is measured, and not told by the time of day.
import { expect, test } from '@jest/globals'
import { createLog } from '../process/log.ts'
import type { Bus } from '../redis/bus.ts'
import { virtualClock } from '../test-clock.ts'
import { createFollowers } from './follower.ts'

test('a row whose commit is on its way is no gap where somebody sets the clock', async () => {
  using time = virtualClock()
  const subscription = { attached: Promise.resolve(), [Symbol.dispose]() {} }
  const bus = { subscribe: () => subscription, onResync: () => subscription } as unknown as Bus
  let rows: { rev: number }[] = []
  const followers = createFollowers({
    feedOf: key => key,
    read: async (_key, after) => rows.filter(({ rev }) => rev > after),
    heads: async () => new Map([['k', 2]]),
    bus,
    log: createLog('test', 'silent'),
  })
  const following = await followers.follow('k', 0, new AbortController().signal)
  const first = following.rows.next()
  await time.advance(100)
  time.step(3_600_000)
  await time.advance(100)
  rows = [{ rev: 1 }, { rev: 2 }]
  await time.advance(100)
  expect(await first).toEqual({ done: false, value: { rev: 1 } })
  await followers[Symbol.asyncDispose]()
})
