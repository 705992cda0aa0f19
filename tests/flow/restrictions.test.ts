// People whom nobody else hears, through the gateway: they see what they say by every path, and nobody else does by any.
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import type { Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive } from './live-client.ts'
import { withRole } from './platform-role.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
/** A word that nothing else of this run says. */
const word = `w${randomUUID().replaceAll('-', '')}`
let room: RoomOfThree
/** A moderator of the platform, who is in the room. */
let mod: Person
/** What Bob says while he is restricted: in the room, pinned, and in a thread. */
let said: { id: string; seq: number }
let reply: { id: string }
let root: { id: string }
let before: { id: string; rev: number }

beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
  const { ann, bob, eve, run, say, chatId } = room
  mod = await withRole(endpoints, room.stranger, 'MODERATOR')
  await run(ann, 'addMembers', { chatId, userIds: [mod.id] })
  await run(ann, 'setChatRules', { chatId, pinning: 'EVERYONE' })
  root = await say(ann, `${word} a root`)
  before = await say(bob, `${word} before`)
  await until('the moderator to be in', async () => (await room.chat<object | null>(mod, 'rev')) !== null)
  expect(await restrict('restrictUser', mod)).toMatchObject({ __typename: 'RestrictUserSuccess' })
  said = await say(bob, `${word} unheard`, { mentionIds: [eve.id] })
  reply = await say(bob, `${word} unheard reply`, { threadRootId: root.id })
  expect(await run(bob, 'pinMessage', { messageId: said.id })).toMatchObject({ __typename: 'ChangeMessageSuccess' })
})

const restrict = (mutation: 'restrictUser' | 'liftRestriction', by: Person, note = 'Advertisements') =>
  room.run(by, mutation, { userId: room.bob.id, note })
const inChat = (selection: string) => (by: Person) => room.chat<unknown>(by, selection)
const search = async (by: Person) => {
  const query = `query ($search: MessageSearchInput!) { searchMessages(search: $search) {
    edges { node { id body } }
  } }`
  return room.api.ask<object>(query, { search: { query: word } }, by.accessToken)
}
const message = async (by: Person, selection: string, id: string) =>
  room.api.ask<object>(`query ($id: ID!) { message(id: $id) { ${selection} } }`, { id }, by.accessToken)

/** By name: how it is read, of which message, and whether a moderator sees it there too. */
const paths: readonly (readonly [string, (by: Person) => Promise<unknown>, () => string, boolean])[] = [
  ['the message itself', by => message(by, 'id', said.id), () => said.id, true],
  ['the newest page', inChat('messages(last: 20) { edges { node { id } } }'), () => said.id, true],
  [
    'a page around it',
    by => inChat(`messages(around: ${said.seq}, first: 3) { edges { node { id } } }`)(by),
    () => said.id,
    true,
  ],
  ['the chat’s newest message', inChat('lastMessage { id }'), () => said.id, false],
  [
    'the log',
    inChat('events(first: 500) { edges { node { ... on MessageSent { message { id } } } } }'),
    () => said.id,
    true,
  ],
  [
    'the log of pins',
    inChat('events(first: 500) { edges { node { ... on PinsChanged { message { id } } } } }'),
    () => said.id,
    true,
  ],
  ['what is pinned', inChat('pins(first: 20) { edges { node { id } } }'), () => said.id, true],
  [
    'the thread',
    by => message(by, 'thread { replies(first: 20) { edges { node { id } } } }', root.id),
    () => reply.id,
    false,
  ],
  ['the search', search, () => said.id, false],
]

test.each(paths)('%s shows it to whoever said it, and to nobody else', async (_, read, idOf, moderatorSees) => {
  const { ann, bob, eve } = room
  await until('whoever said it to see it', async () => JSON.stringify(await read(bob)).includes(idOf()))
  for (const other of [ann, eve]) {
    const seen = JSON.stringify(await read(other))
    expect(seen).not.toContain(idOf())
    expect(seen).not.toContain('unheard')
  }
  expect(JSON.stringify(await read(mod)).includes(idOf())).toBe(moderatorSees)
})

