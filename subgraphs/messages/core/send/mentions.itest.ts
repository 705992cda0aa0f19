// Where people are named is kept with a message through all that happens to it, over a real store.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { isRefused } from '#platform/refusals.ts'
import { openRoom, type TestRoom } from '../../test-room.ts'
import type { MentionRange, Message } from '../model/model.ts'

let room: TestRoom
let chatId: string
let now = new Date('2026-11-22T12:00:00.000Z')
beforeAll(async () => {
  room = await openRoom(3, { now: () => now })
})
afterAll(async () => {
  await room[Symbol.asyncDispose]()
})
beforeEach(async () => {
  chatId = await room.openChat(room.people)
})

const person = (index: number) => room.people[index] ?? ''
const [owner, ann, bob] = [() => person(0), () => person(1), () => person(2)] as [
  () => string,
  () => string,
  () => string,
]
const at = (userId: string, offset: number, length: number): MentionRange => ({ userId, offset, length })
const send = (body: string, mentionRanges: MentionRange[], clientKey: string = newId()) =>
  room.process.service.sendMessage(owner(), { chatId, clientKey, body, mentionRanges })
async function say(body: string, ranges: MentionRange[]): Promise<Message> {
  const sent = await send(body, ranges)
  if (isRefused(sent)) throw new Error(sent.reason)
  return sent.message
}
const stored = async (id: string) => (await room.process.store.messages([id]))[0]
const newest = async () => {
  const range = { from: 'end', size: 1, after: undefined, before: undefined } as const
  return (await room.process.store.history(chatId, range))[0]
}
const factsOf = async (type: string) => {
  const rows = await room.process.store.readLog(chatId, 0, 10_000)
  return rows.filter(row => row.type === type).map(({ data }) => data)
}

test('two who are called the same are both mentioned, each at their place, and told so', async () => {
  const { id } = await say('\r\n \n@Ann and @Ann\r\n', [at(ann(), 4, 4), at(bob(), 13, 4)])
  expect(await stored(id)).toMatchObject({
    body: '@Ann and @Ann',
    mentionIds: [ann(), bob()],
    mentionRanges: [at(ann(), 0, 4), at(bob(), 9, 4)],
  })
  expect(await factsOf('messages.MessageSent.v1')).toMatchObject([{ mentionedUserIds: [ann(), bob()] }])
})

test('a retry says the same places again; other places under its key are another message', async () => {
  const clientKey = newId()
  await send('@Ann', [at(ann(), 0, 4)], clientKey)
  expect(await send('@Ann', [at(ann(), 0, 4)], clientKey)).toMatchObject({ replayed: true })
  expect(await send('@Ann', [at(ann(), 0, 3)], clientKey)).toMatchObject({ code: 'KEY_REUSED' })
})

test('only members are named, and only inside of the text', async () => {
  const stranger = newId()
  expect(await send('@Ann @Eve', [at(ann(), 0, 4), at(stranger, 5, 4)])).toMatchObject({
    code: 'NOT_FOUND',
    field: ['mentionRanges', '1', 'userId'],
  })
  expect(await send('@Ann', [at(ann(), 0, 5)])).toMatchObject({ code: 'INVALID_INPUT' })
  expect(await newest()).toBeUndefined()
})

test('an edit moves them, tells those who are new, and is an edit where places alone are others; deleted, none is left', async () => {
  const { id: messageId, rev } = await say('@Ann', [at(ann(), 0, 4)])
  const edit = (body: string, mentionRanges: MentionRange[], expectedRev: number) =>
    room.process.service.editMessage(owner(), { messageId, expectedRev, body, mentionRanges })
  const ranges = [at(ann(), 6, 4), at(bob(), 11, 4)]
  await edit('Dear  @Ann @Ann', ranges, rev)
  expect(await stored(messageId)).toMatchObject({ mentionIds: [ann(), bob()], mentionRanges: ranges })
  expect(await factsOf('messages.MessageEdited.v1')).toMatchObject([{ mentionedUserIds: [bob()] }])
  expect(await edit('Dear  @Ann @Ann', ranges, rev)).toMatchObject({ message: { rev: rev + 1 } })
  await edit('Dear  @Ann @Ann', [at(bob(), 6, 4), at(ann(), 11, 4)], rev + 1)
  expect(await stored(messageId)).toMatchObject({ rev: rev + 2, mentionRanges: [at(bob(), 6, 4), at(ann(), 11, 4)] })
  expect(await edit('@Eve', [at(newId(), 0, 4)], rev + 2)).toMatchObject({
    code: 'NOT_FOUND',
    field: ['mentionRanges', '0', 'userId'],
  })
  await edit('nobody', [], rev + 2)
  expect(await stored(messageId)).toMatchObject({ mentionIds: [], mentionRanges: [] })
  await edit('@Ann', [at(ann(), 0, 4)], rev + 3)
  await room.process.service.deleteForEveryone(owner(), messageId)
  expect(await stored(messageId)).toMatchObject({ body: null, mentionIds: [], mentionRanges: [] })
})

test('what is said later is said with them, and lists them until then', async () => {
  const sendAt = new Date(now.getTime() + 60_000)
  const input = { chatId, clientKey: newId(), body: ' to @Ann', mentionRanges: [at(ann(), 4, 4)], sendAt }
  const planned = await room.process.service.scheduleMessage(owner(), input)
  if (isRefused(planned)) throw new Error(planned.reason)
  expect(planned.scheduledMessage.content).toMatchObject({ body: ' to @Ann', mentionRanges: [at(ann(), 4, 4)] })
  expect(await room.process.service.scheduleMessage(owner(), input)).toMatchObject({ replayed: true })
  const outside = { ...input, clientKey: newId(), mentionRanges: [at(ann(), 4, 5)] }
  expect(await room.process.service.scheduleMessage(owner(), outside)).toMatchObject({ code: 'INVALID_INPUT' })
  now = new Date(now.getTime() + 61_000)
  while (await room.process.service.sendNextDue());
  expect(await newest()).toMatchObject({ body: ' to @Ann', mentionIds: [ann()], mentionRanges: [at(ann(), 4, 4)] })
})

test('a draft keeps them, whoever they name', async () => {
  const input = { chatId, body: '\n@Ann', mentionRanges: [at(ann(), 1, 4)] }
  await room.process.service.saveDraft(owner(), input)
  const [draft] = await room.process.drafts.find(owner(), [{ chatId, threadRootId: null }])
  expect(draft).toMatchObject({ body: '@Ann', mentionRanges: [at(ann(), 0, 4)] })
  expect(await room.process.service.saveDraft(owner(), { ...input, body: '@An' })).toMatchObject({
    code: 'INVALID_INPUT',
  })
})

test('what is forwarded shows them, and mentions nobody there', async () => {
  const { id: messageId } = await say('@Ann', [at(ann(), 0, 4)])
  chatId = await room.openChat([owner(), bob()])
  await room.process.service.forwardMessage(owner(), { messageId, chatId, clientKey: newId() })
  expect(await newest()).toMatchObject({ body: '@Ann', mentionIds: [], mentionRanges: [at(ann(), 0, 4)] })
  expect(await factsOf('messages.MessageSent.v1')).toMatchObject([{ mentionedUserIds: [] }])
})

test('a message of a client that tells ids alone is kept as before', async () => {
  const input = { chatId, clientKey: newId(), body: '@Ann', mentionIds: [ann()] }
  await room.process.service.sendMessage(owner(), input)
  const message = await newest()
  expect(message).toMatchObject({ mentionIds: [ann()] })
  expect(message).not.toHaveProperty('mentionRanges')
})
