// Importing through the command's own code into running services: a room appears whole, with its own times, dense numbers, replies
// and members; a repeat and a kill change nothing; and whatever cannot be kept is told by its line.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { exportChat } from '#stack/export/export-chat.ts'
import { type ExportSource, memberSource, operatorSource } from '#stack/export/sources.ts'
import { readIrc } from '#stack/import/irc.ts'
import { type ImportReport, runImport } from '#stack/import/run-import.ts'
import { testStack } from '#stack/testing/testing.ts'
import { channelLines, writeLines } from './conversation-files.ts'
import { at, dense, type ImportWorld, lean, opening, room, type Said, say, startImportWorld } from './import-world.ts'

const endpoints = testStack()
let world: ImportWorld

beforeAll(async () => {
  world = await startImportWorld(endpoints)
})
afterAll(async () => {
  await world[Symbol.asyncDispose]()
})

async function found(query: string, chatId: string): Promise<string[]> {
  const { searchMessages } = await world.api.ask<{ searchMessages: { edges: { node: { body: string } }[] } }>(
    `query ($search: MessageSearchInput!) { searchMessages(search: $search, first: 50) {
      edges { node { body } } } }`,
    { search: { query, chatIds: [chatId] } },
    world.ann.accessToken,
  )
  return searchMessages.edges.map(({ node }) => node.body)
}

test('a room appears whole: its people, times, replies and members, nothing unread, found by search', async () => {
  const { chatId, refused } = await world.importLines([
    ...world.people(),
    room,
    opening,
    say('1', 'bob', 'Shall we plant quinces?'),
    say('2', 'ann', 'Yes, by the wall.', { replyTo: '1', reactions: [{ emoji: '👍', people: ['bob'] }] }),
    { type: 'leave', room: 'garden', people: ['bob'], at: at(3) },
  ])
  expect(refused).toEqual([])
  const { chat, said } = await world.readRoom(chatId)
  expect(chat).toMatchObject({ title: 'Old garden', memberCount: 1, lastSeq: 3, unread: { count: 0 } })
  expect(said).toMatchObject([
    { body: 'Shall we plant quinces?', sentAt: at(1), sender: { displayName: 'Bob of old' } },
    { body: 'Yes, by the wall.', sender: { id: world.ann.id }, replyTo: { body: 'Shall we plant quinces?' } },
    { kind: 'SYSTEM', body: null },
  ])
  expect(await world.readRevs(chatId)).toEqual(dense(chat.rev))
  expect(await found('quince*', chatId)).toEqual(['Shall we plant quinces?'])
  // It is a room like any other from here on.
  const input = { chatId, clientKey: randomUUID(), body: 'And now?' }
  const { sendMessage } = await world.api.ask<{ sendMessage: { message?: { seq: number } } }>(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { ... on SendMessageSuccess { message { seq } } } }',
    { input },
    world.ann.accessToken,
  )
  expect(sendMessage.message?.seq).toBe(4)
})

test('what cannot be kept is told by its line and counted, and everything else is there', async () => {
  const { chatId, refused, report } = await world.importLines([
    ...world.people(),
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
  const { said } = await world.readRoom(chatId)
  const bodies = said.map(({ body }) => body)
  expect(bodies).toEqual(['x'.repeat(8_000), 'kept without its answer', 'answers itself', 'the last'])
  expect(report.records).toEqual({ read: 16, whole: 5, changed: 3, leftOut: 8 })
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

test('a part of a busy channel is imported, paged through and searched', async () => {
  const lines = await channelLines(1_800)
  const file = await writeLines('irc.jsonl', lines)
  const report: ImportReport = await runImport({
    ...{
      reads: readIrc(file, () => undefined),
      source: randomUUID(),
      importers: world.importers,
      ownerId: world.ann.id,
    },
  })
  const spoken = lines
    .map(line => JSON.parse(line))
    .filter(({ kind, text }) => (kind === 'message' && text?.trim()) || kind === 'action')
  expect(report.messages).toBe(spoken.length)
  const { said, chat } = await world.readRoom(report.chatIds[0] ?? '', lean)
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
  const { chatId } = await world.importLines([
    ...world.people(),
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
    memberSource(endpoints.gatewayUrl, world.ann.accessToken, chatId),
    operatorSource({ urls: endpoints.urls, signingKeyFile, chatId }),
  ]
  for (const source of sources) {
    const lines = await Array.fromAsync(exportChat(source))
    const copy = await world.importLines(lines)
    expect(copy.refused).toEqual([])
    expect(copy.chatId).not.toBe(chatId)
    expect(contentOf(await world.readRoom(copy.chatId))).toEqual(contentOf(await world.readRoom(chatId)))
    const again = await Array.fromAsync(
      exportChat(memberSource(endpoints.gatewayUrl, world.ann.accessToken, copy.chatId)),
    )
    expect(again.map(line => line.type)).toEqual(lines.map(line => line.type))
  }
})
