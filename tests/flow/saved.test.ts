// Saved messages through the gateway: mine alone, told to my devices, and never a way to what I may not see any more.
import { beforeEach, expect, test } from '@jest/globals'
import { present } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive } from './live-client.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
})

interface Saved {
  readonly edges: readonly { readonly cursor: string; readonly node: { messageId: string; message: object | null } }[]
}
const saved = async (by = room.eve, more = '') =>
  (
    await room.api.ask<{ savedMessages: Saved }>(
      `{ savedMessages(first: 10 ${more}) { edges { cursor node { messageId message { id body isSaved } } } } }`,
      {},
      by.accessToken,
    )
  ).savedMessages.edges

test('what I save is listed for me, the newest first, and for nobody else', async () => {
  const { bob, eve, run, say } = room
  const [first, second] = [await say(bob, 'one'), await say(bob, 'two')]
  for (const { id } of [first, second, first]) await run(eve, 'saveMessage', { messageId: id })
  const mine = await saved()
  expect(mine.map(({ node }) => node.message)).toEqual([
    { id: second.id, body: 'two', isSaved: true },
    { id: first.id, body: 'one', isSaved: true },
  ])
  expect((await saved(eve, `, after: "${mine[0]?.cursor}"`)).map(({ node }) => node.messageId)).toEqual([first.id])
  expect(await saved(bob)).toEqual([])
  await run(eve, 'unsaveMessage', { messageId: second.id })
  expect((await saved()).map(({ node }) => node.messageId)).toEqual([first.id])
})

test('my other devices hear of it, and a device that was away hears of it when it is back', async () => {
  const { bob, eve, run, say } = room
  const said = await say(bob, 'for later')
  const query = `subscription ($after: Cursor) { inbox(after: $after) {
    __typename ... on SavedMessagesChanged { messageId isSaved } } }`
  const since = String(present().getTime())
  expect(await run(eve, 'saveMessage', { messageId: said.id })).toMatchObject({ __typename: 'SaveMessageSuccess' })
  expect(await run(eve, 'unsaveMessage', { messageId: said.id })).toMatchObject({ __typename: 'UnsaveMessageSuccess' })
  await using live = connectLive(endpoints.gatewayUrl.replace('http', 'ws'), eve.accessToken)
  const inbox = live.watch<{ messageId?: string; isSaved?: boolean }>(query, { after: since })
  await until('both changes to be told', async () => {
    const told = inbox.seen.filter(({ messageId }) => messageId === said.id).map(one => one.isSaved)
    if (String(told) !== 'true,false') throw new Error(JSON.stringify([said.id, inbox.seen]))
    return true
  })
})

test('once I am out of the chat the entry stays and tells nothing of the message', async () => {
  const { ann, bob, eve, chatId, run, say } = room
  const said = await say(bob, 'secret of the garden')
  await run(eve, 'saveMessage', { messageId: said.id })
  await run(ann, 'removeMember', { chatId, userId: eve.id })
  await until('the entry to be empty', async () => {
    const entry = (await saved()).find(({ node }) => node.messageId === said.id)
    return entry && entry.node.message === null
  })
  expect(await run(eve, 'unsaveMessage', { messageId: said.id })).toMatchObject({ __typename: 'UnsaveMessageSuccess' })
  expect(await run(eve, 'saveMessage', { messageId: said.id })).toMatchObject({ __typename: 'NotFound' })
})
