// Bans through the gateway: who is kept out comes back by no link and by nobody's hand, until the ban ends.
import { beforeEach, expect, test } from '@jest/globals'
import { testStack } from '#stack/testing/testing.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
})

const success = { __typename: 'ChangeChatSuccess' }
const refused = { __typename: 'NotAllowed' }

test('a banned member is out, and comes back neither by a link, nor by asking, nor by being added', async () => {
  const { ann, bob, eve, run, chatId } = room
  const token = async (needsApproval: boolean) =>
    (await run(ann, 'createInvite', { chatId, needsApproval }, '... on CreateInviteSuccess { token }')).token
  const [open, asking] = [await token(false), await token(true)]
  const ban = { chatId, userId: eve.id, note: 'Nothing but advertisements' }
  expect(await run(bob, 'banMember', ban)).toMatchObject(refused)
  for (let tries = 0; tries < 2; tries++) expect(await run(ann, 'banMember', ban)).toMatchObject(success)
  expect((await room.chat<{ memberCount: number }>(ann, 'memberCount')).memberCount).toBe(2)
  expect(await run(eve, 'joinChat', { token: open })).toMatchObject({
    ...refused,
    reason: 'You are banned from this chat.',
  })
  expect(await run(eve, 'joinChat', { token: asking })).toMatchObject(refused)
  expect(await run(ann, 'addMembers', { chatId, userIds: [eve.id] })).toMatchObject({
    ...refused,
    path: ['input', 'userIds'],
  })
  const bans = 'bans { edges { node { note user { id } bannedBy { id } } } }'
  expect(await room.chat(ann, bans)).toEqual({
    bans: { edges: [{ node: { note: 'Nothing but advertisements', user: { id: eve.id }, bannedBy: { id: ann.id } } }] },
  })
  expect(await room.chat(bob, bans)).toEqual({ bans: null })
  expect(await run(bob, 'unbanMember', { chatId, userId: eve.id })).toMatchObject(refused)
  for (let tries = 0; tries < 2; tries++)
    expect(await run(ann, 'unbanMember', { chatId, userId: eve.id })).toMatchObject(success)
  expect(await run(eve, 'joinChat', { token: open })).toMatchObject({ __typename: 'JoinChatSuccess' })
})

test('somebody can be kept out who was never in; nobody keeps out their equals, or those above', async () => {
  const { ann, bob, eve, stranger, run, chatId } = room
  expect(await run(ann, 'banMember', { chatId, userId: stranger.id })).toMatchObject(success)
  await run(ann, 'changeRole', { chatId, userId: bob.id, role: 'ADMIN' })
  await run(ann, 'changeRole', { chatId, userId: eve.id, role: 'ADMIN' })
  for (const userId of [ann.id, bob.id, eve.id])
    expect(await run(bob, 'banMember', { chatId, userId })).toMatchObject({ ...refused, path: ['input', 'userId'] })
  expect(await run(bob, 'addMembers', { chatId, userIds: [stranger.id] })).toMatchObject(refused)
})

test.each([
  ['nobody', { userId: 'nobody' }, 'NotFound', ['input', 'userId']],
  ['somebody, with a long note', { note: 'x'.repeat(257) }, 'InvalidInput', ['input', 'note']],
  ['somebody in no such chat', { chatId: 'no such chat' }, 'NotFound', ['input', 'chatId']],
])('to keep out %s is refused', async (_, input, __typename, path) => {
  const { ann, eve, run, chatId } = room
  expect(await run(ann, 'banMember', { chatId, userId: eve.id, ...input })).toMatchObject({ __typename, path })
})
