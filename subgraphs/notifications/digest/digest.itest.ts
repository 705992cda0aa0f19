// A digest from its schedule to the mailbox: due at eight by the wall clock of its person, mailed once by whoever is first, to the
// address that auth knows.

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createEntityClient, type EntityClient } from '#platform/http/entity-client.ts'
import { createSigner, readSigningKey } from '#platform/identity/identity.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import type { NotificationsFacts } from '#schema/events/facts.ts'
import { type Stack, startStack } from '#stack/index.ts'
import { makePerson } from '#stack/seed/direct.ts'
import { createMailbox } from '#stack/seed/mailbox.ts'
import type { Person } from '#stack/seed/people.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { patient, testServers } from '#stack/testing/testing.ts'
import { createAddresses } from '../addresses.ts'
import { type Composed, composeServices } from '../compose.ts'
import { createMembers } from '../members.ts'
import { connectMailer } from './mail.ts'
import { type DigestDeps, sendDueDigests } from './send-due.ts'

const mailbox = createMailbox(testServers().mailUrl)
/** Of the services that it asks it needs the one that knows addresses. */
let place: Stack
beforeAll(async () => {
  place = await startStack({ ephemeral: true, servers: testServers(), services: ['auth'], gateways: 0, env: patient })
})
afterAll(async () => {
  await place[Symbol.asyncDispose]()
})

function ownerOf(owner: string): EntityClient {
  const signer = createSigner(readSigningKey(join(place.dataDir, 'keys', 'signing-notifications.json')))
  return createEntityClient({ url: place.urls[owner] ?? '', owner, service: 'notifications', signer })
}

let world: World
let composed: Composed
let now: Date
let deps: DigestDeps
let ann: Person
beforeEach(async () => {
  world = await openWorld()
  // Seven in the morning in Vienna.
  now = new Date('2026-11-23T06:00:00Z')
  composed = await composeServices({
    mongo: world.mongo,
    events: createEventLog<NotificationsFacts>(world.mongo.db),
    members: createMembers({ mongo: world.mongo, chats: ownerOf('chats'), clock: { now: () => now } }),
    bus: world.bus(),
    isLookingAt: () => false,
    onLogsGrown: () => undefined,
    wakeWorkers: () => undefined,
    now: () => now,
  })
  deps = {
    settings: composed.settings,
    store: composed.store,
    addressOf: createAddresses(ownerOf('auth')),
    mailer: world.own(connectMailer(testServers().smtpUrl, 'Chat <no-reply@localhost>')),
    now: () => now,
    log: world.log,
  }
  ann = await makePerson(place, 'Ann')
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

const send = () => sendDueDigests(deps, new AbortController().signal)
const remind = async (note: string) => {
  const at = new Date(now.getTime() + 60_000)
  await composed.reminders.create(ann.id, { clientKey: randomUUID(), remindAt: at, note })
  now = new Date(at.getTime() + 1)
  await composed.reminders.fire(10)
}

test('who wants a daily digest gets one mail at eight where they live, about what is unread, and none twice', async () => {
  const doNotDisturb = { from: '22:00', to: '07:00', timeZone: 'Europe/Vienna' }
  await composed.preferences.setPreferences(ann.id, { digest: 'DAILY', doNotDisturb })
  await remind('Water the flowers')
  await remind('Feed the cat')
  const known = await mailbox.idsOf(ann.email)
  expect(await send()).toBe(0)

  now = new Date('2026-11-23T07:00:30Z')
  // As several processes do it at the same time.
  const sent = await Promise.all([send(), send(), send()])
  expect(sent.reduce((sum, count) => sum + count, 0)).toBe(1)
  expect(await mailbox.nextMail(ann.email, known)).toContain('2 unread notifications\n\n- Reminders: 2')
  expect(await send()).toBe(0)

  await composed.inbox.markRead(ann.id, {
    upToNotificationId: (await composed.inbox.page(ann.id, { unreadOnly: false })).edges[0]?.node.id,
  })
  now = new Date('2026-11-24T07:00:30Z')
  // Nothing is unread: nothing is mailed.
  expect(await send()).toBe(0)
})

test('a mail server that is away costs one digest and no notification; the next day it comes', async () => {
  await composed.preferences.setPreferences(ann.id, { digest: 'DAILY' })
  await remind('Call')
  const away = world.own(connectMailer('smtp://127.0.0.1:1', 'Chat <no-reply@localhost>'))
  now = new Date('2026-11-23T08:00:30Z')
  expect(await sendDueDigests({ ...deps, mailer: away }, new AbortController().signal)).toBe(0)
  expect(await send()).toBe(0)
  const known = await mailbox.idsOf(ann.email)
  now = new Date('2026-11-24T08:00:30Z')
  expect(await send()).toBe(1)
  expect(await mailbox.nextMail(ann.email, known)).toContain('1 unread notification')
})
