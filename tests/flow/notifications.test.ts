// What people hear of, through the gateway: made from Kafka, live, withdrawn by a read elsewhere, and resumed after a pause.
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import { makePerson } from '#stack/seed/direct.ts'
import { openDirectChat, type Person } from '#stack/seed/people.ts'
import { inFuture, secondMs } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive, type LiveClient } from './live-client.ts'

interface Event {
  readonly __typename: 'NotificationCreated' | 'NotificationsRead'
  readonly rev: number
  readonly unreadCount: number
  readonly notificationIds?: readonly string[]
  readonly notification?: {
    readonly id: string
    readonly kind: string
    readonly actor: { readonly id: string; readonly displayName: string } | null
    readonly message: { readonly body: string } | null
  }
}
interface Listed {
  readonly id: string
  readonly readAt: string | null
  readonly message: { readonly seq: number } | null
}
const endpoints = testStack()
const api = createApi(endpoints.gatewayUrl)
const feed = `subscription Feed($after: Cursor) { notificationEvents(after: $after) {
  __typename
  ... on NotificationEvent { rev unreadCount }
  ... on NotificationCreated { notification { id kind actor { id displayName } message { body } } }
  ... on NotificationsRead { notificationIds }
} }`

let ann: Person
let bob: Person
let chatId: string
let live: LiveClient

async function say(body: string): Promise<number> {
  const { sendMessage } = await api.ask<{ sendMessage: { message: { seq: number } } }>(
    `mutation Say($input: SendMessageInput!) { sendMessage(input: $input) { ... on SendMessageSuccess { message { seq } } } }`,
    { input: { chatId, clientKey: randomUUID(), body } },
    ann.accessToken,
  )
  return sendMessage.message.seq
}

async function listOf(person: Person) {
  const { notifications } = await api.ask<{
    notifications: { unreadCount: number; rev: number; edges: { node: Listed }[] }
  }>('{ notifications { unreadCount rev edges { node { id readAt message { seq } } } } }', {}, person.accessToken)
  return notifications
}

beforeEach(async () => {
  const person = (displayName: string) => makePerson(endpoints, displayName)
  ann = await person('Ann')
  bob = await person('Bob')
  chatId = await openDirectChat(api, ann, bob)
  await untilNotified()
  live = connectLive(endpoints.gatewayWsUrl, bob.accessToken)
})

/** A request to talk is silent. That Bob has accepted it comes another way than what is said, and maybe later. */
async function untilNotified(): Promise<void> {
  let last = 0
  await until('Bob to be notified', async () => {
    last = await say('Knock')
    return (await listOf(bob)).edges.length > 0
  })
  await until('the last knock to be heard', async () =>
    (await listOf(bob)).edges.some(({ node }) => node.message?.seq === last),
  )
}

afterEach(async () => {
  await live?.[Symbol.asyncDispose]()
})

test('a message is told live with its words and who said them, and a read on another device takes it away', async () => {
  const watching = live.watch<Event>(feed, { after: String((await listOf(bob)).rev) })
  const seq = await say('Are you there?')
  const made = await until('the notification', () => watching.seen.find(event => event.notification?.message))
  expect(made).toMatchObject({
    __typename: 'NotificationCreated',
    notification: { kind: 'MESSAGE', actor: { id: ann.id, displayName: 'Ann' }, message: { body: 'Are you there?' } },
  })
  // The other device: it says what it has shown, over HTTP.
  await api.ask(
    'mutation Read($input: AcknowledgeInput!) { acknowledge(input: $input) { __typename } }',
    { input: { positions: [{ chatId, readSeq: seq, deliveredSeq: seq }] } },
    bob.accessToken,
  )
  const read = await until('the withdrawal', () =>
    watching.seen.find(event => event.notificationIds?.includes(made.notification?.id ?? '')),
  )
  expect(read.rev).toBeGreaterThan(made.rev)
  expect((await listOf(bob)).edges[0]?.node.readAt).not.toBeNull()
  watching.stop()
})

test('who was away gets exactly what they have missed, in order', async () => {
  const before = await listOf(bob)
  await say('One')
  await say('Two')
  const rev = await until('both to be made', async () => {
    const now = await listOf(bob)
    return now.rev >= before.rev + 2 && now.rev
  })
  const watching = live.watch<Event>(feed, { after: String(before.rev) })
  await until('both on the socket', () => watching.seen.length >= 2)
  expect(watching.seen.map(event => event.rev)).toEqual([rev - 1, rev])
  expect(watching.seen.map(event => event.notification?.message?.body)).toEqual(['One', 'Two'])
  watching.stop()
})

test('who wants none of a chat hears none of it, and nobody but administrators tells everyone', async () => {
  const { setChatNotificationLevel } = await api.ask<{ setChatNotificationLevel: object }>(
    `mutation Level($input: SetChatNotificationLevelInput!) {
      setChatNotificationLevel(input: $input) { __typename ... on SetChatNotificationLevelSuccess { chat { notificationLevel } } }
    }`,
    { input: { chatId, level: 'NONE' } },
    bob.accessToken,
  )
  expect(setChatNotificationLevel).toMatchObject({ chat: { notificationLevel: 'NONE' } })
  const before = await listOf(bob)
  await say('Three')
  const { sendNotification } = await api.ask<{ sendNotification: object }>(
    'mutation Tell($input: SendNotificationInput!) { sendNotification(input: $input) { __typename } }',
    { input: { clientKey: randomUUID(), template: 'ANNOUNCEMENT', values: [], audience: { everyone: true } } },
    bob.accessToken,
  )
  expect(sendNotification).toEqual({ __typename: 'NotAllowed' })
  const remindAt = inFuture(secondMs).toISOString()
  await api.ask(
    'mutation Remind($input: CreateReminderInput!) { createReminder(input: $input) { __typename } }',
    { input: { clientKey: randomUUID(), remindAt, note: 'Call Ann' } },
    bob.accessToken,
  )
  // The reminder comes after the message would have: what is newest then tells that nothing came in between.
  const { unreadCount } = await until('the reminder', async () => {
    const now = await listOf(bob)
    return now.rev > before.rev && now
  })
  expect(unreadCount).toBe(before.unreadCount + 1)
  // As it was, for whichever test comes next.
  await api.ask(
    'mutation Level($input: SetChatNotificationLevelInput!) { setChatNotificationLevel(input: $input) { __typename } }',
    { input: { chatId, level: null } },
    bob.accessToken,
  )
})
