// Profiles through the gateway: what others see, who is found, who is kept away, and what is for one's own eyes only.

import { randomBytes } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { inStore } from '#stack/testing/test-aging.ts'
import { present } from '#stack/testing/test-time.ts'
import { ask, mutate, type Person, signUp } from './world.ts'

let ann: Person
let bob: Person
const tail = randomBytes(4).toString('hex').replaceAll(/[015]/g, 'x')
const user = '... on UpdateProfileSuccess { user { id displayName handle bio locale timeZone isDeleted } }'

beforeEach(async () => {
  ann = await signUp()
  bob = await signUp()
})

const as = (person: Person) => ({ token: person.accessToken })

test('a profile changes in what was sent and stays in the rest; null takes away', async () => {
  const input = {
    displayName: '  Ann  \u0041\u030a ',
    handle: `@ANN_${tail}`,
    bio: 'one\r\n\r\n\r\n\r\ntwo',
    locale: 'de-at',
    timeZone: 'europe/vienna',
  }
  const changed = await mutate('updateProfile', input, user, as(ann))
  expect(changed).toMatchObject({
    user: {
      displayName: 'Ann \u00c5',
      handle: `ann_${tail}`,
      bio: 'one\n\ntwo',
      locale: 'de-AT',
      timeZone: 'Europe/Vienna',
    },
  })
  const less = await mutate('updateProfile', { bio: null }, user, as(ann))
  expect(less).toMatchObject({ user: { bio: null, handle: `ann_${tail}`, displayName: 'Ann \u00c5' } })
})

test('a handle is one person’s, in whatever case and under whatever look', async () => {
  await mutate('updateProfile', { handle: `modern${tail}` }, '', as(ann))
  for (const look of [
    `modern${tail}`,
    `MODERN${tail}`,
    `modem${tail}`,
    `m0dern${tail}`,
    `mo.dern${tail}`,
    `ｍｏｄｅｒｎ${tail}`,
  ])
    expect(await mutate('updateProfile', { handle: look }, '', as(bob))).toMatchObject({
      __typename: 'HandleTaken',
      code: 'HANDLE_TAKEN',
      path: ['input', 'handle'],
    })
})

test.each([
  'ab',
  'x'.repeat(31),
  '_ann',
  'ann.',
  'a..b',
  'аnn-cyrillic',
  'ann ann',
  'admin',
  'adm1n',
  'ann\u202e',
  '😀😀😀',
  '__proto__',
])('the handle "%s" is refused, and the field is named', async handle => {
  expect(await mutate('updateProfile', { handle }, '', as(bob))).toMatchObject({
    __typename: 'InvalidInput',
    path: ['input', 'handle'],
  })
})

test.each([
  ['displayName', ''],
  ['displayName', ' \u200b '],
  ['displayName', 'x'.repeat(65)],
  ['displayName', 'Ann\u202eevil'],
  ['displayName', null],
  ['bio', 'x'.repeat(501)],
  ['bio', 'a\u0000b'],
  ['locale', 'not a language'],
  ['locale', `en-x-${'abcdefgh-'.repeat(1_000)}a`],
  ['timeZone', 'Mars/Olympus'],
])('%s %j is refused, and the field is named', async (field, value) => {
  expect(await mutate('updateProfile', { [field]: value }, '', as(bob))).toMatchObject({
    __typename: 'InvalidInput',
    path: ['input', field],
  })
})

test('a person is found by id, by handle in any case, and by the beginning of handle or name', async () => {
  const handle = `finder_${tail}`
  await mutate('updateProfile', { handle, displayName: `Zelda ${tail}` }, '', as(ann))
  const found = await ask<Record<string, { id: string } & { edges: { node: { id: string } }[] }>>(
    `query Find($id: ID!, $handle: String!, $prefix: String!, $name: String!) {
      user(id: $id) { id } userByHandle(handle: $handle) { id }
      byHandle: users(prefix: $prefix) { edges { node { id } } } byName: users(prefix: $name) { edges { node { id } } }
    }`,
    { id: ann.userId, handle: handle.toUpperCase(), prefix: handle.slice(0, 10), name: `zelda ${tail.slice(0, 4)}` },
    as(bob),
  )
  expect(found.data?.user?.id).toBe(ann.userId)
  expect(found.data?.userByHandle?.id).toBe(ann.userId)
  for (const list of ['byHandle', 'byName'])
    expect(found.data?.[list]?.edges.map(({ node }) => node.id)).toContain(ann.userId)
})

/** @returns the ids of those whom the asker finds */
async function findAs(asker: Person, prefix: string): Promise<string[]> {
  const query = 'query Find($prefix: String!) { users(prefix: $prefix, first: 50) { nodes { id } } }'
  const { data } = await ask<{ users: { nodes: { id: string }[] } }>(query, { prefix }, as(asker))
  return data?.users.nodes.map(({ id }) => id) ?? []
}

test('one letter is enough, of whichever word', async () => {
  // Of a script with so many that nobody else here has them.
  const [first, last] = [randomBytes(2), randomBytes(2)].map(two =>
    String.fromCodePoint(0x5000 + (two.readUInt16BE() % 0x4000)),
  )
  await mutate('updateProfile', { displayName: `${first}nn ${last}berg` }, '', as(ann))
  for (const letter of [first, last]) expect(await findAs(bob, letter ?? '')).toContain(ann.userId)
  await mutate('updateProfile', { displayName: 'Somebody' }, '', as(ann))
  expect(await findAs(bob, first ?? '')).not.toContain(ann.userId)
})

