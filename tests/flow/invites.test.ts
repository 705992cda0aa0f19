// Links into a group and requests to join, through the gateway: who may make them, what becomes of them, and who hears of it.
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
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

interface Link {
  readonly id: string
  readonly token: string
}

const made = '... on CreateInviteSuccess { token invite { id uses state maxUses } }'
const ended = '... on InviteUnusable { state }'
const invite = async (by: Person, wish: object = {}): Promise<Link> => {
  const answer = await room.run(by, 'createInvite', { chatId: room.chatId, ...wish }, made)
  if (answer.__typename !== 'CreateInviteSuccess') throw new Error(JSON.stringify(answer))
  return { token: String(answer.token), id: (answer.invite as { id: string }).id }
}
const join = (by: Person, { token }: Pick<Link, 'token'>, note?: string) =>
  room.run(by, 'joinChat', { token, ...(note ? { note } : {}) }, ended)
const out = (user: Person) => room.run(room.ann, 'removeMember', { chatId: room.chatId, userId: user.id })
const invitation = async (by: Partial<Pick<Person, 'accessToken'>>, token: string) => {
  const fields = 'title memberCount needsApproval state isMember askedAt invitedBy { id }'
  const query = `query ($token: String!) { invitation(token: $token) { ${fields} } }`
  return (await room.api.ask<{ invitation: Record<string, unknown> | null }>(query, { token }, by.accessToken))
    .invitation
}
type Asking = { joinRequests: { edges: { node: { note: string | null; user: { id: string } } }[] } | null }
const asking = async (by = room.ann) => {
  const { joinRequests } = await room.chat<Asking>(by, 'joinRequests { edges { node { note user { id } } } }')
  return joinRequests?.edges.map(({ node }) => [node.user.id, node.note]) ?? null
}

interface Expected {
  readonly count: number
  /** The state that the last of them is to: what the log tells of before may be as many. */
  readonly last: string
}

/** Hears what the own log of somebody tells of requests. */
async function heard(by: Person, run: () => Promise<unknown>, { count, last }: Expected): Promise<string[]> {
  await using live = connectLive(endpoints.gatewayUrl.replace('http', 'ws'), by.accessToken)
  const feed = live.watch<{ __typename: string; kind?: string; state?: string }>(
    'subscription { inbox(after: 0) { __typename ... on RequestChanged { kind state } } }',
    {},
  )
  // Something of one's own: once it is told, whatever follows is. What was there before the feed began to be read is not told.
  const beFollowed = async () => {
    await room.run(by, 'createGroupChat', { clientKey: randomUUID(), title: 'Mine', memberIds: [] })
    return feed.seen.length > 0
  }
  await until('the inbox to be followed', beFollowed, { everyMs: 1_000 })
  await run()
  const moves = () => feed.seen.flatMap(({ kind, state }) => (kind ? [`${kind} ${state}`] : []))
  await until(
    `${by.displayName} to hear of ${count} moves, ${last} the last`,
    async () => moves().length >= count && moves().at(-1)?.endsWith(last),
  )
  return moves()
}

test('a holder of a link sees where it leads, joins once however often they try, and is a member like any other', async () => {
  const { ann, stranger, chatId } = room
  const link = await invite(ann)
  expect(await invitation(stranger, link.token)).toEqual({
    ...{ title: 'Garden', memberCount: 3, needsApproval: false, state: 'USABLE', isMember: false, askedAt: null },
    invitedBy: { id: ann.id },
  })
  expect(await join(stranger, link)).toMatchObject({ __typename: 'JoinChatSuccess' })
  expect(await join(stranger, link)).toMatchObject({ __typename: 'JoinChatSuccess' })
  expect(await invitation(stranger, link.token)).toMatchObject({ isMember: true, memberCount: 4 })
  // Whoever has no account yet is told as much, and nothing of themselves.
  expect(await invitation({ accessToken: undefined }, link.token)).toMatchObject({
    ...{ isMember: false, askedAt: null, title: expect.any(String), memberCount: 4 },
  })
  await until('messages to know the newcomer', async () => {
    const input = { chatId, clientKey: 'hello-from-a-link', body: 'hello' }
    return (await room.run(stranger, 'sendMessage', input)).__typename === 'SendMessageSuccess'
  })
  type Uses = { invites: { edges: { node: { id: string; uses: number } }[] } }
  const { invites } = await room.chat<Uses>(ann, 'invites { edges { node { id uses } } }')
  expect(invites.edges.find(({ node }) => node.id === link.id)?.node.uses).toBe(1)
  await out(stranger)
})

