// Link previews through the gateway: found by a worker beside the message, told to all as an update, and fetched from nowhere that
// a link should not lead to.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { setRow } from '#stack/testing/test-aging.ts'
import { inPast, secondMs } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { applyEvent, readEvents, readSnapshot } from './chat-snapshot.ts'
import { connectLive } from './live-client.ts'
import { openRoomOfThree, type RoomOfThree, type Said } from './room-of-three.ts'
import { openWebOfPages, type WebOfPages } from './web-of-pages.ts'

const endpoints = testStack()
let room: RoomOfThree
let web: WebOfPages
beforeAll(async () => {
  web = await openWebOfPages()
  room = await openRoomOfThree(endpoints)
})
afterAll(async () => {
  await web[Symbol.asyncDispose]()
})

/** A page that did not come within 5 s is asked for again after 30. */
const comes = (what: string, isThere: () => Promise<unknown>) => until(what, isThere)

interface Preview {
  readonly url: string
  readonly title: string
  readonly description: string | null
  readonly siteName: string | null
}

const parts = 'linkPreviews { url title description siteName }'
const previews = async ({ id }: Said, by = room.eve): Promise<readonly Preview[] | undefined> => {
  const query = `query ($id: ID!) { message(id: $id) { ${parts} } }`
  const answer = await room.api.ask<{ message: { linkPreviews: Preview[] } | null }>(query, { id }, by.accessToken)
  return answer.message?.linkPreviews
}
const titles = async (message: Said) => (await previews(message))?.map(({ title }) => title)
/** A link with a page behind the others: once that is there, they were looked at too. */
const marked = async (path: string) => {
  const end = web.link(`/page?${randomUUID()}`)
  const message = await room.say(room.ann, `${web.link(path)} ${end}`)
  await comes(`the page behind ${path}`, async () => (await previews(message))?.some(({ url }) => url === end))
  return (await previews(message))?.filter(({ url }) => url !== end)
}

test('what a link leads to is told to all a moment after the message, and applied it is what a fresh page says', async () => {
  const { ann, eve, chatId, api } = room
  await using live = connectLive(endpoints.gatewayWsUrl, eve.accessToken)
  const feed = live.watch<{ __typename: string; rev: number; message?: Said & { linkPreviews: Preview[] } }>(
    `subscription ($chatId: ID!, $after: Cursor) { chatEvents(chatId: $chatId, after: $after) {
      __typename ... on DurableChatEvent { rev } ... on LinkPreviewsChanged { message { id ${parts} } } } }`,
    { chatId, after: '0' },
  )
  const before = await readSnapshot(api, eve, chatId)
  const url = web.link('/page?told')
  const message = await room.say(ann, `see ${url}, and this`)
  const expected = [{ url, title: 'Roses told', description: 'How they grow', siteName: 'Garden' }]
  await comes('the feed to tell it', async () => feed.seen.some(event => event.message?.id === message.id))
  const told = feed.seen.find(event => event.message?.id === message.id)
  expect(told).toMatchObject({ __typename: 'LinkPreviewsChanged', message: { linkPreviews: expected } })
  expect(told?.rev).toBeGreaterThan(message.rev)
  expect(await previews(message)).toEqual(expected)
  const events = await readEvents(api, eve, chatId, before.rev)
  expect(events.reduce(applyEvent, before)).toEqual(await readSnapshot(api, eve, chatId))
})

test('a page is fetched once, whoever links to it', async () => {
  const url = web.link('/page?once')
  const first = await room.say(room.ann, url)
  await comes('the first one', async () => (await titles(first))?.length === 1)
  const others = [await room.say(room.bob, `${url} too`), await room.say(room.eve, `and ${url}`)]
  for (const other of others) await comes('the others', async () => (await titles(other))?.length === 1)
  expect(web.asked('/page?once')).toBe(1)
})

