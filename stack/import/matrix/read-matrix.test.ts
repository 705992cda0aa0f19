// What becomes of a room that Element has exported.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { importInMemory } from '../test-importers.ts'
import { readMatrix } from './read-matrix.ts'

const when = (n: number) => new Date(1_500_000_000_000 + n)
const event = (n: number, type: string, content: object, rest: object = {}) => ({
  ...{ event_id: `$${n}`, type, sender: '@ann:x', origin_server_ts: when(n).getTime(), room_id: '!room:x', content },
  ...rest,
})
const text = (n: number, body: string, more: object = {}, rest: object = {}) =>
  event(n, 'm.room.message', { msgtype: 'm.text', body, ...more }, rest)
const relates = (relation: object) => ({ 'm.relates_to': relation })
const member = (n: number, who: string, membership: string, displayname?: string) =>
  event(n, 'm.room.member', { membership, ...(displayname ? { displayname } : {}) }, { sender: who, state_key: who })

async function read(
  messages: readonly unknown[],
  room: object = { room_name: 'Garden', room_creator: '@ann:x', topic: 'What grew' },
) {
  const path = join(await mkdtemp(join(tmpdir(), 'matrix-')), 'export.json')
  await writeFile(path, typeof room === 'string' ? room : JSON.stringify({ ...room, messages }))
  return importInMemory(readMatrix(path, () => undefined))
}

test('threads, answers, edits, reactions, removals, files and members are what they were', async () => {
  const { chats, messages, steps, refused, name } = await read([
    event(0, 'm.room.create', { creator: '@ann:x' }),
    member(1, '@ann:x', 'join', 'Ann'),
    member(2, '@ben:x', 'join', 'Ben'),
    text(3, 'Hello @Ben', { 'm.mentions': { user_ids: ['@ben:x'] } }),
    text(4, '> <@ann:x> Hello @Ben\n\nHi', relates({ 'm.in_reply_to': { event_id: '$3' } }), { sender: '@ben:x' }),
    text(
      5,
      'under it',
      relates({ rel_type: 'm.thread', event_id: '$3', is_falling_back: true, 'm.in_reply_to': { event_id: '$4' } }),
    ),
    text(6, '* new', {
      'm.new_content': { msgtype: 'm.text', body: 'new' },
      ...relates({ rel_type: 'm.replace', event_id: '$5' }),
    }),
    event(7, 'm.reaction', relates({ rel_type: 'm.annotation', event_id: '$3', key: '👍️' }), { sender: '@ben:x' }),
    event(8, 'm.reaction', relates({ rel_type: 'm.annotation', event_id: '$3', key: '👍' })),
    text(9, 'gone'),
    event(10, 'm.room.redaction', {}, { redacts: '$9' }),
    event(11, 'm.room.message', { msgtype: 'm.image', body: 'cat.png', url: 'mxc://x/1', info: { size: 3_000 } }),
    { decrypted: text(12, 'was secret'), encrypted: event(12, 'm.room.encrypted', {}) },
    event(13, 'm.room.encrypted', { ciphertext: '…' }),
    member(14, '@ben:x', 'leave'),
  ])
  const [hello, hi, under] = messages
  expect(messages.map(({ body }) => body)).toEqual([
    'Hello @Ben',
    'Hi',
    'new',
    null,
    'cat.png (3.0 KB): mxc://x/1',
    'was secret',
  ])
  expect(hello?.mentionIds.map(name)).toEqual(['Ben'])
  expect(hello?.reactions.map(({ emoji, count }) => [emoji, count])).toEqual([['👍', 2]])
  expect([hi?.replyToId, under?.threadRootId, under?.replyToId, under?.editedAt]).toEqual([
    hello?.id,
    hello?.id,
    null,
    when(6),
  ])
  expect(messages[3]?.deletedAt).toEqual(when(10))
  expect(chats[0]).toMatchObject({ title: 'Garden', topic: 'What grew', members: [{ role: 'OWNER' }] })
  expect(steps.filter(({ kind }) => kind === 'members')).toHaveLength(2)
  expect(refused.map(({ line, code }) => [line, code])).toEqual([
    [6, 'PART_LEFT_OUT'],
    [12, 'FILES_LEFT_OUT'],
    [14, 'UNKNOWN_TYPE'],
  ])
})

test('what is no export of Element, or is cut off, is refused with its line', async () => {
  await expect(read([], {})).rejects.toThrow('is no room that Element has exported')
  await expect(read([], '{"room_name": "x",\n"messages": [{' as never)).rejects.toThrow(
    /export\.json, line 2: it is cut off/,
  )
})

test('each event is in what is stored or in the report, and the counts add up', async () => {
  const target = fc.nat(8).map(n => `$${n}`)
  const some = fc.oneof(
    fc.constantFrom<(n: number) => unknown>(
      n => text(n, `said ${n}`),
      n => text(n, ''),
      n => member(n, '@ben:x', 'join', 'Ben'),
      n => member(n, '@ben:x', 'leave'),
      n => member(n, '@cem:x', 'invite'),
      n => event(n, 'm.room.power_levels', {}),
      n =>
        event(n, 'org.matrix.msc3381.poll.start', {
          'org.matrix.msc3381.poll.start': {
            question: { body: 'Which?' },
            answers: [{ 'org.matrix.msc1767.text': 'One' }],
          },
        }),
      () => null,
      () => ({ type: 'm.room.message' }),
    ),
    target.map(id => (n: number) => text(n, 'under', relates({ rel_type: 'm.thread', event_id: id }))),
    target.map(
      id => (n: number) =>
        text(n, '*', { 'm.new_content': { body: `edit ${n}` }, ...relates({ rel_type: 'm.replace', event_id: id }) }),
    ),
    target.map(id => (n: number) => event(n, 'm.reaction', relates({ event_id: id, key: '🎉' }))),
    target.map(id => (n: number) => event(n, 'm.room.redaction', { redacts: id })),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(some, { maxLength: 15 }), async makers => {
      const { report, refused } = await read(makers.map((make, n) => make(n)))
      const { read: count, whole, changed, leftOut } = report.records
      expect(count).toBe(makers.length)
      expect(whole + changed + leftOut).toBe(count)
      expect(new Set(refused.map(({ line }) => line)).size).toBe(changed + leftOut)
    }),
    { numRuns: 100 },
  )
})
