// Lists of rooms and what is in them, through the gateway: my chats in order and by filter, jumping into the past, members by pages,
// what each role may do, handing ownership on, and who did what.
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import type { Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
})

interface Nodes<N> {
  readonly edges: readonly { readonly cursor: string; readonly node: N }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly endCursor: string | null
    readonly hasPreviousPage: boolean
  }
}

async function openGroup(title: string, by: Person = room.ann): Promise<string> {
  const input = { clientKey: randomUUID(), title, memberIds: [room.bob.id] }
  const opened = await room.run(by, 'createGroupChat', input, '... on CreateChatSuccess { chat { id } }')
  return (opened.chat as { id: string }).id
}

async function myChats(
  by: Person,
  args: object = {},
): Promise<Nodes<{ id: string; title: string | null; kind: string }>> {
  const query = `query Mine($first: Int, $after: String, $filter: ChatFilter) { myChats(first: $first, after: $after, filter: $filter) {
    edges { cursor node { id title kind } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`
  return (
    await room.api.ask<{ myChats: Nodes<{ id: string; title: string; kind: string }> }>(
      query,
      { first: 20, ...args },
      by.accessToken,
    )
  ).myChats
}
const idsOf = ({ edges }: Nodes<{ id: string }>) => edges.map(({ node }) => node.id)

test('my chats come with the last that was spoken in first, by pages, each once', async () => {
  const { ann, bob, run } = room
  const [one, two] = [await openGroup('one'), await openGroup('two')]
  for (const chatId of [two, one]) {
    await run(bob, 'sendMessage', { chatId, clientKey: randomUUID(), body: 'something' })
    await until('the activity to reach chats', async () => idsOf(await myChats(ann))[0] === chatId)
  }
  expect(idsOf(await myChats(ann)).slice(0, 2)).toEqual([one, two])
  const paged: string[] = []
  let after: string | null = null
  do {
    const page: Nodes<{ id: string }> = await myChats(ann, { first: 1, after })
    paged.push(...idsOf(page))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  expect(paged).toEqual(idsOf(await myChats(ann)))
})

test('archived, pinned and kinds are filters; what I put away is put away for me alone', async () => {
  const { ann, bob, run } = room
  const [away, pinned] = [await openGroup('away'), await openGroup('pinned')]
  expect(await run(ann, 'setChatPreferences', { chatId: away, archived: true })).toMatchObject({
    __typename: 'ChangeChatSuccess',
  })
  await run(ann, 'setChatPreferences', { chatId: pinned, pinned: true })
  const direct = await run(ann, 'createDirectChat', { userId: bob.id }, '... on CreateChatSuccess { chat { id } }')
  const directId = (direct.chat as { id: string }).id
  const listed = async (by: Person, filter?: object) => idsOf(await myChats(by, filter ? { filter } : {}))
  expect(await listed(ann)).not.toContain(away)
  expect(await listed(ann, { archived: true })).toEqual([away])
  expect(await listed(ann, { pinned: true })).toEqual([pinned])
  expect(await listed(ann, { kind: 'DIRECT' })).toEqual([directId])
  expect(await listed(ann, { archived: null })).toEqual(expect.arrayContaining([away, pinned, directId]))
  expect(await listed(bob)).toEqual(expect.arrayContaining([away, pinned]))
  expect(await run(ann, 'setChatPreferences', { chatId: away, mutedUntil: '2001-01-01T00:00:00Z' })).toMatchObject({
    __typename: 'InvalidInput',
    path: ['input', 'mutedUntil'],
  })
})

test('a jump reads around a message, from there both ways', async () => {
  const { ann, bob } = room
  for (let index = 1; index <= 12; index++) await room.say(ann, `line ${index}`)
  const page = async (args: string) =>
    (
      await room.chat<{ messages: Nodes<{ seq: number }> }>(
        bob,
        `messages(${args}) { edges { cursor node { seq } } pageInfo { hasNextPage hasPreviousPage endCursor } }`,
      )
    ).messages
  const seqs = ({ edges }: Nodes<{ seq: number }>) => edges.map(({ node }) => node.seq)
  const jump = await page('around: 6, first: 4')
  expect(seqs(jump)).toEqual([4, 5, 6, 7])
  expect(jump.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true })
  expect(seqs(await page(`last: 2, before: "${jump.edges[0]?.cursor}"`))).toEqual([2, 3])
  expect(seqs(await page(`first: 2, after: "${jump.edges.at(-1)?.cursor}"`))).toEqual([8, 9])
  expect(seqs(await page('around: 1, first: 4'))).toEqual([1, 2])
})

