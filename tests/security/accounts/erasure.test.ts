// A deleted account leaves nothing of its person outside the written rules (schema/erasure.ts), in any database of the system.

import { beforeAll, expect, test } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { erasureRules } from '#schema/erasure.ts'
import { createApi } from '#stack/seed/api.ts'
import { openDirectChat, openGroup, say } from '#stack/seed/people.ts'
import { settle } from '#stack/settle.ts'
import { testStack } from '#stack/testing.ts'
import { until } from '#stack/wait.ts'
import { openSocket } from './live-socket.ts'
import { ask, codeFor, isRefused, mutate, type Person, refresh, signUp } from './world.ts'

/** `<database>.<collection>` with the namespace taken off, and how many of its documents hold a text anywhere. */
type Traces = ReadonlyMap<string, number>

async function tracesOf(...texts: readonly string[]): Promise<Traces> {
  const { mongoUrl, namespace } = testStack()
  const traces = new Map<string, number>()
  const client = await MongoClient.connect(mongoUrl)
  try {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true })
    for (const { name } of databases.filter(({ name }) => name.startsWith(namespace)))
      for (const collection of await client.db(name).collections()) {
        const documents = await collection.find().toArray()
        const holding = documents.filter(document => texts.some(text => JSON.stringify(document).includes(text)))
        const key = `${name.slice(namespace.length)}.${collection.collectionName}`
        if (holding.length > 0) traces.set(key, holding.length)
      }
  } finally {
    await client.close()
  }
  return traces
}

const unruled = (traces: Traces) => [...traces.keys()].filter(key => !(key in erasureRules))

let person: Person
let friend: Person
let groupId = ''
let directId = ''
const name = `Erasable ${Math.random().toString(36).slice(2)}`

/** Something of every kind that a person leaves behind. */
beforeAll(async () => {
  const api = createApi(testStack().gatewayUrl)
  person = await signUp()
  friend = await signUp()
  const enemy = await signUp()
  const token = person.accessToken
  await mutate('updateProfile', { displayName: name, handle: `e${person.userId.slice(-12).replaceAll('-', '')}` }, '', {
    token,
  })
  await mutate('updatePrivacy', { presence: 'NOBODY', receipts: 'NOBODY' }, '', { token })
  await mutate('blockUser', { userId: enemy.userId }, '', { token })
  await mutate('blockUser', { userId: person.userId }, '', { token: enemy.accessToken })
  const as = (who: Person) => ({ ...who, id: who.userId, displayName: 'Somebody' })
  directId = await openDirectChat(api, as(person), as(friend))
  groupId = await openGroup(api, as(person), {
    clientKey: `erasure-${Date.now()}`,
    title: 'Erasure',
    members: [as(friend)],
  })
  for (const chatId of [directId, groupId]) {
    await say(api, as(person), { chatId, clientKey: `said-${chatId}`, body: 'This stays.' })
    await say(api, as(friend), { chatId, clientKey: `answered-${chatId}`, body: 'This too.' })
  }
  await settle(testStack().adminUrls)
}, 120_000)

test('every collection that holds a living person’s id has a rule', async () => {
  const traces = await tracesOf(person.userId)
  expect(traces.size).toBeGreaterThan(10)
  expect(unruled(traces)).toEqual([])
})

test('the account is deleted by the code only, and its sessions and sockets end at once', async () => {
  const token = person.accessToken
  using socket = await openSocket(token)
  const input = { currentPassword: person.password }
  const wrong = await mutate('requestAccountDeletion', { currentPassword: 'not mine' }, '', { token })
  expect(wrong).toMatchObject({ __typename: 'CredentialsRejected', path: ['input', 'currentPassword'] })
  const sent = await codeFor(person.email, 'requestAccountDeletion', input, { token })
  const stolen = await mutate('deleteAccount', sent, '', { token: friend.accessToken })
  expect(stolen).toMatchObject({ __typename: 'CodeRejected' })
  expect(await mutate('deleteAccount', sent, '', { token })).toMatchObject({ __typename: 'DeleteAccountSuccess' })
  await until('the gateway to refuse the token', () => isRefused(token), { deadlineMs: 5_000 })
  await until('the socket to be closed', () => socket.closedBy() !== undefined, { deadlineMs: 5_000 })
  expect(socket.closedBy()).toBe(4401)
  expect(await refresh(person.refreshToken)).toMatchObject({ __typename: 'SessionEnded' })
  expect(await mutate('login', { email: person.email, password: person.password })).toMatchObject({
    __typename: 'CredentialsRejected',
  })
}, 60_000)

test('nothing of the person is left outside the rules once the log is read', async () => {
  await settle(testStack().adminUrls)
  const allowed = (key: string) => {
    const rule = erasureRules[key]?.rule
    return rule === 'anonymous' || rule === 'expires'
  }
  await until('the erasure to be through in every domain', async () => {
    const left = [...(await tracesOf(person.userId)).keys()].filter(key => !allowed(key))
    if (left.length > 0) throw new Error(`left in ${left.join(', ')}`)
    return true
  })
  expect([...(await tracesOf(person.email, name)).keys()]).toEqual([])
}, 60_000)

test('others see a deleted user where they have talked, and the group has a new owner', async () => {
  const { data } = await ask<Record<string, unknown>>(
    `query Look($id: ID!, $direct: ID!, $group: ID!) {
      user(id: $id) { displayName handle isDeleted }
      direct: chat(id: $direct) { messages(last: 10) { edges { node { body sender { id displayName } } } } }
      group: chat(id: $group) { memberCount me { role } messages(last: 10) { edges { node { body } } } }
    }`,
    { id: person.userId, direct: directId, group: groupId },
    { token: friend.accessToken },
  )
  expect(data).toMatchObject({
    user: { displayName: 'Deleted user', handle: null, isDeleted: true },
    direct: {
      messages: {
        edges: expect.arrayContaining([
          { node: { body: 'This stays.', sender: { id: person.userId, displayName: 'Deleted user' } } },
        ]),
      },
    },
    group: { memberCount: 1, me: { role: 'OWNER' } },
  })
})

test('the address is free again, for whoever has it', async () => {
  const again = await mutate('register', { email: person.email, password: person.password, displayName: 'New' })
  expect(again).toMatchObject({ __typename: 'CodeSent' })
})
