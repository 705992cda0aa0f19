// A Slack export, packed as Slack packs it, into running services: what people see of it, as any member does.
import { randomUUID } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { exportChat } from '#stack/export/export-chat.ts'
import { operatorSource } from '#stack/export/sources.ts'
import { zipOf } from '#stack/import/archive/test-zip.ts'
import { createSource } from '#stack/import/ids.ts'
import { type Importers, startImporters } from '#stack/import/importers.ts'
import { runImport } from '#stack/import/run-import.ts'
import { readSlack } from '#stack/import/slack/read-slack.ts'
import { createApi } from '#stack/seed/api.ts'
import { makePerson } from '#stack/seed/direct.ts'
import type { Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'

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

const created = 1_500_000_000
const ts = (n: number) => `${created + n}.000100`
const say = (n: number, text: string, rest: object = {}) => ({ type: 'message', user: 'U0', text, ts: ts(n), ...rest })
const files = {
  'users.json': ['Ada', 'Ben'].map((name, n) => ({ id: `U${n}`, name })),
  'groups.json': [{ id: 'G1', name: 'secret', created, creator: 'U0', members: ['U0', 'U1'] }],
  'dms.json': [{ id: 'D1', created, members: ['U0', 'U1'] }],
  'secret/2017-07-14.json': [
    say(1, 'Shall we plant <@U1>s quinces? :tada:', { reactions: [{ name: 'tada', users: ['U0', 'U1'], count: 2 }] }),
    say(2, 'Under the wall', { user: 'U1', thread_ts: ts(1) }),
    say(3, 'Said in both', { thread_ts: ts(1), subtype: 'thread_broadcast' }),
    say(4, 'This message was deleted.', { subtype: 'tombstone', user: 'USLACKBOT' }),
    say(5, '', { files: [{ id: 'F1', name: 'map.png', size: 999, url_private: 'https://files.slack.com/map.png' }] }),
    say(6, 'Last under it', { thread_ts: ts(1) }),
  ],
  'D1/2017-07-14.json': [say(7, 'Between us')],
}

async function packed(): Promise<string> {
  const zip = join(await mkdtemp(join(tmpdir(), 'slack-')), 'export.zip')
  const entries = Object.entries(files).map(([name, content]) => ({ name, content: JSON.stringify(content) }))
  await writeFile(zip, zipOf(entries))
  return zip
}

test('threads, reactions, mentions, files and direct chats of Slack are what they are here', async () => {
  const source = randomUUID()
  const reads = readSlack(await packed(), () => undefined)
  const report = await runImport({ reads, source, importers, ownerId: ann.id })
  expect(report.records).toMatchObject({ read: 11, leftOut: 0 })
  const id = createSource(source)('room', 'G1')
  const said = 'body deletedAt isInChat mentions { displayName } reactions { emoji count }'
  const { chat } = await api.ask<{ chat: { title: string; messages: { nodes: unknown[] }; lastMessage: unknown } }>(
    `query ($id: ID!) { chat(id: $id) { title lastMessage { body } messages(first: 50) { nodes { ${said}
      thread { replyCount replies(first: 10) { nodes { body isInChat } } } } } } }`,
    { id },
    ann.accessToken,
  )
  expect(chat.title).toBe('#secret')
  expect(chat.lastMessage).toEqual({ body: 'map.png (999 B): https://files.slack.com/map.png' })
  expect(chat.messages.nodes).toMatchObject([
    {
      body: 'Shall we plant @Bens quinces? 🎉',
      mentions: [{ displayName: 'Ben' }],
      reactions: [{ emoji: '🎉', count: 2 }],
      thread: {
        replyCount: 3,
        replies: {
          nodes: [
            { body: 'Under the wall', isInChat: false },
            { body: 'Said in both', isInChat: true },
            { body: 'Last under it', isInChat: false },
          ],
        },
      },
    },
    { body: 'Said in both', isInChat: true },
    { body: null, deletedAt: new Date((created + 4) * 1000).toISOString() },
    { body: 'map.png (999 B): https://files.slack.com/map.png' },
  ])
  const signingKeyFile = join(endpoints.dataDir, 'keys', 'signing-messages.json')
  const chatId = createSource(source)('room', 'D1')
  const lines = await Array.fromAsync(exportChat(operatorSource({ urls: endpoints.urls, signingKeyFile, chatId })))
  expect(lines.filter(({ type }) => type !== 'person')).toMatchObject([
    { type: 'chat', kind: 'DIRECT', title: null },
    { type: 'join' },
    { type: 'message', text: 'Between us' },
  ])
})
