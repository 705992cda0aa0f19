// Polls through the gateway: one vote each, counted once whatever races, told to all, and of an anonymous one never whose it was.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { assertionHeader, createSigner, readSigningKey } from '#platform/identity/identity.ts'
import type { Person } from '#stack/seed/people.ts'
import { setRow } from '#stack/testing/test-aging.ts'
import { hourMs, inFuture, inPast, secondMs } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive } from './live-client.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
})

const asked = '... on SendMessageSuccess { replayed message { id kind rev body } }'
const ask = async (more = {}) => {
  const input = { chatId: room.chatId, clientKey: randomUUID(), question: 'Roses?', options: ['Yes', 'No'], ...more }
  const answer = await room.run(room.ann, 'createPoll', input, asked)
  return { ...answer, input, message: answer.message as { id: string; kind: string; rev: number } }
}
const whole = `poll { voterCount isOpen isAnonymous options { id text count
  voters { edges { node { user { id } } } } } }`
const poll = async (id: string, by = room.eve) => {
  const query = `query ($id: ID!) { message(id: $id) { body ${whole} } }`
  return (await room.api.ask<{ message: { poll: Record<string, unknown> } }>(query, { id }, by.accessToken)).message
    .poll
}
/** @param places of the options; what is no place is sent as an id, as it is */
const vote = async (by: Person, messageId: string, ...places: string[]) => {
  const options = ((await poll(messageId))?.options ?? []) as { id: string }[]
  const optionIds = places.map(place => options[Number(place)]?.id ?? place)
  const stored = `... on ChangeMessageSuccess { message { rev poll { options { isMine } } } }`
  return room.run(by, 'votePoll', { messageId, optionIds }, stored)
}
const counts = async (id: string) => ((await poll(id)).options as { count: number }[]).map(({ count }) => count)

test('a vote counts once, can be changed and taken back, and an exact retry makes no second poll', async () => {
  const { bob, eve, run } = room
  const { message, input } = await ask()
  expect(message).toMatchObject({ kind: 'POLL', body: 'Roses?' })
  expect(await run(room.ann, 'createPoll', input, asked)).toMatchObject({ replayed: true, message: { id: message.id } })
  expect(await vote(bob, message.id, '0')).toMatchObject({
    message: { poll: { options: [{ isMine: true }, { isMine: false }] } },
  })
  await Promise.all([vote(bob, message.id, '0'), vote(bob, message.id, '0'), vote(eve, message.id, '1')])
  expect(await counts(message.id)).toEqual([1, 1])
  await vote(bob, message.id, '1')
  expect(await poll(message.id)).toMatchObject({
    voterCount: 2,
    options: [
      { count: 0, voters: { edges: [] } },
      { count: 2, voters: { edges: [bob.id, eve.id].sort().map(id => ({ node: { user: { id } } })) } },
    ],
  })
  await vote(eve, message.id)
  expect(await poll(message.id)).toMatchObject({ voterCount: 1 })
})

test('one choice where one is allowed, many where many are', async () => {
  const { bob } = room
  const one = await ask()
  expect(await vote(bob, one.message.id, '0', '1')).toMatchObject({ __typename: 'InvalidInput' })
  const many = await ask({ allowsMany: true })
  await vote(bob, many.message.id, '0', '1', '1')
  expect(await counts(many.message.id)).toEqual([1, 1])
  expect(await vote(bob, many.message.id, '2')).toMatchObject({ path: ['input', 'optionIds', '0'] })
})

