// Who is here and who is typing, through the gateway.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import { makePerson } from '#stack/seed/direct.ts'
import { openDirectChat, type Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive, type LiveClient } from './live-client.ts'

const endpoints = testStack()
const api = createApi(endpoints.gatewayUrl)
let ann: Person
let bob: Person
let eve: Person
let chatId: string
let live: LiveClient

const beat = (person: Person, rest: object) =>
  api.ask(
    'mutation Beat($input: HeartbeatInput!) { heartbeat(input: $input) { __typename ... on HeartbeatSuccess { status } } }',
    { input: { deviceId: 'test-device', isActive: true, visibleChatIds: [chatId], ...rest } },
    person.accessToken,
  )
async function seenBy(person: Person): Promise<string | undefined> {
  const { presence } = await api.ask<{ presence: { status: string }[] }>(
    'query Who($ids: [ID!]!) { presence(userIds: $ids) { status } }',
    { ids: [bob.id] },
    person.accessToken,
  )
  return presence[0]?.status
}

beforeEach(async () => {
  const person = (displayName: string) => makePerson(endpoints, displayName)
  ann = await person('Ann')
  bob = await person('Bob')
  eve = await person('Eve')
  chatId = await openDirectChat(api, ann, bob)
  live = connectLive(endpoints.gatewayWsUrl, ann.accessToken)
})

afterEach(async () => {
  await live?.[Symbol.asyncDispose]()
})

test('who shares a chat sees somebody come and go idle, and a stranger sees nothing', async () => {
  const watching = live.watch<{ status: string }>(
    'subscription W($ids: [ID!]!) { presence(userIds: $ids) { status } }',
    {
      ids: [bob.id],
    },
  )
  await until('the present state', () => watching.seen.length > 0)
  expect(watching.seen[0]).toEqual({ status: 'OFFLINE' })
  await beat(bob, {})
  await until('Bob to be here', () => watching.seen.at(-1)?.status === 'ONLINE')
  await beat(bob, { isActive: false })
  await until('Bob to be idle', () => watching.seen.at(-1)?.status === 'AWAY')
  expect(await seenBy(ann)).toBe('AWAY')
  expect(await seenBy(eve)).toBe('OFFLINE')
  watching.stop()
})

test('who types is told to the other, and stops being told when they stop', async () => {
  interface Typing {
    readonly typists: readonly { readonly user: { readonly displayName: string } }[]
  }
  const watching = live.watch<Typing>(
    'subscription T($chatId: ID!) { typing(chatId: $chatId) { typists { user { displayName } } } }',
    { chatId },
  )
  const type = async (isTyping: boolean) => {
    const { setTyping } = await api.ask<{ setTyping: { __typename: string } }>(
      'mutation T($input: SetTypingInput!) { setTyping(input: $input) { __typename } }',
      { input: { chatId, isTyping } },
      bob.accessToken,
    )
    return setTyping.__typename === 'SetTypingSuccess'
  }
  await until('the present list', () => watching.seen.length > 0)
  // Presence hears of a chat that was opened this moment from Kafka.
  await until('Bob to be allowed to type', () => type(true))
  const list = await until('Bob in the list', () => watching.seen.find(({ typists }) => typists.length > 0))
  expect(list.typists).toEqual([{ user: { displayName: 'Bob' } }])
  await type(false)
  await until('the empty list', () => watching.seen.at(-1)?.typists.length === 0)
  watching.stop()
})
