// What a person may take along: everything that any domain keeps of them, in parts that are put behind each other, and for nobody
// but themselves.

import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from '@jest/globals'
import { buildSchema, getNamedType, isObjectType } from 'graphql'
import { settle } from '#stack/settle.ts'
import { testStack } from '#stack/testing/testing.ts'
import { leaveTraces, type Traces } from './traces.ts'
import { ask } from './world.ts'

interface Part {
  readonly name: string
  readonly mediaType: string
  readonly content: string
  readonly next: string | null
}

let traces: Traces

beforeAll(async () => {
  traces = await leaveTraces()
  await settle(testStack().adminUrls)
})

/** Each file of the API with its arguments. */
const files = Object.values(filesType().getFields()).filter(({ type }) => getNamedType(type).name === 'DataFile')

function filesType() {
  const type = buildSchema(readFileSync('schema/api.graphql', 'utf8')).getType('PersonalData')
  if (!isObjectType(type)) throw new Error('the API has no PersonalData')
  return type
}

async function partOf(field: string, token: string, after: string | null, first: number): Promise<Part | null> {
  const isLong = files.find(({ name }) => name === field)?.args.length
  const [declared, passed] = isLong ? ['($first: Int!, $after: String)', '(first: $first, after: $after)'] : ['', '']
  const query = `query Take${declared} { personalData { ${field}${passed} { name mediaType content next } } }`
  type Answer = { personalData: Record<string, Part> | null }
  const { data, codes, text } = await ask<Answer>(query, isLong ? { first, after } : {}, { token })
  if (codes.length > 0) throw new Error(text)
  return data?.personalData?.[field] ?? null
}

/** The whole file, from as many parts as it takes. */
async function take(field: string, first = 200): Promise<{ name: string; text: string; parts: number }> {
  let [text, parts, after] = ['', 0, null as string | null]
  for (;;) {
    const part = await partOf(field, traces.person.accessToken, after, first)
    if (!part) throw new Error(`${field} is not given to its owner`)
    text += part.content
    parts++
    after = part.next
    if (after === null) return { name: part.name, text, parts }
  }
}

async function linesOf(field: string, first?: number): Promise<Record<string, unknown>[]> {
  const { text } = await take(field, first)
  return text
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Record<string, unknown>)
}

async function objectOf(field: string): Promise<Record<string, unknown>> {
  return JSON.parse((await take(field)).text) as Record<string, unknown>
}

test('every domain gives its part', () => {
  expect(files.map(({ name }) => name).sort()).toEqual(
    [
      ...['account', 'chats', 'drafts', 'hiddenMessages', 'invites', 'messages', 'notificationPreferences'],
      ...['notifications', 'pollVotes', 'positions', 'presence', 'profile', 'reactions', 'reminders', 'reports'],
      ...['savedMessages', 'scheduledMessages', 'threadPositions', 'uploads'],
    ].sort(),
  )
})

test('how they sign in, how they appear, and whom they have blocked', async () => {
  const { person, enemy, displayName } = traces
  const account = await objectOf('account')
  expect(account).toMatchObject({ id: person.userId, email: person.email, secondFactor: false })
  expect(account.sessions).toEqual([expect.objectContaining({ id: person.sessionId })])
  const profile = await objectOf('profile')
  expect(profile).toMatchObject({ displayName, privacy: { presence: 'NOBODY' }, blockedUserIds: [enemy.userId] })
  expect(profile.avatar).toMatchObject({ mediaType: 'image/webp', base64: expect.any(String) })
})

test('the chats that they are in, with their role', async () => {
  const chats = await linesOf('chats', 1)
  expect(chats.map(({ chatId, role }) => [chatId, role]).sort()).toEqual(
    [
      [traces.directId, 'MEMBER'],
      [traces.groupId, 'OWNER'],
    ].sort(),
  )
  expect(chats.find(({ chatId }) => chatId === traces.directId)).toMatchObject({
    kind: 'DIRECT',
    preferences: { pinnedAt: expect.any(String) },
  })
})

test('the links that they have made, without what opens them, and where they asked to join', async () => {
  const { text } = await take('invites')
  expect(JSON.parse(text)).toMatchObject({
    made: [{ chatId: traces.groupId, needsApproval: true, uses: 0 }],
    asked: [{ note: 'Let me in' }],
  })
  expect(text).not.toMatch(/token/i)
})