test('of ten who race for the last use of a link, one gets in', async () => {
  const { ann, bob, eve, stranger } = room
  for (const one of [bob, eve]) await out(one)
  const link = await invite(ann, { maxUses: 1 })
  const people = [bob, eve, stranger, bob, eve, stranger, bob, eve, stranger]
  const answers = await Promise.all(people.map(one => join(one, link)))
  const inside = people.filter((_, index) => answers[index]?.__typename === 'JoinChatSuccess')
  expect(new Set(inside.map(({ id }) => id)).size).toBe(1)
  for (const answer of answers.filter(({ __typename }) => __typename !== 'JoinChatSuccess'))
    expect(answer).toMatchObject({ __typename: 'InviteUnusable', state: 'USED_UP', path: ['input', 'token'] })
  expect((await room.chat<{ memberCount: number }>(ann, 'memberCount')).memberCount).toBe(2)
  const all = await invite(ann)
  for (const one of [bob, eve]) await join(one, all)
  await out(stranger)
})

test('a link that was ended, or whose time is over, says so; one that never was is not found', async () => {
  const { ann, stranger, run } = room
  const [short, revoked] = [await invite(ann, { expiresAt: inFuture(hourMs).toISOString() }), await invite(ann)]
  expect(await invitation(stranger, short.token)).toMatchObject({ state: 'USABLE' })
  await setRow('chats', 'invites', short.id, { expiresAt: inPast(secondMs) })
  expect(await run(ann, 'revokeInvite', { inviteId: revoked.id })).toMatchObject({ __typename: 'RevokeInviteSuccess' })
  expect(await run(ann, 'revokeInvite', { inviteId: revoked.id })).toMatchObject({ __typename: 'RevokeInviteSuccess' })
  expect(await join(stranger, revoked)).toMatchObject({ state: 'REVOKED', code: 'INVITE_UNUSABLE' })
  expect(await invitation(stranger, revoked.token)).toMatchObject({ state: 'REVOKED' })
  expect(await invitation(stranger, short.token)).toMatchObject({ state: 'EXPIRED' })
  expect(await join(stranger, short)).toMatchObject({ __typename: 'InviteUnusable', state: 'EXPIRED' })
  for (const token of ['', 'x'.repeat(32), `${revoked.token}x`, '💐'.repeat(40)])
    expect(await join(stranger, { token })).toMatchObject({ __typename: 'NotFound', path: ['input', 'token'] })
  expect(await invitation(stranger, 'x'.repeat(32))).toBeNull()
})

test('members make links where everyone invites; a link is worth what its maker may do', async () => {
  const { ann, bob, eve, stranger, run, chatId } = room
  expect(await run(bob, 'createInvite', { chatId })).toMatchObject({ __typename: 'NotAllowed' })
  await run(ann, 'updateChat', { chatId, inviting: 'EVERYONE' })
  const link = await invite(bob)
  expect(
    await room.chat(bob, 'inviting permissions { createInvites addMembers } invites { edges { node { id } } }'),
  ).toMatchObject({
    inviting: 'EVERYONE',
    permissions: { createInvites: true, addMembers: true },
    invites: { edges: [{ node: { id: link.id } }] },
  })
  expect(await run(eve, 'revokeInvite', { inviteId: link.id })).toMatchObject({ __typename: 'NotAllowed' })
  await run(ann, 'updateChat', { chatId, inviting: 'ADMINS' })
  expect(await join(stranger, link)).toMatchObject({ state: 'REVOKED' })
  await run(ann, 'updateChat', { chatId, inviting: 'EVERYONE' })
  expect(await join(stranger, link)).toMatchObject({ __typename: 'JoinChatSuccess' })
  await run(ann, 'updateChat', { chatId, inviting: 'ADMINS' })
  await out(stranger)
})

test.each([
  [{ expiresAt: '2020-01-01T00:00:00.000Z' }, ['input', 'expiresAt']],
  [{ expiresAt: '2099-01-01T00:00:00.000Z' }, ['input', 'expiresAt']],
  [{ maxUses: 0 }, ['input', 'maxUses']],
  [{ maxUses: 10_001 }, ['input', 'maxUses']],
])('a link with %j is refused', async (wish, path) => {
  const answer = await room.run(room.ann, 'createInvite', { chatId: room.chatId, ...wish })
  expect(answer).toMatchObject({ __typename: 'InvalidInput', path })
})

