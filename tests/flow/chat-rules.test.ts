// The rules of a chat through the gateway: slow mode and rooms for announcements, held at the moment a message is stored.
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
})

const send = (by = room.bob, clientKey: string = randomUUID(), more = {}) =>
  room.run(
    by,
    'sendMessage',
    { chatId: room.chatId, clientKey, body: 'hello', ...more },
    '... on RateLimited { retryAfterMs }',
  )
const rule = (rules: object) => room.run(room.ann, 'setChatRules', { chatId: room.chatId, ...rules })
const permissions = async (by = room.bob) =>
  (
    await room.chat<{ permissions: { sendMessages: boolean; nextMessageAt: string | null } }>(
      by,
      'permissions { sendMessages nextMessageAt }',
    )
  ).permissions

test('in a room for announcements members read, and owner and admins speak', async () => {
  const { ann, bob } = room
  await rule({ posting: 'ADMINS' })
  expect(await permissions()).toEqual({ sendMessages: false, nextMessageAt: null })
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
  await rule({ slowModeSeconds: 600 })
  const key = randomUUID()
  expect(await send(room.bob, key)).toMatchObject({ __typename: 'SendMessageSuccess' })
  expect(await send(room.bob, key)).toMatchObject({ __typename: 'SendMessageSuccess' })
  const refused = await send()
  expect(refused).toMatchObject({ __typename: 'RateLimited', code: 'RATE_LIMITED' })
  expect(Number(refused.retryAfterMs)).toBeLessThanOrEqual(600_000)
  expect((await permissions()).nextMessageAt).not.toBeNull()
  expect(await send(ann)).toMatchObject({ __typename: 'SendMessageSuccess' })
  expect(await send(ann)).toMatchObject({ __typename: 'SendMessageSuccess' })
  // A wait that is over within the test: of the same message, by a shorter rule.
  await rule({ slowModeSeconds: 3 })
  await until('the wait to be over', async () => (await permissions()).nextMessageAt === null)
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

test('words that are not said are refused however they are spelt, also by an edit; owner and admins may', async () => {
  const { ann, bob, run, say } = room
  const said = await say(bob, 'lovely')
  await rule({ blockedWords: ['Weed', 'Spaß'] })
  for (const body of ['weed!', 'so WEED it is', 'ｗｅｅｄ', 'SPASS'])
    expect(await send(bob, randomUUID(), { body })).toMatchObject({ __typename: 'NotAllowed', path: ['input', 'body'] })
  for (const body of ['weeds', 'seaweed'])
    expect(await send(bob, randomUUID(), { body })).toMatchObject({ __typename: 'SendMessageSuccess' })
  const edit = { messageId: said.id, expectedRev: said.rev, body: 'lovely weed' }
  expect(await run(bob, 'editMessage', edit)).toMatchObject({ __typename: 'NotAllowed', path: ['input', 'body'] })
  expect(await send(ann, randomUUID(), { body: 'No weed here' })).toMatchObject({ __typename: 'SendMessageSuccess' })
  await rule({ blockedWords: [] })
  expect(await send(bob, randomUUID(), { body: 'weed' })).toMatchObject({ __typename: 'SendMessageSuccess' })
})

test('links and mentions of many are for those whom the rules let', async () => {
  const { ann, bob, eve } = room
  await rule({ linking: 'ADMINS', maxMentions: 1 })
  for (const body of ['see https://example.org', 'www.example.org', 'HTTP://EXAMPLE.ORG'])
    expect(await send(bob, randomUUID(), { body })).toMatchObject({ __typename: 'NotAllowed', path: ['input', 'body'] })
  expect(await send(bob, randomUUID(), { body: 'a.b and c' })).toMatchObject({ __typename: 'SendMessageSuccess' })
  const mentionIds = [ann.id, eve.id]
  expect(await send(bob, randomUUID(), { mentionIds })).toMatchObject({
    __typename: 'NotAllowed',
    path: ['input', 'mentionIds'],
  })
  expect(await send(bob, randomUUID(), { mentionIds: [ann.id] })).toMatchObject({ __typename: 'SendMessageSuccess' })
  expect(await send(ann, randomUUID(), { body: 'https://example.org', mentionIds: [bob.id, eve.id] })).toMatchObject({
    __typename: 'SendMessageSuccess',
  })
  await rule({ linking: 'EVERYONE', maxMentions: 50 })
})

test.each([
  [{ blockedWords: ['two words'] }, ['input', 'blockedWords', '0']],
  [{ blockedWords: ['fine', ' '] }, ['input', 'blockedWords', '1']],
  [{ blockedWords: ['x'.repeat(65)] }, ['input', 'blockedWords', '0']],
  [{ blockedWords: ['^(a+)+$'] }, ['input', 'blockedWords', '0']],
  [{ blockedWords: Array.from({ length: 101 }, (_, index) => `word${index}`) }, ['input', 'blockedWords']],
  [{ maxMentions: 51 }, ['input', 'maxMentions']],
])('rules of texts such as %j are refused', async (rules, path) => {
  expect(await rule(rules)).toMatchObject({ __typename: 'InvalidInput', path })
})
