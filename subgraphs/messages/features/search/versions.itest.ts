// An index of an earlier version answers as it did until it is built anew, stretch by stretch, and files are found by their names.

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { systemClock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { logCollections } from '../../core/log/message-store.ts'
import { createUploadStore } from '../media/upload-store.ts'
import type { FoundPage } from './searching.ts'
import { openTestSearch, type TestSearch } from './test-search.ts'

let on: TestSearch
beforeAll(async () => {
  on = await openTestSearch()
})
afterAll(async () => {
  await on.room[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await on.openChat()
})

/** Makes a chat's index what an earlier release has left: cut as in version 1, and without a word of that. */
async function asBefore(): Promise<void> {
  const { db } = on.room.world.mongo
  const chats = db.collection<{ _id: string }>('search_chats')
  await chats.updateOne(
    { _id: on.chatId },
    { $set: { 'units.0': { messages: 0, words: 0, from: 1e12, to: 0 } } },
    { upsert: true },
  )
  await on.index()
  await chats.updateOne({ _id: on.chatId }, { $unset: { 'units.0.version': '' } })
}

test('an index of before answers as before while messages come and go, and is the new one once it is built anew', async () => {
  const first = await on.say('look at db.json and final_report.pdf')
  await on.say('東京都に行きます')
  await asBefore()
  // As it was: whole words, and what is said now is found among them.
  expect(await on.find(on.ann, 'db.json')).toEqual(['look at db.json and final_report.pdf'])
  expect(await on.find(on.ann, '京都')).toEqual([])
  expect(await on.find(on.ann, { query: 'db.json', order: 'RELEVANCE' })).toEqual([
    'look at db.json and final_report.pdf',
  ])
  expect(await on.find(on.ann, 'json')).toEqual([])
  expect(await on.find(on.ann, '👍')).toEqual([])
  await on.say('another db.json 👍')
  await on.index()
  expect(await on.find(on.ann, 'db.json')).toEqual(['another db.json 👍', 'look at db.json and final_report.pdf'])
  const { service } = on.room.process
  await service.editMessage(on.ann, { messageId: first.id, expectedRev: first.rev, body: 'look at final_report.pdf' })
  await on.index()
  expect(await on.find(on.ann, 'db.json')).toEqual(['another db.json 👍'])
  expect(JSON.stringify(await on.dump())).toContain('final_report')

  await on.indexing.rebuild(on.chatId)
  expect(await on.find(on.ann, 'json')).toEqual(['another db.json 👍'])
  expect(await on.find(on.ann, 'db.json')).toEqual(['another db.json 👍'])
  expect(await on.find(on.ann, 'report')).toEqual(['look at final_report.pdf'])
  expect(await on.find(on.ann, '京都')).toEqual(['東京都に行きます'])
  expect(await on.find(on.ann, '👍')).toEqual(['another db.json 👍'])
  await on.say('and a third_db.json')
  await on.index()
  expect(await on.find(on.ann, 'db json')).toHaveLength(2)
  // No term of before is left.
  expect(JSON.stringify(await on.dump())).not.toContain('final_report')
})

test('a chat of which a part is built anew finds in both parts, by time and by relevance', async () => {
  await on.say('old don’t_know')
  await asBefore()
  const other = await on.room.openChat(on.room.people)
  await on.say('new don’t_know', on.ann, other)
  await on.index(other)
  for (const order of ['TIME', 'RELEVANCE'] as const)
    expect(await on.find(on.ann, { query: 'don’t_know', chatIds: [on.chatId, other], order })).toHaveLength(2)
})

test('a file is found by the parts of its name, and the name is shown with what was found', async () => {
  const { mongo } = on.room.world
  const uploads = createUploadStore(mongo)
  const id = newId()
  await uploads.insert({
    ...{
      id,
      userId: on.ann,
      clientKey: newId(),
      inputHash: '',
      state: 'READY',
      reason: null,
      createdAt: systemClock.now(),
    },
    ...{
      fileName: 'final_report_2024.pdf',
      contentType: 'application/pdf',
      bytes: 1,
      sha256: '0'.repeat(64),
      found: null,
    },
  })
  const { id: messageId } = await on.say('for you')
  await logCollections(mongo).messages.updateOne({ _id: messageId }, { $set: { attachmentIds: [id] } })
  await on.index()
  for (const query of ['report', 'pdf', 'final_report', 'for report', 'repo*'])
    expect(await on.find(on.ann, query)).toEqual(['for you'])
  const page = await on
    .searchingOver(mongo)
    .search(on.ann, { query: 'report', chatIds: [on.chatId] }, { size: 5, after: undefined })
  expect((page as FoundPage).found[0]?.snippet).toEqual([
    { text: 'for you\nfinal_', isMatch: false },
    { text: 'report', isMatch: true },
    { text: '_2024.pdf', isMatch: false },
  ])
})
