// An import that is run again: over the same file, a longer one, another one, and after it was killed or its file broke off.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { createSource } from '#stack/import/ids.ts'
import { readJsonl } from '#stack/import/jsonl.ts'
import { runImport } from '#stack/import/run-import.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { writeLines } from './conversation-files.ts'
import { startImportCommand } from './import-command.ts'
import { at, dense, type ImportWorld, lean, opening, room, say, startImportWorld } from './import-world.ts'

const endpoints = testStack()
let world: ImportWorld

beforeAll(async () => {
  world = await startImportWorld(endpoints)
})
afterAll(async () => {
  await world[Symbol.asyncDispose]()
})

test('a repeat changes nothing, a longer file adds its end, and another file is refused', async () => {
  const source = randomUUID()
  const begin = [...world.people(), room, opening, say('1', 'bob', 'one')]
  const first = await world.importLines(begin, source)
  const before = await world.readRoom(first.chatId)
  const again = await world.importLines(begin, source)
  expect(again.report).toMatchObject({ chatIds: [first.chatId], stored: 0, known: 2 })
  expect(await world.readRoom(first.chatId)).toEqual(before)
  const other = [...world.people(), room, opening, say('5', 'bob', 'something else')]
  await expect(world.importLines(other, source)).rejects.toThrow('begins otherwise')
  await world.importLines(
    [...begin, say('2', 'bob', 'two'), { type: 'leave', room: 'garden', people: ['bob'], at: at(3) }],
    source,
  )
  const { chat, said } = await world.readRoom(first.chatId)
  expect(said.map(({ body }) => body)).toEqual(['one', 'two'])
  expect(chat.memberCount).toBe(2)
})

test('killed in the middle and started again, it stores each message once', async () => {
  const who = (line: number) => (line % 3 === 0 ? 'ann' : 'bob')
  const numbers = dense(2_100)
  const lines = [
    ...world.people(),
    room,
    opening,
    ...numbers.map(line => say(String(line), who(line), `number ${line}`)),
  ]
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
  await until('the command and its world.importers to end', command.isOver, wait)
  const rest = await runImport({ reads: readJsonl(file, () => undefined), source, importers: world.importers })
  expect(rest.known).toBeGreaterThan(0)
  const { chat, said } = await world.readRoom(rest.chatIds[0] ?? '', lean)
  const senders = { ann: { id: world.ann.id }, bob: { id: createSource(source)('person', 'bob') } }
  expect(said).toEqual(
    numbers.map(line => ({
      ...{ seq: line, kind: 'TEXT', body: `number ${line}`, sentAt: at(line), sender: senders[who(line)] },
    })),
  )
  expect(await world.readRevs(rest.chatIds[0] ?? '')).toEqual(dense(chat.rev))
})

test('of a file that broke half-way and is another one now, nothing is left, and it is whole at the next run', async () => {
  const source = randomUUID()
  const lines = (word: string) => [
    ...[...world.people(), room, opening, say('0', 'bob', word)],
    say('1', 'ann', 'liked', { reactions: [{ emoji: '👍', people: ['bob'] }] }),
    say('2', 'ann', 'in the thread alone', { thread: '0' }),
    ...dense(1_200).map(line => say(String(line + 2), 'ann', `${word} ${line}`)),
  ]
  async function* cut(file: string) {
    let count = 0
    for await (const read of readJsonl(file, () => undefined)) {
      // Behind the first batch, before the end.
      if (++count > 1_150) throw new Error('the disk is gone')
      yield read
    }
  }
  const broken = await writeLines('broken.jsonl', lines('wrong'))
  await expect(runImport({ reads: cut(broken), source, importers: world.importers })).rejects.toThrow(
    'the disk is gone',
  )
  // Ids of messages are made of those of the file: what stayed would be in the way.
  const mended = lines('right').toSpliced(4, 0, say('-1', 'bob', 'another beginning'))
  await expect(world.importLines(mended, source)).rejects.toThrow('What was stored of it is taken away')
  const { chatId, report } = await world.importLines(mended, source)
  expect(report).toMatchObject({ known: 0, messages: 1_204 })
  const { chat, said } = await world.readRoom(chatId, `${lean} thread { replyCount } reactions { count }`)
  const words = dense(1_200).map(line => `right ${line}`)
  expect(said.map(({ body }) => body)).toEqual(['another beginning', 'right', 'liked', ...words])
  expect(said.slice(1, 3)).toMatchObject([{ thread: { replyCount: 1 } }, { reactions: [{ count: 1 }] }])
  expect(await world.readRevs(chatId)).toEqual(dense(chat.rev))
})
