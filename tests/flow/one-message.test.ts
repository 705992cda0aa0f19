// One message goes the whole way through real parts: what `npm run demo` shows, as assertions.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Watch, watchMessage } from '#stack/demo/hops.ts'
import { watchWithdrawal } from '#stack/demo/withdrawal.ts'
import { createApi } from '#stack/seed/api.ts'
import { makePerson } from '#stack/seed/direct.ts'
import { openDirectChat, type Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'

const endpoints = testStack()
const api = createApi(endpoints.gatewayUrl)
const clientKey = randomUUID()

interface SendResult {
  readonly __typename: string
  readonly replayed?: boolean
  readonly message?: {
    readonly id: string
    readonly seq: number
    readonly rev: number
    readonly sender: { readonly id: string }
  }
}

let ann: Person
let bob: Person
let chatId: string
let watch: Watch
let first: SendResult

async function send(by: Person, body: string): Promise<SendResult> {
  const { sendMessage } = await api.ask<{ sendMessage: SendResult }>(
    `mutation Send($input: SendMessageInput!) { sendMessage(input: $input) {
      __typename ... on SendMessageSuccess { replayed message { id seq rev sender { id } } }
    } }`,
    { input: { chatId, clientKey, body } },
    by.accessToken,
  )
  return sendMessage
}

beforeAll(async () => {
  const person = (displayName: string) => makePerson(endpoints, displayName)
  ann = await person('Ann')
  bob = await person('Bob')
  chatId = await openDirectChat(api, ann, bob)
  watch = await watchMessage({ endpoints, api, chatId, reader: bob })
  first = await send(ann, 'Hello, Bob.')
})

afterAll(async () => {
  await watch?.[Symbol.asyncDispose]()
})

test('the sender is answered with the first seq, and the rev after the opening of the chat', () => {
  expect(first).toMatchObject({
    __typename: 'SendMessageSuccess',
    replayed: false,
    message: { seq: 1, sender: { id: ann.id } },
  })
})

test.each(['MongoDB', 'Redis', 'Kafka', 'socket', 'notification'])('the message is seen at: %s', async name => {
  const hop = watch.hops.find(candidate => candidate.name === name)
  await expect(hop?.seen).resolves.toMatch(/./)
})

test('an exact retry gives the first result and stores nothing', async () => {
  expect(await send(ann, 'Hello, Bob.')).toEqual({ ...first, replayed: true })
})

test('the same key with another text is refused', async () => {
  expect(await send(ann, 'Hello, Eve.')).toEqual({ __typename: 'KeyReused' })
})

test('the other one reads it in the history, once, and in the log behind the feed', async () => {
  const { chat } = await api.ask<{ chat: { lastSeq: number; messages: Nodes; events: Nodes } }>(
    `query Read($id: ID!) { chat(id: $id) {
      lastSeq
      messages(last: 10) { edges { node { seq body sender { displayName } } } }
      events { edges { cursor node { __typename } } }
    } }`,
    { id: chatId },
    bob.accessToken,
  )
  expect(chat.lastSeq).toBe(1)
  expect(chat.messages.edges.map(({ node }) => node)).toEqual([
    { seq: 1, body: 'Hello, Bob.', sender: { displayName: 'Ann' } },
  ])
  const cursors = chat.events.edges.map(({ cursor }) => Number(cursor))
  expect(cursors).toEqual(cursors.map((_, index) => index + 1))
  // What the chat's list is sorted by follows the message whenever it likes.
  const said = chat.events.edges.filter(({ node }) => '__typename' in node && node.__typename === 'MessageSent')
  expect(said).toHaveLength(1)
})

test('one device shows its notification, another reads it, and the first takes it away', async () => {
  await using devices = watchWithdrawal({ endpoints, api, chatId, seq: 1, reader: bob })
  await expect(devices.shown).resolves.toMatch(/1 unread/)
  await devices.read()
  await expect(devices.withdrawn).resolves.toMatch(/0 unread/)
})

interface Nodes {
  readonly edges: readonly { readonly cursor?: string; readonly node: object }[]
}
