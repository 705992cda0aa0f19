// The network is cut in the middle of a conversation and comes back: nothing is lost, nothing is doubled, nobody reloads. The cut
// lasts until everything has been tried in vain several times; a longer one proves nothing more.
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type CutProxy, startCutProxy } from '#stack/cut-proxy.ts'
import { type Person, say } from '#stack/seed/people.ts'
import { until } from '#stack/wait.ts'
import {
  bubble,
  bubbleIn,
  commitsOf,
  openChat,
  patience,
  signInOn,
  startWebWorld,
  type WebWorld,
  write,
} from './web-world.ts'

const vainTries = 6
const missed = 90

let world: WebWorld
let way: CutProxy
let ann: Person
let ben: Person
let chatId: string
let page: Page

beforeAll(async () => {
  world = await startWebWorld()
  way = await startCutProxy(world.url)
  ;({ ann, ben, chatId } = await world.meet('before the cut'))
  page = await world.enter(ann, { url: way.url })
  await openChat(page, 'Ben')
  await bubble(page, 'before the cut').waitFor(patience)
}, 400_000)

afterAll(async () => {
  await world?.[Symbol.asyncDispose]()
  await way?.[Symbol.asyncDispose]()
})

test('what is said while a page opens is told by it, though its socket opens late', async () => {
  const late = await world.open()
  const socket = Promise.withResolvers<void>()
  let isAsked = false
  await late.routeWebSocket(/graphql/, async route => {
    isAsked = true
    await socket.promise
    route.connectToServer()
  })
  await late.reload()
  await signInOn(late, ben)
  const row = late.locator('a[data-row]', { hasText: 'Ann' })
  await row.getByText('before the cut').waitFor(patience)
  await say(world.api, ann, { chatId, clientKey: 'while-it-opens', body: 'said while it opened' })
  await until('the socket to be asked for', () => isAsked)
  socket.resolve()
  await row.getByText('said while it opened').waitFor(patience)
  await row.getByText('1 unread message').waitFor(patience)
  await late.context().close()
})

test('a cut in the middle of a conversation heals by itself: all is there, once, in order', async () => {
  await page.evaluate('window.sameLife = true')
  way.cut()
  for (const text of ['mine one', 'mine two', 'mine three']) await write(page, text)
  await bubbleIn(page, 'mine three', 'sending').waitFor(patience)
  await page.getByText('What you write is kept').waitFor(patience)
  for (let number = 1; number <= missed; number += 1)
    await say(world.api, ben, { chatId, clientKey: `while-cut-${number}`, body: `missed ${number}.` })
  await until('the page to have tried in vain', () => way.refused >= vainTries)
  const commits = await commitsOf(page)
  way.mend()
  await bubble(page, `missed ${missed}.`).waitFor(patience)
  await page.getByText('What you write is kept').waitFor({ ...patience, state: 'detached' })
  await bubbleIn(page, 'mine three', 'sent')
    .or(bubbleIn(page, 'mine three', 'delivered'))
    .waitFor(patience)
  expect(await page.evaluate('window.sameLife')).toBe(true)
  // What was missed is not drawn one by one; what I wrote myself, and the connection, cost some renders of their own.
  expect((await commitsOf(page)) - commits).toBeLessThan(missed)
  const log = await world.api.ask<{ chat: { messages: { edges: { node: { body: string } }[] } } }>(
    'query Log($id: ID!) { chat(id: $id) { messages(last: 100) { edges { node { body } } } } }',
    { id: chatId },
    ben.accessToken,
  )
  const bodies = log.chat.messages.edges.map(({ node }) => node.body)
  expect(bodies.filter(body => body.startsWith('mine'))).toEqual(['mine one', 'mine two', 'mine three'])
  expect(bodies.filter(body => body.startsWith('missed'))).toEqual(
    Array.from({ length: missed }, (_, index) => `missed ${index + 1}.`),
  )
  // A page that is loaded while somebody walks through it moves the lines under their feet: then they walk once more.
  let shown: string[] = []
  await until('the room to show all of it', async () => {
    shown = await shownInAll()
    return isDeepStrictEqual(shown, bodies)
  }).catch(() => undefined)
  expect(shown).toEqual(bodies)
}, 180_000)

/** Every message of the room, read by scrolling from its beginning to its end. */
async function shownInAll(): Promise<string[]> {
  const log = page.getByRole('log')
  const seen = new Map<string, string>()
  // The oldest page comes when one is near it.
  await until('the beginning of the log', async () => {
    await log.evaluate(element => element.scrollTo(0, 0))
    await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))')
    return (await bubble(page, 'before the cut').count()) > 0
  })
  for (let step = 0; step < 60; step += 1) {
    await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))')
    const rows = await page.locator('[data-index]').evaluateAll(elements =>
      elements.map(element => ({
        index: element.getAttribute('data-index') ?? '',
        text: element.querySelector('article [dir=auto] > p')?.textContent ?? '',
      })),
    )
    for (const { index, text } of rows) if (text) seen.set(index, text)
    const atEnd = await log.evaluate(element => {
      const before = element.scrollTop
      element.scrollBy(0, element.clientHeight * 0.7)
      return element.scrollTop === before
    })
    if (atEnd) break
  }
  return [...seen].sort(([a], [b]) => Number(a) - Number(b)).map(([, text]) => text)
}

test('a message that is written without a way out survives a reload, and is sent once', async () => {
  way.cut()
  await write(page, 'through a reload')
  await bubbleIn(page, 'through a reload', 'sending').waitFor(patience)
  way.mend()
  await page.reload()
  await bubbleIn(page, 'through a reload', 'sent')
    .or(bubbleIn(page, 'through a reload', 'delivered'))
    .waitFor(patience)
  expect(await bubble(page, 'through a reload').count()).toBe(1)
}, 90_000)