test('an anonymous poll tells nobody who voted: not in its fields, nor in events, nor to services', async () => {
  const { ann, bob, chatId } = room
  const { message } = await ask({ isAnonymous: true })
  await using live = connectLive(endpoints.gatewayUrl.replace('http', 'ws'), ann.accessToken)
  const feed = live.watch<{ __typename: string }>(
    `subscription ($chatId: ID!, $after: Cursor) { chatEvents(chatId: $chatId, after: $after) { __typename
      ... on DurableChatEvent { chatId rev at } ... on PollChanged { message { id ${whole} mentions { id } } } } }`,
    { chatId, after: String(message.rev) },
  )
  await vote(bob, message.id, '1')
  await until('the vote to be told', async () => feed.seen.some(({ __typename }) => __typename === 'PollChanged'))
  const shown = await poll(message.id, ann)
  expect(shown).toMatchObject({ voterCount: 1, options: [{ voters: null }, { count: 1, voters: null }] })
  const viewer = { kind: 'service', name: 'notifications' } as const
  const key = readSigningKey(join(endpoints.dataDir, 'keys', 'signing-notifications.json'))
  const response = await fetch(endpoints.urls.messages ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json', [assertionHeader]: createSigner(key).sign(viewer, 'messages') },
    body: JSON.stringify({
      query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Message { ${whole} } } }`,
      variables: { of: [{ __typename: 'Message', id: message.id }] },
    }),
  })
  const entity = await response.text()
  expect(entity).toContain('"voterCount":1')
  for (const told of [JSON.stringify(feed.seen), JSON.stringify(shown), entity]) expect(told).not.toContain(bob.id)
})

test('a closed poll takes no votes and keeps what it has', async () => {
  const { ann, bob, eve, run } = room
  const { message } = await ask({ closesAt: inFuture(hourMs).toISOString() })
  expect(await vote(bob, message.id, '0')).toMatchObject({ __typename: 'ChangeMessageSuccess' })
  await setRow('messages', 'messages', message.id, { 'poll.closesAt': inPast(secondMs) })
  await until('the poll to close by itself', async () => (await poll(message.id)).isOpen === false)
  expect(await vote(eve, message.id, '0')).toMatchObject({ __typename: 'NotAllowed' })
  expect(await counts(message.id)).toEqual([1, 0])
  const second = await ask()
  expect(await run(bob, 'closePoll', { messageId: second.message.id })).toMatchObject({ __typename: 'NotAllowed' })
  for (const _ of [1, 2])
    expect(await run(ann, 'closePoll', { messageId: second.message.id })).toMatchObject({
      __typename: 'ChangeMessageSuccess',
    })
  expect(await vote(eve, second.message.id, '0')).toMatchObject({ __typename: 'NotAllowed' })
})

test.each([
  ['one option', { options: ['Yes'] }, ['input', 'options']],
  ['thirteen options', { options: Array.from({ length: 13 }, (_, index) => `${index}`) }, ['input', 'options']],
  ['the same option twice', { options: ['Yes', 'yes '] }, ['input', 'options', '1']],
  ['an empty option', { options: ['Yes', ' '] }, ['input', 'options', '1']],
  ['no question', { question: ' ' }, ['input', 'question']],
  ['a question of fifty thousand characters', { question: 'x'.repeat(50_000) }, ['input', 'question']],
  ['a time that has passed', { closesAt: '2020-01-01T00:00:00.000Z' }, ['input', 'closesAt']],
])('a poll with %s is refused', async (_, more, path) => {
  expect(await ask(more)).toMatchObject({ __typename: 'InvalidInput', path })
})

test('a deleted poll is blank, and its votes are gone', async () => {
  const { ann, bob, run } = room
  const { message } = await ask()
  await vote(bob, message.id, '0')
  await run(ann, 'deleteMessage', { messageId: message.id, scope: 'EVERYONE' })
  expect(await poll(message.id)).toBeNull()
  expect(await vote(bob, message.id, '0')).toMatchObject({ __typename: 'NotAllowed' })
})

test('a poll is found by its question and by what it is', async () => {
  const { bob, api } = room
  const { message } = await ask()
  const query = `query ($search: MessageSearchInput!) { searchMessages(search: $search) {
    edges { node { id kind } }
  } }`
  type Found = { searchMessages: { edges: { node: { id: string; kind: string } }[] } }
  const find = async (search: object) =>
    (await api.ask<Found>(query, { search }, bob.accessToken)).searchMessages.edges.map(({ node }) => node)
  const asked = `roses has:poll in:${room.chatId}`
  const found = await until('the poll to be found', async () => {
    const some = await find({ query: asked })
    return some.some(({ id }) => id === message.id) && some
  })
  await room.say(bob, 'roses, but no poll')
  await until('the words to be found', async () => (await find({ query: `but in:${room.chatId}` })).length > 0)
  expect(new Set((await find({ query: asked })).map(({ kind }) => kind))).toEqual(new Set(['POLL']))
  expect(await find({ query: 'roses', has: ['POLL'], chatIds: [room.chatId] })).toEqual(found)
})
