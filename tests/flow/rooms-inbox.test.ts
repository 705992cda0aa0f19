// The inbox through the gateway: a client that was away learns which rooms moved, and heals exactly those; what a person does on
// one device is told on the others.
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive, type LiveClient, type Watching } from './live-client.ts'
import { openRoomOfThree, type RoomOfThree, type Said } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
let bobLive: LiveClient
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
  bobLive = connectLive(endpoints.gatewayWsUrl, room.bob.accessToken)
})
afterEach(async () => {
  await bobLive?.[Symbol.asyncDispose]()
})

interface Moved {
  readonly __typename: string
  readonly chatId: string
  readonly rev?: number
  readonly messageId?: string
  readonly position?: { readonly readSeq: number }
  readonly chat?: { readonly lastSeq: number; readonly unread: { readonly count: number; readonly firstSeq: number } }
}

const inbox = `subscription Inbox($after: Cursor) { inbox(after: $after) {
  __typename
  ... on ChatActivityChanged { chatId rev } ... on ChatJoined { chatId } ... on ChatLeft { chatId }
  ... on MyPositionChanged { chatId position { readSeq } chat { lastSeq unread { count firstSeq } } }
  ... on MyPreferencesChanged { chatId } ... on MessageHidden { chatId messageId }
} }`

const watchInbox = (after?: string): Watching<Moved> =>
  bobLive.watch<Moved>(inbox, after === undefined ? {} : { after })

/** What a client keeps: the newest rev that it has of each chat. */
function revsOf({ seen }: Watching<Moved>): Map<string, number> {
  const revs = new Map<string, number>()
  for (const { chatId, rev } of seen) if (rev) revs.set(chatId, Math.max(rev, revs.get(chatId) ?? 0))
  return revs
}

async function openGroup(title: string, members: readonly Person[]): Promise<{ chatId: string; said: Said }> {
  const opened = await room.run(
    room.ann,
    'createGroupChat',
    { clientKey: randomUUID(), title, memberIds: members.map(({ id }) => id) },
    '... on CreateChatSuccess { chat { id } }',
  )
  const { id: chatId } = opened.chat as { id: string }
  const sent = await room.run(
    room.ann,
    'sendMessage',
    { chatId, clientKey: randomUUID(), body: `first in ${title}` },
    '... on SendMessageSuccess { message { id seq rev } }',
  )
  return { chatId, said: sent.message as Said }
}

async function healed(chatId: string, after: number): Promise<string[]> {
  const { chat } = await room.api.ask<{ chat: { events: { edges: { node: { __typename: string } }[] } } }>(
    'query Heal($id: ID!, $after: Cursor!) { chat(id: $id) { events(after: $after) { edges { node { __typename } } } } }',
    { id: chatId, after: String(after) },
    room.bob.accessToken,
  )
  return chat.events.edges.map(({ node }) => node.__typename)
}

test('what moves between a list and the subscription that goes on from it is told, and a position brings what is unread by it', async () => {
  const { ann, bob, run } = room
  const { chatId, said } = await openGroup('between', [bob])
  const list = '{ inboxCursor myChats(first: 100) { edges { node { id } } } }'
  const { inboxCursor } = await until('the group to be in the list', async () => {
    const answer = await room.api.ask<{ inboxCursor: string; myChats: { edges: { node: { id: string } }[] } }>(
      list,
      {},
      bob.accessToken,
    )
    return answer.myChats.edges.some(({ node }) => node.id === chatId) && answer
  })
  const sent = await run(
    ann,
    'sendMessage',
    { chatId, clientKey: randomUUID(), body: 'before anybody listens' },
    '... on SendMessageSuccess { message { id seq rev } }',
  )
  const { rev, seq } = sent.message as Said
  const mine = watchInbox(inboxCursor)
  await until('the move to be told', () => (revsOf(mine).get(chatId) ?? 0) >= rev)
  await run(bob, 'acknowledge', { positions: [{ chatId, deliveredSeq: seq, readSeq: said.seq }] })
  const isMine = (one: Moved) => one.chatId === chatId && one.position?.readSeq === said.seq
  const moved = await until('the position to be told', () => mine.seen.find(isMine))
  expect(moved.chat).toEqual({ lastSeq: seq, unread: { count: 1, firstSeq: seq } })
})

