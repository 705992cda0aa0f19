// What is refused in rooms, each as a typed result that says why and where, and what it leaves behind: nothing.
import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { openRoomOfThree, type RoomOfThree, type Said } from './room-of-three.ts'

let room: RoomOfThree
/** Said by Ann. */
let said: Said
/** Said by Ann, and deleted for everyone. */
let deleted: Said
/** Edited since. */
let edited: Said
/** Bob's, ready to be sent. */
let uploadId: string
beforeAll(async () => {
  room = await openRoomOfThree(testStack())
  const { ann, run, say } = room
  said = await say(ann, 'to be answered')
  deleted = await say(ann, 'to be deleted')
  edited = await say(ann, 'to be edited')
  await run(ann, 'deleteMessage', { messageId: deleted.id, scope: 'EVERYONE' })
  await run(ann, 'editMessage', { messageId: edited.id, expectedRev: edited.rev, body: 'edited' })
  uploadId = await upload()
})

async function upload(): Promise<string> {
  const { api, bob, run } = room
  const content = Buffer.from('%PDF-1.7 a leaflet')
  const sha256 = createHash('sha256').update(content).digest('hex')
  const file = { fileName: 'leaflet.pdf', contentType: 'application/pdf', bytes: content.length, sha256 }
  const created = await run(
    bob,
    'createUpload',
    { clientKey: randomUUID(), ...file },
    '... on CreateUploadSuccess { url headers { name value } upload { id } }',
  )
  const { id } = created.upload as { id: string }
  const headers = (created.headers as { name: string; value: string }[]).map(({ name, value }) => [name, value])
  await fetch(String(created.url), { method: 'PUT', headers: Object.fromEntries(headers), body: content })
  await run(bob, 'completeUpload', { uploadId: id })
  await until('the file to be checked', async () => {
    const query = 'query ($id: ID!) { upload(id: $id) { state } }'
    const { upload } = await api.ask<{ upload: { state: string } }>(query, { id }, bob.accessToken)
    return upload.state === 'READY'
  })
  return id
}

const send = (more: object) => ({ chatId: room.chatId, clientKey: randomUUID(), body: 'x', ...more })

