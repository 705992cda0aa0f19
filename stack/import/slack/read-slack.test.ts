// What becomes of a Slack export: that each of its records is in what is stored or in the report, with its place, and that what people
// have said and meant there is what they said and meant here.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { importInMemory } from '../test-importers.ts'
import { generateWorkspace, type Workspace } from './generated-workspace.ts'
import { readSlack } from './read-slack.ts'

async function writeExport(files: ReadonlyMap<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'slack-'))
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), JSON.stringify(content))
  }
  return folder
}

const importFolder = async (files: ReadonlyMap<string, unknown>, ownerId?: string) =>
  importInMemory(
    readSlack(await writeExport(files), () => undefined),
    ownerId,
  )

/** Choices of a list, and then the plainest for ever. */
const chooser = (choices: readonly number[]) => {
  let next = 0
  return (below: number) => (choices[next++] ?? 0) % Math.max(1, below)
}

async function checkAccounts({ files, words, records }: Workspace): Promise<void> {
  const { report, refused, bodies } = await importFolder(files)
  const { read, whole, changed, leftOut } = report.records
  expect(whole + changed + leftOut).toBe(read)
  expect(read).toBe(records)
  const told = new Set(refused.map(({ file, line }) => `${file}:${line}`))
  expect(told.size).toBe(changed + leftOut)
  const said = new Set(bodies.flatMap(body => body.match(/word\d+/g) ?? []))
  for (const [place, own] of words) {
    const lost = own.filter(word => !said.has(word))
    if (lost.length > 0 && !told.has(place)) throw new Error(`${place} is neither here nor there: ${lost.join(', ')}`)
  }
}

test('each record is in what is stored, or in the report with its place, and the counts add up', async () => {
  const choices = fc.array(fc.nat(10_000), { minLength: 30, maxLength: 400, size: 'max' })
  await fc.assert(
    fc.asyncProperty(choices, async list => {
      await checkAccounts(generateWorkspace(chooser(list), { people: 4, channels: 5, messages: 8 }))
    }),
    { numRuns: 12 },
  )
})

const users = ['Ann', 'Ben', 'Cem'].map((name, n) => ({
  id: `U${n}`,
  name: name.toLowerCase(),
  profile: { display_name: name },
}))
const created = 1_500_000_000
const ts = (n: number) => `${created + n}.000100`
const when = (n: number) => new Date((created + n) * 1000)
const say = (n: number, text: string, rest: object = {}) => ({ type: 'message', user: 'U0', text, ts: ts(n), ...rest })
const general = (days: readonly unknown[], more: object = {}) =>
  new Map<string, unknown>([
    ['users.json', users],
    ['channels.json', [{ id: 'C1', name: 'general', created, creator: 'U0', members: ['U0', 'U1'], ...more }]],
    ['general/2017-07-14.json', days],
  ])

test('private channels, group messages and direct messages come with what was said in them', async () => {
  const { chats, bodies, refused, name } = await importFolder(
    new Map<string, unknown>([
      ['users.json', users],
      ['groups.json', [{ id: 'G1', name: 'secret', created, members: ['U1', 'U0'] }]],
      ['mpims.json', [{ id: 'G2', name: 'mpdm-ann--ben--cem-1', created, members: ['U0', 'U1', 'U2'] }]],
      [
        'dms.json',
        [
          { id: 'D1', created, members: ['U0', 'U2'] },
          { id: 'D2', created, members: ['U1'] },
        ],
      ],
      ['secret/2017-07-14.json', [say(1, 'in the channel')]],
      ['mpdm-ann--ben--cem-1/2017-07-14.json', [say(2, 'in the group')]],
      ['D1/2017-07-14.json', [say(3, 'to one')]],
      ['D2/2017-07-14.json', [say(4, 'to myself', { user: 'U1' })]],
    ]),
    'owner',
  )
  expect(bodies).toEqual(['in the channel', 'in the group', 'to one', 'to myself'])
  const shown = chats.map(({ kind, title, members }) => [
    kind,
    title,
    members.map(one => name(one.userId) ?? one.userId),
  ])
  expect(shown).toEqual([
    ['GROUP', '#secret', ['owner', 'Ben', 'Ann']],
    ['GROUP', 'Ann, Ben, Cem', ['owner', 'Ann', 'Ben', 'Cem']],
    ['DIRECT', null, ['Ann', 'Cem']],
    ['GROUP', 'Ben', ['owner', 'Ben']],
  ])
  expect(refused).toMatchObject([{ file: 'dms.json', line: 2, code: 'DIRECT_CHAT_AS_GROUP' }])
})

test('replies are in their thread, and those that were sent to the channel too are in both', async () => {
  const { messages, refused } = await importFolder(
    general([
      say(1, 'root', { thread_ts: ts(1), reply_count: 3 }),
      say(2, 'under it', { thread_ts: ts(1) }),
      say(3, 'in both', { thread_ts: ts(1), subtype: 'thread_broadcast' }),
      say(4, 'under what is gone', { thread_ts: '1400000000.000100' }),
    ]),
  )
  const [root, ...replies] = messages
  expect(replies.map(({ threadRootId, isThreadOnly }) => [threadRootId, isThreadOnly])).toEqual([
    [root?.id, true],
    [root?.id, false],
    [null, false],
  ])
  expect(refused).toMatchObject([{ file: 'general/2017-07-14.json', line: 4, code: 'UNKNOWN_REPLY' }])
})

