// The rules of a chat through the gateway: slow mode and rooms for announcements, held at the moment a message is stored.
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { testStack } from '#stack/testing.ts'
import { until } from '#stack/wait.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
beforeAll(async () => {
  room = await openRoomOfThree(endpoints)
}, 120_000)

const send = (by = room.bob, clientKey: string = randomUUID(), more = {}) =>
  room.run(
    by,
    'sendMessage',
    { chatId: room.chatId, clientKey, body: 'hello', ...more },
    '... on RateLimited { retryAfterMs }',
  )
const rule = (rules: object) => room.run(room.ann, 'setChatRules', { chatId: room.chatId, ...rules })
const allowance = async (by = room.bob) =>
  (await room.chat<{ allowance: { post: boolean; nextPostAt: string | null } }>(by, 'allowance { post nextPostAt }'))
    .allowance

test('in a room for announcements members read, and owner and admins speak', async () => {
  const { ann, bob } = room
  await rule({ posting: 'ADMINS' })
  expect(await allowance()).toEqual({ post: false, nextPostAt: null })
  expect(await send()).toMatchObject({ __typename: 'NotAllowed', path: ['input', 'chatId'] })
  const poll = { chatId: room.chatId, clientKey: randomUUID(), question: 'May I?', options: ['Yes', 'No'] }
  expect(await room.run(bob, 'createPoll', poll)).toMatchObject({ __typename: 'NotAllowed' })
  const said = await room.say(ann, 'the garden opens at nine')
  expect(await room.run(bob, 'addReaction', { messageId: said.id, emoji: '👍' })).toMatchObject({
    __typename: 'ChangeMessageSuccess',
  })
  await rule({ posting: 'EVERYONE' })
  expect(await send()).toMatchObject({ __typename: 'SendMessageSuccess' })
})

test('in slow mode a member waits, is told how long, and a retry of what was said is no second message', async () => {
  const { ann } = room
  await rule({ slowModeSeconds: 3 })
  const key = randomUUID()
  expect(await send(room.bob, key)).toMatchObject({ __typename: 'SendMessageSuccess' })
  expect(await send(room.bob, key)).toMatchObject({ __typename: 'SendMessageSuccess' })
  const refused = await send()
  expect(refused).toMatchObject({ __typename: 'RateLimited', code: 'RATE_LIMITED' })
  expect(Number(refused.retryAfterMs)).toBeLessThanOrEqual(3_000)
  expect((await allowance()).nextPostAt).not.toBeNull()
  expect(await send(ann)).toMatchObject({ __typename: 'SendMessageSuccess' })
  expect(await send(ann)).toMatchObject({ __typename: 'SendMessageSuccess' })
  await until('the wait to be over', async () => (await allowance()).nextPostAt === null)
  expect(await send()).toMatchObject({ __typename: 'SendMessageSuccess' })
})

test('of many messages of one member at once, slow mode lets one through', async () => {
  await rule({ slowModeSeconds: 600 })
  const tries = await Promise.all(Array.from({ length: 6 }, () => send(room.eve)))
  expect(tries.map(({ __typename }) => __typename).sort()).toEqual([
    ...Array(5).fill('RateLimited'),
    'SendMessageSuccess',
  ])
  await rule({ slowModeSeconds: 0 })
})

test.each([-1, 21_601])('slow mode of %s seconds is refused', async slowModeSeconds => {
  expect(await rule({ slowModeSeconds })).toMatchObject({
    __typename: 'InvalidInput',
    path: ['input', 'slowModeSeconds'],
  })
})
