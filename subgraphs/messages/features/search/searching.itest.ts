// Searching over a real store: who finds what, what an edit and a deletion leave of a text in the index (nothing), and that an
// index kept message by message is the one that is built anew.

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { systemClock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import { isRefused } from '#platform/refusals.ts'
import type { Envelope } from '#schema/events/envelope.ts'
import { type Call, counting, watched } from '#stack/testing/watched-mongo.ts'
import type { Message } from '../../core/model/model.ts'
import { openRoom, type TestRoom } from '../../test-room.ts'
import { createSearchIndex } from './index-store.ts'
import type { Indexing } from './indexing.ts'
import type { SearchInput } from './query.ts'
import { createSearching, type FoundPage } from './searching.ts'
import { connectIndexing } from './start-search.ts'

let room: TestRoom
let indexing: Indexing
let chatId: string
const collections = ['search_chats', 'search_postings', 'search_rows', 'search_words']
const ann = () => room.people[1] ?? ''
const bob = () => room.people[2] ?? ''

beforeAll(async () => {
  room = await openRoom(3)
  indexing = connectIndexing(room.world.mongo, room.process.store)
})
afterAll(async () => {
  await room[Symbol.asyncDispose]()
})
beforeEach(async () => {
  chatId = await room.openChat(room.people)
})

async function say(body: string, by = ann(), into = chatId): Promise<Message> {
  const sent = await room.process.service.sendMessage(by, { chatId: into, clientKey: newId(), body })
  if (isRefused(sent)) throw new Error(sent.reason)
  return sent.message
}

/** As Kafka would tell them: all facts of the chat again, which must change nothing where they were seen. */
async function index(of = chatId): Promise<void> {
  const rows = await room.process.store.readLog(of, 0, 1_000)
  const envelopes = rows.map(({ key, rev, type, at, data }): Envelope => {
    const place = { specversion: '1.0', id: `${key}:${rev}`, source: '/subgraphs/messages', subject: key, rev } as const
    return { ...place, type, time: at.toISOString(), datacontenttype: 'application/json', data }
  })
  await indexing.take(envelopes)
}

function searchingOver(mongo: Mongo) {
  const { members, positions, personal, store } = room.startProcess(() => mongo)
  const clock = systemClock
  return createSearching({
    index: createSearchIndex(mongo),
    messagesAt: store.messagesAt,
    members,
    positions,
    personal,
    clock,
  })
}

async function find(by: string, search: SearchInput | string, size = 50): Promise<string[]> {
  const input = typeof search === 'string' ? { query: search } : search
  const only = { ...input, chatIds: input.chatIds ?? [chatId] }
  const page = await searchingOver(room.world.mongo).search(by, only, { size, after: undefined })
  if (isRefused(page)) throw new Error(page.reason)
  return page.found.map(({ message }) => message.body ?? '')
}

async function dump(of = chatId): Promise<object> {
  const parts = await Promise.all(
    collections.map(async name => {
      const documents = await room.world.mongo.db
        .collection<{ _id: string }>(name)
        .find({ _id: { $gte: of, $lt: `${of}~` } })
        .toArray()
      return [name, documents.sort((a, b) => (a._id < b._id ? -1 : 1)).map(plain)] as const
    }),
  )
  return Object.fromEntries(parts)
}

/** Without what only tells how often something was built, and in one order. */
function plain({ builds: _, words, rows, ...rest }: Record<string, unknown>): object {
  const sorted = Array.isArray(words) ? { words: words.map(one => JSON.stringify(one)).sort() } : {}
  const filled = rows && Object.keys(rows).length > 0 ? { rows } : {}
  return JSON.parse(JSON.stringify({ ...rest, ...sorted, ...filled }))
}

test('words, phrases, beginnings and people are found, the newest first, with what was found of them', async () => {
  await say('We plant red tomatoes in spring')
  await say('Tomatoes are red, plants too', bob())
  await say('Nothing of this')
  await index()
  expect(await find(ann(), 'TOMATOES')).toEqual(['Tomatoes are red, plants too', 'We plant red tomatoes in spring'])
  expect(await find(ann(), '"red tomatoes"')).toEqual(['We plant red tomatoes in spring'])
  expect(await find(ann(), 'plan* tomatoes')).toHaveLength(2)
  expect(await find(ann(), `tomatoes from:${bob()}`)).toEqual(['Tomatoes are red, plants too'])
  expect(await find(ann(), 'from:me')).toEqual(['Nothing of this', 'We plant red tomatoes in spring'])
  const searching = searchingOver(room.world.mongo)
  const page = await searching.search(ann(), { query: 'spring' }, { size: 5, after: undefined })
  expect((page as FoundPage).found[0]?.snippet).toEqual([
    { text: 'We plant red tomatoes in ', isMatch: false },
    { text: 'spring', isMatch: true },
  ])
})

test('the best come first by relevance: one word is enough, more are better, rare ones count more', async () => {
  for (const body of ['the cat', 'the dog', 'the quince tree', 'quince jelly of the tree', 'a hat']) await say(body)
  await index()
  const found = await find(ann(), { query: 'the quince jelly', order: 'RELEVANCE' })
  expect(found.slice(0, 2)).toEqual(['quince jelly of the tree', 'the quince tree'])
  expect(found).not.toContain('a hat')
})

test('an edit and a deletion take every old word out of the index, also out of the list of words', async () => {
  const first = await say('secretword alpha')
  const second = await say('otherword alpha')
  await index()
  const { service } = room.process
  await service.editMessage(ann(), { messageId: first.id, expectedRev: first.rev, body: 'beta' })
  await service.deleteForEveryone(ann(), second.id)
  // Before the index hears of it, the text itself decides.
  expect(await find(ann(), 'secretword')).toEqual([])
  expect(await find(ann(), 'otherword')).toEqual([])
  expect(JSON.stringify(await dump())).toContain('secretword')
  await index()
  const left = JSON.stringify(await dump())
  for (const word of ['secretword', 'otherword', 'alpha']) expect(left).not.toContain(word)
  expect(await find(ann(), 'beta')).toEqual(['beta'])
  expect(await find(ann(), 'secret*')).toEqual([])
})

test('an index kept message by message, in any order and twice, is the one that is built anew', async () => {
  const said: Message[] = []
  for (let number = 0; number < 30; number++)
    said.push(await say(`word${number % 7} and word${number % 4} http://x.test/${number}`))
  await index()
  const { service } = room.process
  for (const [number, { id, rev }] of said.entries()) {
    if (number % 3 === 0)
      await service.editMessage(ann(), { messageId: id, expectedRev: rev, body: `changed word${number}` })
    if (number % 4 === 0) await service.deleteForEveryone(ann(), id)
  }
  await index()
  await index()
  const kept = await dump()
  await indexing.rebuild(chatId)
  const built = await dump()
  // The span of a stretch never shrinks while it is kept.
  expect(JSON.parse(JSON.stringify(built))).toMatchObject({
    search_postings: (kept as Record<string, object[]>).search_postings,
    search_words: (kept as Record<string, object[]>).search_words,
    search_rows: (kept as Record<string, { rows?: object }[]>).search_rows?.filter(({ rows }) => rows),
  })
})

test('nobody finds what they may not see', async () => {
  await say('harvest before')
  await index()
  const late = newId()
  await room.add(late, 'FROM_JOINING', chatId)
  const hiddenOne = await say('harvest hidden')
  await say('harvest by Bob', bob())
  await index()
  expect(await find(late, 'harvest')).toEqual(['harvest by Bob', 'harvest hidden'])
  expect(await find(newId(), 'harvest')).toEqual([])
  await room.process.service.deleteForMe(late, hiddenOne.id)
  expect(await find(late, 'harvest')).toEqual(['harvest by Bob'])
  await room.process.personal.setBlocked(late, bob(), true)
  expect(await find(late, 'harvest')).toEqual([])
  expect(await find(ann(), 'harvest')).toHaveLength(3)
})

test('pages follow each other without a gap or a double, by time and by relevance', async () => {
  for (let number = 0; number < 25; number++) await say(`page ${number} ${number % 5 === 0 ? 'rare' : ''}`)
  await index()
  const searching = searchingOver(room.world.mongo)
  for (const order of ['TIME', 'RELEVANCE'] as const) {
    const seen: string[] = []
    let after: FoundPage['next'] = null
    do {
      const input = { query: 'page rare', chatIds: [chatId], order }
      const page = (await searching.search(ann(), input, { size: 4, after: after ?? undefined })) as FoundPage
      seen.push(...page.found.map(({ message }) => message.id))
      after = page.next
    } while (after)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(order === 'TIME' ? 5 : 25)
  }
})

test('a search asks the store as often for many hits as for one, by time and by relevance', async () => {
  for (let number = 0; number < 20; number++) await say(`orchard ${number === 7 ? 'heron' : 'crow'}`)
  await index()
  const { over, calls, reset } = counting()
  const whole = { size: 50, after: undefined }
  const searching = searchingOver(over(room.world.mongo))
  const callsFor = async (query: string, order: 'TIME' | 'RELEVANCE') => {
    reset()
    const page = (await searching.search(ann(), { query, order, chatIds: [chatId] }, whole)) as FoundPage
    return { found: page.found.length, calls: calls() }
  }
  for (const order of ['TIME', 'RELEVANCE'] as const) {
    const one = await callsFor('heron', order)
    expect(one.found).toBe(1)
    expect(one.calls).toBeLessThanOrEqual(10)
    expect(await callsFor('orchard', order)).toEqual({ ...one, found: 20 })
  }
})

test('no query of a search walks through a collection', async () => {
  await say('indexed words from:somebody http://x.test')
  await index()
  const plans: string[] = []
  const step = async <T>(work: () => Promise<T>, { target, name }: Call): Promise<T> => {
    const cursor = target as { clone?: () => { explain(verbosity: string): Promise<object> } }
    if (name === 'toArray' && cursor.clone) plans.push(JSON.stringify(await cursor.clone().explain('queryPlanner')))
    return work()
  }
  const { mongo } = room.world
  const searching = searchingOver({ ...mongo, db: watched(mongo.db, step) })
  const page = await searching.search(ann(), { query: 'ind* words has:link from:me' }, { size: 5, after: undefined })
  expect((page as FoundPage).found).toHaveLength(1)
  expect(plans.length).toBeGreaterThanOrEqual(6)
  expect(plans.filter(plan => plan.includes('COLLSCAN'))).toEqual([])
})
