// Direct chats that strangers open, through the gateway: they wait, silent and out of the lists, until they are accepted.
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { makePerson } from '#stack/seed/direct.ts'
import type { Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
let mia: Person
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
  mia = await makePerson(endpoints, 'Mia')
})

const opened = '... on CreateChatSuccess { replayed chat { id messageRequest } }'
const open = async (by: Person, other: Person): Promise<{ id: string; messageRequest: string | null }> => {
  const answer = await until(`${other.displayName} to be known to chats`, async () => {
    const tried = await room.run(by, 'createDirectChat', { userId: other.id }, opened)
    return tried.__typename === 'CreateChatSuccess' ? tried : undefined
  })
  return answer.chat as { id: string; messageRequest: string | null }
}
const say = async (by: Person, chatId: string, body: string) => {
  const input = { chatId, clientKey: randomUUID(), body }
  await until(`${by.displayName} to be heard`, async () => {
    return (await room.run(by, 'sendMessage', input)).__typename === 'SendMessageSuccess'
  })
}
type Ids = { edges: { node: { id: string; messageRequest: string | null; unread: { count: number } } }[] }
const lists = async (by: Person) => {
  const page = '{ edges { node { id messageRequest unread { count } } } }'
  const answer = await room.api.ask<{ myChats: Ids; messageRequests: Ids }>(
    `{ myChats(first: 50) ${page} messageRequests(first: 50) ${page} }`,
    {},
    by.accessToken,
  )
  const ids = ({ edges }: Ids) => edges.map(({ node }) => node.id)
  return { mine: ids(answer.myChats), waiting: ids(answer.messageRequests), requests: answer.messageRequests.edges }
}
const request = (by: Person, mutation: string, chatId: string) => room.run(by, mutation, { chatId })
const success = { __typename: 'ChangeChatSuccess' }

test('a stranger’s chat waits among the requests, counts nothing unread, and is a chat like any other once accepted', async () => {
  const { ann } = room
  const { id: chatId, messageRequest } = await open(mia, ann)
  expect(messageRequest).toBeNull()
  await say(mia, chatId, 'Hello, do you remember me?')
  await until('the request to be silent where messages are', async () => {
    const { mine, waiting, requests } = await lists(ann)
    expect(mine).not.toContain(chatId)
    expect(waiting).toEqual([chatId])
    return requests[0]?.node.unread.count === 0
  })
  expect((await lists(mia)).mine).toContain(chatId)
  for (let tries = 0; tries < 2; tries++)
    expect(await request(ann, 'acceptMessageRequest', chatId)).toMatchObject(success)
  expect(await lists(ann)).toMatchObject({ mine: expect.arrayContaining([chatId]), waiting: [] })
  await until('it to count as unread', async () => {
    const query = 'query ($id: ID!) { chat(id: $id) { unread { count } } }'
    const { chat } = await room.api.ask<{ chat: { unread: { count: number } } }>(query, { id: chatId }, ann.accessToken)
    return chat.unread.count === 1
  })
  expect(await request(ann, 'declineMessageRequest', chatId)).toMatchObject({ __typename: 'NotFound' })
})

test('nobody is asked before something was said, and then at once, live', async () => {
  const { ann } = room
  const { id: chatId } = await open(mia, ann)
  // Later on the same way, and told: by then the first would have been.
  const lea = await makePerson(endpoints, 'Lea')
  const { id: second } = await open(lea, ann)
  await say(lea, second, 'Hello')
  await until('the one who has written to ask', async () => (await lists(ann)).waiting.includes(second))
  expect((await lists(ann)).waiting).toEqual([second])
  expect((await lists(ann)).mine).not.toContain(chatId)
  await say(mia, chatId, 'Hello, it is me')
  await until('the other one to ask as well', async () => (await lists(ann)).waiting.includes(chatId))
})

