// Links are looked at once, whoever dies in between and whoever changes the message meanwhile; a page once for all who link to it.

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { isRefused } from '#platform/refusals.ts'
import { Died, dyingAt } from '#stack/testing/watched-mongo.ts'
import type { Message } from '../../core/model/model.ts'
import { openRoom, type TestProcess, type TestRoom } from '../../test-room.ts'
import type { PageOutcome } from './model.ts'

let room: TestRoom
let chatId: string
let now = new Date('2026-11-22T12:00:00.000Z')
beforeAll(async () => {
  room = await openRoom(2, { now: () => now })
})
afterAll(async () => {
  await room[Symbol.asyncDispose]()
})
beforeEach(async () => {
  // A copy of the members that nobody confirms is of no use after ten minutes of this test's time.
  chatId = await room.openChat(room.people)
  await lookAll(room.process)
  fetched = []
  web = url => ({ title: `Page of ${url}`, description: null, siteName: null })
})

let fetched: string[] = []
let web: (url: string) => PageOutcome
const pages = {
  read: async (url: string) => {
    fetched.push(url)
    return web(url)
  },
}
const later = (ms: number) => {
  now = new Date(now.getTime() + ms)
}
const ann = () => room.people[0] ?? ''
const start = (over?: Parameters<TestRoom['startProcess']>[0], parts = {}) =>
  room.startProcess(over, { pages, ...parts })
async function say(body: string, more = {}): Promise<Message> {
  const sent = await room.process.service.sendMessage(ann(), { chatId, clientKey: newId(), body, ...more })
  if (isRefused(sent)) throw new Error(sent.reason)
  return sent.message
}
async function edit({ id: messageId, rev: expectedRev }: Message, body: string): Promise<Message> {
  const done = await room.process.service.editMessage(ann(), { messageId, expectedRev, body })
  if (isRefused(done)) throw new Error(done.reason)
  return done.message
}
const read = async ({ id }: Message) => (await room.process.store.messages([id]))[0]
const shown = async (message: Message) => (await read(message))?.linkPreviews?.map(({ url }) => url) ?? []
const told = async () =>
  (await room.process.store.readLog(chatId, 0, 1_000)).filter(({ type }) => type === 'messages.LinkPreviewsChanged.v1')
/** Looks at all that is due. */
async function lookAll({ service }: TestProcess): Promise<void> {
  for (let job = await service.claimPreview(); job; job = await service.claimPreview()) await service.preview(job)
}
/** Something happens while the next message's page is fetched. */
async function lookAtOne(meanwhile: () => Promise<void>): Promise<void> {
  const read = async (url: string) => {
    await meanwhile()
    return pages.read(url)
  }
  const { service } = start(undefined, { pages: { read } })
  const job = await service.claimPreview()
  if (!job) throw new Error('nothing is to be looked at')
  await service.preview(job)
}
const fresh = () => `https://${newId()}.example/`

test('what a link leads to comes after the message, and is told once, however many workers there are', async () => {
  const [one, two] = [fresh(), fresh()]
  const message = await say(`see ${one} and ${two}`)
  expect(await shown(message)).toEqual([])
  await Promise.all([start(), start(), start()].map(lookAll))
  expect(await shown(message)).toEqual([one, two])
  expect(await told()).toMatchObject([{ data: { chatId, messageId: message.id, senderId: ann() } }])
  expect(fetched.sort()).toEqual([one, two].sort())
})

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])(
  'a worker that dies at its %sth step loses nothing and tells nothing twice',
  async step => {
    const url = fresh()
    const message = await say(url)
    await lookAll(start(dyingAt(step, step % 2 === 0 ? 'after' : 'before'))).catch(error => {
      if (!(error instanceof Died)) throw error
    })
    // The claim of the dead runs out.
    later(31_000)
    await lookAll(start())
    expect(await shown(message)).toEqual([url])
    expect(await told()).toHaveLength(1)
  },
)

test('a page is fetched once an hour, whoever links to it', async () => {
  const url = fresh()
  const first = await say(url)
  await lookAll(start())
  const others = [await say(`again ${url}`), await say(`${url}#below`)]
  await lookAll(start())
  expect(fetched).toEqual([url])
  expect(await Promise.all([first, ...others].map(shown))).toEqual([[url], [url], [`${url}#below`]])
  later(61 * 60_000)
  chatId = await room.openChat(room.people)
  await say(url)
  await lookAll(start())
  expect(fetched).toEqual([url, url])
})