test.each(['/inwards', '/inwards-by-number', '/metadata', '/circle', '/picture', '/gone'])(
  'a link to %s leads to no page',
  async path => {
    expect(await marked(path)).toEqual([])
    expect(web.asked('/secret') + web.askedByAddress()).toBe(0)
  },
)

test('addresses of our own are not called, however they are written', async () => {
  const { port } = new URL(web.link('/'))
  const hosts = [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    'localhost',
    'ann:secret@pages.test',
  ]
  for (const host of hosts) {
    const end = web.link(`/page?${randomUUID()}`)
    const message = await room.say(room.bob, `http://${host}:${port}/secret ${end}`)
    await comes(`the page behind ${host}`, async () => (await titles(message))?.length)
    expect(await titles(message)).toEqual([expect.stringMatching(/^Roses /)])
  }
  expect(web.asked('/secret') + web.askedByAddress()).toBe(0)
})

test.each([
  ['/onwards', { title: 'Roses onwards' }],
  ['/endless', { title: 'Endless' }],
  ['/dripping', { title: 'Dripping' }],
  ['/broken', { title: 'Broken & <b>bent', description: null, siteName: null }],
  ['/hostile', { title: '<script>alert(1)</script> gpj' }],
  ['/huge', { title: expect.stringMatching(/^(huge ){39}hug.?…$/) }],
])('a link to %s leads to what can be shown of it', async (path, expected) => {
  expect(await marked(path)).toMatchObject([{ url: web.link(path), ...expected }])
})

test('an edit replaces them, and one by somebody who has not seen them yet is not late', async () => {
  const { ann, run } = room
  const message = await room.say(ann, web.link('/page?first'))
  await comes('the first page', async () => (await titles(message))?.[0] === 'Roses first')
  const body = web.link('/page?second')
  const edited = await run(
    ann,
    'editMessage',
    { messageId: message.id, expectedRev: message.rev, body },
    `... on ChangeMessageSuccess { message { ${parts} } }`,
  )
  expect(edited).toMatchObject({ __typename: 'ChangeMessageSuccess', message: { linkPreviews: [] } })
  await comes('the second page', async () => (await titles(message))?.[0] === 'Roses second')
})

test('a deletion blanks them, and so does the end of a message’s time', async () => {
  const { ann, run } = room
  const message = await room.say(ann, web.link('/page?deleted'))
  const expiring = await room.say(ann, web.link('/page?expiring'), { expiresInSeconds: 3_600 })
  for (const one of [message, expiring]) await comes('the pages', async () => (await titles(one))?.length === 1)
  await run(ann, 'deleteMessage', { messageId: message.id, scope: 'EVERYONE' })
  expect(await previews(message)).toEqual([])
  await setRow('messages', 'messages', expiring.id, { expiresAt: inPast(secondMs) })
  await setRow('messages', 'expiries', expiring.id, { at: inPast(secondMs) })
  await until('the end of its time', async () => {
    const answer = await room.api.ask<{ message: { deletedAt: string | null } }>(
      'query ($id: ID!) { message(id: $id) { deletedAt } }',
      { id: expiring.id },
      ann.accessToken,
    )
    return answer.message.deletedAt
  })
  expect(await previews(expiring)).toEqual([])
})

test('what is not to be looked at is not: by word, in angle brackets, and in code', async () => {
  await room.say(room.ann, web.link('/page?word'), { linkPreviews: false })
  await room.say(room.ann, `<${web.link('/page?brackets')}> \`${web.link('/page?code')}\``)
  const after = await room.say(room.ann, web.link('/page?after'))
  await comes('the one after them', async () => (await titles(after))?.length === 1)
  expect(['word', 'brackets', 'code'].map(name => web.asked(`/page?${name}`))).toEqual([0, 0, 0])
})

test('they are seen with their message, and by nobody who is not to see it', async () => {
  const message = await room.say(room.ann, web.link('/page?secret'))
  await comes('the page', async () => (await titles(message))?.length === 1)
  expect(await previews(message, room.stranger)).toBeUndefined()
})
