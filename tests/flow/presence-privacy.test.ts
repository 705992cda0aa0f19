// Who may see whether somebody is here, and when they were here last: live, through the gateway. And rooms in which nobody types.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import { makePerson } from '#stack/seed/direct.ts'
import { openDirectChat, openGroup, type Person } from '#stack/seed/people.ts'
import { agePresence } from '#stack/testing/test-aging.ts'
import { present } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { makePeople } from '../chaos/platform.ts'
import { connectLive, type LiveClient, type Watching } from './live-client.ts'

interface State {
  readonly status: string
  readonly lastSeenAt: string | null
}
/** Who says goodbye is here for this long: a reload is no absence. */
const graceMs = 8_000
const endpoints = testStack()
const api = createApi(endpoints.gatewayUrl)
const watchPresence = 'subscription W($ids: [ID!]!) { presence(userIds: $ids) { status lastSeenAt } }'
let [ann, bob] = [] as unknown as [Person, Person]
let chatId: string
let live: LiveClient
let watching: Watching<State>

const act = (by: Person, field: string, type: string, input: object) =>
  api.ask<Record<string, { __typename: string }>>(
    `mutation Act($input: ${type}!) { ${field}(input: $input) { __typename } }`,
    { input },
    by.accessToken,
  )
const beat = (rest: object) =>
  act(bob, 'heartbeat', 'HeartbeatInput', {
    ...{ deviceId: 'test-device', isActive: true, visibleChatIds: [chatId] },
    ...rest,
  })
const seen = (what: string, is: (state: State) => boolean) => until(what, () => watching.seen.slice(-1).some(is))

beforeAll(async () => {
  const person = (displayName: string) => makePerson(endpoints, displayName)
  ann = await person('Ann')
  bob = await person('Bob')
  chatId = await openDirectChat(api, ann, bob)
  live = connectLive(endpoints.gatewayWsUrl, ann.accessToken)
  watching = live.watch<State>(watchPresence, { ids: [bob.id] })
  await until('the present state', () => watching.seen.length > 0)
})
afterAll(async () => {
  await live?.[Symbol.asyncDispose]()
})

test('who leaves is offline after a grace, with the time when they were here last', async () => {
  const before = present().getTime()
  await beat({})
  await seen('Bob to be here', ({ status }) => status === 'ONLINE')
  expect(watching.seen.at(-1)?.lastSeenAt).toBeNull()
  await beat({ isLeaving: true })
  await agePresence(bob.id, graceMs)
  await seen('Bob to be gone', ({ status }) => status === 'OFFLINE')
  expect(Date.parse(watching.seen.at(-1)?.lastSeenAt ?? '')).toBeGreaterThanOrEqual(before - 1_000)
})

test('who hides looks offline and never seen at once to those who watch, and is seen again when they show themselves', async () => {
  await beat({})
  await seen('Bob to be here', ({ status }) => status === 'ONLINE')
  await act(bob, 'updatePrivacy', 'UpdatePrivacyInput', { presence: 'NOBODY' })
  await seen('Bob to be hidden', ({ status, lastSeenAt }) => status === 'OFFLINE' && lastSeenAt === null)
  await act(bob, 'updatePrivacy', 'UpdatePrivacyInput', { presence: 'CHATS' })
  await seen('Bob to show himself', ({ status }) => status === 'ONLINE')
})

test('whom somebody has blocked does not see them any more, until they are let in again', async () => {
  await beat({})
  await seen('Bob to be here', ({ status }) => status === 'ONLINE')
  await act(bob, 'blockUser', 'BlockUserInput', { userId: ann.id })
  await seen('Bob to be hidden', ({ status, lastSeenAt }) => status === 'OFFLINE' && lastSeenAt === null)
  await act(bob, 'unblockUser', 'UnblockUserInput', { userId: ann.id })
  await seen('Bob to be seen', ({ status }) => status === 'ONLINE')
})

test('more than 200 people at a time are refused, asked for and watched', async () => {
  const ids = Array.from({ length: 201 }, () => randomUUID())
  const asking = api.ask('query P($ids: [ID!]!) { presence(userIds: $ids) { status } }', { ids }, ann.accessToken)
  await expect(asking).rejects.toThrow(/at most 200/)
  const many = live.watch<State>(watchPresence, { ids })
  await until('the refusal', () => many.ended.length > 0)
  expect(many.ended.join()).toMatch(/at most 200/)
})

test('a room of more than 500 tells nobody who types', async () => {
  const people = await makePeople(endpoints, 501)
  const [owner, typist, ...others] = people as [Person, Person, ...Person[]]
  const small = await openGroup(api, owner, { clientKey: randomUUID(), title: 'Small', members: [typist] })
  const large = await openGroup(api, owner, { clientKey: randomUUID(), title: 'Large', members: [typist] })
  for (let from = 0; from < others.length; from += 100) {
    const userIds = others.slice(from, from + 100).map(({ id }) => id)
    const add = () => act(owner, 'addMembers', 'AddMembersInput', { chatId: large, userIds })
    const areIn = async () => (await add()).addMembers?.__typename === 'ChangeChatSuccess'
    await until('chats to know them', areIn, { everyMs: 500 })
  }
  await using client = connectLive(endpoints.gatewayWsUrl, owner.accessToken)
  const typing = 'subscription T($chatId: ID!) { typing(chatId: $chatId) { typists { expiresAt } } }'
  const watch = (id: string) => client.watch<{ typists: readonly unknown[] }>(typing, { chatId: id })
  const [inLarge, inSmall] = [watch(large), watch(small)]
  const type = async (id: string) => {
    const { setTyping } = await api.ask<{ setTyping: { typing: { typists: unknown[] } } }>(
      'mutation T($input: SetTypingInput!) { setTyping(input: $input) { ... on SetTypingSuccess { typing { typists { expiresAt } } } } }',
      { input: { chatId: id, isTyping: true } },
      typist.accessToken,
    )
    return setTyping.typing.typists.length
  }
  // Five hundred facts, each in a transaction of its own, beside whatever else the store is busy with.
  const manyFacts = { everyMs: 1_000 }
  await until('presence to know of all of them', async () => (await type(large)) === 0, manyFacts)
  await until('the present lists', () => [inLarge, inSmall].every(({ seen }) => seen.at(-1)?.typists.length === 0))
  const before = inLarge.seen.length
  expect(await type(large)).toBe(0)
  expect(await type(small)).toBe(1)
  // Said later, and heard: the large room would have been heard by now.
  await until('the small room', () => inSmall.seen.at(-1)?.typists.length === 1)
  expect(inLarge.seen).toHaveLength(before)
})