test('a client that was away learns which rooms moved, and heals exactly those: edits, reactions and deletions too', async () => {
  const { ann, bob, run } = room
  const names = ['edited', 'reacted', 'deleted', 'spoken', 'quiet']
  const rooms = new Map<string, { chatId: string; said: Said }>()
  for (const name of names) rooms.set(name, await openGroup(name, [bob]))
  const of = (name: string) => rooms.get(name) ?? { chatId: '', said: { id: '', seq: 0, rev: 0 } }
  const first = watchInbox('0')
  await until('every chat to be told once', () => revsOf(first).size >= names.length + 1)
  await until('the newest of each', () =>
    names.every(name => (revsOf(first).get(of(name).chatId) ?? 0) >= of(name).said.rev),
  )
  const known = revsOf(first)
  const cursor = first.cursors.at(-1)
  first.stop()

  const { said } = of('edited')
  await run(ann, 'editMessage', { messageId: said.id, expectedRev: said.rev, body: 'changed' })
  await run(ann, 'addReaction', { messageId: of('reacted').said.id, emoji: '🎉' })
  await run(ann, 'deleteMessage', { messageId: of('deleted').said.id, scope: 'EVERYONE' })
  await run(ann, 'sendMessage', { chatId: of('spoken').chatId, clientKey: randomUUID(), body: 'second' })

  const back = watchInbox(cursor)
  const toHeal = () => [...revsOf(back)].filter(([chatId, rev]) => rev > (known.get(chatId) ?? 0)).map(([id]) => id)
  await until('the rooms that moved', () => toHeal().length >= 4)
  expect(toHeal().sort()).toEqual(
    names
      .slice(0, 4)
      .map(name => of(name).chatId)
      .sort(),
  )
  const events = await Promise.all(names.map(name => healed(of(name).chatId, known.get(of(name).chatId) ?? 0)))
  expect(events).toEqual([['MessageEdited'], ['ReactionsChanged'], ['MessageDeleted'], ['MessageSent'], []])
  const cursors = back.cursors.map(Number)
  expect(cursors).toEqual([...new Set(cursors)].sort((a, b) => a - b))
  back.stop()
})

test('what I do on one device is told on my others, and to nobody else', async () => {
  const { ann, bob, eve, chatId, run } = room
  const said = await room.say(ann, 'for Bob')
  await using eveLive = connectLive(endpoints.gatewayWsUrl, eve.accessToken)
  const mine = watchInbox('0')
  const hers = eveLive.watch<Moved>(inbox, { after: '0' })
  await until('both inboxes to stand', () => revsOf(mine).has(chatId) && revsOf(hers).has(chatId))
  await run(bob, 'acknowledge', { positions: [{ chatId, readSeq: said.seq }] })
  await run(bob, 'setChatPreferences', { chatId, archived: true })
  await run(bob, 'deleteMessage', { messageId: said.id, scope: 'ME' })
  const has = (type: string) => mine.seen.find(({ __typename }) => __typename === type)
  await until('the position', () => has('MyPositionChanged')?.position?.readSeq === said.seq)
  await until('the preferences', () => has('MyPreferencesChanged')?.chatId === chatId)
  await until('the hidden message', () => has('MessageHidden')?.messageId === said.id)
  await room.say(ann, 'after all of it')
  await until('what comes after it at Eve’s', () => hers.seen.at(-1)?.__typename === 'ChatActivityChanged')
  expect(hers.seen.filter(({ __typename }) => __typename !== 'ChatActivityChanged')).toEqual([])
  mine.stop()
})

test('who is put into a chat is told of it and of what is said there; who is taken out is told that, and nothing more', async () => {
  const { ann, bob, eve, run } = room
  const mine = watchInbox()
  const { chatId } = await openGroup('later', [eve])
  const typesOf = () => mine.seen.filter(one => one.chatId === chatId).map(({ __typename }) => __typename)
  await until(
    'the inbox to stand',
    async () => {
      await room.say(ann, 'is anybody there?')
      return mine.seen.length > 0
    },
    { everyMs: 500 },
  )
  await run(ann, 'addMembers', { chatId, userIds: [bob.id] })
  await until('to be told that I am in', () => typesOf().includes('ChatJoined'))
  await run(ann, 'sendMessage', { chatId, clientKey: randomUUID(), body: 'welcome' })
  await until('the chat to move', () => typesOf().at(-1) === 'ChatActivityChanged')
  await run(ann, 'removeMember', { chatId, userId: bob.id })
  await until('to be told that I am out', () => typesOf().at(-1) === 'ChatLeft')
  await run(ann, 'sendMessage', { chatId, clientKey: randomUUID(), body: 'now that he is gone' })
  const marker = await room.say(ann, 'a marker elsewhere')
  await until('what was said after it elsewhere', () =>
    mine.seen.some(one => one.chatId === room.chatId && (one.rev ?? 0) >= marker.rev),
  )
  expect(typesOf().at(-1)).toBe('ChatLeft')
  mine.stop()
})