test('what I may do follows my role, and ownership is handed on to another member', async () => {
  const { ann, bob, stranger, run } = room
  const chatId = await openGroup('ours')
  const can = async (by: Person) =>
    (
      await room.api.ask<{ chat: { permissions: Record<string, boolean>; myMembership: { role: string } } }>(
        'query ($id: ID!) { chat(id: $id) { permissions { transferOwnership addMembers leaveChat } myMembership { role } } }',
        { id: chatId },
        by.accessToken,
      )
    ).chat
  expect(await can(ann)).toMatchObject({ myMembership: { role: 'OWNER' } })
  expect((await can(ann)).permissions).toEqual({ transferOwnership: true, addMembers: true, leaveChat: true })
  expect((await can(bob)).permissions).toEqual({ transferOwnership: false, addMembers: false, leaveChat: true })
  const transfer = (by: Person, userId: string) => run(by, 'transferOwnership', { chatId, userId })
  expect(await transfer(bob, bob.id)).toMatchObject({ __typename: 'NotAllowed' })
  expect(await transfer(ann, stranger.id)).toMatchObject({ __typename: 'NotFound', path: ['input', 'userId'] })
  for (const _try of [1, 2]) expect(await transfer(ann, bob.id)).toMatchObject({ __typename: 'ChangeChatSuccess' })
  expect([(await can(ann)).myMembership.role, (await can(bob)).myMembership.role]).toEqual(['ADMIN', 'OWNER'])
  expect(await run(bob, 'leaveChat', { chatId })).toMatchObject({ __typename: 'NotAllowed' })
  expect(await run(ann, 'leaveChat', { chatId })).toMatchObject({ __typename: 'LeaveChatSuccess' })
})

test('the log and the notes say who added and who removed whom', async () => {
  const { ann, bob, eve, run } = room
  const chatId = await openGroup('who did it')
  // A log that begins later than its chat cannot tell what was before it.
  await until('the chat to be known where messages are', async () => {
    const query = 'query ($id: ID!) { chat(id: $id) { rev } }'
    const { chat } = await room.api.ask<{ chat: { rev: number } | null }>(query, { id: chatId }, bob.accessToken)
    return (chat?.rev ?? 0) > 0
  })
  await run(ann, 'addMembers', { chatId, userIds: [eve.id] })
  await run(ann, 'changeRole', { chatId, userId: bob.id, role: 'ADMIN' })
  await run(bob, 'removeMember', { chatId, userId: eve.id })
  const query = `query Log($id: ID!) { chat(id: $id) {
    messages(last: 10) { edges { node { systemNote { kind actor { id } users { id } } } } }
    events { edges { node { __typename ... on MemberAdded { user { id } actor { id } } ... on MemberRemoved { user { id } actor { id } } } } }
  } }`
  await until('the removal to be in the log', async () => {
    const { chat } = await room.api.ask<{ chat: Log }>(query, { id: chatId }, bob.accessToken)
    const told = chat.events.edges.map(({ node }) => node).filter(({ actor }) => actor)
    if (told.length < 2) return false
    expect(told).toEqual([
      { __typename: 'MemberAdded', user: { id: eve.id }, actor: { id: ann.id } },
      { __typename: 'MemberRemoved', user: { id: eve.id }, actor: { id: bob.id } },
    ])
    expect(chat.messages.edges.map(({ node }) => node.systemNote)).toEqual([
      { kind: 'MEMBERS_ADDED', actor: { id: ann.id }, users: [{ id: eve.id }] },
      { kind: 'MEMBERS_REMOVED', actor: { id: bob.id }, users: [{ id: eve.id }] },
    ])
    return true
  })
})

interface Log {
  readonly events: Nodes<{ readonly __typename: string; readonly actor?: object | null }>
  readonly messages: Nodes<{ readonly systemNote: object | null }>
}
