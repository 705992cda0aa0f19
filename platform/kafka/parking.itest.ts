import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { createParking, type Parking, type TakenRecord } from './parking.ts'

let world: World
let parking: Parking
beforeEach(async () => {
  world = await openWorld()
  parking = createParking(world.mongo.db, 'g')
  await parking.ensureIndexes()
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

const recordOf = (offset: number, key = 'a'): TakenRecord => ({
  topic: 'things.events',
  partition: 0,
  offset: String(offset),
  key,
  value: `${key}${offset}`,
})
const id = 'g|things.events|a'
const offsets = async () => (await parking.records(id, 10)).map(({ offset }) => offset)

test('a record that comes again, buried or waiting, is kept once', async () => {
  for (let round = 0; round < 2; round++) await parking.bury(recordOf(1), 'cannot digest')
  for (let round = 0; round < 2; round++) expect(await parking.park(recordOf(2))).toBe(true)
  expect(await offsets()).toEqual(['1', '2'])
  expect(await parking.list()).toMatchObject([{ _id: id, position: '0:1', waiting: 2, failures: 1 }])
})

test('a record that fails while its key stands still already waits behind', async () => {
  // Two hold the partition for a moment, as after a rebalance: each buries a record of the key.
  await parking.bury(recordOf(1), 'cannot digest')
  await parking.bury(recordOf(2), 'cannot digest')
  expect(await offsets()).toEqual(['1', '2'])
  expect(await parking.list()).toMatchObject([{ position: '0:1', waiting: 2 }])
})

test('of records that are buried at the same time none is lost', async () => {
  const all = Array.from({ length: 8 }, (_, index) => recordOf(index + 1))
  await Promise.all(all.map(record => parking.bury(record, 'cannot digest')))
  expect(await offsets()).toEqual(all.map(({ offset }) => offset))
  expect(await parking.list()).toMatchObject([{ waiting: 8 }])
})

test('records without a key wait for nobody', async () => {
  await parking.bury(recordOf(1, ''), 'cannot digest')
  await parking.bury(recordOf(2, ''), 'cannot digest')
  expect((await parking.list()).map(({ position, waiting }) => [position, waiting])).toEqual([
    ['0:1', 1],
    ['0:2', 1],
  ])
})