test('what they said with the texts before, what they put to it, and their files', async () => {
  const { messageId, uploadId } = traces
  const messages = await linesOf('messages')
  const bodies = ['This stays.', 'This stays.', 'Second words', 'Not for me', 'A reply', 'Tea?']
  expect(messages.map(({ body }) => body)).toEqual(bodies)
  expect(messages.find(({ id }) => id === messageId)).toMatchObject({
    chatId: traces.directId,
    attachmentIds: [uploadId],
    earlier: [{ body: 'First words' }],
  })
  expect(await linesOf('savedMessages')).toMatchObject([{ messageId, chatId: traces.directId }])
  expect((await linesOf('reactions', 1)).map(row => row.emoji).sort()).toEqual(['👍', '🎉'].sort())
  expect(await linesOf('uploads')).toMatchObject([{ id: uploadId, fileName: 'me.png', state: 'READY' }])
})

test('what they have begun, put off, voted, hidden and read', async () => {
  const { directId, groupId, messageId } = traces
  expect(await linesOf('drafts')).toMatchObject([{ chatId: directId, body: 'Half a thought' }])
  expect(await linesOf('scheduledMessages')).toMatchObject([{ chatId: directId, content: { body: 'Good morning' } }])
  expect(await linesOf('pollVotes')).toMatchObject([{ options: [1] }])
  expect(await linesOf('hiddenMessages')).toMatchObject([{ chatId: directId }])
  expect(await linesOf('threadPositions')).toMatchObject([{ rootId: messageId, following: true }])
  const positions = await linesOf('positions', 1)
  expect(positions.map(({ chatId }) => chatId).sort()).toEqual([directId, groupId].sort())
  expect(positions.find(({ chatId }) => chatId === directId)).toMatchObject({ readSeq: expect.any(Number) })
})

test('what they were told, what they want to hear of, and when they were here', async () => {
  const told = await linesOf('notifications')
  expect(told.length).toBeGreaterThan(0)
  expect(told.every(({ kind, createdAt }) => Boolean(kind) && Boolean(createdAt))).toBe(true)
  expect(await objectOf('notificationPreferences')).toMatchObject({
    preferences: { level: 'MENTIONS', digest: 'DAILY' },
    chats: expect.arrayContaining([expect.objectContaining({ chatId: traces.directId, level: 'MENTIONS' })]),
    browsers: [{ endpoint: expect.stringMatching(/^https:\/\/push\.example\//) }],
  })
  expect(await objectOf('reminders')).toMatchObject({ reminders: [{ note: 'Remember the milk' }] })
  expect(await objectOf('presence')).toEqual({ lastSeenAt: expect.stringMatching(/^20\d\d-/) })
})

test('a long file comes in parts that are the same file, whatever their size', async () => {
  for (const field of ['messages', 'chats', 'reactions', 'notifications']) {
    const whole = await take(field)
    const inParts = await take(field, 1)
    expect([field, whole.parts]).toEqual([field, 1])
    expect([field, inParts.text]).toEqual([field, whole.text])
    expect([field, inParts.parts]).toEqual([field, whole.text.trimEnd().split('\n').length])
    expect(whole.name).toBe(`${field}.jsonl`)
  }
})

test('nothing that would let somebody in is in any file, and nothing that others said', async () => {
  const all = (await Promise.all(files.map(async ({ name }) => (await take(name)).text))).join('\n')
  const { accessToken, refreshToken, password } = traces.person
  for (const secret of [accessToken, refreshToken, password, '$argon2id$', 'tokenHash', 'sealed', 'This too.'])
    expect([secret, all.includes(secret)]).toEqual([secret, false])
})

test('nobody gets anybody else’s, and a stranger’s cursor opens the stranger’s own file', async () => {
  const anonymous = await ask<{ personalData: null }>('{ personalData { id } }')
  expect(anonymous.data).toEqual({ personalData: null })
  const first = await partOf('messages', traces.person.accessToken, null, 1)
  const theirs = await partOf('messages', traces.friend.accessToken, first?.next ?? null, 500)
  expect(theirs?.content).not.toContain('Second words')
  expect(theirs?.content).not.toContain('This stays.')
})

test.each([0, 501, -1])('%i at once is refused', async first => {
  await expect(partOf('messages', traces.person.accessToken, null, first)).rejects.toThrow(/BAD_USER_INPUT/)
})

test('a cursor of another file, or of nobody, is refused', async () => {
  const { next } = (await partOf('messages', traces.person.accessToken, null, 1)) ?? {}
  for (const after of [next ?? '', 'made-up', '', Buffer.from('["file:chats",{"$gt":""}]').toString('base64url')])
    await expect(partOf('chats', traces.person.accessToken, after, 1)).rejects.toThrow(/BAD_USER_INPUT/)
})