test('who asks for a page that is being fetched waits for that answer', async () => {
  const url = fresh()
  const [one, two] = [await say(url), await say(url)]
  const { service } = start()
  const jobs = [await service.claimPreview(), await service.claimPreview()]
  await Promise.all(jobs.flatMap(job => (job ? [service.preview(job)] : [])))
  expect(fetched).toEqual([url])
  expect([await shown(one), await shown(two)]).toEqual([[url], [url]])
})

test('a server that is silent is asked three times, and what others have said is told meanwhile', async () => {
  const [good, silent] = [fresh(), fresh()]
  web = url => (url === silent ? 'later' : { title: 'Good', description: null, siteName: null })
  const message = await say(`${silent} ${good}`)
  for (const _ of [1, 2, 3, 4]) {
    await lookAll(start())
    later(31_000)
  }
  expect(await shown(message)).toEqual([good])
  expect(fetched.filter(url => url === silent)).toHaveLength(3)
  expect(fetched.filter(url => url === good)).toHaveLength(1)
  expect(await told()).toHaveLength(1)
})

test('what came late takes its place among the others', async () => {
  const [late, good] = [fresh(), fresh()]
  web = url => (url === late ? 'later' : { title: 'Good', description: null, siteName: null })
  const message = await say(`${late} ${good}`)
  await lookAll(start())
  web = () => ({ title: 'Late', description: null, siteName: null })
  later(31_000)
  await lookAll(start())
  expect(await shown(message)).toEqual([late, good])
})

test('an edit keeps what stays, drops what goes at once, and has the rest looked at', async () => {
  const [stays, goes, comes] = [fresh(), fresh(), fresh()]
  const message = await say(`${stays} ${goes}`)
  await lookAll(start())
  // From before its previews came: they are no change of the text.
  const edited = await edit(message, `${stays} ${comes}`)
  expect(await shown(edited)).toEqual([stays])
  await lookAll(start())
  expect(await shown(edited)).toEqual([stays, comes])
  const kept = await read(edited)
  if (!kept) throw new Error('it has vanished')
  await edit(kept, 'no link any more')
  expect(await shown(edited)).toEqual([])
  expect(await start().service.claimPreview()).toBeUndefined()
})

test('an edit from before the previews is one edit, however often it is tried, and one from before another edit is late', async () => {
  const message = await say(fresh())
  await lookAll(start())
  const { service, changes } = room.process
  const input = { messageId: message.id, expectedRev: message.rev, body: 'edited' }
  for (const _ of [1, 2]) expect(await service.editMessage(ann(), input)).not.toHaveProperty('code')
  expect(
    await changes.edits(message.id, { from: 'start', size: 10, after: undefined, before: undefined }),
  ).toHaveLength(1)
  expect(await service.editMessage(ann(), { ...input, body: 'late' })).toMatchObject({ code: 'STALE_MESSAGE' })
})

test('an edit while its links are looked at wins', async () => {
  const [before, after] = [fresh(), fresh()]
  const message = await say(before)
  await lookAtOne(async () => void (await edit(message, after)))
  expect(await shown(message)).toEqual([])
  await lookAll(start())
  expect(await shown(message)).toEqual([after])
})

test('a deletion blanks them, and one while they are looked at wins too', async () => {
  const deletion = ({ id }: Message) => room.process.service.deleteForEveryone(ann(), id)
  const before = await say(fresh())
  await lookAll(start())
  const meanwhile = await say(fresh())
  await lookAtOne(async () => void (await deletion(meanwhile)))
  await deletion(before)
  const rows = room.world.mongo.db.collection<{ _id: string }>('messages')
  for (const { id } of [before, meanwhile])
    expect((await rows.findOne({ _id: id })) ?? {}).toMatchObject({ linkPreviews: [] })
  expect(await start().service.claimPreview()).toBeUndefined()
})

test('nobody looks at links that are not to be, that are old, or that nobody could read all of', async () => {
  await say(fresh(), { linkPreviews: false })
  await say(`<${fresh()}>`)
  await lookAll(start())
  const old = await say(fresh())
  later(25 * 60 * 60_000)
  await lookAll(start())
  chatId = await room.openChat(room.people)
  const many = await say(fresh())
  await lookAll(start(undefined, { previewLimit: async () => 1_000 }))
  expect(fetched).toEqual([])
  expect([...(await shown(old)), ...(await shown(many))]).toEqual([])
})

test('a key that sent a message with previews sends no other one without', async () => {
  const input = { chatId, clientKey: newId(), body: fresh() }
  const { service } = room.process
  await service.sendMessage(ann(), input)
  expect(await service.sendMessage(ann(), { ...input, linkPreviews: true })).toMatchObject({ replayed: true })
  expect(await service.sendMessage(ann(), { ...input, linkPreviews: false })).toMatchObject({ code: 'KEY_REUSED' })
})
