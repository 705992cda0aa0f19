// Drafts through the gateway: mine alone, the same on all of my devices, and no device overwrites what it has not seen.
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

const kept = '... on SaveDraftSuccess { draft { rev body } } ... on StaleDraft { currentDraft { rev body } }'
const save = (body: string, more = {}, by = room.bob) =>
  room.run(by, 'saveDraft', { chatId: room.chatId, body, ...more }, kept)
const drafts = async (by = room.bob) => {
  const page = '{ drafts { edges { node { chatId threadRootId body } } } }'
  const answer = await room.api.ask<{ drafts: { edges: { node: object }[] } }>(page, {}, by.accessToken)
  return answer.drafts.edges.map(({ node }) => node)
}

test('a draft is there on every device of its writer, for nobody else, and gone once it is empty', async () => {
  const { bob, eve, chatId } = room
  await save('what I wan')
  expect(await save('what I wanted')).toMatchObject({ draft: { rev: 2, body: 'what I wanted' } })
  expect(await room.chat(bob, 'myDraft { rev body }')).toEqual({ myDraft: { rev: 2, body: 'what I wanted' } })
  expect(await room.chat(eve, 'myDraft { body }')).toEqual({ myDraft: null })
  expect(await drafts()).toEqual([{ chatId, threadRootId: null, body: 'what I wanted' }])
  expect(await drafts(eve)).toEqual([])
  await save('')
  expect(await drafts()).toEqual([])
  expect(await room.chat(bob, 'myDraft { body }')).toEqual({ myDraft: null })
})

test('a device that has not seen the last change is told so, and one that does not care wins', async () => {
  const begun = (await save('one')).draft as { rev: number }
  await save('two', { expectedRev: begun.rev })
  expect(await save('three', { expectedRev: begun.rev })).toMatchObject({
    __typename: 'StaleDraft',
    code: 'STALE_DRAFT',
    currentDraft: { rev: begun.rev + 1, body: 'two' },
  })
  expect(await save('four')).toMatchObject({ draft: { body: 'four' } })
})

test('of many devices that save at once with one number exactly one succeeds', async () => {
  const { rev } = (await save('start')).draft as { rev: number }
  const tries = await Promise.all(['a', 'b', 'c', 'd'].map(body => save(body, { expectedRev: rev })))
  expect(tries.filter(({ __typename }) => __typename === 'SaveDraftSuccess')).toHaveLength(1)
})

test('another device hears of it, also after it was away', async () => {
  const since = String(present().getTime())
  await save('said elsewhere')
  await using live = connectLive(endpoints.gatewayUrl.replace('http', 'ws'), room.bob.accessToken)
  const inbox = live.watch<{ draft?: { body: string } }>(
    'subscription ($after: Cursor) { inbox(after: $after) { ... on DraftChanged { chatId draft { body } } } }',
    { after: since },
  )
  await until('the draft to be told', async () => inbox.seen.some(({ draft }) => draft?.body === 'said elsewhere'))
  await save('')
  await until('its end to be told', async () => inbox.seen.some(({ draft }) => draft?.body === ''))
})

test('a thread has a draft of its own; strangers have none here', async () => {
  const { ann, stranger, say } = room
  const root = await say(ann, 'what about trees?')
  await save('an oak', { threadRootId: root.id })
  expect(await drafts()).toEqual([{ chatId: room.chatId, threadRootId: root.id, body: 'an oak' }])
  expect(await save('mine', {}, stranger)).toMatchObject({ __typename: 'NotFound' })
  expect(await save('x'.repeat(8_001))).toMatchObject({ __typename: 'InvalidInput', path: ['input', 'body'] })
})