test('it is no news for anybody: not unread, not mentioned, not notified, not in the numbers of the thread', async () => {
  const { ann, bob, eve, say } = room
  const later = await say(ann, 'Eve?', { mentionIds: [eve.id] })
  const query = '{ notifications(first: 50) { edges { node { message { id } kind } } } }'
  type Told = { notifications: { edges: { node: { message: { id: string } | null } }[] } }
  const told = async () => {
    const { notifications } = await room.api.ask<Told>(query, {}, eve.accessToken)
    return notifications.edges.map(({ node }) => node.message?.id)
  }
  // Events of a chat are taken in in their order.
  await until('what was said afterwards to be told', async () => (await told()).includes(later.id))
  expect(await told()).not.toContain(said.id)
  type Unread = { unread: { count: number; mentionCount: number } }
  // The root, what Bob said before, and the question.
  expect(await room.chat<Unread>(eve, 'unread { count mentionCount }')).toEqual({
    unread: { count: 3, mentionCount: 1 },
  })
  const thread = 'thread { replyCount }'
  expect(await message(eve, thread, root.id)).toEqual({ message: { thread: null } })
  expect(await message(bob, thread, root.id)).toEqual({ message: { thread: { replyCount: 1 } } })
})

test('live, and on a return, it reaches whoever said it and nobody else, edits included', async () => {
  const { ann, bob, eve, run, say, chatId } = room
  const feed = `subscription ($chatId: ID!, $after: Cursor) { chatEvents(chatId: $chatId, after: $after) {
    __typename ... on MessageSent { message { id body } } ... on MessageEdited { message { id body } }
    ... on PinsChanged { message { id body } } ... on ThreadReplySent { message { id body } }
  } }`
  const inbox = 'subscription { inbox(after: 0) { __typename ... on ChatActivityChanged { lastMessage { id } } } }'
  type Event = { __typename: string; message?: { id: string; body: string }; lastMessage?: { id: string } | null }
  const lives = [bob, eve].map(one => connectLive(endpoints.gatewayWsUrl, one.accessToken))
  try {
    const feeds = lives.map(live => live.watch<Event>(feed, { chatId, after: String(before.rev) }))
    const inboxes = lives.map(live => live.watch<Event>(inbox))
    await until('both inboxes to stand', () => inboxes.every(({ seen }) => seen.length > 0))
    const now = await say(bob, `${word} unheard and live`)
    const edit = { messageId: now.id, expectedRev: now.rev, body: `${word} unheard and edited` }
    expect(await run(bob, 'editMessage', edit)).toMatchObject({ __typename: 'ChangeMessageSuccess' })
    const [bobs, eves] = inboxes
    await until('Bob’s inbox to show it', () => bobs?.seen.some(({ lastMessage }) => lastMessage?.id === now.id))
    const last = await say(ann, 'and after it')
    for (const one of feeds)
      await until('what comes after it', () => one.seen.some(({ message: its }) => its?.id === last.id))
    for (const one of inboxes)
      await until('the inbox to move on', () => one.seen.some(({ lastMessage }) => lastMessage?.id === last.id))
    expect(eves?.seen.map(({ lastMessage }) => lastMessage?.id)).not.toContain(now.id)
    const [mine, others] = feeds.map(({ seen }) => seen)
    const ofBob = (id: string) => mine?.filter(one => one.message?.id === id).map(({ __typename }) => __typename)
    expect(ofBob(said.id)).toEqual(['MessageSent', 'PinsChanged'])
    expect(ofBob(reply.id)).toEqual(['ThreadReplySent'])
    expect(ofBob(now.id)).toEqual(['MessageSent', 'MessageEdited'])
    expect(JSON.stringify(others)).not.toContain('unheard')
    for (const { id } of [said, reply, now]) expect(JSON.stringify(others)).not.toContain(id)
  } finally {
    for (const live of lives) await live[Symbol.asyncDispose]()
  }
})

