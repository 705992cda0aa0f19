// Two processes of presence, with one copy of members between them and a connection to Redis each.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { systemClock } from '#platform/clock.ts'
import type { Bus } from '#platform/redis/bus.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { until } from '#stack/wait.ts'
import { createMembers, membersName } from './members.ts'
import { createRemovals } from './removals.ts'
import { createRemovalStore } from './store/removals.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await world.mongo.db.collection(membersName).createIndex({ key: 1, userId: 1 }, { unique: true })
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

/** chats knows of nobody: what is copied here comes by facts. */
const chats = { entities: async <T>(_type: string, ids: readonly string[]) => ids.map((): T | null => null) }

async function startProcess(bus: Bus = world.bus()) {
  const store = createRemovalStore(world.mongo.db, membersName)
  await store.ensureIndexes()
  const removals = world.own(createRemovals({ store, bus, clock: systemClock, log: world.log }))
  const { mongo } = world
  const copy = { changed: removals.store, committed: removals.announce }
  return { removals, members: createMembers({ mongo, chats, clock: systemClock, ...copy }) }
}

/** What somebody hears who watches a chat there. */
async function listen({ removals }: Awaited<ReturnType<typeof startProcess>>, chatId = 'c') {
  const heard: string[] = []
  const ended = new AbortController()
  await removals.watch(chatId, userIds => heard.push(...userIds), ended.signal)
  return { heard, end: () => ended.abort() }
}

const people = ['anna', 'berta', 'carla'].map(userId => ({ userId }))

test('a removal that one process takes in is heard in every process, from its own chat only, until the watching ends', async () => {
  const [one, two] = [await startProcess(), await startProcess()]
  await one.members.apply('c', 1, { add: people })
  await one.members.apply('other', 1, { add: people })
  const [here, there, gone] = [await listen(one), await listen(two), await listen(two)]
  await one.members.apply('other', 2, { remove: ['carla'] })
  await one.members.apply('c', 2, { remove: ['anna'] })
  await until('both to hear it', () => here.heard.length > 0 && there.heard.length > 0)
  gone.end()
  await two.members.apply('c', 3, { remove: ['berta'] })
  await until('both to hear the next one', () => here.heard.length > 1 && there.heard.length > 1)
  expect([here.heard, there.heard, gone.heard]).toEqual([['anna', 'berta'], ['anna', 'berta'], ['anna']])
})

test('what nobody is woken for is found by the look each second, and what was before the watching is not told', async () => {
  const deaf: Bus = { ...world.bus(), publish: async () => {} }
  const [one, two] = [await startProcess(deaf), await startProcess()]
  await one.members.apply('c', 1, { add: people })
  await one.members.apply('c', 2, { remove: ['anna'] })
  const there = await listen(two)
  await one.members.apply('c', 3, { remove: ['berta'] })
  await until('it to be found', () => there.heard.length > 0)
  expect(there.heard).toEqual(['berta'])
})
