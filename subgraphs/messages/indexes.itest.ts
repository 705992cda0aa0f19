// Every query of the stores stands on an index, and what a screen needs costs the same however much was said.

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { isRefused } from '#platform/refusals.ts'
import { present } from '#stack/testing/test-time.ts'
import { counting, explaining } from '#stack/testing/watched-mongo.ts'
import type { Parts } from './core/graphql/context.ts'
import type { Message } from './core/model/model.ts'
import { contextFor, resolvers } from './resolvers.ts'
import { openRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openRoom(3)
  const [ann = '', bob = ''] = room.people
  const { service } = room.process
  const sent = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      service.sendMessage(index % 2 === 0 ? ann : bob, {
        ...{ chatId: room.chatId, clientKey: newId(), body: `text ${index}`, mentionIds: index % 5 === 0 ? [ann] : [] },
      }),
    ),
  )
  const [first] = sent
  if (!first || isRefused(first)) throw new Error('the first message was refused')
  const { id: messageId, rev: expectedRev } = first.message
  await service.editMessage(ann, { messageId, expectedRev, body: 'edited' })
  await service.addReaction(bob, { messageId, emoji: '👍' })
  await service.acknowledge(bob, [{ chatId: room.chatId, readSeq: 30 }])
})
afterAll(async () => {
  await room[Symbol.asyncDispose]()
})

test('no query of a store walks through a collection', async () => {
  const { over, plans } = explaining()
  const process = room.startProcess(over)
  const { store, positions, personal, service, changes, pins, saved, uploaded, threads, polls, ...more } = {
    ...{ ...process, ...process.stores },
  }
  const [ann = '', bob = ''] = room.people
  const { chatId } = room
  const whole = { size: 50, after: undefined, before: undefined }
  const page = await store.history(chatId, { from: 'end', ...whole })
  await store.history(chatId, { from: 'start', ...whole, after: 20, before: 40 })
  await store.heads([chatId])
  await store.readLog(chatId, 3, 50)
  await store.sentWith([{ chatId, senderId: ann, clientKey: 'some-key' }])
  await service.unread(bob, [chatId])
  await positions.positions(chatId, 10, {
    from: 'start',
    size: 10,
    after: { at: present(), id: ann },
    before: undefined,
  })
  await positions.movedSince(bob, new Date(0))
  await positions.summaries(chatId, page.slice(0, 2))
  await personal.read(bob, new Date(0))
  await personal.hiddenAfter(bob, chatId, 0)
  await changes.edits(page[0]?.id ?? '', { from: 'start', size: 10, after: 3, before: undefined })
  await changes.reactionsOf(
    bob,
    page.map(({ id }) => id),
  )
  const paged = { from: 'start', size: 10, before: undefined } as const
  await pins.list(chatId, 1, { ...paged, after: '2026' })
  await saved.list(ann, { ...paged, after: '2026' })
  await saved.savedAmong(ann, [chatId])
  await threads.replies(chatId, { ...paged, after: 3 })
  await threads.behind(chatId, 3)
  await threads.readers(chatId, { seq: 3, senderId: ann }, { ...paged, after: { at: present(), id: ann } })
  await threads.countReaders(chatId, { seq: 3, senderId: ann })
  await threads.followers(chatId)
  await threads.followed(ann, { ...paged, after: { at: present(), id: chatId } })
  await threads.movedSince(ann, new Date(0))
  await more.drafts.list(ann, { ...paged, after: '2026' })
  await more.drafts.movedSince(ann, new Date(0))
  await more.scheduled.list(ann, { ...paged, after: '2026' })
  await more.scheduled.countWaiting(ann)
  await more.expiries.due(present(), 10)
  await more.previews.claim(present(), present())
  await more.previews.page('https://example.org/', present())
  await polls.voters(chatId, 1, { after: ann, size: 10 })
  await personal.blockedAmong(bob, [ann])
  await more.muted.mutedBy(bob)
  await more.muted.movedSince(bob, new Date(0))
  await personal.blockersOf(ann)
  await personal.blockedBetween(ann, bob)
  await service.deleteForMe(bob, page[1]?.id ?? '')
  await service.addReaction(ann, { messageId: page[2]?.id ?? '', emoji: '🎉' })
  await service.markUnread(bob, chatId, 20)
  await service.deleteForEveryone(ann, page[0]?.id ?? '')
  await uploaded.usage(ann)
  await uploaded.find([newId()])
  await uploaded.findByKey(ann, 'some-key')
  await uploaded.claim(present(), present())
  await uploaded.orphans(present(), present())
  await uploaded.giveUp(newId())
  await uploaded.released()
  expect(plans.length).toBeGreaterThanOrEqual(54)
  expect(plans.filter(({ plan }) => plan.includes('COLLSCAN'))).toEqual([])
})

test('a page and an unread count look at a bounded range, however long the chat is', async () => {
  const { over, plans } = explaining()
  const { store, service } = room.startProcess(over)
  const { chatId } = room
  plans.length = 0
  await store.history(chatId, { from: 'end', size: 10, after: undefined, before: undefined })
  await store.history(chatId, { from: 'end', size: 10, after: undefined, before: 40 })
  await store.history(chatId, { from: 'start', size: 10, after: 5, before: undefined })
  await store.readLog(chatId, 3, 10)
  await service.unread(room.people[1] ?? '', [chatId])
  const ofLogs = plans.filter(
    ({ collection, query }) => query === 'toArray' && (collection === 'messages' || collection === 'events'),
  )
  const ranges = ofLogs.filter(({ plan }) => /\\?"(seq|rev)\\?":\{\\?"\$gt/.test(plan) && !plan.includes('mentionIds'))
  expect(ranges.length).toBeGreaterThanOrEqual(5)
  expect(ranges.filter(({ plan }) => !/\$lte?/.test(plan))).toEqual([])
})

/** Asks for everything that a screen shows of a page, as the resolvers do. */
async function askForPage(parts: Parts, userId: string, first: number): Promise<readonly Message[]> {
  const context = contextFor({ kind: 'user', userId, sessionId: 's', roles: [] }, parts)
  const info = {} as never
  type Field = (parent: object, args: object, context: object, info: never) => Promise<unknown>
  const ask = (fields: object, name: string, parent: object, args: object = {}) =>
    ((fields as Record<string, Field>)[name] as Field)(parent, args, context, info)
  const page = (await ask(resolvers.Chat ?? {}, 'messages', { id: room.chatId }, { last: first })) as {
    edges: { node: Message }[]
  }
  const messages = page.edges.map(({ node }) => node)
  await Promise.all(
    messages.flatMap(message => [
      ...['replyTo', 'attachments', 'isHidden', 'receipts', 'clientKey'].map(name =>
        ask(resolvers.Message ?? {}, name, message),
      ),
      context.loaders.reactions.load(message.id),
    ]),
  )
  return messages
}

test('a page of fifty with senders, reactions, replies and receipts costs as many queries as a page of five', async () => {
  const calls = counting()
  const process = room.startProcess(calls.over)
  const media = { attachments: async () => [] }
  const parts = { ...process, media } as unknown as Parts
  expect(await askForPage(parts, room.people[1] ?? '', 5)).toHaveLength(5)
  const five = calls.calls()
  calls.reset()
  expect(await askForPage(parts, room.people[1] ?? '', 50)).toHaveLength(50)
  expect(calls.calls()).toBe(five)
  expect(five).toBeLessThan(16)
})
