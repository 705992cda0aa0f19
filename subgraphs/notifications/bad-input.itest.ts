// What must not be there comes anyway: each is named in the dead-letter topic or has a plain result, and nothing else stands still.

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { systemClock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { startConsumer } from '#platform/kafka/consumer.ts'
import type { Kafka } from '#platform/kafka/kafka.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import type { Envelope } from '#schema/events/envelope.ts'
import type { NotificationsFacts } from '#schema/events/facts.ts'
import { deadLetterTopic, topics } from '#schema/events/topics.ts'
import { inFuture, minuteMs, present } from '#stack/testing/test-time.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { until } from '#stack/wait.ts'
import { type Composed, composeServices } from './compose.ts'
import { createMembers } from './members.ts'

const patience = { everyMs: 100 }
let world: World
let kafka: Kafka
let composed: Composed
beforeEach(async () => {
  world = await openWorld()
  kafka = world.kafka()
  // The owner knows none of the chats that this test speaks of, as if all of them were deleted.
  const chats = { entities: async (_type: string, ids: readonly string[]) => ids.map(() => ({ membership: null })) }
  composed = await composeServices({
    mongo: world.mongo,
    events: createEventLog<NotificationsFacts>(world.mongo.db),
    members: createMembers({ mongo: world.mongo, chats: chats as never, clock: systemClock }),
    bus: world.bus(),
    isLookingAt: () => false,
    onLogsGrown: () => undefined,
    wakeWorkers: () => undefined,
    now: systemClock.now,
  })
  await kafka.ensureTopics([topics.auth, topics.messages])
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

const consume = () =>
  world.own(
    startConsumer({
      ...{ kafka, db: world.mongo.db, group: 'n', topics: [topics.auth, topics.messages], log: world.log },
      ...composed.effects,
    }),
  )
const eventOf = (type: string, key: string, data: object, rest: Partial<Envelope> = {}) => ({
  ...{
    specversion: '1.0',
    id: `${key}:1`,
    source: `/subgraphs/${type.split('.')[0]}`,
    type,
    subject: key,
    rev: 1,
    data,
  },
  ...{ time: present().toISOString(), datacontenttype: 'application/json', ...rest },
})
const passwordChanged = (userId: string, rest: Partial<Envelope> = {}) =>
  eventOf('auth.PasswordChanged.v1', userId, { userId }, rest)
const send = (topic: string, key: string, value: unknown) =>
  kafka.durable.send(topic, [{ key, value: typeof value === 'string' ? value : JSON.stringify(value) }])
const lettersIn = async () => {
  const name = `${world.namespace}${deadLetterTopic(topics.auth.name, 'n')}`
  const ends = await kafka.withAdmin(admin => admin.fetchTopicOffsets(name))
  return ends.reduce((sum, { high }) => sum + Number(high), 0)
}

test('what no consumer can read is named in the dead-letter topic, once each, and everybody else is told', async () => {
  const bad: readonly (readonly [unknown, string])[] = [
    ['{"specversion":', 'MalformedEvent: not JSON'],
    ['', 'MalformedEvent: not JSON'],
    [[], 'MalformedEvent: specversion is undefined, not 1.0'],
    [passwordChanged('x', { specversion: '2.0' as never }), 'MalformedEvent: specversion is 2.0, not 1.0'],
    [passwordChanged('x', { rev: -1 }), 'MalformedEvent: rev is not a whole number from 1'],
    [passwordChanged('x', { time: 'tomorrow' }), 'MalformedEvent: time is not RFC 3339'],
    [
      eventOf('auth.PasswordForgotten.v1', 'x', {}),
      'MalformedEvent: auth.PasswordForgotten.v1 is not a type that is known here',
    ],
    [
      eventOf('auth.PasswordChanged.v9', 'x', {}),
      'MalformedEvent: auth.PasswordChanged.v9 is newer than version 1, the newest known here',
    ],
    [
      eventOf('auth.PasswordChanged.v0', 'x', {}),
      'MalformedEvent: auth.PasswordChanged.v0 is older than version 0, the oldest that is read',
    ],
  ]
  for (const [index, [value]] of bad.entries()) await send(topics.auth.name, `bad-${index}`, value)
  const good = Array.from({ length: 5 }, newId)
  for (const userId of good) await send(topics.auth.name, userId, passwordChanged(userId))
  const { parking } = consume()
  await until('each to be named', async () => (await parking.list()).length === bad.length, patience)
  const causes = new Map((await parking.list()).map(({ key, cause }) => [key, cause]))
  expect(bad.map((_, index) => causes.get(`bad-${index}`))).toEqual(bad.map(([, cause]) => cause))
  await until(
    'the others',
    async () => (await Promise.all(good.map(id => composed.inbox.unreadCount(id)))).every(n => n === 1),
    patience,
  )
  await until('the dead letters', async () => (await lettersIn()) === bad.length, patience)
})

test('an event of a chat or for somebody who is gone concerns nobody, and the next one of its key is taken in', async () => {
  const [chatId, userId] = [newId(), newId()]
  const sent = { chatId, messageId: newId(), senderId: newId(), seq: 1, mentionedUserIds: [userId] }
  await send(topics.auth.name, userId, eventOf('auth.AccountDeleted.v1', userId, { userId }))
  await send(topics.messages.name, chatId, eventOf('messages.MessageSent.v1', chatId, sent))
  const edited = { ...sent, messageId: newId() }
  await send(
    topics.messages.name,
    chatId,
    eventOf('messages.MessageEdited.v1', chatId, edited, { rev: 2, id: `${chatId}:2` }),
  )
  const consumer = consume()
  await until('all of it', async () => consumer.alive() && (await consumer.lag()) === 0, patience)
  expect(await consumer.parking.list()).toEqual([])
  expect(await composed.inbox.unreadCount(userId)).toBe(0)
})

test('a clock that is five minutes off, either way, changes when something is said to have happened and nothing else', async () => {
  const people = [newId(), newId()] as const
  for (const [index, userId] of people.entries()) {
    const time = inFuture((index === 0 ? -5 : 5) * minuteMs).toISOString()
    await send(topics.auth.name, userId, passwordChanged(userId, { time }))
  }
  const consumer = consume()
  await until(
    'both',
    async () => (await Promise.all(people.map(id => composed.inbox.unreadCount(id)))).every(n => n === 1),
    patience,
  )
  expect(await consumer.parking.list()).toEqual([])
})

test('preferences from the future are not guessed at: their person hears by the defaults, and a change of them is refused', async () => {
  const userId = newId()
  await composed.preferences.setPreferences(userId, { level: 'NONE' })
  const future = { $set: { version: 2, level: 'ONLY_ON_SUNDAYS' } }
  await world.mongo.db.collection<{ _id: string }>('preferences').updateOne({ _id: userId }, future)
  expect(await composed.preferences.preferencesOf(userId)).toMatchObject({ level: null, push: true, digest: 'OFF' })
  expect(await composed.preferences.setPreferences(userId, { level: 'ALL' })).toMatchObject({
    code: 'INVALID_INPUT',
    reason: expect.stringMatching(/newer version/),
  })
  await composed.effects.handle(passwordChanged(userId) as Envelope)
  expect(await composed.inbox.unreadCount(userId)).toBe(1)
})
