// Disappearing messages through the gateway: gone at their time for whoever reads, told to all, and gone from files and counts.
import { createHash, randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { setRow } from '#stack/testing/test-aging.ts'
import { hourMs, inPast, minuteMs, present, secondMs } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive } from './live-client.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
})

const message = async (id: string, by = room.eve) => {
  const query = 'query ($id: ID!) { message(id: $id) { body deletedAt expiresAt attachments { url } } }'
  const answer = await room.api.ask<{
    message: { body: string | null; deletedAt: string | null; expiresAt: string; attachments: { url: string }[] }
  }>(query, { id }, by.accessToken)
  return answer.message
}

/** As if its hour were over: for readers by its own row, for the worker by that of what is due. */
async function passTimeOf(messageId: string): Promise<void> {
  const ended = inPast(secondMs)
  await setRow('messages', 'messages', messageId, { expiresAt: ended })
  await setRow('messages', 'expiries', messageId, { at: ended })
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
  const before = (await unread()).unread.count
  const goes = await say(bob, 'goes', { expiresInSeconds: 3_600 })
  expect(await message(goes.id)).toMatchObject({ body: 'goes', deletedAt: null })
  expect(await unread()).toEqual({ unread: { count: before + 1 } })
  await passTimeOf(goes.id)
  await until('its time', async () => (await message(goes.id)).body === null)
  const gone = await message(goes.id)
  expect(gone.deletedAt).toBe(gone.expiresAt)
  expect(await room.chat(eve, 'unread { count } lastMessage { body }')).toEqual({
    unread: { count: before },
    lastMessage: { body: null },
  })
  const told = () =>
    feed.seen.filter(({ __typename, message }) => __typename === 'MessageExpired' && message?.id === goes.id)
  await until('the feed to tell it', () => told().length > 0)
  expect(told()).toMatchObject([{ message: { id: goes.id, body: null } }])
  expect(await room.run(bob, 'forwardMessage', { messageId: goes.id, chatId, clientKey: randomUUID() })).toMatchObject({
    __typename: 'NotAllowed',
  })
})

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
  const before = present()
  const said = await say(bob, 'for an hour')
  const { expiresAt } = await message(said.id)
  // Between what was asked before it was said and after.
  expect(Date.parse(expiresAt)).toBeGreaterThanOrEqual(before.getTime() + hourMs - minuteMs)
  expect(Date.parse(expiresAt)).toBeLessThanOrEqual(present().getTime() + hourMs + minuteMs)
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
  const plan = 'a secret plan'
  const uploadId = await uploaded(plan)
  const goes = await say(bob, '', { attachmentIds: [uploadId], expiresInSeconds: 3_600 })
  const [{ url: address } = { url: '' }] = (await message(goes.id)).attachments
  expect(await (await fetch(address)).text()).toBe(plan)
  await passTimeOf(goes.id)
  await until('the file to be gone', async () => (await fetch(address)).status === 404)
  expect((await message(goes.id)).attachments).toEqual([])
  expect(
    await run(bob, 'sendMessage', { chatId, clientKey: randomUUID(), body: '', attachmentIds: [uploadId] }),
  ).toMatchObject({ __typename: 'NotFound' })
})
