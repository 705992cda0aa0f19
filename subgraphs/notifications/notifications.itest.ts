import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { SubgraphUnreachable } from '#platform/http/entity-client.ts'
import { newId } from '#platform/ids.ts'
import { createEventLog, type EventLog } from '#platform/mongo/event-log.ts'
import type { Envelope } from '#schema/events/envelope.ts'
import type { NotificationsFacts } from '#schema/events/facts.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { type Composed, composeServices } from './compose.ts'
import { createMembers } from './members.ts'

const [anna, berta, carl, chatId] = [newId(), newId(), newId(), newId()]
let world: World
let composed: Composed
let events: EventLog<NotificationsFacts>
let now: Date
let looking: Set<string>
beforeEach(async () => {
  world = await openWorld()
  now = new Date('2026-11-22T12:00:00Z')
  looking = new Set()
  events = createEventLog<NotificationsFacts>(world.mongo.db)
  const chats = {
    entities: async () => {
      throw new SubgraphUnreachable('chats is not part of this test')
    },
  }
  composed = await composeServices({
    mongo: world.mongo,
    events,
    members: createMembers({ mongo: world.mongo, chats, clock: { now: () => now } }),
    bus: world.bus(),
    isLookingAt: userId => looking.has(userId),
    onLogsGrown: () => undefined,
    wakeWorkers: () => undefined,
    now: () => now,
  })
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

const sourceEvent = (type: string, subject: string, rev: number | undefined, data: object): Envelope => ({
  specversion: '1.0',
  id: `${subject}:${rev}`,
  source: `/subgraphs/${type.split('.')[0]}`,
  type,
  subject,
  time: now.toISOString(),
  datacontenttype: 'application/json',
  ...(rev === undefined ? {} : { rev }),
  data,
})
const opened = () =>
  sourceEvent('chats.ChatOpened.v1', chatId, 1, {
    chatId,
    kind: 'GROUP',
    byUserId: anna,
    members: [anna, berta, carl].map(userId => ({ userId, role: 'MEMBER' })),
  })
const sent = (seq: number, rest: object = {}) =>
  sourceEvent('messages.MessageSent.v1', chatId, seq, { chatId, messageId: newId(), senderId: anna, seq, ...rest })
const all = { unreadOnly: false } as const
const kindsOf = async (userId: string, args: { unreadOnly: boolean } = all) =>
  (await composed.inbox.page(userId, args)).edges.map(({ node }) => node.kind)
const take = (...all: readonly Envelope[]) => composed.effects.handleMany(all)

test('members hear once of a group and of its messages, whatever is repeated', async () => {
  const message = sent(1)
  await take(opened())
  await take(message)
  await take(message, sent(2, { mentionedUserIds: [berta] }))
  await take(opened())
  expect(await kindsOf(berta)).toEqual(['MENTION', 'MESSAGE', 'ADDED_TO_CHAT'])
  expect(await kindsOf(carl)).toEqual(['MESSAGE', 'MESSAGE', 'ADDED_TO_CHAT'])
  expect(await kindsOf(anna)).toEqual([])
})

test('a read anywhere takes away what was read, and what comes late about it is not told', async () => {
  await take(opened())
  await take(sent(1), sent(2), sent(3))
  await take(sourceEvent('messages.ReadMoved.v1', berta, undefined, { userId: berta, chatId, readSeq: 2 }))
  expect(await kindsOf(berta, { unreadOnly: true })).toEqual(['MESSAGE', 'ADDED_TO_CHAT'])
  await take(sourceEvent('messages.ReadMoved.v1', carl, undefined, { userId: carl, chatId, readSeq: 4 }))
  await take(sent(4))
  expect(await kindsOf(carl, { unreadOnly: true })).toEqual(['ADDED_TO_CHAT'])
  expect(await composed.inbox.unreadCount(berta)).toBe(3)
})

test('each change of a person is one dense step of their log, reading included', async () => {
  await take(opened())
  await take(sent(1), sent(2))
  const page = await composed.inbox.page(berta, all)
  await composed.inbox.markRead(berta, { upToNotificationId: page.edges[1]?.node.id })
  await take(sent(3))
  const rows = await events.read(berta, 0, 100)
  expect(rows.map(({ rev, type }) => `${rev} ${type.split('.')[1]}`)).toEqual([
    '1 NotificationMade',
    '2 NotificationMade',
    '3 NotificationMade',
    '4 NotificationsRead',
    '5 NotificationMade',
  ])
  expect((await composed.inbox.page(berta, all)).rev).toBe(5)
})

test('a list of some kinds holds and counts those alone, and all of it is read up to where it was known, whatever its dates say', async () => {
  await take(opened())
  const late = sent(2, { mentionedUserIds: [berta] })
  now = new Date(now.getTime() - 60_000)
  // It was said before, and is heard of after.
  const early = sent(1, { mentionedUserIds: [berta] })
  await take(late)
  await take({ ...early, subject: newId(), rev: 1 }, sent(3))
  const kinds = ['MENTION', 'REPLY'] as const
  const page = await composed.inbox.page(berta, { ...all, kinds })
  expect(page.edges.map(({ node }) => node.kind)).toEqual(['MENTION', 'MENTION'])
  expect(await composed.inbox.unreadCount(berta, kinds)).toBe(2)
  expect(await composed.inbox.unreadByKind(berta)).toEqual([
    { kind: 'ADDED_TO_CHAT', count: 1 },
    { kind: 'MENTION', count: 2 },
    { kind: 'MESSAGE', count: 1 },
  ])
  await take(sent(4, { mentionedUserIds: [berta] }))
  expect(await composed.inbox.markRead(berta, { upToRev: page.rev, kinds })).toEqual({ count: 2, unreadCount: 3 })
  expect(await kindsOf(berta, { unreadOnly: true })).toEqual(['MENTION', 'MESSAGE', 'ADDED_TO_CHAT'])
  expect(await composed.inbox.markRead(berta, { upToRev: page.rev, chatId })).toMatchObject({ code: 'INVALID_INPUT' })
})

test('what a message makes people hear of belongs to the trace of the message, in a batch too', async () => {
  await take(opened())
  const traceOf = (digit: string) => `00-${digit.repeat(32)}-${'b'.repeat(16)}-01`
  await take({ ...sent(1), traceparent: traceOf('1') }, { ...sent(2), traceparent: traceOf('2') })
  const [, first, second] = await events.read(berta, 0, 10)
  expect(first?.traceparent).toMatch(/^00-1{32}-(?!b{16})[0-9a-f]{16}-01$/)
  expect(second?.traceparent).toMatch(/^00-2{32}-/)
})

test('takers of the same people at the same time leave dense logs', async () => {
  await take(opened())
  const chats = Array.from({ length: 4 }, newId)
  await Promise.all(
    chats.map(async chat => {
      const open = sourceEvent('chats.ChatOpened.v1', chat, 1, {
        chatId: chat,
        kind: 'GROUP',
        byUserId: anna,
        members: [anna, berta, carl].map(userId => ({ userId, role: 'MEMBER' })),
      })
      await take(open)
      for (let seq = 1; seq <= 4; seq++)
        await take(
          sourceEvent('messages.MessageSent.v1', chat, seq, { chatId: chat, messageId: newId(), senderId: anna, seq }),
        )
    }),
  )
  for (const userId of [berta, carl]) {
    const revs = (await events.read(userId, 0, 100)).map(({ rev }) => rev)
    expect(revs).toEqual(Array.from({ length: 21 }, (_, index) => index + 1))
  }
})

test('who looks at the chat, has muted it or wants nothing of it is not told', async () => {
  await take(opened())
  looking.add(berta)
  const mutedUntil = new Date(now.getTime() + 60_000).toISOString()
  const mute = { userId: carl, chatId, mutedUntil, pinnedAt: null, archivedAt: null }
  await take(sourceEvent('chats.PreferencesChanged.v1', carl, 1, mute))
  await take(sent(1))
  expect([await kindsOf(berta), await kindsOf(carl)]).toEqual([['ADDED_TO_CHAT'], ['ADDED_TO_CHAT']])
  looking.clear()
  now = new Date(now.getTime() + 61_000)
  await composed.preferences.setLevel(berta, chatId, 'MENTIONS')
  await take(sent(2), sent(3, { repliedToUserId: berta }))
  expect(await kindsOf(berta)).toEqual(['REPLY', 'ADDED_TO_CHAT'])
  expect(await kindsOf(carl)).toEqual(['MESSAGE', 'MESSAGE', 'ADDED_TO_CHAT'])
})

test('of one message nobody hears twice: an edit that mentions, and a second reaction', async () => {
  await take(opened())
  const messageId = newId()
  await take(sourceEvent('messages.MessageSent.v1', chatId, 1, { chatId, messageId, senderId: anna, seq: 1 }))
  const edit = { chatId, messageId, senderId: anna, mentionedUserIds: [berta] }
  await take(sourceEvent('messages.MessageEdited.v1', chatId, 2, edit))
  const reaction = { chatId, messageId, senderId: anna, emoji: '👍', added: true }
  await take(sourceEvent('messages.ReactionsChanged.v1', chatId, 3, { ...reaction, userId: berta }))
  await take(sourceEvent('messages.ReactionsChanged.v1', chatId, 4, { ...reaction, userId: carl }))
  expect(await kindsOf(berta)).toEqual(['MESSAGE', 'ADDED_TO_CHAT'])
  expect(await kindsOf(anna)).toEqual(['REACTION'])
  await take(sourceEvent('messages.MessageDeleted.v1', chatId, 5, { chatId, messageId, byUserId: anna }))
  expect(await kindsOf(anna, { unreadOnly: true })).toEqual([])
})

test('a message that is gone in the batch in which it came rings nowhere', async () => {
  await take(opened())
  const [message, next] = [sent(1), sent(3)]
  const { messageId } = message.data as { messageId: string }
  const deleted = sourceEvent('messages.MessageDeleted.v1', chatId, 2, { chatId, messageId, byUserId: anna })
  await take(message, deleted, next)
  expect(await kindsOf(berta, { unreadOnly: true })).toEqual(['MESSAGE', 'ADDED_TO_CHAT'])
})

test('who is taken out hears that, and of nothing else there any more', async () => {
  await take(opened())
  await take(sent(1))
  await take(sourceEvent('chats.MemberRemoved.v1', chatId, 2, { chatId, userId: berta, byUserId: anna }))
  await take(sent(2))
  expect(await kindsOf(berta, { unreadOnly: true })).toEqual(['REMOVED_FROM_CHAT'])
})

test('a reminder fires once, and never after it was taken back', async () => {
  const at = new Date(now.getTime() + 60_000)
  const create = async (clientKey: string) =>
    composed.reminders.create(berta, { clientKey, remindAt: at, note: 'Call' })
  const first = await create('reminder-1')
  const again = await create('reminder-1')
  expect(again).toMatchObject({ replayed: true, reminder: { id: (first as { reminder: { id: string } }).reminder.id } })
  const other = await composed.reminders.create(berta, { clientKey: 'reminder-1', remindAt: at, note: 'Other' })
  expect(other).toMatchObject({ code: 'KEY_REUSED' })
  const second = await create('reminder-2')
  await composed.reminders.cancel(berta, (second as { reminder: { id: string } }).reminder.id)
  expect(await composed.reminders.fire(10)).toBe(0)
  now = new Date(at.getTime() + 1)
  await Promise.all([composed.reminders.fire(10), composed.reminders.fire(10), composed.reminders.fire(10)])
  expect((await composed.inbox.page(berta, all)).edges.map(({ node }) => node.body)).toEqual(['Call'])
})

test('an announcement reaches everyone with an account once, though several processes tell it', async () => {
  const people = Array.from({ length: 250 }, newId)
  await take(...people.map(userId => sourceEvent('auth.AccountVerified.v1', userId, 1, { userId, displayName: 'x' })))
  const words = [
    { name: 'title', value: 'Hello' },
    { name: 'body', value: 'World' },
  ]
  const input = {
    clientKey: 'announce-1',
    template: 'ANNOUNCEMENT',
    values: words,
    audience: { everyone: true },
  } as const
  const admin = { kind: 'user', userId: anna, sessionId: 's', roles: ['ADMINISTRATOR'] } as const
  const sentOnce = await composed.announcements.send(admin, input)
  expect(await composed.announcements.send(admin, input)).toMatchObject({
    replayed: true,
    id: (sentOnce as { id: string }).id,
  })
  const tell = async () => {
    while (await composed.announcements.tellNext());
  }
  await Promise.all([tell(), tell()])
  const counts = await Promise.all(people.map(userId => composed.inbox.unreadCount(userId)))
  expect(counts.every(count => count === 1)).toBe(true)
})

test('somebody whose account is deleted leaves nothing behind', async () => {
  await take(opened())
  await take(
    sent(1),
    sourceEvent('messages.MessageSent.v1', chatId, 2, { chatId, messageId: newId(), senderId: berta, seq: 2 }),
  )
  await composed.preferences.setPreferences(berta, { level: 'ALL' })
  await composed.preferences.setLevel(berta, chatId, 'ALL')
  await composed.reminders.create(berta, { clientKey: 'reminder-1', remindAt: new Date(now.getTime() + 60_000) })
  await take(sourceEvent('auth.AccountDeleted.v1', berta, 9, { userId: berta }))
  const collections = await world.mongo.db.collections()
  const holding: string[] = []
  for (const collection of collections) {
    const all = JSON.stringify(await collection.find().toArray())
    if (all.includes(berta)) holding.push(collection.collectionName)
  }
  // The log and the copy of members keep ids; watermarks keep them as keys of what was taken in.
  expect(holding.sort()).toEqual(['events', 'inboxes', 'members', 'watermarks'])
})

test('pushes are due for who has a browser, and a read before takes them back', async () => {
  const keys = { publicKey: Buffer.alloc(65, 4).toString('base64url'), secret: Buffer.alloc(16).toString('base64url') }
  await composed.preferences.subscribe(berta, { endpoint: 'https://push.example/berta', ...keys })
  await take(opened())
  await take(sent(1), sent(2))
  expect(await composed.pushes.due()).toBe(3)
  await composed.inbox.markRead(berta, { chatId })
  expect(await composed.pushes.due()).toBe(0)
  await take(sent(3))
  const [due, nobody] = [await composed.pushes.takeDue(), await composed.pushes.takeDue()]
  expect(due?.show).toMatchObject({ kind: 'MESSAGE', chatId })
  expect(nobody).toBeUndefined()
  await composed.inbox.markRead(berta, { chatId })
  expect((await composed.pushes.takeDue())?.withdraw).toEqual([due?.show?.id])
})
