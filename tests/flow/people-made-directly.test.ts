// People who are made directly are as those who have signed up: in every store that knows of them, and for every question.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { type Stack, startStack } from '#stack/index.ts'
import { type Api, createApi } from '#stack/seed/api.ts'
import { type DirectPerson, makePeople, makePerson, newAccount } from '#stack/seed/direct.ts'
import { createMailbox } from '#stack/seed/mailbox.ts'
import { openDirectChat, openGroup, type Person, say, signIn, signUp } from '#stack/seed/people.ts'
import { patient, testReplicas, testStack } from '#stack/testing/testing.ts'

let place: Stack
let api: Api
let mongo: MongoClient
/** The same names, so that what is made of a name is the same. */
const names = ['Zoë de la Cruz', 'Ben 17']

/** People with these names, of either kind, once everybody has heard of them. */
async function makeBoth(): Promise<readonly (readonly [direct: DirectPerson, real: Person])[]> {
  const direct = await makePeople(place, names)
  const mailbox = createMailbox(place.mailUrl)
  const real = await Promise.all(names.map(name => signUp(api, mailbox, newAccount(name))))
  await place.settle()
  return direct.map((person, index) => [person, real[index] as Person])
}

/** All that its stores hold is read: on a stack of their own that is little, and nobody else keeps it busy. */
beforeAll(async () => {
  place = await startStack({ ephemeral: true, servers: testStack(), replicas: testReplicas, env: patient })
  api = createApi(place.gatewayUrl)
  mongo = new MongoClient(place.mongoUrl)
})

afterAll(async () => {
  await mongo.close()
  await place[Symbol.asyncDispose]()
})

/** Every row of every store in which this person's id or address stands, with what differs between people by its name. */
async function tracesOf(person: Person): Promise<Record<string, unknown[]>> {
  const traces: Record<string, unknown[]> = {}
  const { databases } = await mongo.db('admin').admin().listDatabases({ nameOnly: true })
  const ours = databases.map(({ name }) => name).filter(name => name.startsWith(place.namespace))
  for (const name of ours) {
    for (const collection of await mongo.db(name).collections()) {
      const rows = (await collection.find().toArray()).map(row => JSON.stringify(row))
      const theirs = rows.filter(row => row.includes(person.id))
      const key = `${name.slice(place.namespace.length)}.${collection.collectionName}`
      if (theirs.length > 0) traces[key] = theirs.map(row => masked(row, person))
    }
  }
  return traces
}

/** A row without what differs from person to person. */
function masked(row: string, { id, email }: Person): unknown {
  const text = row
    .replaceAll(id, 'their id')
    .replaceAll(email, 'their address')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{24}\b/g, 'an id')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'a time')
    .replaceAll(/"shard":\d+/g, '"shard":0')
    // Both were hashed at the same cost.
    .replaceAll(/\$[\w+/]+\$[\w+/]+"/g, '$salt$hash"')
  // What was made directly was caused by no request.
  return JSON.parse(text, (key, value) =>
    key === 'traceparent' ? undefined : key === 'tokenHash' ? String(value).length : value,
  )
}

test('they leave the same rows in the same stores', async () => {
  for (const [made, signedUp] of await makeBoth()) {
    const traces = await tracesOf(made)
    expect(Object.keys(traces)).toEqual(
      expect.arrayContaining(['auth.accounts', 'auth.events', 'auth.sessions', 'users.profiles', 'chats.people']),
    )
    expect(traces).toEqual(await tracesOf(signedUp))
  }
})

const everything = `{
  me { id displayName handle bio createdAt isDeleted }
  session { device address user { id } }
}`

test('they are asked alike, sign in, and renew their session', async () => {
  for (const [made, signedUp] of await makeBoth()) {
    const answers = []
    for (const person of [made, signedUp]) {
      const answer = JSON.stringify(await api.ask(everything, {}, person.accessToken))
      answers.push(answer.replaceAll(person.id, 'their id').replaceAll(/\d{4}-\d\d-[^"]+Z/g, 'a time'))
    }
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toContain(made.displayName)
    expect((await signIn(api, made))?.id).toBe(made.id)
    const { refreshSession } = await api.ask<{ refreshSession: { session?: { id: string } } }>(
      'mutation($input: RefreshSessionInput!) { refreshSession(input: $input) { ... on SignedIn { session { id } } } }',
      { input: { refreshToken: made.refreshToken } },
    )
    expect(refreshSession.session?.id).toBe(made.sessionId)
  }
})

test('whoever was made a moment ago is found and spoken to without any wait', async () => {
  const [ann, ben] = await makePeople(place, ['Ann', 'Ben'])
  const { user } = await api.ask<{ user: { displayName: string } | null }>(
    'query($id: ID!) { user(id: $id) { displayName } }',
    { id: ben.id },
    ann.accessToken,
  )
  expect(user?.displayName).toBe('Ben')
  const chatId = await openDirectChat(api, ann, ben)
  await say(api, ben, { chatId, clientKey: 'first-words', body: 'hello' })
  const group = await openGroup(api, ann, { clientKey: 'group-of-both', title: 'Both', members: [ben] })
  await say(api, ben, { chatId: group, clientKey: 'first-words', body: 'hello, all' })
})

test('many are made in one go, each for themselves', async () => {
  const many = await makePeople(
    place,
    Array.from({ length: 50 }, (_, index) => `Person ${index}`),
  )
  expect(
    new Set(many.flatMap(({ id, email, sessionId, refreshToken }) => [id, email, sessionId, refreshToken])).size,
  ).toBe(200)
  for (const { displayName, accessToken } of [many.at(-1) as DirectPerson, await makePerson(place, 'One more')])
    expect(await api.ask('{ me { displayName } }', {}, accessToken)).toEqual({ me: { displayName } })
})