test('whoever wants it is found by their whole e-mail address in any case, and by nothing less; by default nobody is', async () => {
  expect(await findAs(bob, ann.email)).toEqual([])
  const privacy = await mutate(
    'updatePrivacy',
    { isFoundByEmail: true },
    '... on UpdatePrivacySuccess { privacy { isFoundByEmail presence } }',
    as(ann),
  )
  expect(privacy).toMatchObject({ privacy: { isFoundByEmail: true, presence: 'CHATS' } })
  expect(await findAs(bob, ` ${ann.email.toUpperCase()} `)).toEqual([ann.userId])
  expect(await findAs(bob, ann.email.slice(0, -1))).toEqual([])
  // Nobody is found by an address because they call themselves so.
  await mutate('updateProfile', { displayName: ann.email }, '', as(bob))
  expect(await findAs(bob, ann.email)).toEqual([ann.userId])
  await mutate('blockUser', { userId: bob.userId }, '', as(ann))
  expect(await findAs(bob, ann.email)).toEqual([])
})

test('whoever is blocked does not find the one who blocked them, and knows nothing of it', async () => {
  const handle = `hidden_${tail}`
  await mutate('updateProfile', { handle }, '', as(ann))
  const find = async () => {
    const query = `query Find($prefix: String!, $id: ID!) { users(prefix: $prefix) { edges { node { id } } } user(id: $id) { isBlocked } }`
    const { data } = await ask<{ users: { edges: { node: { id: string } }[] }; user: { isBlocked: boolean } }>(
      query,
      { prefix: handle, id: ann.userId },
      as(bob),
    )
    return { ids: data?.users.edges.map(({ node }) => node.id), isBlocked: data?.user.isBlocked }
  }
  const blocked = '... on BlockUserSuccess { user { isBlocked } } '
  expect(await mutate('blockUser', { userId: bob.userId }, blocked, as(ann))).toMatchObject({
    user: { isBlocked: true },
  })
  expect(await mutate('blockUser', { userId: bob.userId }, blocked, as(ann))).toMatchObject({
    user: { isBlocked: true },
  })
  expect(await find()).toEqual({ ids: [], isBlocked: false })
  const list = await ask<{ blockedUsers: { edges: { node: { id: string } }[] } }>(
    '{ blockedUsers { edges { node { id } } } }',
    {},
    as(ann),
  )
  expect(list.data?.blockedUsers.edges.map(({ node }) => node.id)).toEqual([bob.userId])
  await mutate('unblockUser', { userId: bob.userId }, '', as(ann))
  expect(await find()).toEqual({ ids: [ann.userId], isBlocked: false })
  expect(await mutate('unblockUser', { userId: bob.userId }, '', as(ann))).toMatchObject({ __typename: 'NotFound' })
  expect(await mutate('blockUser', { userId: ann.userId }, '', as(ann))).toMatchObject({ __typename: 'InvalidInput' })
})

test('nobody keeps more than five thousand people away', async () => {
  const cat = await signUp()
  const blocks = Array.from({ length: 5_000 }, () => {
    const blockedId = newId()
    return { _id: `${cat.userId}|${blockedId}`, userId: cat.userId, blockedId, at: present() }
  })
  await inStore('users', db => db.collection<{ _id: string }>('blocks').insertMany(blocks))
  expect(await mutate('blockUser', { userId: bob.userId }, '', as(cat))).toMatchObject({
    __typename: 'LimitReached',
    path: ['input', 'userId'],
  })
})

test('language, time zone and privacy are for one’s own eyes', async () => {
  await mutate('updateProfile', { locale: 'de', timeZone: 'Europe/Vienna' }, '', as(ann))
  await mutate('updatePrivacy', { presence: 'NOBODY' }, '', as(ann))
  const query = 'query Look($id: ID!) { user(id: $id) { locale timeZone privacy { presence receipts } } }'
  const look = async (person: Person) => (await ask<{ user: object }>(query, { id: ann.userId }, as(person))).data?.user
  expect(await look(ann)).toEqual({
    locale: 'de',
    timeZone: 'Europe/Vienna',
    privacy: { presence: 'NOBODY', receipts: 'CHATS' },
  })
  expect(await look(bob)).toEqual({ locale: null, timeZone: null, privacy: null })
})

test('a cursor that was never given out is refused, whatever it holds', async () => {
  const cursorOf = (...parts: readonly unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
  const at = [1e300, -1e300, 9e15, '0', null, {}, [], { $gt: 0 }]
  const asked = [
    ['blockedUsers(after: $after) { edges { cursor } }', at.map(one => cursorOf('block', one, ann.userId))],
    ['account { sessions(after: $after) { edges { cursor } } }', at.map(one => cursorOf('session', one, ann.userId))],
    ['users(prefix: "an", after: $after) { edges { cursor } }', [1, {}, null].map(one => cursorOf('user', one, ''))],
  ] as const
  for (const [field, cursors] of asked)
    for (const after of cursors) {
      const { codes } = await ask(`query Page($after: String) { ${field} }`, { after }, as(ann))
      expect([field, after, codes]).toEqual([field, after, ['BAD_USER_INPUT']])
    }
})
