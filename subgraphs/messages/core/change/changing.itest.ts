// Edits, deletions and reactions, over a real store: each rule's answer, and numbers without holes when many change at once.

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { isRefused } from '#platform/refusals.ts'
import { openRoom, type TestRoom } from '../../test-room.ts'
import type { Message } from '../model/model.ts'

let room: TestRoom
let chatId: string
let said: Message
beforeAll(async () => {
  room = await openRoom(4)
})
afterAll(async () => {
  await room[Symbol.asyncDispose]()
})
beforeEach(async () => {
  chatId = await room.openChat(room.people)
  said = await say('first text')
})

const person = (index: number) => room.people[index] ?? ''
const [owner, ann, bob] = [() => person(0), () => person(1), () => person(2)] as [
  () => string,
  () => string,
  () => string,
]

async function say(body: string, by = ann()): Promise<Message> {
  const sent = await room.process.service.sendMessage(by, { chatId, clientKey: newId(), body })
  if (isRefused(sent)) throw new Error(sent.reason)
  return sent.message
}
const now = async (id = said.id) => (await room.process.store.messages([id]))[0]
const facts = async () => (await room.process.store.readLog(chatId, 0, 10_000)).map(({ type }) => type)
const edit = (by: string, body: string, expectedRev = said.rev) =>
  room.process.service.editMessage(by, { messageId: said.id, expectedRev, body })

test('an edit takes the next rev, keeps the earlier text, and its retry changes nothing', async () => {
  const edited = await edit(ann(), 'second text')
  expect(edited).toMatchObject({
    message: { body: 'second text', rev: said.rev + 1 },
  })
  expect(await edit(ann(), 'second text')).toMatchObject({ message: { rev: said.rev + 1 } })
  expect(await facts()).toEqual(['messages.ChatUpdated.v1', 'messages.MessageSent.v1', 'messages.MessageEdited.v1'])
})

test('an edit for a rev that is gone is refused, with the message as it stands', async () => {
  await edit(ann(), 'second text')
  expect(await edit(ann(), 'third text')).toMatchObject({
    code: 'STALE_MESSAGE',
    field: ['expectedRev'],
    currentMessage: { body: 'second text', rev: said.rev + 1 },
  })
})

test.each([
  ['somebody else', () => edit(bob(), 'not mine'), { code: 'NOT_ALLOWED', field: ['messageId'] }],
  ['a stranger', () => edit(newId(), 'not here'), { code: 'NOT_FOUND', field: ['messageId'] }],
  ['nothing left of it', () => edit(ann(), ' '), { code: 'INVALID_INPUT', field: ['body'] }],
  ['a text too long', () => edit(ann(), 'x'.repeat(8_001)), { code: 'INVALID_INPUT', field: ['body'] }],
  [
    'an unknown message',
    () => room.process.service.editMessage(ann(), { messageId: newId(), expectedRev: 1, body: 'x' }),
    { code: 'NOT_FOUND' },
  ],
])('an edit with %s is refused, and nothing changes', async (_, attempt, refusal) => {
  expect(await attempt()).toMatchObject(refusal)
  expect(await now()).toEqual(said)
})

test('what is deleted for everyone has lost its text, its past and its reactions, and keeps its place', async () => {
  await edit(ann(), 'second text')
  await room.process.service.addReaction(bob(), { messageId: said.id, emoji: '👍' })
  expect(await room.process.service.deleteForEveryone(ann(), said.id)).toMatchObject({ scope: 'EVERYONE' })
  expect(await now()).toMatchObject({ seq: said.seq, body: null, reactions: [], countable: false })
  expect(
    JSON.stringify(await room.world.mongo.db.collection('message_versions').find({ messageId: said.id }).toArray()),
  ).not.toContain('text')
  expect(await room.world.mongo.db.collection('reactions').countDocuments({ messageId: said.id })).toBe(0)
  const before = await facts()
  await room.process.service.deleteForEveryone(ann(), said.id)
  expect(await facts()).toEqual(before)
  expect(await edit(ann(), 'again', said.rev + 3)).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await room.process.service.addReaction(bob(), { messageId: said.id, emoji: '👍' })).toMatchObject({
    code: 'NOT_ALLOWED',
  })
})

test('an owner deletes what others said, a member only their own, a stranger nothing', async () => {
  const { service } = room.process
  expect(await service.deleteForEveryone(bob(), said.id)).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await service.deleteForEveryone(newId(), said.id)).toMatchObject({ code: 'NOT_FOUND' })
  expect(await service.deleteForEveryone(owner(), said.id)).not.toHaveProperty('code')
})

test('what is deleted for me stays for the others, and is no fact of the chat', async () => {
  const before = await facts()
  await room.process.service.deleteForMe(bob(), said.id)
  await room.process.service.deleteForMe(bob(), said.id)
  expect([...(await room.process.personal.hiddenAmong(bob(), [said.id]))]).toEqual([said.id])
  expect([...(await room.process.personal.hiddenAmong(ann(), [said.id]))]).toEqual([])
  expect(await facts()).toEqual(before)
})

