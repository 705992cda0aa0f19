// Blocks in rooms, through the gateway: nobody reaches who has blocked them, and what they say in a group is not pushed to them.
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { openDirectChat, type Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive } from './live-client.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
let directId: string
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
  directId = await openDirectChat(room.api, room.ann, room.bob)
  await until('both to be heard in the direct chat', async () => {
    const sent = await room.run(room.ann, 'sendMessage', { chatId: directId, clientKey: randomUUID(), body: 'hello' })
    return sent.__typename === 'SendMessageSuccess'
  })
  expect(await room.run(room.bob, 'blockUser', { userId: room.ann.id })).toMatchObject({
    __typename: 'BlockUserSuccess',
  })
})

/** The block is known where messages are. */
const untilRefused = (by: Person) =>
  until('the block to be known where messages are', async () => {
    const sent = await room.run(by, 'sendMessage', { chatId: directId, clientKey: randomUUID(), body: 'and now?' })
    return sent.__typename === 'NotAllowed' && String(sent.path) === 'input,chatId'
  })

const refused = { __typename: 'NotAllowed', code: 'NOT_ALLOWED' }

test('neither of the two can write in their direct chat, and both can read what was said', async () => {
  const { ann, bob } = room
  for (const by of [ann, bob]) await untilRefused(by)
  const { chat } = await room.api.ask<{ chat: { lastSeq: number } }>(
    'query ($id: ID!) { chat(id: $id) { lastSeq } }',
    { id: directId },
    bob.accessToken,
  )
  expect(chat.lastSeq).toBeGreaterThan(0)
})

test('neither can be put into a group by the other', async () => {
  const { ann, bob, chatId, eve, run } = room
  const opened = await run(
    ann,
    'createGroupChat',
    { clientKey: randomUUID(), title: 'Without Bob', memberIds: [eve.id] },
    '... on CreateChatSuccess { chat { id } }',
  )
  const { id } = opened.chat as { id: string }
  await until('the block to be known where chats are', async () => {
    const added = await run(ann, 'addMembers', { chatId: id, userIds: [bob.id] })
    if (added.__typename === 'NotAllowed') return added
    await run(ann, 'removeMember', { chatId: id, userId: bob.id })
    return false
  })
  expect(await run(ann, 'addMembers', { chatId: id, userIds: [eve.id, bob.id] })).toMatchObject({
    ...refused,
    path: ['input', 'userIds', '1'],
  })
  expect(chatId).not.toBe(id)
})

test('what a blocked person says in a group is pushed to the others, and not to who blocked them', async () => {
  const { ann, bob, eve, chatId, run } = room
  await untilRefused(ann)
  await using bobLive = connectLive(endpoints.gatewayWsUrl, bob.accessToken)
  await using eveLive = connectLive(endpoints.gatewayWsUrl, eve.accessToken)
  const feed = `subscription Feed($chatId: ID!) { chatEvents(chatId: $chatId) {
    __typename ... on MessageSent { message { id body } } ... on MessageEdited { message { id } }
    ... on ReactionsChanged { message { id } }
  } }`
  const [bobs, eves] = [bobLive.watch<Told>(feed, { chatId }), eveLive.watch<Told>(feed, { chatId })]
  await until(
    'both feeds to stand',
    async () => {
      await room.say(eve, 'is this on?')
      return bobs.seen.length > 0 && eves.seen.length > 0
    },
    { everyMs: 500 },
  )
  const blocked = await room.say(ann, 'Bob does not want to hear this')
  await run(eve, 'addReaction', { messageId: blocked.id, emoji: '👍' })
  const other = await room.say(eve, 'and this he does')
  for (const { seen } of [bobs, eves])
    await until('what comes after it', () => seen.some(({ message }) => message?.id === other.id))
  const about = ({ seen }: Seen) => seen.filter(({ message }) => message?.id === blocked.id).map(one => one.__typename)
  expect(about(eves)).toEqual(['MessageSent', 'ReactionsChanged'])
  expect(about(bobs)).toEqual([])
  const { messages } = await room.chat<{ messages: { edges: { node: { id: string; isHidden: boolean } }[] } }>(
    bob,
    'messages(last: 3) { edges { node { id isHidden } } }',
  )
  const inHistory = Object.fromEntries(messages.edges.map(({ node }) => [node.id, node.isHidden]))
  expect(inHistory).toMatchObject({ [blocked.id]: true, [other.id]: false })
})

interface Told {
  readonly __typename: string
  readonly message?: { readonly id: string; readonly body?: string }
}
interface Seen {
  readonly seen: readonly Told[]
}
