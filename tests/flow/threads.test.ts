// Threads through the gateway: they leave the room in peace, have their own unread and receipts, and heal after an absence.
import { beforeEach, expect, test } from '@jest/globals'
import type { Person } from '#stack/seed/people.ts'
import { present } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive } from './live-client.ts'
import { openRoomOfThree, type RoomOfThree, type Said } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
let root: Said
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
  root = await room.say(room.ann, 'what shall we plant?')
})

interface ThreadState {
  readonly replyCount: number
  readonly isFollowing: boolean
  readonly readSeq: number
  readonly unread: { readonly count: number; readonly mentionCount: number }
  readonly replies: { readonly edges: readonly { readonly node: { readonly id: string; readonly body: string } }[] }
  readonly readers: { readonly edges: readonly { readonly node: { readonly user: { readonly id: string } } }[] }
}

const thread = async (by: Person, rootId = root.id) => {
  const { message } = await room.api.ask<{ message: { thread: ThreadState } }>(
    `query ($id: ID!) { message(id: $id) { thread { replyCount isFollowing readSeq unread { count mentionCount }
      replies { edges { node { id body } } } readers { edges { node { user { id } } } } } } }`,
    { id: rootId },
    by.accessToken,
  )
  return message.thread
}
const inRoom = async (by: Person) => {
  const page = 'messages(last: 50) { edges { node { id body } } } unread { count } lastMessage { body }'
  return room.chat<{
    messages: { edges: { node: { id: string; body: string } }[] }
    unread: { count: number }
    lastMessage: { body: string }
  }>(by, page)
}
const reply = (by: Person, body: string, more = {}) => room.say(by, body, { threadRootId: root.id, ...more })

test('a reply stays in its thread: the room has no word of it, neither in its messages nor in its unread', async () => {
  const { bob, eve, run, chatId } = room
  await run(eve, 'acknowledge', { positions: [{ chatId, readSeq: root.seq }] })
  await reply(bob, 'tulips')
  await reply(bob, 'and roses')
  const { messages, unread, lastMessage } = await inRoom(eve)
  expect(messages.edges.map(({ node }) => node.body)).toEqual(['what shall we plant?'])
  expect([unread.count, lastMessage.body]).toEqual([0, 'what shall we plant?'])
  const state = await thread(eve)
  expect(state.replies.edges.map(({ node }) => node.body)).toEqual(['tulips', 'and roses'])
  expect(state).toMatchObject({ replyCount: 2, unread: { count: 2 }, isFollowing: false })
})

test('a reply may also show in the room, and is unread in both', async () => {
  const { bob, eve, run, chatId } = room
  await run(eve, 'acknowledge', { positions: [{ chatId, readSeq: root.seq }] })
  await reply(bob, 'lavender for all', { isInChat: true })
  const { messages, unread } = await inRoom(eve)
  expect(messages.edges.map(({ node }) => node.body)).toEqual(['what shall we plant?', 'lavender for all'])
  expect(unread.count).toBe(1)
  expect((await thread(eve)).unread.count).toBe(1)
})

test('opening the room does not read the thread; reading the thread is my own and shown to the others', async () => {
  const { eve, bob, run, chatId } = room
  for (const body of ['tulips', 'roses', 'and lavender']) await reply(bob, body)
  const last = await reply(bob, 'one more')
  await run(eve, 'acknowledge', { positions: [{ chatId, readSeq: last.seq }] })
  expect((await inRoom(eve)).unread.count).toBe(0)
  expect((await thread(eve)).unread.count).toBe(4)
  await run(eve, 'acknowledgeThread', { threadRootId: root.id, readSeq: last.seq - 1 })
  expect((await thread(eve)).unread.count).toBe(1)
  await run(eve, 'acknowledgeThread', { threadRootId: root.id, readSeq: 1_000_000 })
  await run(eve, 'acknowledgeThread', { threadRootId: root.id, readSeq: 1 })
  const state = await thread(bob)
  expect((await thread(eve)).unread.count).toBe(0)
  expect(state.readers.edges.map(({ node }) => node.user.id).sort()).toEqual([bob.id, eve.id].sort())
  const { message } = await room.api.ask<{ message: { receipts: { readCount: number } } }>(
    'query ($id: ID!) { message(id: $id) { receipts { readCount } } }',
    { id: last.id },
    bob.accessToken,
  )
  expect(message.receipts.readCount).toBe(1)
})

