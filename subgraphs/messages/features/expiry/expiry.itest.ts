// What is said for a while is gone when its time is over, whether the worker has come or not, and gone for good once it has.

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { isRefused } from '#platform/refusals.ts'
import { hourMs, inPast } from '#stack/testing/test-time.ts'
import { Died, dyingAt } from '#stack/testing/watched-mongo.ts'
import type { Message } from '../../core/model/model.ts'
import { openRoom, type TestRoom } from '../../test-room.ts'

let room: TestRoom
let chatId: string
let now = inPast(hourMs)
beforeAll(async () => {
  room = await openRoom(3, { now: () => now })
})
afterAll(async () => {
  await room[Symbol.asyncDispose]()
})
beforeEach(async () => {
  chatId = await room.openChat(room.people)
})

const ann = () => room.people[0] ?? ''
const bob = () => room.people[1] ?? ''
async function say(body: string, more = {}): Promise<Message> {
  const sent = await room.process.service.sendMessage(ann(), { chatId, clientKey: newId(), body, ...more })
  if (isRefused(sent)) throw new Error(sent.reason)
  return sent.message
}
const read = async (id: string) => (await room.process.store.messages([id]))[0]
const unread = async () => (await room.process.service.unread(bob(), [chatId]))[0]?.count
const facts = async () => (await room.process.store.readLog(chatId, 0, 1_000)).map(({ type }) => type)
async function expireAll() {
  while ((await room.process.service.expireDue()) > 0);
}

test('before the worker has come it is gone for whoever reads, and unread counts follow', async () => {
  const stays = await say('stays')
  const goes = await say('goes', { expiresInSeconds: 60 })
  expect(await read(goes.id)).toMatchObject({ body: 'goes', deletedAt: null })
  now = new Date(now.getTime() + 61_000)
  expect(await read(goes.id)).toMatchObject({ body: null, deletedAt: goes.expiresAt, attachmentIds: [] })
  expect(await read(stays.id)).toMatchObject({ body: 'stays', deletedAt: null })
  expect(await unread()).toBe(1)
  const replied = await room.process.service.editMessage(ann(), {
    messageId: goes.id,
    expectedRev: goes.rev,
    body: 'back',
  })
  expect(replied).toMatchObject({ code: 'NOT_ALLOWED' })
})

test('the worker blanks it and tells of it once, whoever else is at it', async () => {
  const goes = await say('goes', { expiresInSeconds: 60 })
  now = new Date(now.getTime() + 61_000)
  const other = room.startProcess()
  await Promise.all([expireAll(), other.service.expireDue()])
  await expireAll()
  expect((await facts()).filter(type => type === 'messages.MessageExpired.v1')).toHaveLength(1)
  const raw = await room.world.mongo.db.collection('messages').findOne({ _id: goes.id as never })
  expect(raw).toMatchObject({ body: null, countable: false, deletedAt: goes.expiresAt })
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a worker that dies at its %sth step loses nothing and tells nothing twice',
  async step => {
    const goes = await say(`goes ${step}`, { expiresInSeconds: 60 })
    now = new Date(now.getTime() + 61_000)
    const dying = room.startProcess(dyingAt(step, step % 2 === 0 ? 'after' : 'before'))
    await dying.service.expireDue().catch(error => {
      if (!(error instanceof Died)) throw error
    })
    await expireAll()
    expect((await facts()).filter(type => type === 'messages.MessageExpired.v1')).toHaveLength(1)
    expect(await read(goes.id)).toMatchObject({ body: null })
  },
)

test('a rule of the chat holds for what is said after it, and the shorter time wins', async () => {
  const before = await say('before')
  await room.process.service.setChatRules(ann(), { chatId, messageLifetimeSeconds: 600 })
  const byRule = await say('by rule')
  const shorter = await say('shorter', { expiresInSeconds: 60 })
  const longer = await say('longer', { expiresInSeconds: 6_000 })
  const after = ({ sentAt, expiresAt }: Message) =>
    expiresAt == null ? null : (expiresAt.getTime() - sentAt.getTime()) / 1_000
  expect([before, byRule, shorter, longer].map(after)).toEqual([null, 600, 60, 600])
})

test.each([1, 4, 31_536_001])('%s seconds are refused', async expiresInSeconds => {
  const sent = room.process.service.sendMessage(ann(), { chatId, clientKey: newId(), body: 'x', expiresInSeconds })
  expect(await sent).toMatchObject({ code: 'INVALID_INPUT', field: ['expiresInSeconds'] })
})
