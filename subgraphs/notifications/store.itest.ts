import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createEventLog } from '#platform/event-log.ts'
import type { Range } from '#platform/pages.ts'
import type { NotificationsFacts } from '#schema/events/facts.ts'
import { openWorld, type World } from '#stack/test-world.ts'
import type { Draft } from './model.ts'
import { createStore, type Store } from './store.ts'

let world: World
let store: Store
let events: ReturnType<typeof createEventLog<NotificationsFacts>>
beforeEach(async () => {
  world = await openWorld()
  events = createEventLog<NotificationsFacts>(world.mongo.db)
  store = createStore(world.mongo, events)
  await store.ensureIndexes()
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

const draft = (userId: string, messageId: string): Draft => ({
  userId,
  kind: 'MESSAGE',
  chatId: 'c',
  messageId,
  actorId: 'anna',
  createdAt: new Date(0),
})
const message = (rev: number, ...userIds: string[]) => ({
  key: 'c',
  rev,
  drafts: userIds.map(userId => draft(userId, `m${rev}`)),
})
const all: Range<number> = { from: 'start', size: 100, after: undefined, before: undefined }
const messagesOf = async (userId: string, range = all) =>
  (await store.page(userId, range)).map(({ messageId }) => messageId)

test('an event that comes again, alone or among others, notifies nobody twice', async () => {
  await store.take('messages', [message(1, 'berta', 'carl')])
  await store.take('messages', [message(1, 'berta', 'carl'), message(2, 'berta')])
  await store.take('messages', [message(2, 'berta')])
  expect(await messagesOf('berta')).toEqual(['m2', 'm1'])
  expect(await messagesOf('carl')).toEqual(['m1'])
})

test('the same number of another topic is another event', async () => {
  await store.take('messages', [message(1, 'berta')])
  await store.take('chats', [message(1, 'berta')])
  expect(await store.unreadCount('berta')).toBe(2)
})

test('takers at the same time leave each person a dense log', async () => {
  const takers = ['a', 'b', 'c', 'd'].map(async topic => {
    for (let rev = 1; rev <= 5; rev++) await store.take(topic, [message(rev, 'berta', 'carl')])
  })
  await Promise.all(takers)
  const revs = (await events.read('berta', 0, 100)).map(({ rev }) => rev)
  expect(revs).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  expect(await store.unreadCount('carl')).toBe(20)
})

test('pages go from the newest to the oldest and back', async () => {
  await store.take(
    'messages',
    Array.from({ length: 5 }, (_, index) => message(index + 1, 'berta')),
  )
  expect(await messagesOf('berta', { ...all, size: 1 })).toEqual(['m5', 'm4'])
  expect(await messagesOf('berta', { ...all, size: 2, after: 4 })).toEqual(['m3', 'm2', 'm1'])
  expect(await messagesOf('berta', { from: 'end', size: 1, after: undefined, before: 2 })).toEqual(['m4', 'm3'])
})

test('nobody finds a notification of somebody else by its id', async () => {
  await store.take('messages', [message(1, 'berta')])
  const [hers] = await store.page('berta', all)
  expect(await store.findMany('carl', [hers?.id ?? ''])).toEqual([])
  expect(await store.findMany('berta', [hers?.id ?? ''])).toEqual([hers])
})
