// A deleted account leaves nothing of its person outside the written rules (schema/erasure.ts), in any database of the system.

import { beforeAll, expect, test } from '@jest/globals'
import { type Collection, MongoClient } from 'mongodb'
import { erasureRules } from '#schema/erasure.ts'
import { settle } from '#stack/settle.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { openSocket } from './live-socket.ts'
import { leaveTraces } from './traces.ts'
import { ask, codeFor, isRefused, mutate, type Person, refresh } from './world.ts'

/** `<database>.<collection>` with the namespace taken off, and how many of its documents hold a text anywhere. */
type Traces = ReadonlyMap<string, number>

/** Every collection of the stack as it has run: no list of ours says which there are. */
async function eachCollection(visit: (key: string, collection: Collection) => Promise<void>): Promise<void> {
  const { mongoUrl, namespace } = testStack()
  const client = await MongoClient.connect(mongoUrl)
  try {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true })
    for (const { name: database } of databases.filter(({ name: found }) => found.startsWith(namespace)))
      for (const collection of await client.db(database).collections())
        await visit(`${database.slice(namespace.length)}.${collection.collectionName}`, collection)
  } finally {
    await client.close()
  }
}

async function tracesOf(...texts: readonly string[]): Promise<Traces> {
  const traces = new Map<string, number>()
  await eachCollection(async (key, collection) => {
    const documents = await collection.find().toArray()
    const holding = documents.filter(document => texts.some(text => JSON.stringify(document).includes(text)))
    if (holding.length > 0) traces.set(key, holding.length)
  })
  return traces
}

/** Collections that stay unmade until somebody is deleted, or a device rings. */
const madeByNeed = new Set(['messages.erased_people'])

const unruled = (traces: Traces) => [...traces.keys()].filter(key => !(key in erasureRules))

let living: Person

beforeAll(async () => {
  living = (await leaveTraces()).person
  await settle(testStack().adminUrls)
})

test('every collection that holds a living person’s id has a rule', async () => {
  const traces = await tracesOf(living.userId)
  expect(traces.size).toBeGreaterThan(20)
  expect(unruled(traces)).toEqual([])
})

test('every rule is of a collection that is there', async () => {
  const there = new Set<string>()
  await eachCollection(async key => {
    there.add(key)
  })
  expect(Object.keys(erasureRules).filter(key => !there.has(key) && !madeByNeed.has(key))).toEqual([])
})

test('a collection that nobody has made a rule for is found', async () => {
  const { mongoUrl, namespace } = testStack()
  const client = await MongoClient.connect(mongoUrl)
  const planted = client.db(`${namespace}users`).collection('planted')
  try {
    await planted.insertOne({ deep: [{ inside: living.userId }] })
    expect(unruled(await tracesOf(living.userId))).toEqual(['users.planted'])
  } finally {
    await planted.drop()
    await client.close()
  }
})

test('an account is deleted by the code only, its sessions and sockets end, and nothing of the person is left outside the rules', async () => {
  const { person, friend, groupId, directId, displayName: name } = await leaveTraces()
  const token = person.accessToken
  using socket = await openSocket(token)
  const input = { currentPassword: person.password }
  const wrong = await mutate('requestAccountDeletion', { currentPassword: 'not mine' }, '', { token })
  expect(wrong).toMatchObject({ __typename: 'CredentialsRejected', path: ['input', 'currentPassword'] })
  const sent = await codeFor(person.email, 'requestAccountDeletion', input, { token })
  const stolen = await mutate('deleteAccount', sent, '', { token: friend.accessToken })
  expect(stolen).toMatchObject({ __typename: 'CodeRejected' })
  expect(await mutate('deleteAccount', sent, '', { token })).toMatchObject({ __typename: 'DeleteAccountSuccess' })
  await until('the gateway to refuse the token', () => isRefused(token))
  await until('the socket to be closed', () => socket.closedBy() !== undefined)
  expect(socket.closedBy()).toBe(4401)
  expect(await refresh(person.refreshToken)).toMatchObject({ __typename: 'SessionEnded' })
  expect(await mutate('login', { email: person.email, password: person.password })).toMatchObject({
    __typename: 'CredentialsRejected',
  })

  // Nothing is left once the log is read.
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

  // Others see a deleted user where they have talked, and the group has a new owner.
  const { data } = await ask<Record<string, unknown>>(
    `query Look($id: ID!, $direct: ID!, $group: ID!) {
      user(id: $id) { displayName handle isDeleted }
      direct: chat(id: $direct) { messages(last: 10) { edges { node { body sender { id displayName } } } } }
      group: chat(id: $group) { memberCount myMembership { role } messages(last: 10) { edges { node { body } } } }
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
    group: { memberCount: 1, myMembership: { role: 'OWNER' } },
  })

  // The address is free again, for whoever has it.
  const again = await mutate('register', { email: person.email, password: person.password, displayName: 'New' })
  expect(again).toMatchObject({ __typename: 'CodeSent' })
})
