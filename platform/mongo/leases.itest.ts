import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { until } from '#stack/wait.ts'
import { holdLeases, type Leases } from './leases.ts'
import { connectMongo } from './mongo.ts'

const shards = 16
let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

const hold = async (db = world.mongo.db) => holdLeases({ db, purpose: 'p', shards, log: world.log })
const together = (...all: readonly Leases[]) => all.flatMap(leases => leases.held())

test('one holder holds everything; a second one takes half, and no shard is held twice', async () => {
  const first = world.own(await hold())
  expect(first.held()).toHaveLength(shards)
  const second = world.own(await hold())
  let doubled = 0
  await until('half each', () => {
    const all = together(first, second)
    if (new Set(all).size < all.length) doubled++
    return first.held().length === shards / 2 && second.held().length === shards / 2
  })
  expect(doubled).toBe(0)
})

test('who ends gives everything back at once', async () => {
  const first = await hold()
  const second = world.own(await hold())
  await first[Symbol.asyncDispose]()
  // Sooner than the lease of a dead holder would end.
  await until('all of them', () => second.held().length === shards)
  expect(first.held()).toEqual([])
})

test('who loses the database stops acting before another takes over', async () => {
  const lost = await connectMongo({ url: world.servers.mongoUrl, database: world.mongo.db.databaseName, clientId: 'x' })
  const first = await hold(lost.db)
  const second = world.own(await hold())
  await until('a share for each', () => second.held().length === shards / 2)
  await lost[Symbol.asyncDispose]()
  let doubled = 0
  await until(
    'the heir to have all',
    () => {
      const all = together(first, second)
      if (new Set(all).size < all.length) doubled++
      return second.held().length === shards
    },
    { everyMs: 20 },
  )
  expect(doubled).toBe(0)
  await first[Symbol.asyncDispose]()
})