type Who = 'ann' | 'bob' | 'eve' | 'stranger'
const refusals: readonly (readonly [string, Who, string, () => object, object])[] = [
  [
    'a stranger’s message',
    'stranger',
    'sendMessage',
    () => send({}),
    { __typename: 'NotFound', path: ['input', 'chatId'] },
  ],
  [
    'a text that is too long',
    'ann',
    'sendMessage',
    () => send({ body: 'x'.repeat(8_001) }),
    { __typename: 'InvalidInput', path: ['input', 'body'] },
  ],
  [
    'a text of nothing',
    'ann',
    'sendMessage',
    () => send({ body: ' \n ' }),
    { __typename: 'InvalidInput', path: ['input', 'body'] },
  ],
  [
    'a text with control characters',
    'ann',
    'sendMessage',
    () => send({ body: 'a\u0007b' }),
    { __typename: 'InvalidInput', path: ['input', 'body'] },
  ],
  [
    'an edit that is too long',
    'ann',
    'editMessage',
    () => ({ messageId: said.id, expectedRev: said.rev, body: 'x'.repeat(8_001) }),
    { __typename: 'InvalidInput', path: ['input', 'body'] },
  ],
  [
    'the mention of somebody who is not in the chat',
    'ann',
    'sendMessage',
    () => send({ mentionIds: [room.bob.id, room.stranger.id] }),
    { __typename: 'NotFound', path: ['input', 'mentionIds', '1'] },
  ],
  [
    'the mention of nobody',
    'ann',
    'sendMessage',
    () => send({ mentionIds: [randomUUID()] }),
    { __typename: 'NotFound', path: ['input', 'mentionIds', '0'] },
  ],
  [
    'the place of somebody who is not in the chat',
    'ann',
    'sendMessage',
    () => send({ body: '@Eve', mentionRanges: [{ userId: room.stranger.id, offset: 0, length: 4 }] }),
    { __typename: 'NotFound', path: ['input', 'mentionRanges', '0', 'userId'] },
  ],
  [
    'a place beyond the text',
    'ann',
    'sendMessage',
    () => send({ body: '@Bob', mentionRanges: [{ userId: room.bob.id, offset: 0, length: 5 }] }),
    { __typename: 'InvalidInput', path: ['input', 'mentionRanges', '0', 'length'] },
  ],
  [
    'more mentions than fifty',
    'ann',
    'sendMessage',
    () => send({ mentionIds: Array.from({ length: 51 }, () => randomUUID()) }),
    { __typename: 'InvalidInput', path: ['input', 'mentionIds'] },
  ],
  [
    'an answer to a message that is not there',
    'ann',
    'sendMessage',
    () => send({ replyToId: randomUUID() }),
    { __typename: 'NotFound', path: ['input', 'replyToId'] },
  ],
  [
    'somebody else’s file',
    'ann',
    'sendMessage',
    () => send({ attachmentIds: [uploadId] }),
    { __typename: 'NotFound', path: ['input', 'attachmentIds', '0'] },
  ],
  [
    'more files than ten',
    'bob',
    'sendMessage',
    () => send({ attachmentIds: Array.from({ length: 11 }, () => randomUUID()) }),
    { __typename: 'InvalidInput', path: ['input', 'attachmentIds'] },
  ],
  [
    'the edit of a deleted message',
    'ann',
    'editMessage',
    () => ({ messageId: deleted.id, expectedRev: deleted.rev, body: 'back again' }),
    { __typename: 'NotAllowed', path: ['input', 'messageId'] },
  ],
  [
    'the edit of a rev that is gone',
    'ann',
    'editMessage',
    () => ({ messageId: edited.id, expectedRev: edited.rev, body: 'another' }),
    { __typename: 'StaleMessage', path: ['input', 'expectedRev'] },
  ],
  [
    'the edit of what somebody else said',
    'bob',
    'editMessage',
    () => ({ messageId: said.id, expectedRev: said.rev, body: 'mine now' }),
    { __typename: 'NotAllowed', path: ['input', 'messageId'] },
  ],
  [
    'the deletion of what somebody else said',
    'bob',
    'deleteMessage',
    () => ({ messageId: said.id, scope: 'EVERYONE' }),
    { __typename: 'NotAllowed', path: ['input', 'messageId'] },
  ],
  [
    'a reaction that is no emoji',
    'bob',
    'addReaction',
    () => ({ messageId: said.id, emoji: 'yes' }),
    { __typename: 'InvalidInput', path: ['input', 'emoji'] },
  ],
  [
    'a stranger’s reaction',
    'stranger',
    'addReaction',
    () => ({ messageId: said.id, emoji: '👍' }),
    { __typename: 'NotFound', path: ['input', 'messageId'] },
  ],
  [
    'a key without a text',
    'ann',
    'sendMessage',
    () => send({ clientKey: '' }),
    { __typename: 'InvalidInput', path: ['input', 'clientKey'] },
  ],
]

const state = () => room.chat<{ rev: number; lastSeq: number }>(room.ann, 'rev lastSeq')

test.each(refusals)('%s is refused', async (_, who, mutation, input, refusal) => {
  const before = await state()
  const answer = await room.run(room[who], mutation, input())
  expect(answer).toMatchObject(refusal)
  expect(answer.reason).toEqual(expect.any(String))
  expect(await state()).toEqual(before)
})

test('whoever was taken out of a chat says, changes and reads nothing there any more', async () => {
  const { ann, eve, chatId, run, say, chat } = room
  const hers = await say(eve, 'while I am here')
  await run(ann, 'removeMember', { chatId, userId: eve.id })
  const marks = () => run(eve, 'markUnread', { chatId, fromSeq: 1 })
  // What is her own is guarded by a copy of the members, which hears of the removal a moment later.
  await until(
    'Eve to be out',
    async () => (await chat(eve, 'rev')) === null && (await marks()).__typename === 'NotFound',
  )
  const before = await state()
  const attempts = [
    run(eve, 'sendMessage', send({})),
    run(eve, 'editMessage', { messageId: hers.id, expectedRev: hers.rev, body: 'changed' }),
    run(eve, 'deleteMessage', { messageId: hers.id, scope: 'EVERYONE' }),
    run(eve, 'addReaction', { messageId: said.id, emoji: '👍' }),
    run(eve, 'updateChat', { chatId, title: 'Mine' }),
    marks(),
  ]
  for (const answer of await Promise.all(attempts)) expect(answer.__typename).toBe('NotFound')
  expect(await state()).toEqual(before)
})
