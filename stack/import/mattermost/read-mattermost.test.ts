// What becomes of a bulk export of Mattermost.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { zipOf } from '../archive/test-zip.ts'
import { importInMemory } from '../test-importers.ts'
import { readMattermost } from './read-mattermost.ts'

type Line = object | string
const text = (lines: readonly Line[]) =>
  lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')

async function written(name: string, content: string | Buffer): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'mattermost-')), name)
  await writeFile(path, content)
  return path
}
const read = async (lines: readonly Line[]) =>
  importInMemory(readMattermost(await written('bulk.jsonl', text(lines)), () => undefined))

const inChannels = [{ name: 'team', channels: [{ name: 'town', roles: 'channel_user channel_admin' }] }]
const begin: Line[] = [
  { type: 'version', version: 1 },
  { type: 'team', team: { name: 'team', display_name: 'Team', type: 'O' } },
  { type: 'channel', channel: { team: 'team', name: 'town', display_name: 'Town', type: 'P', header: 'About' } },
  { type: 'user', user: { username: 'ann', nickname: 'Ann', teams: inChannels } },
  { type: 'user', user: { username: 'ben', first_name: 'Ben', last_name: 'B.', teams: inChannels } },
]
const post = (at: number, message: string, rest: object = {}) => ({
  type: 'post',
  post: { team: 'team', channel: 'town', user: 'ann', message, create_at: 1_500_000_000_000 + at, ...rest },
})

test('channels, direct and group messages come in the order of time, with threads, reactions, mentions and files', async () => {
  const { chats, messages, refused, name } = await read([
    ...begin,
    post(50, 'later :tada: @ben @nobody @all'),
    post(10, 'root', {
      edit_at: 1_500_000_000_060,
      reactions: [
        { user: 'ben', emoji_name: '+1_medium_skin_tone', create_at: 1 },
        { user: 'ann', emoji_name: '+1_medium_skin_tone', create_at: 2 },
      ],
      replies: [
        { user: 'ben', message: 'under it', create_at: 1_500_000_000_070 },
        { user: 'gone', message: 'too', create_at: 1_500_000_000_020 },
      ],
      attachments: [{ path: '20200101/teams/x/plan.pdf' }],
    }),
    { type: 'direct_channel', direct_channel: { members: ['ann', 'ben'] } },
    {
      type: 'direct_post',
      direct_post: { channel_members: ['ben', 'ann'], user: 'ben', message: 'psst', create_at: 1_500_000_000_000 },
    },
    {
      type: 'direct_post',
      direct_post: {
        channel_members: ['ben', 'ann', 'cem'],
        user: 'cem',
        message: 'three',
        create_at: 1_500_000_000_000,
      },
    },
  ])
  const [root, too, later, under, psst, three] = messages
  expect(messages.map(({ body }) => body)).toEqual([
    'root\nplan.pdf',
    'too',
    'later 🎉 @ben @nobody @all',
    'under it',
    'psst',
    'three',
  ])
  expect([too, under].map(one => [one?.threadRootId, one?.isThreadOnly])).toEqual([
    [root?.id, true],
    [root?.id, true],
  ])
  expect(root?.reactions).toMatchObject([{ emoji: '👍🏽', count: 2 }])
  expect(root?.editedAt).toEqual(new Date(1_500_000_000_060))
  expect([later?.mentionIds.map(name), later?.mentionsEveryone]).toEqual([['Ben B.'], true])
  expect(chats.map(({ kind, title }) => [kind, title])).toEqual([
    ['GROUP', 'Town'],
    ['DIRECT', null],
    ['GROUP', 'ann, ben, cem'],
  ])
  expect([name(too?.senderId ?? ''), psst && three && true]).toEqual(['gone', true])
  expect(refused.map(({ line, code }) => [line, code])).toEqual([[7, 'FILES_LEFT_OUT']])
})

test('it is read from its archive as well', async () => {
  const zip = zipOf([
    { name: 'import.jsonl', content: text([...begin, post(1, 'hi')]) },
    { name: 'data/20200101/plan.pdf', content: 'x' },
  ])
  const { bodies, refused } = await importInMemory(readMattermost(await written('export.zip', zip), () => undefined))
  expect([bodies, refused.map(({ file, code }) => [file, code])]).toEqual([
    ['hi'],
    [['data/20200101/plan.pdf', 'FILE_NOT_READ']],
  ])
})

test.each<[string, readonly Line[], RegExp]>([
  ['with broken lines', [...begin, '{"type": "po'], /bulk\.jsonl is broken[\s\S]*line 6/],
  ['of something else', [{ type: 'person', id: 'a' }], /no bulk export of Mattermost/],
  ['of nothing', [], /broken/],
])('a file %s is refused before anything of it is stored', async (_, lines, message) => {
  await expect(read(lines)).rejects.toThrow(message)
})

test('each line, and each reply in it, is in what is stored or in the report, and the counts add up', async () => {
  const reply = fc.record({
    user: fc.constantFrom('ann', 'x'),
    message: fc.constantFrom('a', '', 'b :+1:'),
    create_at: fc.constantFrom(5, 1_500_000_000_500, null),
  })
  const line = fc.oneof(
    fc
      .record({
        at: fc.nat(50),
        message: fc.constantFrom('hi', '', ' ', 'x'.repeat(9_000)),
        replies: fc.array(reply, { maxLength: 3 }),
      })
      .map(({ at, message, replies }) => post(at, message, { replies })),
    fc.constantFrom<Line>(
      post(3, 'pinned', { is_pinned: true }),
      { type: 'post', post: { team: 't', channel: 'elsewhere', user: 'y', message: 'z', create_at: 7 } },
      { type: 'post', post: { message: 'no time' } },
      { type: 'emoji', emoji: { name: 'parrot', image: 'x.gif' } },
      { type: 'song', song: {} },
      { type: 'user', user: {} },
      { type: 'channel', channel: { team: 'team', name: 'town' } },
      { type: 'direct_channel', direct_channel: { members: ['ann', 'ben'] } },
      { type: 'post', post: null },
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async lines => {
      const { report, refused, messages } = await read([...begin, ...lines])
      const { read: count, whole, changed, leftOut } = report.records
      const posts = lines.map(one => (one as { post?: { replies?: unknown[]; create_at?: unknown } }).post)
      const replies = posts.reduce((sum, one) => sum + (one?.create_at == null ? 0 : (one.replies ?? []).length), 0)
      expect(count).toBe(begin.length + lines.length + replies)
      expect(whole + changed + leftOut).toBe(count)
      expect(new Set(refused.map(one => `${one.line}:${one.part ?? 0}`)).size).toBe(changed + leftOut)
      const said = posts.filter(one => one !== undefined).length + replies
      const unsaid = refused
        .filter(({ code }) => code === 'INVALID_FIELD')
        .filter(({ line: at }) => posts[at - 1 - begin.length] !== undefined)
      expect(messages.length + unsaid.length).toBe(said)
    }),
    { numRuns: 60 },
  )
})
