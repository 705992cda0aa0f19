// Searching over a real store: who finds what, what an edit and a deletion leave of a text in the index (nothing), and that an
// index kept message by message is the one that is built anew.

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { type Call, counting, watched } from '#stack/testing/watched-mongo.ts'
import type { Message } from '../../core/model/model.ts'
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

test('words, phrases, beginnings and people are found, the newest first, with what was found of them', async () => {
  await on.say('We plant red tomatoes in spring')
  await on.say('Tomatoes are red, plants too', on.bob)
  await on.say('Nothing of this')
  await on.index()
  expect(await on.find(on.ann, 'TOMATOES')).toEqual(['Tomatoes are red, plants too', 'We plant red tomatoes in spring'])
  expect(await on.find(on.ann, '"red tomatoes"')).toEqual(['We plant red tomatoes in spring'])
  expect(await on.find(on.ann, 'plan* tomatoes')).toHaveLength(2)
  expect(await on.find(on.ann, `tomatoes from:${on.bob}`)).toEqual(['Tomatoes are red, plants too'])
  expect(await on.find(on.ann, 'from:me')).toEqual(['Nothing of this', 'We plant red tomatoes in spring'])
  const searching = on.searchingOver(on.room.world.mongo)
  const page = await searching.search(on.ann, { query: 'spring' }, { size: 5, after: undefined })
  expect((page as FoundPage).found[0]?.snippet).toEqual([
    { text: 'We plant red tomatoes in ', isMatch: false },
    { text: 'spring', isMatch: true },
  ])
})

test('the best come first by relevance: one word is enough, more are better, rare ones count more', async () => {
  for (const body of ['the cat', 'the dog', 'the quince tree', 'quince jelly of the tree', 'a hat']) await on.say(body)
  await on.index()
  const found = await on.find(on.ann, { query: 'the quince jelly', order: 'RELEVANCE' })
  expect(found.slice(0, 2)).toEqual(['quince jelly of the tree', 'the quince tree'])
  expect(found).not.toContain('a hat')
})

test('an edit and a deletion take every old word out of the index, also out of the list of words', async () => {
  const first = await on.say('secretword alpha')
  const second = await on.say('otherword alpha')
  await on.index()
  const { service } = on.room.process
  await service.editMessage(on.ann, { messageId: first.id, expectedRev: first.rev, body: 'beta' })
  await service.deleteForEveryone(on.ann, second.id)
  // Before the index hears of it, the text itself decides.
  expect(await on.find(on.ann, 'secretword')).toEqual([])
  expect(await on.find(on.ann, 'otherword')).toEqual([])
  expect(JSON.stringify(await on.dump())).toContain('secretword')
  await on.index()
  const left = JSON.stringify(await on.dump())
  for (const word of ['secretword', 'otherword', 'alpha']) expect(left).not.toContain(word)
  expect(await on.find(on.ann, 'beta')).toEqual(['beta'])
  expect(await on.find(on.ann, 'secret*')).toEqual([])
})

test('an index kept message by message, in any order and twice, is the one that is built anew', async () => {
  const said: Message[] = []
  for (let number = 0; number < 30; number++)
    said.push(await on.say(`word${number % 7} and word${number % 4} http://x.test/${number}`))
  await on.index()
  const { service } = on.room.process
  for (const [number, { id, rev }] of said.entries()) {
    if (number % 3 === 0)
      await service.editMessage(on.ann, { messageId: id, expectedRev: rev, body: `changed word${number}` })
    if (number % 4 === 0) await service.deleteForEveryone(on.ann, id)
  }
  await on.index()
  await on.index()
  const kept = await on.dump()
  await on.indexing.rebuild(on.chatId)
  const built = await on.dump()
  // The span of a stretch never shrinks while it is kept.
  expect(JSON.parse(JSON.stringify(built))).toMatchObject({
    search_postings: (kept as Record<string, object[]>).search_postings,
    search_words: (kept as Record<string, object[]>).search_words,
    search_rows: (kept as Record<string, { rows?: object }[]>).search_rows?.filter(({ rows }) => rows),
  })
})

test('nobody finds what they may not see', async () => {
  await on.say('harvest before')
  await on.index()
  const late = newId()
  await on.room.add(late, 'FROM_JOINING', on.chatId)
  const hiddenOne = await on.say('harvest hidden')
  await on.say('harvest by Bob', on.bob)
  await on.index()
  expect(await on.find(late, 'harvest')).toEqual(['harvest by Bob', 'harvest hidden'])
  expect(await on.find(newId(), 'harvest')).toEqual([])
  await on.room.process.service.deleteForMe(late, hiddenOne.id)
  expect(await on.find(late, 'harvest')).toEqual(['harvest by Bob'])
  await on.room.process.personal.setBlocked(late, on.bob, true)
  expect(await on.find(late, 'harvest')).toEqual([])
  expect(await on.find(on.ann, 'harvest')).toHaveLength(3)
})

test('pages follow each other without a gap or a double, by time and by relevance', async () => {
  for (let number = 0; number < 25; number++) await on.say(`page ${number} ${number % 5 === 0 ? 'rare' : ''}`)
  await on.index()
  const searching = on.searchingOver(on.room.world.mongo)
  for (const order of ['TIME', 'RELEVANCE'] as const) {
    const seen: string[] = []
    let after: FoundPage['next'] = null
    do {
      const input = { query: 'page rare', chatIds: [on.chatId], order }
      const page = (await searching.search(on.ann, input, { size: 4, after: after ?? undefined })) as FoundPage
      seen.push(...page.found.map(({ message }) => message.id))
      after = page.next
    } while (after)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(order === 'TIME' ? 5 : 25)
  }
})

test('a search asks the store as often for many hits as for one, by time and by relevance', async () => {
  for (let number = 0; number < 20; number++) await on.say(`orchard ${number === 7 ? 'heron' : 'crow'}`)
  await on.index()
  const { over, calls, reset } = counting()
  const whole = { size: 50, after: undefined }
  const searching = on.searchingOver(over(on.room.world.mongo))
  const callsFor = async (query: string, order: 'TIME' | 'RELEVANCE') => {
    reset()
    const page = (await searching.search(on.ann, { query, order, chatIds: [on.chatId] }, whole)) as FoundPage
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
  await on.say('indexed words from:somebody http://x.test')
  await on.index()
  const plans: string[] = []
  const step = async <T>(work: () => Promise<T>, { target, name }: Call): Promise<T> => {
    const cursor = target as { clone?: () => { explain(verbosity: string): Promise<object> } }
    if (name === 'toArray' && cursor.clone) plans.push(JSON.stringify(await cursor.clone().explain('queryPlanner')))
    return work()
  }
  const { mongo } = on.room.world
  const searching = on.searchingOver({ ...mongo, db: watched(mongo.db, step) })
  const page = await searching.search(on.ann, { query: 'ind* words has:link from:me' }, { size: 5, after: undefined })
  expect((page as FoundPage).found).toHaveLength(1)
  expect(plans.length).toBeGreaterThanOrEqual(6)
  expect(plans.filter(plan => plan.includes('COLLSCAN'))).toEqual([])
})
