// Disappearing messages through the gateway: gone at their time for whoever reads, told to all, and gone from files and counts.
import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { testStack } from '#stack/testing.ts'
import { inTime, until } from '#stack/wait.ts'
import { connectLive } from './live-client.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
beforeAll(async () => {
  room = await openRoomOfThree(endpoints)
}, 120_000)

const message = async (id: string, by = room.eve) => {
  const query = 'query ($id: ID!) { message(id: $id) { body deletedAt expiresAt attachments { url } } }'
  const answer = await room.api.ask<{
    message: { body: string | null; deletedAt: string | null; expiresAt: string; attachments: { url: string }[] }
  }>(query, { id }, by.accessToken)
  return answer.message
}

test('it is gone at its time: for readers, from unread and from the chat’s last message, and the feed tells it', async () => {
  const { ann, bob, eve, chatId, say } = room
  await say(ann, 'stays')
  await using live = connectLive(endpoints.gatewayUrl.replace('http', 'ws'), eve.accessToken)
  const feed = live.watch<{ __typename: string; message?: { id: string; body: string | null } }>(
    `subscription ($chatId: ID!, $after: Cursor) { chatEvents(chatId: $chatId, after: $after) {
      __typename ... on MessageSent { message { id body } } ... on MessageExpired { message { id body } } } }`,
    { chatId, after: '0' },
  )
  const unread = () => room.chat<{ unread: { count: number } }>(eve, 'unread { count }')
  const goes = await inTime(5_000, async ms => {
    await until('the one of a try before to be gone', async () => (await unread()).unread.count === 1)
    const said = await say(bob, 'goes', { expiresInSeconds: ms / 1_000 })
    expect(await message(said.id)).toMatchObject({ body: 'goes', deletedAt: null })
    expect(await unread()).toEqual({ unread: { count: 2 } })
    return said
  })
  await until('its time', async () => (await message(goes.id)).body === null, { deadlineMs: 90_000 })
  const gone = await message(goes.id)
  expect(gone.deletedAt).toBe(gone.expiresAt)
  expect(await room.chat(eve, 'unread { count } lastMessage { body }')).toEqual({
    unread: { count: 1 },
    lastMessage: { body: null },
  })
  const told = () =>
    feed.seen.filter(({ __typename, message }) => __typename === 'MessageExpired' && message?.id === goes.id)
  await until('the feed to tell it', () => told().length > 0)
  expect(told()).toMatchObject([{ message: { id: goes.id, body: null } }])
  expect(await room.run(bob, 'forwardMessage', { messageId: goes.id, chatId, clientKey: randomUUID() })).toMatchObject({
    __typename: 'NotAllowed',
  })
}, 180_000)

test('the rule of a chat holds for what is said after it', async () => {
  const { ann, bob, eve, chatId, run, say } = room
  expect(await run(bob, 'setChatRules', { chatId, messageLifetimeSeconds: 60 })).toMatchObject({
    __typename: 'NotAllowed',
  })
  expect(await run(ann, 'setChatRules', { chatId, messageLifetimeSeconds: 3 })).toMatchObject({
    __typename: 'InvalidInput',
    path: ['input', 'messageLifetimeSeconds'],
  })
  await run(ann, 'setChatRules', { chatId, messageLifetimeSeconds: 3_600 })
  expect(await room.chat(eve, 'rules { messageLifetimeSeconds }')).toEqual({ rules: { messageLifetimeSeconds: 3_600 } })
  const said = await say(bob, 'for an hour')
  const { expiresAt } = await message(said.id)
  expect(Math.round((Date.parse(expiresAt) - Date.now()) / 60_000)).toBe(60)
  await run(ann, 'setChatRules', { chatId, messageLifetimeSeconds: 0 })
  expect((await message((await say(bob, 'for ever')).id)).expiresAt).toBeNull()
})

/** Bob's file, as it can be said. @returns its upload's id */
async function uploaded(text: string): Promise<string> {
  const { bob, run, api } = room
  const content = Buffer.from(text)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const file = {
    clientKey: randomUUID(),
    fileName: 'plan.txt',
    contentType: 'text/plain',
    bytes: content.length,
    sha256,
  }
  const place = '... on CreateUploadSuccess { url headers { name value } upload { id } }'
  const { url, headers, upload } = (await run(bob, 'createUpload', file, place)) as unknown as {
    url: string
    headers: { name: string; value: string }[]
    upload: { id: string }
  }
  await fetch(url, {
    method: 'PUT',
    headers: headers.map(one => [one.name, one.value] as [string, string]),
    body: content,
  })
  await run(bob, 'completeUpload', { uploadId: upload.id })
  await until('the file to be checked', async () => {
    const asked = 'query ($id: ID!) { upload(id: $id) { state } }'
    return (
      (await api.ask<{ upload: { state: string } }>(asked, { id: upload.id }, bob.accessToken)).upload.state === 'READY'
    )
  })
  return upload.id
}

test('a file goes with the last message that has it', async () => {
  const { bob, chatId, run, say } = room
  const { goes, uploadId, address } = await inTime(5_000, async ms => {
    const plan = `a secret plan of ${ms} ms`
    const uploadId = await uploaded(plan)
    const goes = await say(bob, '', { attachmentIds: [uploadId], expiresInSeconds: ms / 1_000 })
    const [{ url: address } = { url: '' }] = (await message(goes.id)).attachments
    expect(await (await fetch(address)).text()).toBe(plan)
    return { goes, uploadId, address }
  })
  await until('the file to be gone', async () => (await fetch(address)).status === 404, { deadlineMs: 90_000 })
  expect((await message(goes.id)).attachments).toEqual([])
  expect(
    await run(bob, 'sendMessage', { chatId, clientKey: randomUUID(), body: '', attachmentIds: [uploadId] }),
  ).toMatchObject({ __typename: 'NotFound' })
}, 180_000)