test('whoever comes by a link that needs approval asks once, and waits until an admin lets them in', async () => {
  const { ann, bob, stranger, run, chatId } = room
  const link = await invite(ann, { needsApproval: true, maxUses: 1 })
  const told = await heard(
    ann,
    async () => {
      expect(await join(stranger, link, ' I grow roses. ')).toMatchObject({ __typename: 'JoinRequested' })
      expect(await join(stranger, link)).toMatchObject({ __typename: 'JoinRequested' })
      expect(await asking()).toEqual([[stranger.id, 'I grow roses.']])
      expect(await asking(bob)).toBeNull()
      expect((await invitation(stranger, link.token))?.askedAt).not.toBeNull()
      expect(await run(bob, 'acceptJoinRequest', { chatId, userId: stranger.id })).toMatchObject({
        __typename: 'NotAllowed',
      })
      for (let tries = 0; tries < 2; tries++)
        expect(await run(ann, 'acceptJoinRequest', { chatId, userId: stranger.id })).toMatchObject({
          __typename: 'ChangeChatSuccess',
        })
    },
    { count: 2, last: 'ACCEPTED' },
  )
  expect(told).toEqual(['JOIN_REQUEST PENDING', 'JOIN_REQUEST ACCEPTED'])
  expect(await asking()).toEqual([])
  expect(await join(stranger, link)).toMatchObject({ __typename: 'JoinChatSuccess' })
  await out(stranger)
})

/** What somebody has new about a person who asks to be let in. */
const newsOf = async (by: Person, askerId: string) => {
  type News = {
    notifications: { edges: { node: { kind: string; actor: { id: string } | null; chat: { id: string } } }[] }
  }
  const query = '{ notifications(first: 50, unreadOnly: true) { edges { node { kind actor { id } chat { id } } } } }'
  const { notifications } = await room.api.ask<News>(query, {}, by.accessToken)
  return notifications.edges.filter(({ node }) => node.kind === 'JOIN_REQUEST' && node.actor?.id === askerId).length
}

test('those who let people in are notified of who asks, until one of them has answered; not where they do not want it', async () => {
  const { ann, bob, eve, stranger, run, chatId } = room
  expect(await run(ann, 'changeRole', { chatId, userId: bob.id, role: 'ADMIN' })).toMatchObject({
    __typename: 'ChangeChatSuccess',
  })
  const wish = '... on SetNotificationPreferencesSuccess { preferences { joinRequests } }'
  expect(await run(bob, 'setNotificationPreferences', { joinRequests: false }, wish)).toMatchObject({
    preferences: { joinRequests: false },
  })
  const link = await invite(ann, { needsApproval: true })
  for (let tries = 0; tries < 2; tries++) {
    await join(stranger, link)
    await until('Ann to be told', async () => (await newsOf(ann, stranger.id)) === 1)
    if (tries === 0) await run(stranger, 'cancelJoinRequest', { chatId })
    else await run(bob, 'acceptJoinRequest', { chatId, userId: stranger.id })
    await until('the news to be gone', async () => (await newsOf(ann, stranger.id)) === 0)
  }
  for (const one of [bob, eve]) {
    const query = '{ notifications(first: 50) { edges { node { kind } } } }'
    type Kinds = { notifications: { edges: { node: { kind: string } }[] } }
    const { notifications } = await room.api.ask<Kinds>(query, {}, one.accessToken)
    expect(notifications.edges.map(({ node }) => node.kind)).not.toContain('JOIN_REQUEST')
  }
  await run(bob, 'setNotificationPreferences', { joinRequests: true })
  await run(ann, 'changeRole', { chatId, userId: bob.id, role: 'MEMBER' })
  await out(stranger)
})

test('a request is taken back or declined, and whoever asked hears of it', async () => {
  const { ann, stranger, run, chatId } = room
  const link = await invite(ann, { needsApproval: true })
  const told = await heard(
    stranger,
    async () => {
      await join(stranger, link)
      await run(stranger, 'cancelJoinRequest', { chatId })
      expect(await asking()).toEqual([])
      await join(stranger, link, 'Please')
      for (let tries = 0; tries < 2; tries++)
        expect(await run(ann, 'declineJoinRequest', { chatId, userId: stranger.id })).toMatchObject({
          __typename: 'ChangeChatSuccess',
        })
    },
    { count: 4, last: 'DECLINED' },
  )
  expect(told.slice(-4)).toEqual(
    ['PENDING', 'CANCELLED', 'PENDING', 'DECLINED'].map(state => `MY_JOIN_REQUEST ${state}`),
  )
  expect(await join(stranger, link)).toMatchObject({ __typename: 'NotAllowed' })
  expect(await join(stranger, link, 'x'.repeat(257))).toMatchObject({
    __typename: 'InvalidInput',
    path: ['input', 'note'],
  })
  expect(await run(stranger, 'cancelJoinRequest', { chatId })).toMatchObject({ __typename: 'NotFound' })
})
