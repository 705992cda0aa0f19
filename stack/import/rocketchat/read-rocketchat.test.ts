// What becomes of an export of Rocket.Chat, and of its collections.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { zipOf } from '../archive/test-zip.ts'
import { importInMemory } from '../test-importers.ts'
import { readRocketChat } from './read-rocketchat.ts'

const lines = (all: readonly unknown[]) =>
  all.map(one => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')
const when = (n: number) => new Date(1_500_000_000_000 + n)

async function read(name: string, content: string | Buffer) {
  const path = join(await mkdtemp(join(tmpdir(), 'rocketchat-')), name)
  await writeFile(path, content)
  return importInMemory(readRocketChat(path, () => undefined))
}
const say = (n: number, msg: string, rest: object = {}) => ({
  msg,
  username: 'ann',
  ts: when(n).toISOString(),
  ...rest,
})

test('a room comes with what was said, who came and went, and its files', async () => {
  const { chats, messages, steps, refused, name } = await read(
    'garden.json',
    lines([
      say(1, 'Hi @ann :thumbsup_tone3:'),
      say(2, 'has joined', { username: 'ben', type: 'uj' }),
      say(3, '', {
        attachments: [{ type: 'file', title: 'cat.png', title_link: '/file-upload/1/cat.png', image_size: 999 }],
      }),
      say(4, 'to you', { attachments: [{ text: 'what was said', author_name: 'ben', message_link: 'https://x/1' }] }),
      say(5, 'x', { username: undefined }),
    ]),
  )
  expect(messages.map(({ body }) => body)).toEqual([
    'Hi @ann 👍🏽',
    'cat.png (999 B): /file-upload/1/cat.png',
    'to you\nben\nwhat was said\nhttps://x/1',
    'x',
  ])
  expect([chats[0]?.title, messages[0]?.mentionIds.map(name), name(messages[3]?.senderId ?? '')]).toEqual([
    'garden',
    ['ann'],
    'Unknown author',
  ])
  expect(steps.filter(({ kind }) => kind === 'members')).toHaveLength(1)
  expect(refused.map(({ line, code }) => [line, code])).toEqual([
    [3, 'FILES_LEFT_OUT'],
    [5, 'UNKNOWN_PERSON'],
  ])
})

test('its collections come with people, direct chats, threads, reactions and edits', async () => {
  const stored = (n: number, msg: string, rest: object = {}) => ({
    ...{
      _id: `m${n}`,
      rid: 'r1',
      msg,
      ts: { $date: when(n).toISOString() },
      u: { _id: 'u1', username: 'ann', name: 'Ann' },
      ...rest,
    },
  })
  const { chats, messages, refused, name } = await read(
    'dump.zip',
    zipOf(
      Object.entries({
        'rocketchat_users.json': [
          { _id: 'u1', username: 'ann', name: 'Ann' },
          { _id: 'u2', username: 'ben', name: 'Ben' },
        ],
        'rocketchat_room.json': [
          {
            _id: 'r1',
            t: 'p',
            name: 'garden',
            fname: 'Garden',
            u: { username: 'ann' },
            ts: { $date: when(0).toISOString() },
          },
          { _id: 'r2', t: 'd', usernames: ['ann', 'ben'] },
        ],
        'rocketchat_message.json': [
          stored(2, 'under it', { tmid: 'm1', tshow: true }),
          stored(1, 'root', {
            editedAt: { $date: when(9).toISOString() },
            reactions: { ':tada:': { usernames: ['ann', 'ben'] } },
          }),
          stored(3, '', { t: 'rm' }),
          stored(4, 'ben', { t: 'au' }),
          stored(5, 'psst', { rid: 'r2' }),
        ],
      }).map(([file, all]) => ({ name: file, content: lines(all) })),
    ),
  )
  const [root, under, removed] = messages
  expect(messages.map(({ body }) => body)).toEqual(['root', 'under it', null, 'psst'])
  expect(root).toMatchObject({ editedAt: when(9), reactions: [{ emoji: '🎉', count: 2 }] })
  expect([under?.threadRootId, under?.isThreadOnly, removed?.deletedAt]).toEqual([root?.id, false, when(3)])
  expect(chats.map(({ kind, title, members }) => [kind, title, members.map(({ userId }) => name(userId))])).toEqual([
    ['GROUP', 'Garden', ['Ann', 'Ben']],
    ['DIRECT', null, ['Ann', 'Ben']],
  ])
  expect(refused).toEqual([])
})

test('what is broken, or of something else, is refused before anything of it is stored', async () => {
  await expect(read('garden.json', lines([say(1, 'a'), '{"msg": "b', say(2, 'c')]))).rejects.toThrow(
    /garden\.json, line 2/,
  )
  await expect(read('export.zip', zipOf([{ name: 'a.txt', content: 'x' }]))).rejects.toThrow('no export of Rocket.Chat')
})

test('each line is in what is stored or in the report, and the counts add up', async () => {
  const line = fc.constantFrom<unknown>(
    ...[
      say(1, 'a'),
      say(2, ''),
      say(3, 'b', { ts: 'never' }),
      say(4, 'has gone', { type: 'ul' }),
      say(5, 'x'.repeat(9_000)),
    ],
    ...[say(6, '', { attachments: [{ type: 'file', title: 'a.pdf' }] }), say(7, 'c', { username: null }), null, 7, {}],
    ...[
      say(8, 'added', { type: 'au' }),
      say(9, 'p', { pinned: true }),
      say(10, 'd', { attachments: 'x', reactions: [] }),
    ],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async all => {
      const { report, refused } = await read('a.json', lines([say(0, 'first'), ...all]))
      const { read: count, whole, changed, leftOut } = report.records
      expect([count, whole + changed + leftOut]).toEqual([all.length + 1, all.length + 1])
      expect(new Set(refused.map(one => one.line)).size).toBe(changed + leftOut)
    }),
    { numRuns: 60 },
  )
})
