// When a state is read again is measured, and not told by the time of day.
import { expect, test } from '@jest/globals'
import { nowMs } from '../clock.ts'
import { createLog } from '../process/log.ts'
import type { Bus } from '../redis/bus.ts'
import { virtualClock } from '../test-clock.ts'
import { createLatestFeeds } from './latest.ts'

interface State {
  readonly number: number
  readonly ends?: number
}

function openFeeds(time: { advance(ms: number): Promise<void> }) {
  const world: { state: State; wake: () => void } = { state: { number: 1 }, wake: () => undefined }
  const bus = {
    subscribe(_feed: string, listener: () => void) {
      world.wake = listener
      return { attached: Promise.resolve(), [Symbol.dispose]() {} }
    },
    onResync: () => ({ [Symbol.dispose]() {} }),
  } as unknown as Bus
  const feeds = createLatestFeeds<State>({
    feedOf: key => key,
    read: async () => world.state,
    same: (a, b) => a.number === b.number,
    expiresAt: ({ ends }) => ends,
    everyMs: 100,
    bus,
    log: createLog('test', 'silent'),
  })
  const states = feeds.follow('k')
  /** The next state, within a second. */
  const next = async () => {
    const found = states.next()
    await time.advance(1_000)
    return (await Promise.race([found, 'nothing'])) as { value: State } | 'nothing'
  }
  return { world, feeds, next }
}

test('a clock that is set back delays no reading', async () => {
  using time = virtualClock()
  const { world, feeds, next } = openFeeds(time)
  using _feeds = feeds
  expect(await next()).toMatchObject({ value: { number: 1 } })
  time.step(-3_600_000)
  world.state = { number: 2 }
  world.wake()
  expect(await next()).toMatchObject({ value: { number: 2 } })
})

test('a state that ends at a time of day is read again just behind it', async () => {
  using time = virtualClock()
  const { world, feeds, next } = openFeeds(time)
  using _feeds = feeds
  time.step(3_600_000)
  world.state = { number: 1, ends: nowMs() + 1_500 }
  expect(await next()).toMatchObject({ value: { number: 1 } })
  world.state = { number: 2 }
  expect(await next()).toMatchObject({ value: { number: 2 } })
})
