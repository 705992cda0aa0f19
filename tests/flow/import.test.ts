// Importing through the command's own code into running services: a room appears whole, with its own times, dense numbers, replies
// and members; a repeat and a kill change nothing; and whatever cannot be kept is told by its line.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { exportChat } from '#stack/export/export-chat.ts'
import { type ExportSource, memberSource, operatorSource } from '#stack/export/sources.ts'
import { createSource } from '#stack/import/ids.ts'
import { type Importers, startImporters } from '#stack/import/importers.ts'
import { readIrc } from '#stack/import/irc.ts'
import { readJsonl } from '#stack/import/jsonl.ts'
import { type ImportReport, runImport } from '#stack/import/run-import.ts'
import { createApi } from '#stack/seed/api.ts'
import { makePerson } from '#stack/seed/direct.ts'
import type { Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { channelLines, writeLines } from './conversation-files.ts'
import { startImportCommand } from './import-command.ts'

const endpoints = testStack()
const api = createApi(endpoints.gatewayUrl)
let ann: Person
let importers: Importers

beforeAll(async () => {
  ann = await makePerson(endpoints, 'Ann')
  importers = await startImporters(endpoints)
})
afterAll(async () => {
  await importers[Symbol.asyncDispose]()
})

interface Said {
  readonly seq: number
  readonly kind: string
  readonly body: string | null
  readonly sentAt: string
  readonly sender: { readonly id: string; readonly displayName?: string } | null
  readonly replyTo?: { readonly body: string } | null
}

/** In a long room, what other domains know of each message would be most of what a page costs. */
const lean = 'seq kind body sentAt sender { id }'
const whole = `${lean} sender { displayName } replyTo { body }`
const reading = (fields: string) => `query ($id: ID!, $after: String) { chat(id: $id) { title memberCount lastSeq rev
  unread { count } messages(first: 100, after: $after) { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } } }`

interface Chat {
  readonly title: string
  readonly memberCount: number
  readonly lastSeq: number
  readonly rev: number
  readonly unread: { readonly count: number }
  readonly messages: { edges: { node: Said }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
}

async function readRoom(id: string, fields = whole): Promise<{ chat: Chat; said: Said[] }> {
  const said: Said[] = []
  for (let after: string | null = null; ; ) {
    const { chat }: { chat: Chat | null } = await api.ask(reading(fields), { id, after }, ann.accessToken)
    if (!chat) throw new Error(`Ann is not in ${id}`)
    said.push(...chat.messages.edges.map(({ node }) => node))
    if (!chat.messages.pageInfo.hasNextPage) return { chat, said }
    after = chat.messages.pageInfo.endCursor
  }
}

async function readRevs(id: string): Promise<number[]> {
  const query = `query ($id: ID!, $after: Cursor!) { chat(id: $id) { events(after: $after, first: 500) { edges { cursor } pageInfo { hasNextPage endCursor } } } }`
  const revs: number[] = []
  for (let after = '0'; ; ) {
    type Page = { edges: { cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
    const { chat }: { chat: { events: Page } } = await api.ask(query, { id, after }, ann.accessToken)
    revs.push(...chat.events.edges.map(({ cursor }) => Number(cursor)))
    if (!chat.events.pageInfo.hasNextPage) return revs
    after = chat.events.pageInfo.endCursor
  }
}

const dense = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

async function found(query: string, chatId: string): Promise<string[]> {
  const { searchMessages } = await api.ask<{ searchMessages: { edges: { node: { body: string } }[] } }>(
    `query ($search: MessageSearchInput!) { searchMessages(search: $search, first: 50) {
      edges { node { body } } } }`,
    { search: { query, chatIds: [chatId] } },
    ann.accessToken,
  )
  return searchMessages.edges.map(({ node }) => node.body)
}

const at = (minute: number) => new Date(Date.UTC(2020, 0, 1, 0, minute)).toISOString()
const people = () => [
  { type: 'person', id: 'ann', name: 'Ann', userId: ann.id },
  { type: 'person', id: 'bob', name: 'Bob of old' },
]
const room = { type: 'room', id: 'garden', title: 'Old garden', topic: 'What grew', at: at(0) }
const opening = { type: 'join', room: 'garden', people: ['ann', 'bob'], at: at(0) }
const say = (id: string, person: string, text: string, rest: object = {}) => ({
  ...{ type: 'message', room: 'garden', id, person, at: at(Number(id)), text, ...rest },
})

async function importLines(lines: readonly (object | string)[], source: string = randomUUID()) {
  const refused: { line: number; code: string }[] = []
  const report = await runImport({
    ...{ reads: readJsonl(await writeLines('room.jsonl', lines), () => undefined), source, importers },
    onRefused: (line, { code }) => refused.push({ line, code }),
  })
  return { report, refused, chatId: report.chatIds[0] ?? '' }
}

test('a room appears whole: its people, times, replies and members, nothing unread, found by search', async () => {
  const { chatId, refused } = await importLines([
    ...people(),
    room,
    opening,
    say('1', 'bob', 'Shall we plant quinces?'),
    say('2', 'ann', 'Yes, by the wall.', { replyTo: '1', reactions: [{ emoji: '👍', people: ['bob'] }] }),
    { type: 'leave', room: 'garden', people: ['bob'], at: at(3) },
  ])
  expect(refused).toEqual([])
  const { chat, said } = await readRoom(chatId)
  expect(chat).toMatchObject({ title: 'Old garden', memberCount: 1, lastSeq: 3, unread: { count: 0 } })
  expect(said).toMatchObject([
    { body: 'Shall we plant quinces?', sentAt: at(1), sender: { displayName: 'Bob of old' } },
    { body: 'Yes, by the wall.', sender: { id: ann.id }, replyTo: { body: 'Shall we plant quinces?' } },
    { kind: 'SYSTEM', body: null },
  ])
  expect(await readRevs(chatId)).toEqual(dense(chat.rev))
  expect(await found('quince*', chatId)).toEqual(['Shall we plant quinces?'])
  // It is a room like any other from here on.
  const input = { chatId, clientKey: randomUUID(), body: 'And now?' }
  const { sendMessage } = await api.ask<{ sendMessage: { message?: { seq: number } } }>(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { ... on SendMessageSuccess { message { seq } } } }',
    { input },
    ann.accessToken,
  )
  expect(sendMessage.message?.seq).toBe(4)
})

test('what cannot be kept is told by its line and counted, and everything else is there', async () => {
  const { chatId, refused, report } = await importLines([
    ...people(),
    room,
    opening,
    '{"type": "message", "room"',
    '[1, 2]',
    { type: 'poem', text: 'x' },
    say('1', 'carol', 'Who am I?'),
    say('2', 'ann', 'x'.repeat(1_000_000)),
    say('3', 'ann', 'kept without its answer', { replyTo: '9' }),
    say('4', 'ann', 'answers itself', { replyTo: '4' }),
    say('4', 'ann', 'told twice'),
    { ...say('5', 'ann', 'no time'), at: 'yesterday' },
    { ...say('6', 'ann', 'no room'), room: 'cellar' },
    say('7', 'ann', ' '),
    say('8', 'ann', 'the last'),
  ])
  expect(refused).toEqual([
    { line: 5, code: 'BROKEN_LINE' },
    { line: 6, code: 'BROKEN_LINE' },
    { line: 7, code: 'UNKNOWN_TYPE' },
    { line: 8, code: 'UNKNOWN_PERSON' },
    { line: 9, code: 'TEXT_TOO_LONG' },
    { line: 10, code: 'UNKNOWN_REPLY' },
    { line: 11, code: 'UNKNOWN_REPLY' },
    { line: 12, code: 'REPEATED_ID' },
    { line: 13, code: 'INVALID_FIELD' },
    { line: 14, code: 'UNKNOWN_ROOM' },
    { line: 15, code: 'INVALID_FIELD' },
  ])
  expect(report.refused).toMatchObject({ BROKEN_LINE: 2, INVALID_FIELD: 2 })
  const { said } = await readRoom(chatId)
  const bodies = said.map(({ body }) => body)
  expect(bodies).toEqual(['x'.repeat(8_000), 'kept without its answer', 'answers itself', 'the last'])
  expect(report.records).toEqual({ read: 16, whole: 5, changed: 3, leftOut: 8 })
})

test('a repeat changes nothing, a longer file adds its end, and another file is refused', async () => {
  const source = randomUUID()
  const begin = [...people(), room, opening, say('1', 'bob', 'one')]
  const first = await importLines(begin, source)
  const before = await readRoom(first.chatId)
  const again = await importLines(begin, source)
  expect(again.report).toMatchObject({ chatIds: [first.chatId], stored: 0, known: 2 })
  expect(await readRoom(first.chatId)).toEqual(before)
  const other = [...people(), room, opening, say('5', 'bob', 'something else')]
  await expect(importLines(other, source)).rejects.toThrow('begins otherwise')
  await importLines(
    [...begin, say('2', 'bob', 'two'), { type: 'leave', room: 'garden', people: ['bob'], at: at(3) }],
    source,
  )
  const { chat, said } = await readRoom(first.chatId)
  expect(said.map(({ body }) => body)).toEqual(['one', 'two'])
  expect(chat.memberCount).toBe(2)
})

/** What two imports of the same must agree in: everything but ids. */
const contentOf = ({ said }: { said: readonly Said[] }) =>
  said.map(({ seq, kind, body, sentAt, replyTo, sender }) => ({
    seq,
    kind,
    body,
    sentAt,
    replyTo,
    name: sender?.displayName,
  }))

test('killed in the middle and started again, it stores each message once', async () => {
  const who = (line: number) => (line % 3 === 0 ? 'ann' : 'bob')
  const numbers = dense(2_100)
  const lines = [...people(), room, opening, ...numbers.map(line => say(String(line), who(line), `number ${line}`))]
  const file = await writeLines('killed.jsonl', lines)
  const source = randomUUID()
  await using command = startImportCommand([file, '--format', 'jsonl', '--source', source], endpoints)
  await using client = await MongoClient.connect(endpoints.mongoUrl)
  const imports = client.db(`${endpoints.namespace}messages`).collection<{ _id: string; taken: number }>('imports')
  const _id = createSource(source)('room', room.id)
  const wait = { everyMs: 20 }
  await until('the first batch to be stored', async () => (await imports.findOne({ _id }))?.taken, wait)
  command.kill()
  // They finish the batch that they are at.
  await until('the command and its importers to end', command.isOver, wait)
  const rest = await runImport({ reads: readJsonl(file, () => undefined), source, importers })
  expect(rest.known).toBeGreaterThan(0)
  const { chat, said } = await readRoom(rest.chatIds[0] ?? '', lean)
  const senders = { ann: { id: ann.id }, bob: { id: createSource(source)('person', 'bob') } }
  expect(said).toEqual(
    numbers.map(line => ({
      ...{ seq: line, kind: 'TEXT', body: `number ${line}`, sentAt: at(line), sender: senders[who(line)] },
    })),
  )
  expect(await readRevs(rest.chatIds[0] ?? '')).toEqual(dense(chat.rev))
})

test('a part of a busy channel is imported, paged through and searched', async () => {
  const lines = await channelLines(1_800)
  const file = await writeLines('irc.jsonl', lines)
  const report: ImportReport = await runImport({
    ...{ reads: readIrc(file, () => undefined), source: randomUUID(), importers, ownerId: ann.id },
  })
  const spoken = lines
    .map(line => JSON.parse(line))
    .filter(({ kind, text }) => (kind === 'message' && text?.trim()) || kind === 'action')
  expect(report.messages).toBe(spoken.length)
  const { said, chat } = await readRoom(report.chatIds[0] ?? '', lean)
  expect(said.map(({ seq }) => seq)).toEqual(dense(chat.lastSeq))
  const texts = said.filter(({ kind }) => kind === 'TEXT')
  expect(texts.map(({ sentAt }) => Date.parse(sentAt))).toEqual(spoken.map(one => Date.parse(one.at)))
  const wanted = texts.filter(({ body }) => /\bubuntu\b/i.test(body ?? '') && /\bpartition\b/i.test(body ?? ''))
  expect(wanted.length).toBeGreaterThan(0)
  const results = await found('Ubuntu PARTITION', report.chatIds[0] ?? '')
  expect(results.slice().sort()).toEqual(
    wanted
      .map(({ body }) => body ?? '')
      .slice(-50)
      .sort(),
  )
})

test('a room that is exported, by a member or an operator, is the same room when it is imported', async () => {
  const { chatId } = await importLines([
    ...people(),
    room,
    { ...opening, people: ['ann'], roles: { ann: 'OWNER' } },
    { type: 'join', room: 'garden', people: ['bob'], at: at(1), roles: { bob: 'ADMIN' } },
    say('2', 'bob', 'Shall we plant quinces?', { reactions: [{ emoji: '👍', people: ['ann', 'bob'] }] }),
    say('3', 'ann', 'By the wall.', { replyTo: '2', editedAt: at(5) }),
    { type: 'leave', room: 'garden', people: ['bob'], at: at(6) },
    { ...say('7', 'bob', ''), text: null, deletedAt: at(8) },
  ])
  const signingKeyFile = join(endpoints.dataDir, 'keys', 'signing-messages.json')
  const sources: ExportSource[] = [
    memberSource(endpoints.gatewayUrl, ann.accessToken, chatId),
    operatorSource({ urls: endpoints.urls, signingKeyFile, chatId }),
  ]
  for (const source of sources) {
    const lines = await Array.fromAsync(exportChat(source))
    const copy = await importLines(lines)
    expect(copy.refused).toEqual([])
    expect(copy.chatId).not.toBe(chatId)
    expect(contentOf(await readRoom(copy.chatId))).toEqual(contentOf(await readRoom(chatId)))
    const again = await Array.fromAsync(exportChat(memberSource(endpoints.gatewayUrl, ann.accessToken, copy.chatId)))
    expect(again.map(line => line.type)).toEqual(lines.map(line => line.type))
  }
})