test('whoever said what it is about, replied or was mentioned follows, until they end it', async () => {
  const { ann, bob, eve, run, api } = room
  await reply(bob, 'tulips')
  await run(eve, 'acknowledgeThread', { threadRootId: root.id, readSeq: 1_000_000 })
  expect([(await thread(ann)).isFollowing, (await thread(bob)).isFollowing]).toEqual([true, true])
  await run(ann, 'setThreadFollowing', { threadRootId: root.id, isFollowing: false })
  await reply(bob, 'hello Eve', { mentionIds: [eve.id, ann.id] })
  expect([(await thread(ann)).isFollowing, (await thread(eve)).isFollowing]).toEqual([false, true])
  expect((await thread(eve)).unread).toMatchObject({ count: 1, mentionCount: 1 })
  const { myThreads } = await api.ask<{ myThreads: { edges: { node: { root: { id: string } } }[] } }>(
    '{ myThreads { edges { node { root { id } } } } }',
    {},
    eve.accessToken,
  )
  expect(myThreads.edges.map(({ node }) => node.root.id)).toEqual([root.id])
})

test('after an absence the log tells each reply, and the thread is as a fresh look says', async () => {
  const { ann, bob, eve, chatId } = room
  await reply(bob, 'what was there before')
  const seen = await thread(eve)
  const { rev } = await room.chat<{ rev: number }>(eve, 'rev')
  const gone = await reply(bob, 'soon gone')
  await reply(ann, 'what came meanwhile')
  await room.run(bob, 'deleteMessage', { messageId: gone.id, scope: 'EVERYONE' })
  await using live = connectLive(endpoints.gatewayUrl.replace('http', 'ws'), eve.accessToken)
  const feed = live.watch<{
    __typename: string
    message?: { id: string; body: string; threadRoot: { id: string; thread: { replyCount: number } } | null }
  }>(
    `subscription ($chatId: ID!, $after: Cursor) { chatEvents(chatId: $chatId, after: $after) { __typename
      ... on ThreadReplySent { message { id body threadRoot { id thread { replyCount } } } }
      ... on MessageDeleted { message { id body threadRoot { id thread { replyCount } } } } } }`,
    { chatId, after: String(rev) },
  )
  // How far people have read comes between, whenever it likes.
  const told = () => feed.seen.flatMap(({ message }) => message ?? [])
  await until('three changes', async () => told().length >= 3)
  const replies = new Map(seen.replies.edges.map(({ node }) => [node.id, node.body]))
  for (const { id, body } of told()) replies.set(id, body)
  const fresh = await thread(eve)
  expect(fresh.replies.edges.map(({ node }) => [node.id, node.body])).toEqual([...replies])
  expect(told().at(-1)?.threadRoot?.thread.replyCount).toBe(fresh.replyCount)
})

test('my other devices hear that I have read a thread', async () => {
  const { bob, eve, run } = room
  await reply(bob, 'not read yet')
  await using live = connectLive(endpoints.gatewayUrl.replace('http', 'ws'), eve.accessToken)
  const inbox = live.watch<{ rootId?: string; thread?: { unread: { count: number } } }>(
    'subscription ($after: Cursor) { inbox(after: $after) { ... on MyThreadChanged { rootId thread { unread { count } } } } }',
    { after: String(present().getTime()) },
  )
  await run(eve, 'acknowledgeThread', { threadRootId: root.id, readSeq: 1_000_000 })
  await until('the thread to be read elsewhere', async () =>
    inbox.seen.some(({ rootId, thread: told }) => rootId === root.id && told?.unread.count === 0),
  )
})

test('a thread has one level, and stands under what a person says in the same chat', async () => {
  const { bob, stranger, run, chatId } = room
  const { id } = await reply(bob, 'one level')
  const send = (threadRootId: string) =>
    run(bob, 'sendMessage', { chatId, clientKey: `key-${threadRootId}`, body: 'deeper', threadRootId })
  expect(await send(id)).toMatchObject({
    __typename: 'InvalidInput',
    path: ['input', 'threadRootId'],
  })
  expect(await send(chatId)).toMatchObject({ __typename: 'NotFound', path: ['input', 'threadRootId'] })
  expect(await run(stranger, 'acknowledgeThread', { threadRootId: root.id, readSeq: 1 })).toMatchObject({
    __typename: 'NotFound',
  })
})

test('pages of the room are whole however much is said in threads between', async () => {
  const { ann, bob } = room
  await reply(bob, 'lavender for all', { isInChat: true })
  const said = [await room.say(ann, 'before many')]
  for (let index = 0; index < 12; index++) await reply(bob, `aside ${index}`)
  said.push(await room.say(ann, 'after many'))
  const page = await room.chat<{
    messages: { edges: { node: { id: string } }[]; pageInfo: { hasPreviousPage: boolean; startCursor: string } }
  }>(bob, 'messages(last: 2) { edges { node { id } } pageInfo { hasPreviousPage startCursor } }')
  expect(page.messages.edges.map(({ node }) => node.id)).toEqual(said.map(({ id }) => id))
  expect(page.messages.pageInfo.hasPreviousPage).toBe(true)
  const older = await room.chat<{ messages: { edges: { node: { body: string } }[] } }>(
    bob,
    `messages(last: 2, before: "${page.messages.pageInfo.startCursor}") { edges { node { body } } }`,
  )
  expect(older.messages.edges.map(({ node }) => node.body)).toEqual(['what shall we plant?', 'lavender for all'])
})
