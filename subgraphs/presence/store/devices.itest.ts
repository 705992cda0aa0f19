import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { connectRedis } from '#platform/redis/redis.ts'
import { agePresence, presenceEnds } from '#stack/testing/test-aging.ts'
import { inFuture, minuteMs, present } from '#stack/testing/test-time.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { until } from '#stack/wait.ts'
import { graceMs } from '../model.ts'
import { createDeviceStore, type DeviceChange, type DeviceStore } from './devices.ts'

let world: World
let store: DeviceStore
beforeEach(async () => {
  world = await openWorld()
  store = open()
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

const open = () =>
  createDeviceStore(world.own(connectRedis({ url: world.servers.redisUrl, namespace: world.namespace })))
const change = (kind: DeviceChange['kind'], deviceId = 'd:one', forMs = 60_000): DeviceChange => ({
  userId: 'anna',
  deviceId,
  kind,
  endsAt: inFuture(forMs).getTime(),
})
const apply = async (...changes: DeviceChange[]) =>
  (await store.apply(changes)).map(({ before, status }) => `${before}>${status}`)
const status = async () => (await store.statuses(['anna'])).get('anna')

test('the best of the devices counts, and only changes of it are transitions', async () => {
  expect(await apply(change('idle'))).toEqual(['OFFLINE>AWAY'])
  expect(await apply(change('active', 'd:two'))).toEqual(['AWAY>ONLINE'])
  expect(await apply(change('active', 'd:two'), change('idle'))).toEqual([])
  expect(await apply(change('idle', 'd:two'))).toEqual(['ONLINE>AWAY'])
  expect(await status()).toBe('AWAY')
})

test('of many processes one makes each transition', async () => {
  const stores = [store, open(), open(), open()]
  const all = await Promise.all(
    Array.from({ length: 40 }, (_, index) => stores[index % 4]?.apply([change('active', `d:${index}`)]) ?? []),
  )
  expect(all.flat()).toHaveLength(1)
  await store.apply(Array.from({ length: 40 }, (_, index) => change('idle', `d:${index}`, 50)))
  const swept = async () => (await Promise.all(stores.map(one => one.sweep(100)))).flat()
  const transitions: unknown[] = []
  await until('the end of them all', async () => {
    transitions.push(...(await swept()))
    return (await status()) === 'OFFLINE'
  })
  expect(transitions).toHaveLength(1)
})

test('a device that is silent ends by itself, and the time when it was heard goes with it', async () => {
  const begun = present().getTime()
  await apply(change('active', 'd:one', 200))
  const ended: { status: string; heardAt: Date | null }[] = []
  await until('the end of it', async () => {
    ended.push(...(await store.sweep(10)))
    return ended.length > 0
  })
  expect(ended).toHaveLength(1)
  expect(ended[0]?.status).toBe('OFFLINE')
  expect(ended[0]?.heardAt?.getTime()).toBeGreaterThanOrEqual(begun)
})

test('who has gone is kept until it is written down, and somebody who went again since stays', async () => {
  await apply(change('active', 'd:one', 50))
  await until('the end of it', async () => (await store.sweep(10)).length > 0)
  const [first] = await store.departures(10)
  expect(first).toMatchObject({ userId: 'anna', at: expect.any(Date) })
  await apply(change('active', 'd:one', 50))
  await until('the end of it', async () => (await store.sweep(10)).length > 0)
  await store.forgetDepartures(first ? [first] : [])
  const [second] = await store.departures(10)
  expect(second?.at.getTime()).toBeGreaterThan(first?.at.getTime() ?? 0)
  await store.forgetDepartures(second ? [second] : [])
  expect(await store.departures(10)).toEqual([])
})

test('an erased person leaves no departure behind', async () => {
  await apply(change('active', 'd:one', 50))
  await until('the end of it', async () => (await store.sweep(10)).length > 0)
  await store.erase('anna')
  expect(await store.erasedAmong(['berta', 'anna'])).toEqual(['anna'])
  expect(await store.departures(10)).toEqual([])
})

test('a reload within the grace is no absence', async () => {
  await apply(change('connected', 'c:1'), change('active'))
  expect(await apply(change('disconnected', 'c:1'))).toEqual([])
  expect(await store.sweep(10)).toEqual([])
  expect(await apply(change('connected', 'c:2'), change('active'))).toEqual([])
  expect(await status()).toBe('ONLINE')
})

test('a tab that is closed without a goodbye is offline after the grace, though its last beat would last longer', async () => {
  await apply(change('connected', 'c:1'), change('active'))
  await apply(change('disconnected', 'c:1'))
  const at = { ...world.servers, namespace: world.namespace }
  expect(await store.sweep(10)).toEqual([])
  expect((await presenceEnds('anna', at)).every(ms => ms <= graceMs)).toBe(true)
  expect(await status()).toBe('ONLINE')
  await agePresence('anna', graceMs, at)
  expect(await store.sweep(10)).toHaveLength(1)
  expect(await status()).toBe('OFFLINE')
})

test('one of two connections that ends changes nothing', async () => {
  await apply(change('connected', 'c:1'), change('connected', 'c:2'), change('active'))
  await apply(change('disconnected', 'c:1'))
  expect(await status()).toBe('ONLINE')
  expect(await apply(change('idle'))).toEqual(['ONLINE>AWAY'])
})

test('only who is watched is told', async () => {
  const [unseen] = await store.apply([change('active')])
  expect(unseen?.watched).toBe(false)
  await store.watch(['anna'], inFuture(minuteMs).getTime())
  const [seen] = await store.apply([change('idle')])
  expect(seen?.watched).toBe(true)
})

test('after Redis has forgotten everything the next beats bring it back', async () => {
  await apply(change('active'))
  const redis = world.own(connectRedis({ url: world.servers.redisUrl, namespace: '' }))
  await redis.del(...(await redis.keys(`${world.namespace}*`)))
  expect(await status()).toBe('OFFLINE')
  expect(await apply(change('active'))).toEqual(['OFFLINE>ONLINE'])
})
