import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openLink } from '#stack/testing/link.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { until } from '#stack/wait.ts'
import { connectBus } from './bus.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

test('what one process publishes, every subscriber of another hears once', async () => {
  const [here, there] = [world.bus(), world.bus()]
  const first: unknown[] = []
  const second: unknown[] = []
  const one = there.subscribe('f', payload => void first.push(payload))
  const two = there.subscribe('f', payload => void second.push(payload))
  await Promise.all([one.attached, two.attached])
  await here.publish('f', { rev: 1 })
  await until('both', () => first.length === 1 && second.length === 1)
  one[Symbol.dispose]()
  await here.publish('f', { rev: 2 })
  await until('the other', () => second.length === 2)
  expect(first).toEqual([{ rev: 1 }])
})

test('who leaves and comes back at once goes on hearing', async () => {
  const bus = world.bus()
  const heard: unknown[] = []
  for (let round = 0; round < 5; round++) bus.subscribe('f', () => undefined)[Symbol.dispose]()
  await bus.subscribe('f', payload => void heard.push(payload)).attached
  await bus.publish('f', 1)
  await until('the wake-up', () => heard.length === 1)
})

test('a subscription stands, at whatever moment of the connection’s opening it is asked for', async () => {
  const other = world.bus()
  await other.ping()
  // As many answers of Redis later: an opening is a few of them.
  const moments = Array.from({ length: 40 }, (_, index) => index)
  const stands = await Promise.all(
    moments.map(async moment => {
      const bus = world.bus()
      for (let answers = 0; answers < moment; answers++) await other.ping()
      const heard: unknown[] = []
      await bus.subscribe(`f${moment}`, payload => void heard.push(payload)).attached
      // What the client does once its connection is open is over before this is answered by the other one.
      await bus.ping()
      const hears = async () => {
        await bus.publish(`f${moment}`, 1)
        return heard.length > 0
      }
      return until('a wake-up', hears, { everyMs: 250 })
    }),
  )
  expect(stands).toEqual(moments.map(() => true))
})

test('after a lost connection subscribers are told to read, and hear again', async () => {
  const { hostname, port } = new URL(world.servers.redisUrl)
  const link = world.own(await openLink({ host: hostname, port: Number(port) }))
  const bus = world.own(connectBus({ url: `redis://${link.host}:${link.port}`, namespace: world.namespace }))
  const other = world.bus()
  const heard: unknown[] = []
  let resyncs = 0
  bus.onResync(() => {
    resyncs++
  })
  await bus.subscribe('f', payload => void heard.push(payload)).attached
  link.cut()
  await until('the loss', () =>
    bus.ping().then(
      () => false,
      () => true,
    ),
  )
  await other.publish('f', 'lost')
  link.mend()
  await until('the resync', () => resyncs === 1)
  await until('a wake-up to come through', async () => {
    await other.publish('f', 'heard')
    return heard.length > 0
  })
  expect(heard).not.toContain('lost')
})

test('publishing without Redis neither fails nor waits for it', async () => {
  const link = await openLink({ host: '127.0.0.1', port: 1 })
  link.cut()
  const bus = world.own(connectBus({ url: `redis://${link.host}:${link.port}`, namespace: world.namespace }))
  await bus.publish('f', 1)
  await expect(bus.ping()).rejects.toThrow()
  await link[Symbol.asyncDispose]()
})

test('while Redis is away a process still wakes its own readers, at once', async () => {
  const { hostname, port } = new URL(world.servers.redisUrl)
  const link = world.own(await openLink({ host: hostname, port: Number(port) }))
  const bus = world.own(connectBus({ url: `redis://${link.host}:${link.port}`, namespace: world.namespace }))
  const heard: unknown[] = []
  await bus.subscribe('f', payload => void heard.push(payload)).attached
  await bus.publish('f', 'with Redis')
  await until('the first', () => heard.length === 1)
  link.cut()
  await until('the loss', () =>
    bus.ping().then(
      () => false,
      () => true,
    ),
  )
  // Not awaited: what goes to Redis may wait for it, what goes to this process does not.
  const published = bus.publish('f', { at: new Date(0) })
  expect(heard).toEqual(['with Redis', { at: '1970-01-01T00:00:00.000Z' }])
  await published
})