test('reactions of many at once are counted once each, whatever races', async () => {
  const { service } = room.process
  const other = room.startProcess().service
  const everyone = room.people.flatMap(userId => [
    service.addReaction(userId, { messageId: said.id, emoji: '👍' }),
    other.addReaction(userId, { messageId: said.id, emoji: '👍' }),
  ])
  await Promise.allSettled(everyone)
  for (const userId of room.people) await service.addReaction(userId, { messageId: said.id, emoji: '👍' })
  expect((await now())?.reactions).toEqual([{ emoji: '👍', count: room.people.length }])
  await service.removeReaction(bob(), { messageId: said.id, emoji: '👍' })
  await service.removeReaction(bob(), { messageId: said.id, emoji: '👍' })
  expect((await now())?.reactions).toEqual([{ emoji: '👍', count: room.people.length - 1 }])
  const revs = (await room.process.store.readLog(chatId, 0, 1_000)).map(({ rev }) => rev)
  expect(revs).toEqual(revs.map((_, index) => index + 1))
})

test.each([
  ['a thumb', '👍', ['👍\ufe0f', '👍\ufe0e']],
  ['a heart', '❤\ufe0f', ['❤', '❤\ufe0e']],
  ['a keycap', '1\ufe0f\u20e3', ['1\u20e3']],
  ['the rainbow flag', '\u{1f3f3}\ufe0f\u200d🌈', ['\u{1f3f3}\u200d🌈']],
  ['a tone of skin', '👍🏽', ['👍\ufe0f🏽', '👍🏽\ufe0f']],
])('%s is one group, whatever its spelling, and can be taken back in another', async (_, emoji, others) => {
  const { service } = room.process
  for (const [index, spelling] of [emoji, ...others].entries())
    await service.addReaction(person(index), { messageId: said.id, emoji: spelling })
  expect((await now())?.reactions).toEqual([{ emoji, count: others.length + 1 }])
  for (const spelling of others)
    expect(await service.addReaction(owner(), { messageId: said.id, emoji: spelling })).not.toHaveProperty('code')
  expect((await now())?.reactions).toEqual([{ emoji, count: others.length + 1 }])
  await service.removeReaction(owner(), { messageId: said.id, emoji: others[0] ?? '' })
  expect((await now())?.reactions).toEqual([{ emoji, count: others.length }])
})

test('reactions that were stored in another spelling are in the group of the new ones, and go with them', async () => {
  const { service, changes } = room.process
  const { db } = room.world.mongo
  const before = [
    { emoji: '❤', userId: ann() },
    { emoji: '❤\ufe0f', userId: ann() },
    { emoji: '❤', userId: bob() },
    { emoji: ':parrot:', userId: bob() },
  ]
  const documents = before.map(one => ({ ...one, _id: `${said.id}|${one.userId}|${one.emoji}`, messageId: said.id }))
  await db.collection<{ _id: string }>('reactions').insertMany(documents)
  const stored = [
    { emoji: '❤', count: 2 },
    { emoji: ':parrot:', count: 1 },
    { emoji: '❤\ufe0f', count: 1 },
  ]
  await db.collection<{ _id: string }>('messages').updateOne({ _id: said.id }, { $set: { reactions: stored } })
  const parrot = { emoji: ':parrot:', count: 1 }
  expect((await now())?.reactions).toEqual([{ emoji: '❤\ufe0f', count: 3 }, parrot])
  await service.addReaction(owner(), { messageId: said.id, emoji: '❤' })
  await service.addReaction(bob(), { messageId: said.id, emoji: '❤\ufe0f' })
  expect((await now())?.reactions).toEqual([{ emoji: '❤\ufe0f', count: 4 }, parrot])
  const mine = await changes.reactionsOf(bob(), [said.id])
  expect(mine.get(said.id)).toEqual(new Set(['❤\ufe0f', ':parrot:']))
  await service.removeReaction(ann(), { messageId: said.id, emoji: '❤\ufe0f' })
  expect((await now())?.reactions).toEqual([{ emoji: '❤\ufe0f', count: 2 }, parrot])
  await service.removeReaction(bob(), { messageId: said.id, emoji: '❤\ufe0f' })
  await service.removeReaction(owner(), { messageId: said.id, emoji: '❤\ufe0f' })
  expect((await now())?.reactions).toEqual([parrot])
  expect(await db.collection('reactions').countDocuments({ messageId: said.id })).toBe(1)
})

test('a message takes twenty different emoji and no more', async () => {
  const { service } = room.process
  const emoji = [...'😀😃😄😁😆😅😂🤣🙂🙃😉😊😇🥰😍🤩😘😗😚😙😋']
  const results = []
  for (const one of emoji) results.push(await service.addReaction(ann(), { messageId: said.id, emoji: one }))
  expect(results.map(isRefused)).toEqual([...Array(20).fill(false), true])
  expect(results.at(-1)).toMatchObject({ code: 'LIMIT_REACHED' })
})

test.each(['', 'a', '👍👍', '<b>', '👍 '])('"%s" is no reaction', async emoji => {
  const refused = { code: 'INVALID_INPUT', field: ['emoji'] }
  expect(await room.process.service.addReaction(ann(), { messageId: said.id, emoji })).toMatchObject(refused)
})

test('a message from before somebody may see is not there for them', async () => {
  const guest = newId()
  await room.add(guest, 'FROM_JOINING', chatId)
  const { service } = room.process
  expect(await service.addReaction(guest, { messageId: said.id, emoji: '👍' })).toMatchObject({
    code: 'NOT_FOUND',
  })
  expect(await service.deleteForMe(guest, said.id)).toMatchObject({ code: 'NOT_FOUND' })
  const later = await say('after')
  expect(await service.addReaction(guest, { messageId: later.id, emoji: '👍' })).not.toHaveProperty('code')
})
