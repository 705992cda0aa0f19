// Subscriptions pay for each event: a shared one costs each reader 1, one that is made for a single reader what the operation costs.
import { expect, test } from '@jest/globals'
import type { GraphQLFormattedError } from 'graphql'
import { Registry } from 'prom-client'
import { elapsedMs } from '#platform/clock.ts'
import { virtualClock } from '#platform/test-clock.ts'
import { until } from '../fixtures/until.ts'
import { Bucket } from '../guards/bucket.ts'
import { anonymous } from '../identity/callers.ts'
import { createEvent, type FeedEvent } from './event.ts'
import { createFeed } from './feed.ts'
import { join } from './join.ts'
import { createLiveMetrics } from './live-metrics.ts'
import type { LiveOperation } from './live-operation.ts'
import type { Sink } from './member.ts'
import { createRanges } from './ranges.ts'
import type { LivePlan } from './resolve.ts'
import { createShapes } from './shapes.ts'
import { Subscriber } from './subscriber.ts'
import type { UpstreamHandlers } from './upstream.ts'

const world = { metrics: createLiveMetrics(new Registry()), format: (error: GraphQLFormattedError) => error }

/** A feed whose upstream is the test, and whose events are their cursors. */
async function openFeed(shared: boolean) {
  let upstream: UpstreamHandlers | undefined
  const feed = createFeed({
    operation: { field: 'said', shared, resumable: true, ephemeral: false } as LiveOperation,
    plan: {} as LivePlan,
    ring: { maxEvents: 100, maxBytes: 100_000 },
    lingerMs: 600_000,
    source: { after: undefined, announced: true, patience: { firstMs: 1_000, againMs: 1_000 } },
    resolver: async ({ result, receivedAt }) =>
      createEvent({
        cursor: Number(result.extensions?.cursor),
        payload: result.data ? Buffer.from('{}') : undefined,
        receivedAt,
      }),
    subscribe(_plan, _after, handlers) {
      upstream = handlers
      return () => {}
    },
    onDelivered() {},
    onHandedOut() {},
    onReceived() {},
    onReplaced() {},
    onGap() {},
    onClosed() {},
  })
  let cursor = 0
  upstream?.next({ data: null, extensions: { live: { at: 0 } } })
  await feed.opened
  const shape = createShapes(feed.operation).enter(feed.operation, () => undefined)
  if (!shape) throw new Error('the shape that a feed is opened with is there')
  return {
    feed,
    shape,
    /** Returns when it was delivered. */
    async say(data: Record<string, unknown> | null = {}) {
      cursor++
      upstream?.next({ data, extensions: { cursor: String(cursor) } })
      await until('the event', () => feed.position === cursor)
    },
  }
}

function reader(events: Bucket | undefined, price: number) {
  const got: number[] = []
  const ends: GraphQLFormattedError[] = []
  const sink: Sink = {
    payer: events && { events, price },
    next: ({ cursor }: FeedEvent) => void got.push(cursor ?? 0),
    error: errors => void ends.push(...errors),
    complete() {},
  }
  return { got, ends, sink }
}

test('a reader of a shared feed pays 1 for each event, whatever the operation costs [L14]', async () => {
  using _time = virtualClock()
  const { feed, shape, say } = await openFeed(true)
  const purse = new Bucket(100, elapsedMs())
  const ann = reader(purse, 60)
  feed.add(new Subscriber(feed, { caller: anonymous, sink: ann.sink, shape }, world))
  for (let times = 0; times < 5; times++) await say()
  expect(purse.state(elapsedMs()).left).toBe(95)
})

test('who can pay no more is ended with the time to come back, and the others are not concerned [L13]', async () => {
  using _time = virtualClock()
  const { feed, shape, say } = await openFeed(false)
  const ann = reader(new Bucket(100, elapsedMs()), 40)
  const bob = reader(undefined, 40)
  for (const { sink } of [ann, bob]) feed.add(new Subscriber(feed, { caller: anonymous, sink, shape }, world))
  for (let times = 0; times < 4; times++) await say()
  expect(ann.got).toEqual([1, 2])
  // 40 are due and 20 left: the missing 20 come back in 12 s.
  expect(ann.ends).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryAfterMs: 12_000 } }])
  expect(bob.got).toEqual([1, 2, 3, 4])
  expect(feed.size).toBe(1)
})

test('who was ended comes back with the last cursor and loses nothing [L13]', async () => {
  using time = virtualClock()
  const { feed, shape, say } = await openFeed(true)
  const purse = new Bucket(10, elapsedMs())
  const come = async (after: number) => {
    const one = reader(purse, 1)
    const subscriber = new Subscriber(feed, { caller: anonymous, sink: one.sink, shape }, world)
    const joined = await join({
      feed,
      member: subscriber,
      after,
      ranges: createRanges(async () => []),
      admit: async () => ({ through: feed.position ?? 0, visibleFrom: undefined }),
      hasLeft: () => subscriber.isOver,
      onReplayed() {},
    })
    expect(joined).toBeUndefined()
    return one
  }
  for (let times = 0; times < 14; times++) await say()
  const first = await come(0)
  expect(first.got).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(first.ends).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
  // It was ended while it was replayed to: it never became a member.
  expect(feed.size).toBe(0)
  await time.advance(60_000)
  const second = await come(10)
  await say()
  expect(second.got).toEqual([11, 12, 13, 14, 15])
  expect(second.ends).toEqual([])
})

test('a frame that shows nothing costs nothing', async () => {
  using _time = virtualClock()
  const { feed, shape, say } = await openFeed(true)
  const purse = new Bucket(10, elapsedMs())
  feed.add(new Subscriber(feed, { caller: anonymous, sink: reader(purse, 5).sink, shape }, world))
  await say(null)
  expect(purse.state(elapsedMs()).left).toBe(10)
})
