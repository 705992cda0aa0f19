// Disappearing messages through the gateway: gone at their time for whoever reads, told to all, and gone from files and counts.
import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { testStack } from '#stack/testing.ts'
import { until } from '#stack/wait.ts'
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
    `subscription ($chatId: ID!) { chatEvents(chatId: $chatId) {
      __typename ... on MessageSent { message { id body } } ... on MessageExpired { message { id body } } } }`,
    { chatId },
  )
  const goes = await say(bob, 'goes', { expiresInSeconds: 5 })
  expect(await message(goes.id)).toMatchObject({ body: 'goes', deletedAt: null })
  expect(await room.chat(eve, 'unread { count }')).toEqual({ unread: { count: 2 } })
  await until('its time', async () => (await message(goes.id)).body === null)
  const gone = await message(goes.id)
  expect(gone.deletedAt).toBe(gone.expiresAt)
  expect(await room.chat(eve, 'unread { count } lastMessage { body }')).toEqual({
    unread: { count: 1 },
    lastMessage: { body: null },
  })
  await until('the feed to tell it', async () => feed.seen.some(({ __typename }) => __typename === 'MessageExpired'))
  const told = feed.seen.filter(({ __typename }) => __typename === 'MessageExpired')
  expect(told).toMatchObject([{ message: { id: goes.id, body: null } }])
  expect(await room.run(bob, 'forwardMessage', { messageId: goes.id, chatId, clientKey: randomUUID() })).toMatchObject({
    __typename: 'NotAllowed',
  })
}, 30_000)

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

test('a file goes with the last message that has it', async () => {
  const { bob, chatId, run, api, say } = room
  const content = Buffer.from('a secret plan')
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
  const goes = await say(bob, '', { attachmentIds: [upload.id], expiresInSeconds: 5 })
  const [{ url: address } = { url: '' }] = (await message(goes.id)).attachments
  expect(await (await fetch(address)).text()).toBe('a secret plan')
  await until('the file to be gone', async () => (await fetch(address)).status === 404)
  expect((await message(goes.id)).attachments).toEqual([])
  expect(
    await run(bob, 'sendMessage', { chatId, clientKey: randomUUID(), body: '', attachmentIds: [upload.id] }),
  ).toMatchObject({ __typename: 'NotFound' })
}, 60_000)
