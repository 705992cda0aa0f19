// People whom somebody does not want to hear of, through the gateway: what they say is there, and neither rings nor counts.
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive } from './live-client.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
})

interface Changed {
  readonly __typename: string
  readonly isMuted?: boolean
  readonly user?: { readonly id: string; readonly isMuted: boolean }
}
const feed = `subscription Inbox($after: Cursor) { inbox(after: $after) {
  __typename ... on MutedUsersChanged { isMuted user { id isMuted } }
} }`
const unreadOfBob = async () => {
  const { unread } = await room.chat<{ unread: { count: number; mentionCount: number } }>(
    room.bob,
    'unread { count mentionCount }',
  )
  return [unread.count, unread.mentionCount]
}
/** The words of what Bob was notified of, the newest first. */
const told = async () => {
  type Notified = { notifications: { edges: { node: { message: { body: string } | null } }[] } }
  const query = '{ notifications(first: 50) { edges { node { message { body } } } } }'
  const { notifications } = await room.api.ask<Notified>(query, {}, room.bob.accessToken)
  return notifications.edges.flatMap(({ node }) => node.message?.body ?? [])
}
const hears = (words: string) => until(`Bob to hear "${words}"`, async () => (await told()).includes(words))
const muted = '... on MuteUserSuccess { user { id isMuted } }'

test('what a muted person says neither notifies nor counts, is there all the same, and both change back with an end of it', async () => {
  const { ann, bob, eve, run, say } = room
  await say(ann, 'before')
  await hears('before')
  expect(await unreadOfBob()).toEqual([1, 0])
  for (let tries = 0; tries < 2; tries++)
    expect(await run(bob, 'muteUser', { userId: ann.id }, muted)).toMatchObject({
      __typename: 'MuteUserSuccess',
      user: { id: ann.id, isMuted: true },
    })
  await until('the mute to be known where messages are', async () => (await unreadOfBob())[0] === 0)
  await until('the mute to be known where notifications are made', async () => {
    // One after the other: what Eve says is told after what Ann has said would have been.
    const words = randomUUID()
    await say(ann, `Ann ${words}`, { mentionIds: [bob.id] })
    await say(eve, `Eve ${words}`, { mentionIds: [bob.id] })
    await hears(`Eve ${words}`)
    return !(await told()).includes(`Ann ${words}`)
  })
  const [count = 0, mentions] = await unreadOfBob()
  expect(count).toBe(mentions)
  type Page = { messages: { edges: { node: { isHidden: boolean; sender: { id: string; isMuted: boolean } } }[] } }
  const { messages } = await room.chat<Page>(
    bob,
    'messages(last: 2) { edges { node { isHidden sender { id isMuted } } } }',
  )
  expect(messages.edges.map(({ node }) => node)).toEqual([
    { isHidden: false, sender: { id: ann.id, isMuted: true } },
    { isHidden: false, sender: { id: eve.id, isMuted: false } },
  ])
  const list = '{ mutedUsers { edges { node { id } } } }'
  const listed = await room.api.ask<{ mutedUsers: { edges: object[] } }>(list, {}, bob.accessToken)
  expect(listed.mutedUsers.edges).toEqual([{ node: { id: ann.id } }])
  expect((await room.api.ask<typeof listed>(list, {}, ann.accessToken)).mutedUsers.edges).toEqual([])
  expect(await run(bob, 'unmuteUser', { userId: ann.id })).toMatchObject({ __typename: 'UnmuteUserSuccess' })
  await until('what Ann has said to count', async () => (await unreadOfBob())[0] === 2 * count + 1)
  await say(ann, 'after')
  await hears('after')
  expect(await run(bob, 'unmuteUser', { userId: ann.id })).toMatchObject({ __typename: 'NotFound' })
})

test('one’s other devices hear of it, and one that was away is told afterwards', async () => {
  const { bob, eve, run } = room
  const change = async (mutation: string, isMuted: boolean, after: string | undefined) => {
    await using live = connectLive(endpoints.gatewayWsUrl, bob.accessToken)
    const watching = live.watch<Changed>(feed, { after })
    if (after === undefined) {
      // The feed stands when it tells of what happens now.
      await until('the inbox to stand', async () => {
        await room.say(eve, 'is this on?')
        return watching.seen.length > 0
      })
      await run(bob, mutation, { userId: eve.id })
    }
    const at = await until(`Eve to be ${isMuted ? 'muted' : 'heard'} on the other device`, () => {
      const index = watching.seen.findLastIndex(event => event.user?.id === eve.id && event.isMuted === isMuted)
      return index >= 0 && { index }
    })
    expect(watching.seen[at.index]?.user?.isMuted).toBe(isMuted)
    return watching.cursors[at.index]
  }
  const cursor = await change('muteUser', true, undefined)
  await run(bob, 'unmuteUser', { userId: eve.id })
  await change('unmuteUser', false, cursor)
})

test.each([
  ['oneself', () => room.bob.id, 'InvalidInput'],
  ['nobody', () => '0199c0de-0000-7000-8000-00000000dead', 'NotFound'],
  ['what is no id', () => 'nobody', 'NotFound'],
])('muting %s is refused', async (_, userId, refused) => {
  expect(await room.run(room.bob, 'muteUser', { userId: userId() })).toMatchObject({
    __typename: refused,
    path: ['input', 'userId'],
  })
})