test('whoever has opened it does not learn whether it was read before it is accepted, and then does', async () => {
  const lea = await makePerson(endpoints, 'Lea')
  const { id: chatId } = await open(mia, lea)
  await say(mia, chatId, 'Have you seen this?')
  type Seen = {
    chat: {
      myPosition: { readSeq: number }
      lastMessage: { seq: number; receipts: { deliveredCount: number; readCount: number } }
      positions: { edges: { node: { user: { id: string }; deliveredSeq: number; readSeq: number } }[] }
    }
  }
  const query = `query ($id: ID!) { chat(id: $id) { myPosition { readSeq } lastMessage { seq receipts { deliveredCount readCount } }
    positions { edges { node { user { id } deliveredSeq readSeq } } } } }`
  const look = async (by: Person) => (await room.api.ask<Seen>(query, { id: chatId }, by.accessToken)).chat
  const leaAsSeen = async () => {
    const { positions, lastMessage } = await look(mia)
    const moved = positions.edges.find(({ node }) => node.user.id === lea.id)?.node
    return { delivered: moved?.deliveredSeq ?? 0, read: moved?.readSeq ?? 0, receipts: lastMessage.receipts }
  }
  const { seq } = (await look(lea)).lastMessage
  const read = () => room.run(lea, 'acknowledge', { positions: [{ chatId, deliveredSeq: seq, readSeq: seq }] })
  await read()
  expect((await look(lea)).myPosition.readSeq).toBe(seq)
  expect(await leaAsSeen()).toEqual({ delivered: 0, read: 0, receipts: { deliveredCount: 0, readCount: 0 } })
  expect(await request(lea, 'acceptMessageRequest', chatId)).toMatchObject(success)
  await until('what is read now to be seen', async () => {
    await read()
    return (await leaAsSeen()).read === seq
  })
  expect(await leaAsSeen()).toEqual({ delivered: seq, read: seq, receipts: { deliveredCount: 1, readCount: 1 } })
})

test('who declines sees it no more, whoever asked is not told, and opening the chat oneself takes it back', async () => {
  const { bob } = room
  const { id: chatId } = await open(mia, bob)
  for (let tries = 0; tries < 2; tries++)
    expect(await request(bob, 'declineMessageRequest', chatId)).toMatchObject(success)
  expect(await lists(bob)).toMatchObject({ mine: expect.not.arrayContaining([chatId]), waiting: [] })
  await say(mia, chatId, 'Are you there?')
  expect(await lists(bob)).toMatchObject({ waiting: [] })
  expect((await open(mia, bob)).messageRequest).toBeNull()
  expect(await open(bob, mia)).toMatchObject({ id: chatId })
  expect((await lists(bob)).mine).toContain(chatId)
})

test('an answer is an acceptance', async () => {
  const { id: chatId } = await open(mia, room.eve)
  await say(room.eve, chatId, 'Who are you?')
  await until('the chat to be among hers', async () => (await lists(room.eve)).mine.includes(chatId))
})

test('blocking a stranger puts their chat away, and they cannot go on', async () => {
  const { stranger } = room
  const { id: chatId } = await open(mia, stranger)
  await room.run(stranger, 'blockUser', { userId: mia.id })
  await until('the request to be gone', async () => (await lists(stranger)).waiting.length === 0)
  await until('the block to be known where messages are', async () => {
    const input = { chatId, clientKey: randomUUID(), body: 'Hello?' }
    return (await room.run(mia, 'sendMessage', input)).__typename === 'NotAllowed'
  })
})

test('people who share a group are no strangers, and in a group there is nothing to answer', async () => {
  const { ann, bob, chatId: groupId } = room
  const { id: chatId } = await open(ann, bob)
  expect((await lists(bob)).mine).toContain(chatId)
  expect(await request(ann, 'acceptMessageRequest', groupId)).toMatchObject({ __typename: 'NotFound' })
  expect(await request(mia, 'acceptMessageRequest', chatId)).toMatchObject({
    __typename: 'NotFound',
    path: ['input', 'chatId'],
  })
})

test('a stranger does not see somebody come and go who has not accepted', async () => {
  const kim = await makePerson(endpoints, 'Kim')
  const { id: chatId } = await open(mia, kim)
  await room.run(kim, 'heartbeat', { deviceId: 'tab-of-kim', isActive: true, visibleChatIds: [] })
  const status = async () => {
    const query = 'query ($ids: [ID!]!) { presence(userIds: $ids) { status } }'
    const { presence } = await room.api.ask<{ presence: { status: string }[] }>(
      query,
      { ids: [kim.id] },
      mia.accessToken,
    )
    return presence[0]?.status
  }
  expect(await status()).not.toBe('ONLINE')
  await request(kim, 'acceptMessageRequest', chatId)
  await until('Kim to be seen once she has accepted', async () => (await status()) === 'ONLINE')
})