test('what is only in blocks, in attachments or in files is there, and a picture without a text is a message', async () => {
  const { bodies, refused } = await importFolder(
    general([
      say(1, '', { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'Build *12* by <@U1>' } }] }),
      say(2, 'Alert', { attachments: [{ title: 'Disk', text: 'is full', fields: [{ title: 'On', value: 'db1' }] }] }),
      say(3, '', {
        files: [{ id: 'F1', name: 'cat.png', size: 2_048, url_private: 'https://files.slack.com/cat.png?t=xoxe-9' }],
      }),
      say(4, 'See <https://example.com/a>', { attachments: [{ from_url: 'https://example.com/a', text: 'A page' }] }),
      say(5, '', { subtype: 'huddle_thread' }),
    ]),
  )
  expect(bodies).toEqual([
    'Build *12* by @Ben',
    'Alert\nDisk\nis full\nOn: db1',
    'cat.png (2.0 KB): https://files.slack.com/cat.png',
    'See https://example.com/a',
  ])
  expect(refused.map(({ line, code }) => [line, code])).toEqual([
    [3, 'FILES_LEFT_OUT'],
    [4, 'PART_LEFT_OUT'],
    [5, 'INVALID_FIELD'],
  ])
})

test('reactions are there by whom, with their tones; those of their own emoji are told', async () => {
  const { messages, refused } = await importFolder(
    general([
      say(1, 'yes', {
        reactions: [
          { name: '+1::skin-tone-3', users: ['U0', 'U1'], count: 2 },
          { name: 'heart', users: ['U1'], count: 4 },
          { name: 'party_parrot', users: ['U1'], count: 1 },
        ],
      }),
    ]),
  )
  expect(messages[0]?.reactions.map(({ emoji, count, userIds }) => [emoji, count, userIds.length])).toEqual([
    ['👍🏼', 2, 2],
    ['❤\ufe0f', 4, 1],
  ])
  expect(refused).toMatchObject([
    { line: 1, code: 'REACTION_LEFT_OUT', reason: expect.stringContaining(':party_parrot:') },
  ])
})

test('whoever said it has a name: apps, people of elsewhere, and nobody', async () => {
  const { messages, name, refused } = await importFolder(
    general([
      say(1, 'a', { user: undefined, bot_id: 'B1', username: 'deploys', subtype: 'bot_message' }),
      say(2, 'b', { user: 'UX', user_profile: { real_name: 'Xenia' } }),
      say(3, 'c', { user: 'UY' }),
      say(4, 'd', { user: 'USLACKBOT' }),
      say(5, 'e', { user: undefined }),
    ]),
  )
  const names = messages.map(({ senderId }) => name(senderId))
  expect(names).toEqual(['deploys', 'Xenia', 'UY', 'Slackbot', 'Unknown author'])
  expect(refused).toMatchObject([{ line: 5, code: 'UNKNOWN_PERSON' }])
})

test('what was edited or deleted is that, also where only a later message tells it', async () => {
  const { messages } = await importFolder(
    general([
      say(1, 'new', { edited: { user: 'U0', ts: ts(9) } }),
      say(2, 'This message was deleted.', { subtype: 'tombstone', user: 'USLACKBOT' }),
      say(3, 'old'),
      say(4, 'to be deleted'),
      { type: 'message', subtype: 'message_changed', ts: ts(5), message: { user: 'U0', text: 'newer', ts: ts(3) } },
      { type: 'message', subtype: 'message_deleted', ts: ts(6), deleted_ts: ts(4) },
    ]),
  )
  expect(messages.map(({ body, editedAt, deletedAt }) => [body, editedAt, deletedAt])).toEqual([
    ['new', when(9), null],
    [null, null, when(2)],
    ['newer', when(5), null],
    [null, null, when(6)],
  ])
})

test('people come and go when they did, and those are in it at the end who are in its list', async () => {
  const move = (n: number, user: string, subtype: string) => say(n, `<@${user}> moves`, { user, subtype })
  const { chats, steps, name } = await importFolder(
    general([move(1, 'U1', 'channel_join'), say(2, 'hi'), move(3, 'U0', 'channel_leave')], { members: ['U1', 'U2'] }),
  )
  const moves = steps.filter(step => step.kind === 'members')
  expect(moves.map(({ added, removed }) => [added.map(name), removed.map(name)])).toEqual([
    [['Ben'], []],
    [[], ['Ann']],
  ])
  expect(chats[0]?.members.map(({ userId, role }) => [name(userId), role])).toEqual([
    ['Cem', 'OWNER'],
    ['Ben', 'MEMBER'],
  ])
})

test('a file that is broken stops the import before anything of it is stored, and is named with its line', async () => {
  const folder = await writeExport(general([say(1, 'a')]))
  await writeFile(join(folder, 'general', '2017-07-15.json'), '[\n{"type": "message",\n')
  await writeFile(join(folder, 'general', '2017-07-16.json'), '[\n{"type" "message"}]')
  const reads = readSlack(folder, () => undefined)
  await expect(reads.next()).rejects.toThrow(
    /general\/2017-07-15.json, line 3: it is cut off[\s\S]*general\/2017-07-16.json, line 2/,
  )
})

test('what is no export of Slack is said to be none', async () => {
  const folder = await writeExport(new Map([['export.json', []]]))
  await expect(readSlack(folder, () => undefined).next()).rejects.toThrow('is no export of Slack')
})