test('nobody else can answer it, react to it, save it, forward it or find it around what they report', async () => {
  const { eve, run, chatId } = room
  const messageId = said.id
  for (const [mutation, input] of [
    ['sendMessage', { chatId, clientKey: randomUUID(), body: 'an answer', replyToId: messageId }],
    ['sendMessage', { chatId, clientKey: randomUUID(), body: 'an answer', threadRootId: messageId }],
    ['addReaction', { messageId, emoji: '👍' }],
    ['saveMessage', { messageId }],
    ['pinMessage', { messageId }],
    ['forwardMessage', { messageId, chatId, clientKey: randomUUID() }],
    ['reportContent', { messageId, reason: 'SPAM' }],
  ] as const)
    expect([mutation, (await run(eve, mutation, input)).__typename]).toEqual([mutation, 'NotFound'])
  const around = '... on ReportContentSuccess { report { context { messageId body } } }'
  const report = await run(eve, 'reportContent', { messageId: before.id, reason: 'OTHER' }, around)
  expect(JSON.stringify(report)).toContain(before.id)
  expect(JSON.stringify(report)).not.toContain('unheard')
})

test('what everybody sees already cannot be made to say something else meanwhile', async () => {
  const edit = { messageId: before.id, expectedRev: before.rev, body: 'buy this' }
  expect(await room.run(room.bob, 'editMessage', edit)).toMatchObject({
    __typename: 'NotAllowed',
    path: ['input', 'messageId'],
  })
})

test('moderators alone restrict, and what they do is written down with its note', async () => {
  const { ann, bob } = room
  for (const mutation of ['restrictUser', 'liftRestriction'] as const)
    expect(await restrict(mutation, ann)).toMatchObject({ __typename: 'NotAllowed' })
  expect(await room.run(mod, 'restrictUser', { userId: mod.id })).toMatchObject({ __typename: 'InvalidInput' })
  expect(await restrict('restrictUser', mod, 'x'.repeat(1_001))).toMatchObject({
    __typename: 'InvalidInput',
    path: ['input', 'note'],
  })
  const list = '{ restrictedUsers { edges { node { user { id } restrictedBy { id } note } } } }'
  type List = { restrictedUsers: { edges: { node: object }[] } }
  expect(await room.api.ask<List>(list, {}, bob.accessToken)).toEqual({ restrictedUsers: { edges: [] } })
  const { restrictedUsers } = await room.api.ask<List>(list, {}, mod.accessToken)
  expect(restrictedUsers.edges).toContainEqual({
    node: { user: { id: bob.id }, restrictedBy: { id: mod.id }, note: 'Advertisements' },
  })
  // Nothing shows it to Bob.
  expect(await message(bob, 'isShadowed', said.id)).toEqual({ message: { isShadowed: false } })
  expect(await message(mod, 'isShadowed', said.id)).toEqual({ message: { isShadowed: true } })
})

test('after it was lifted they are heard, in what they say from then on', async () => {
  const { ann, bob, eve, say } = room
  expect(await restrict('liftRestriction', mod, 'A mistake')).toMatchObject({ __typename: 'LiftRestrictionSuccess' })
  expect(await restrict('liftRestriction', mod)).toMatchObject({ __typename: 'NotFound' })
  const heard = await say(bob, `${word} heard`)
  for (const one of [ann, eve, bob]) expect(await message(one, 'id', heard.id)).toEqual({ message: { id: heard.id } })
  expect(await inChat('lastMessage { id }')(eve)).toEqual({ lastMessage: { id: heard.id } })
  expect(await message(eve, 'id', said.id)).toEqual({ message: null })
  expect(await message(bob, 'id', said.id)).toEqual({ message: { id: said.id } })
  type Log = { auditLog: { edges: { node: { action: string; subjectId: string; note: string } }[] } }
  const log = '{ auditLog(first: 2) { edges { node { action subjectId note } } } }'
  const { auditLog } = await room.api.ask<Log>(log, {}, mod.accessToken)
  expect(auditLog.edges.map(({ node }) => node)).toEqual([
    { action: 'RESTRICTION_LIFTED', subjectId: bob.id, note: 'A mistake' },
    { action: 'PERSON_RESTRICTED', subjectId: bob.id, note: 'Advertisements' },
  ])
})
