// A mention of everybody in a chat, through the gateway: who may, what it is to those who are meant, and how often.
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

const message =
  '... on SendMessageSuccess { replayed message { id mentionsEveryone } } ... on RateLimited { retryAfterMs }'
const call = (by = room.bob, clientKey: string = randomUUID(), more = {}) => {
  const input = { chatId: room.chatId, clientKey, body: '@all hello', mentionsEveryone: true, ...more }
  return room.run(by, 'sendMessage', input, message)
}
const rule = (rules: object) => room.run(room.ann, 'setChatRules', { chatId: room.chatId, ...rules })
const mayCall = async (by = room.bob) =>
  (await room.chat<{ permissions: { mentionEveryone: boolean } }>(by, 'permissions { mentionEveryone }')).permissions
    .mentionEveryone
const mentions = async (by: RoomOfThree['bob']) =>
  (await room.chat<{ unread: { mentionCount: number } }>(by, 'unread { mentionCount }')).unread.mentionCount
const toldOf = async (by: RoomOfThree['bob'], messageId: string) => {
  type Told = { notifications: { edges: { node: { kind: string; message: { id: string } | null } }[] } }
  const query = '{ notifications(first: 50) { edges { node { kind message { id } } } } }'
  const { notifications } = await room.api.ask<Told>(query, {}, by.accessToken)
  return notifications.edges.find(({ node }) => node.message?.id === messageId)?.node.kind
}

test('everyone is meant: it is a mention for each of them but its sender, whoever wants to hear of mentions, and once in a minute', async () => {
  const { ann, bob, eve, run, chatId } = room
  await until('the level to be set', async () => {
    const set = await run(eve, 'setChatNotificationLevel', { chatId, level: 'NONE' })
    return set.__typename.endsWith('Success')
  })
  expect(await run(ann, 'setNotificationPreferences', { level: 'MENTIONS' })).toMatchObject({
    __typename: 'SetNotificationPreferencesSuccess',
  })
  expect(await mayCall()).toBe(true)
  const key = randomUUID()
  const sent = await call(bob, key)
  expect(sent).toMatchObject({ __typename: 'SendMessageSuccess', message: { mentionsEveryone: true } })
  const { id } = sent.message as { id: string }
  expect([await mentions(ann), await mentions(eve), await mentions(bob)]).toEqual([1, 1, 0])
  await until('Ann to be told of a mention', async () => (await toldOf(ann, id)) === 'MENTION')
  expect(await toldOf(eve, id)).toBeUndefined()
  expect(await call(bob, key)).toMatchObject({ __typename: 'SendMessageSuccess', replayed: true })
  expect(await call(bob, key, { mentionsEveryone: false })).toMatchObject({ __typename: 'KeyReused' })
  const again = await call()
  expect(again).toMatchObject({ __typename: 'RateLimited', code: 'RATE_LIMITED' })
  expect(Number(again.retryAfterMs)).toBeLessThanOrEqual(60_000)
  expect(await room.say(bob, 'nobody is meant')).toMatchObject({ seq: expect.any(Number) })
  expect([await mentions(ann), await mentions(eve)]).toEqual([1, 1])
})

test('the rules say who may, and whoever may mention few people does not mention all of them instead', async () => {
  const { ann, eve } = room
  for (const rules of [{ mentioningEveryone: 'ADMINS' }, { mentioningEveryone: 'EVERYONE', maxMentions: 1 }]) {
    expect(await rule(rules)).toMatchObject({ __typename: 'SetChatRulesSuccess' })
    expect(await mayCall(eve)).toBe(false)
    expect(await call(eve)).toMatchObject({ __typename: 'NotAllowed', path: ['input', 'mentionsEveryone'] })
    expect(await mayCall(ann)).toBe(true)
  }
  await rule({ mentioningEveryone: 'NOBODY', maxMentions: 50 })
  expect(await call(ann)).toMatchObject({ __typename: 'NotAllowed', path: ['input', 'mentionsEveryone'] })
  await rule({ mentioningEveryone: 'BY_SIZE' })
  expect(await call(ann)).toMatchObject({ __typename: 'SendMessageSuccess' })
  expect(await call(eve)).toMatchObject({ __typename: 'SendMessageSuccess' })
})

test('what shows in its thread alone mentions nobody but whom it names', async () => {
  const { id: threadRootId } = await room.say(room.ann, 'a root')
  expect(await call(room.bob, randomUUID(), { threadRootId })).toMatchObject({
    __typename: 'InvalidInput',
    path: ['input', 'mentionsEveryone'],
  })
})
