// What does not ring, through the gateway: a chat that is on the screen, a reminder that was taken back. That nothing came is shown by
// what comes after it.
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import { makePerson } from '#stack/seed/direct.ts'
import { openGroup, type Person, say } from '#stack/seed/people.ts'
import { setRow } from '#stack/testing/test-aging.ts'
import { hourMs, inFuture, inPast, minuteMs, secondMs } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'

const patience = { everyMs: 200 }
const endpoints = testStack()
const api = createApi(endpoints.gatewayUrl)
let [ann, bob, carl] = [] as unknown as [Person, Person, Person]
let chatId: string

beforeEach(async () => {
  const person = (displayName: string) => makePerson(endpoints, displayName)
  ann = await person('Ann')
  bob = await person('Bob')
  carl = await person('Carl')
  chatId = await openGroup(api, ann, { clientKey: randomUUID(), title: 'Three', members: [bob, carl] })
})

/** What somebody was told, the newest first: the words of messages and reminders. */
async function told(person: Person): Promise<string[]> {
  const { notifications } = await api.ask<{
    notifications: { edges: { node: { body: string | null; message: { body: string } | null } }[] }
  }>('{ notifications(first: 50) { edges { node { body message { body } } } } }', {}, person.accessToken)
  return notifications.edges.flatMap(({ node }) => node.message?.body ?? node.body ?? [])
}
const hears = (person: Person, words: string) =>
  until(`${person.displayName} to hear "${words}"`, async () => (await told(person)).includes(words), patience)
const annSays = (body: string) => say(api, ann, { chatId, clientKey: randomUUID(), body })
const beat = (rest: object) =>
  api.ask(
    'mutation Beat($input: HeartbeatInput!) { heartbeat(input: $input) { __typename } }',
    { input: { deviceId: 'bobs-desk', isActive: true, visibleChatIds: [chatId], ...rest } },
    bob.accessToken,
  )

test('of a chat that is on somebody’s screen nothing is notified, and again when they have left it', async () => {
  await annSays('Before')
  await hears(bob, 'Before')
  await beat({})
  await annSays('On the screen')
  // Whom a message concerns is decided for all of them at once.
  await until(
    'Carl to hear it, while Bob looks on',
    async () => {
      // As a client does: what it said of its screen holds for less than a minute.
      await beat({})
      return (await told(carl)).includes('On the screen')
    },
    patience,
  )
  await beat({ isLeaving: true })
  await annSays('After')
  await hears(bob, 'After')
  expect(await told(bob)).toEqual(['After', 'Before'])
})

test('a reminder that was taken back never fires, and is not in the list any more', async () => {
  const remind = async (note: string, remindAt: string) => {
    const { createReminder } = await api.ask<{ createReminder: { reminder: { id: string } } }>(
      'mutation R($input: CreateReminderInput!) { createReminder(input: $input) { ... on CreateReminderSuccess { reminder { id } } } }',
      { input: { clientKey: randomUUID(), remindAt, note } },
      bob.accessToken,
    )
    return createReminder.reminder.id
  }
  const at = inFuture(hourMs).toISOString()
  // The first of them would be due first.
  const acknowledged = await remind('Acknowledged', inFuture(hourMs - secondMs).toISOString())
  const wanted = await remind('Still wanted', at)
  await api.ask(
    'mutation C($input: CancelReminderInput!) { cancelReminder(input: $input) { __typename } }',
    { input: { reminderId: acknowledged } },
    bob.accessToken,
  )
  // Of the one that was taken back there is no row whose time could come.
  await expect(setRow('notifications', 'reminders', acknowledged, { at: inPast(minuteMs) })).rejects.toThrow('has no')
  await setRow('notifications', 'reminders', wanted, { at: inPast(secondMs) })
  await hears(bob, 'Still wanted')
  expect(await told(bob)).not.toContain('Acknowledged')
  const { reminders } = await api.ask<{ reminders: { edges: unknown[] } }>(
    '{ reminders { edges { node { id } } } }',
    {},
    bob.accessToken,
  )
  expect(reminders.edges).toEqual([])
})
