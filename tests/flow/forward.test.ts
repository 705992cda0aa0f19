// Forwarding through the gateway: a right at both ends, the first place and never the way, and exactly once per key.
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { testStack } from '#stack/testing/testing.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
let elsewhere: string
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
  const { stranger, bob, run } = room
  const input = { clientKey: randomUUID(), title: 'Elsewhere', memberIds: [bob.id] }
  const opened = await run(stranger, 'createGroupChat', input, '... on CreateChatSuccess { chat { id } }')
  elsewhere = (opened.chat as { id: string }).id
})

const forwarded = `... on SendMessageSuccess { replayed message {
  id body chat { id } sender { id } forwardedFrom { sentAt sender { id } message { id } } } }`

test('what was said here is said there once per key, with who said it first', async () => {
  const { ann, bob, stranger, api, run, say } = room
  const said = await say(ann, 'roses need lime')
  const input = { messageId: said.id, chatId: elsewhere, clientKey: randomUUID() }
  const first = await run(bob, 'forwardMessage', input, forwarded)
  expect(first).toMatchObject({
    replayed: false,
    message: {
      ...{ body: 'roses need lime', chat: { id: elsewhere }, sender: { id: bob.id } },
      forwardedFrom: { sender: { id: ann.id }, message: { id: said.id } },
    },
  })
  await run(ann, 'deleteMessage', { messageId: said.id, scope: 'EVERYONE' })
  expect(await run(bob, 'forwardMessage', input, forwarded)).toMatchObject({
    replayed: true,
    message: { id: (first.message as { id: string }).id },
  })
  expect(await run(bob, 'forwardMessage', { ...input, messageId: randomUUID() })).toMatchObject({
    __typename: 'KeyReused',
  })
  const { message } = await api.ask<{ message: object }>(
    `query ($id: ID!) { message(id: $id) { body forwardedFrom { sender { id } message { id } } } }`,
    { id: (first.message as { id: string }).id },
    stranger.accessToken,
  )
  // Who is in the other chat only reads the text and its author, and never gets to the place.
  expect(message).toEqual({ body: 'roses need lime', forwardedFrom: { sender: { id: ann.id }, message: null } })
})

test('forwarding needs a right at both ends', async () => {
  const { ann, eve, stranger, run, say } = room
  const said = await say(ann, 'inside')
  const forward = (by: typeof ann, chatId: string) =>
    run(by, 'forwardMessage', { messageId: said.id, chatId, clientKey: randomUUID() })
  expect(await forward(stranger, elsewhere)).toMatchObject({ __typename: 'NotFound', path: ['input', 'messageId'] })
  expect(await forward(eve, elsewhere)).toMatchObject({ __typename: 'NotFound', path: ['input', 'chatId'] })
})

test('what was forwarded twice still names the first who said it', async () => {
  const { ann, bob, chatId, run, say } = room
  const said = await say(ann, 'pass it on')
  const there = await run(
    bob,
    'forwardMessage',
    { messageId: said.id, chatId: elsewhere, clientKey: randomUUID() },
    forwarded,
  )
  const { id } = there.message as { id: string }
  const back = await run(bob, 'forwardMessage', { messageId: id, chatId, clientKey: randomUUID() }, forwarded)
  expect(back).toMatchObject({ message: { forwardedFrom: { sender: { id: ann.id }, message: { id: said.id } } } })
})

test('what is deleted, or was noted by the system, is not forwarded', async () => {
  const { ann, run, say } = room
  const said = await say(ann, 'gone')
  await run(ann, 'deleteMessage', { messageId: said.id, scope: 'EVERYONE' })
  expect(
    await run(ann, 'forwardMessage', { messageId: said.id, chatId: room.chatId, clientKey: randomUUID() }),
  ).toMatchObject({ __typename: 'NotAllowed' })
})
