// A chat that is exported and imported again is the same chat, whatever was said in it.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isBlank } from '#platform/plain-text.ts'
import { readJsonl } from '../import/jsonl.ts'
import { importInMemory } from '../import/test-importers.ts'

import { exportChat } from './export-chat.ts'
import type { ExportEvent, ExportSource } from './sources.ts'

const people = Array.from({ length: 5 }, (_, n) => `019a0000-0000-7000-8000-00000000000${n}`)
const chatId = '019a0000-0000-7000-8000-0000000000ff'
const at = (n: number) => new Date(Date.UTC(2024, 0, 1) + n * 1_000).toISOString()

/** As sending keeps it. */
const body = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map(text =>
    text
      .replace(/[\p{Cc}]/gu, ' ')
      .replace(/^\s*\n/, '')
      .trim(),
  )
  .filter(text => !isBlank(text))
const one = fc.nat(people.length - 1).map(n => people[n] ?? '')
const said = fc.record({
  ...{
    kind: fc.constant('said' as const),
    sender: one,
    text: body,
    back: fc.option(fc.nat(3)),
    under: fc.option(fc.nat(3)),
  },
  ...{ isInChat: fc.boolean(), mentions: fc.uniqueArray(one, { maxLength: 3 }), isToEveryone: fc.boolean() },
  ...{ isEdited: fc.boolean(), isDeleted: fc.boolean() },
  reactions: fc.uniqueArray(fc.constantFrom('👍', '❤️', '🏳️‍🌈', '👩🏽‍💻'), { maxLength: 3 }),
})
const moved = fc.record({ kind: fc.constant('moved' as const), userId: one })

type Choice = { readonly kind: 'said' | 'moved' }

/** What a chat has been through, as its log tells it. */
function eventsOf(choices: readonly Choice[]): ExportEvent[] {
  const events: ExportEvent[] = []
  const spoken: { readonly id: string; readonly root: string }[] = []
  const members = new Set(people.slice(0, 2))
  for (const [n, choice] of choices.entries()) {
    if (choice.kind === 'moved') {
      const { userId } = choice as typeof choice & { userId: string }
      // The owner stays: whoever else would own it then is not in the log.
      if (userId === people[0]) continue
      const type = members.has(userId) ? 'leave' : 'join'
      if (type === 'leave') members.delete(userId)
      else members.add(userId)
      events.push({ kind: 'moved', type, userId, at: at(n) }, { kind: 'noted' })
      continue
    }
    const chosen = choice as typeof choice & (typeof said extends fc.Arbitrary<infer T> ? T : never)
    const id = `019a0000-0000-7000-9000-${String(n).padStart(12, '0')}`
    const find = (back: number | null) => (back === null ? undefined : spoken.at(-1 - back))
    const root = find(chosen.under)?.root
    events.push({
      ...{ kind: 'said', id, senderId: chosen.sender, at: at(n), text: chosen.isDeleted ? null : chosen.text },
      ...{
        replyTo: find(chosen.back)?.id ?? null,
        thread: root ?? null,
        isInChat: root === undefined || chosen.isInChat,
      },
      ...{ mentions: chosen.mentions, isToEveryone: chosen.isToEveryone, files: [] },
      ...{ editedAt: chosen.isEdited ? at(n + 1) : null, deletedAt: chosen.isDeleted ? at(n + 2) : null },
      reactions: chosen.reactions.map((emoji, index) => ({ emoji, count: index + 1 })),
    })
    spoken.push({ id, root: root ?? id })
  }
  return events
}

async function copyOf(events: readonly ExportEvent[]) {
  const ending = new Map([[people[0] ?? '', 'OWNER']])
  for (const event of [
    ...people.slice(1, 2).map(userId => ({ kind: 'moved', type: 'join', userId }) as const),
    ...events,
  ])
    if (event.kind === 'moved' && event.type === 'join') ending.set(event.userId, 'MEMBER')
    else if (event.kind === 'moved') ending.delete(event.userId)
  const source: ExportSource = {
    readChat: async () => ({
      id: chatId,
      kind: 'GROUP',
      title: 'Garden',
      topic: 'What grew',
      createdAt: at(0),
      roles: ending,
    }),
    events: async function* () {
      yield* events
    },
    names: async ids => new Map(ids.map(id => [id, `Name of ${id.at(-1)}`])),
  }
  const path = join(await mkdtemp(join(tmpdir(), 'export-')), 'chat.jsonl')
  const lines = await Array.fromAsync(exportChat(source))
  await writeFile(path, lines.map(line => JSON.stringify(line)).join('\n'))
  return { ending, copy: await importInMemory(readJsonl(path, () => undefined)) }
}

test('export and import lose nothing: neither what was said, nor where, nor who was in it', async () => {
  const choices = fc.array(fc.oneof({ weight: 4, arbitrary: said }, { weight: 1, arbitrary: moved }), { maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(choices, async list => {
      const events = eventsOf(list)
      const { ending, copy } = await copyOf(events)
      expect(copy.refused).toEqual([])
      const [chat] = copy.chats
      expect(chat).toMatchObject({ kind: 'GROUP', title: 'Garden', topic: 'What grew' })
      expect(new Map(chat?.members.map(({ userId, role }) => [userId, role]))).toEqual(ending)
      const wanted = events.filter(event => event.kind === 'said')
      const ids = new Map(wanted.map(({ id }, index) => [id, copy.messages[index]?.id ?? 'nothing']))
      const our = (id: string | null) => (id === null ? null : ids.get(id))
      expect(copy.messages).toEqual(
        wanted.map(event => ({
          ...{ kind: 'said', id: our(event.id), at: new Date(event.at), senderId: event.senderId, body: event.text },
          ...{ replyToId: our(event.replyTo), threadRootId: our(event.thread), isThreadOnly: !event.isInChat },
          ...{ mentionIds: event.mentions, mentionsEveryone: event.isToEveryone },
          editedAt: event.editedAt === null ? null : new Date(event.editedAt),
          deletedAt: event.deletedAt === null ? null : new Date(event.deletedAt),
          reactions: event.reactions.map(group => ({ ...group, userIds: [] })),
        })),
      )
      const moves = copy.steps.flatMap(step => (step.kind === 'members' ? [[...step.added, ...step.removed]] : []))
      expect(moves).toEqual(events.flatMap(event => (event.kind === 'moved' ? [[event.userId]] : [])))
    }),
    { numRuns: 60 },
  )
})

test('a file of before, when a chat was a room, is read like any other', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'export-')), 'room.jsonl')
  const lines = [
    { type: 'person', id: 'a', name: 'Ann' },
    { type: 'room', id: 'r', title: 'Garden', topic: null, at: at(0) },
    { type: 'join', room: 'r', people: ['a'], at: at(0) },
    { type: 'message', room: 'r', id: '1', person: 'a', at: at(1), text: 'Hello', files: ['plan.pdf'] },
  ]
  await writeFile(path, lines.map(line => JSON.stringify(line)).join('\n'))
  const { chats, bodies, refused } = await importInMemory(readJsonl(path, () => undefined))
  expect([chats[0]?.title, bodies]).toEqual(['Garden', ['Hello\nplan.pdf']])
  expect(refused).toMatchObject([{ line: 4, code: 'FILES_LEFT_OUT' }])
})
