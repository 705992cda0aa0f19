import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { present } from '#stack/testing/test-time.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { until } from '#stack/wait.ts'
import { createEventLog, type EventRow } from '../mongo/event-log.ts'
import { connectBus } from '../redis/bus.ts'
import { createFollowers, type Followers } from './follower.ts'

interface Facts {
  'things.Happened.v1': { readonly number: number }
}

let world: World
let reads: number
beforeEach(async () => {
  world = await openWorld()
  reads = 0
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

const feedOf = (key: string) => `things:${key}`
interface Around {
  /** The poll learns nothing: rows come only as they are told or offered. */
  readonly isPollBlind?: boolean
}

async function openLog(bus = world.bus(), { isPollBlind = false }: Around = {}) {
  const events = createEventLog<Facts>(world.mongo.db)
  await events.ensureIndexes()
  const followers = world.own(
    createFollowers<EventRow<Facts>>({
      feedOf,
      read: (...args) => {
        reads++
        return events.read(...args)
      },
      heads: async keys => {
        if (isPollBlind) return new Map()
        const heads = await Promise.all(
          keys.map(async key => [key, await events.collection.countDocuments({ key } as never)] as const),
        )
        return new Map(heads)
      },
      bus,
      log: world.log,
    }),
  )
  const append = (from: number, count = 1) =>
    world.mongo.transaction(session =>
      events.append(
        session,
        'k',
        from,
        Array.from({ length: count }, (_, index) => ({
          type: 'things.Happened.v1',
          data: { number: from + index },
          at: present(),
        })),
      ),
    )
  return { events, followers, append }
}

async function collect(followers: Followers<EventRow<Facts>>, after?: number) {
  const seen: number[] = []
  const following = await followers.follow('k', after, new AbortController().signal)
  const ended = (async () => {
    for await (const { rev } of following.rows) seen.push(rev)
  })()
  return { seen, at: following.at, rows: following.rows, ended }
}

const upTo = (last: number, from = 1) => Array.from({ length: last - from + 1 }, (_, index) => from + index)

test('missed rows come first, then new ones, each once and in order', async () => {
  const bus = world.bus()
  const { followers, append } = await openLog(bus)
  await append(1, 1_200)
  const late = await collect(followers, 2)
  const fresh = await collect(followers)
  expect([late.at, fresh.at]).toEqual([2, 1_200])
  for (let rev = 1_201; rev <= 1_220; rev++) {
    await append(rev)
    await bus.publish(feedOf('k'), { rev })
  }
  await until('both', () => late.seen.length === 1_218 && fresh.seen.length === 20)
  expect(late.seen).toEqual(upTo(1_220, 3))
  expect(fresh.seen).toEqual(upTo(1_220, 1_201))
})

test('wake-ups that are lost, doubled or out of order change nothing', async () => {
  const bus = world.bus()
  const { followers, append } = await openLog(bus)
  const { seen } = await collect(followers)
  await append(1, 5)
  for (const rev of [3, 3, 1, 5, 5, 2]) await bus.publish(feedOf('k'), { rev })
  await until('five', () => seen.length >= 5)
  await append(6)
  await until('the one whose wake-up was lost', () => seen.length >= 6)
  expect(seen).toEqual(upTo(6))
})

test('without Redis the rows come by the poll of heads', async () => {
  const bus = world.own(connectBus({ url: 'redis://127.0.0.1:1', namespace: world.namespace }))
  const { followers, append } = await openLog(bus)
  const { seen } = await collect(followers)
  await append(1, 3)
  await until('three', () => seen.length === 3)
})

test('a hundred followers of one key cost one reader', async () => {
  const bus = world.bus()
  const { followers, append } = await openLog(bus)
  const all = await Promise.all(Array.from({ length: 100 }, () => collect(followers)))
  reads = 0
  for (let rev = 1; rev <= 5; rev++) {
    await append(rev)
    await bus.publish(feedOf('k'), { rev })
  }
  await until('all of them', () => all.every(({ seen }) => seen.length === 5))
  expect(reads).toBeLessThanOrEqual(12)
})

test('rows that are offered are followed without a read, and only where nothing is missing before them', async () => {
  const bus = world.bus()
  const { events, followers, append } = await openLog(bus, { isPollBlind: true })
  const { seen } = await collect(followers)
  const offer = async (from: number) => followers.offer('k', await events.read('k', from - 1, 10))
  await append(1, 2)
  await offer(1)
  await until('two', () => seen.length === 2)
  const before = reads
  await bus.publish(feedOf('k'), { rev: 2 })
  await offer(1)
  await append(3, 2)
  // The third is missing before it.
  await offer(4)
  // Told again until it is heard: no poll makes up for a subscription that stands late.
  await until('four', async () => {
    await bus.publish(feedOf('k'), { rev: 4 })
    return seen.length >= 4
  })
  await append(5)
  await offer(5)
  await until('five', () => seen.length >= 5)
  expect(seen).toEqual(upTo(5))
  expect(reads - before).toBe(1)
})

test('a row that is not readable yet is waited for; one that is gone is told as a gap', async () => {
  const bus = world.bus()
  const { events, followers, append } = await openLog(bus)
  const { seen } = await collect(followers)
  await append(2)
  await bus.publish(feedOf('k'), { rev: 2 })
  await append(1)
  await bus.publish(feedOf('k'), { rev: 2 })
  await until('both in order', () => seen.length === 2)
  expect(seen).toEqual([1, 2])

  await events.collection.deleteOne({ key: 'k', rev: 1 } as never)
  // The shared reader remembers the newest rows; another process does not.
  const other = await openLog(world.bus())
  const old = await other.followers.follow('k', 0, new AbortController().signal)
  await append(3)
  await expect(old.rows.next()).rejects.toMatchObject({ code: 'RESUME_GAP' })
})

test('a follower that leaves while it waits ends at once', async () => {
  const { followers } = await openLog()
  const { rows, ended } = await collect(followers)
  await rows.return?.()
  await ended
})

test('followers that end end their rows', async () => {
  const { followers } = await openLog()
  const { ended } = await collect(followers)
  await followers[Symbol.asyncDispose]()
  await ended
})
