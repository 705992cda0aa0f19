// The network is cut in the middle of a conversation and comes back: nothing is lost, nothing is doubled, nobody reloads. The cut
// lasts until everything has been tried in vain several times; a longer one proves nothing more.
import { isDeepStrictEqual } from 'node:util'
import { afterEach, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type CutProxy, startCutProxy } from '#stack/testing/cut-proxy.ts'
import { until } from '#stack/wait.ts'
import { bubble, bubbleIn, gone, signInOn, webWorld, write } from './web-world.ts'

const vainTries = 6
const missed = 90

const world = webWorld()
let way: CutProxy | undefined

afterEach(async () => way?.[Symbol.asyncDispose]())

/** Ann in her chat with Ben, by a way that can be cut. */
async function goThere() {
  const meeting = await world.meet('before the cut')
  const opened = await startCutProxy(world.url)
  way = opened
  const page = await world.enterChat(meeting.ann, meeting.chatId, { url: opened.url, isCut: true })
  return { ...meeting, page, way: opened }
}

const arrived = (page: Page, text: string) =>
  bubbleIn(page, text, 'sent')
    .or(bubbleIn(page, text, 'delivered'))
    .waitFor()

test('what is said while a page opens is told by it, though its socket opens late', async () => {
  const { ann, ben, chatId } = await world.meet('before the cut')
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
  await row.getByText('before the cut').waitFor()
  await world.say(ann, chatId, 'said while it opened')
  await until('the socket to be asked for', () => isAsked)
  socket.resolve()
  await row.getByText('said while it opened').waitFor()
  await row.getByText('1 unread message').waitFor()
})

test('a cut in the middle of a conversation heals by itself: all is there, once, in order', async () => {
  const { ben, chatId, page, way } = await goThere()
  await page.evaluate('window.sameLife = true')
  way.cut()
  for (const text of ['mine one', 'mine two', 'mine three']) await write(page, text)
  await bubbleIn(page, 'mine three', 'sending').waitFor()
  await page.getByText('What you write is kept').waitFor()
  for (let number = 1; number <= missed; number += 1) await world.say(ben, chatId, `missed ${number}.`)
  await until('the page to have tried in vain', () => way.refused >= vainTries)
  way.mend()
  await bubble(page, `missed ${missed}.`).waitFor()
  await gone(page.getByText('What you write is kept'))
  await arrived(page, 'mine three')
  expect(await page.evaluate('window.sameLife')).toBe(true)
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
    shown = await shownInAll(page)
    return isDeepStrictEqual(shown, bodies)
  }).catch(() => undefined)
  expect(shown).toEqual(bodies)
})

/** Every message of the room, read by scrolling from its beginning to its end. */
async function shownInAll(page: Page): Promise<string[]> {
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

test('a part that comes late is no loss while the network is away: one can write all the same, and it comes by itself', async () => {
  const { page } = await goThere()
  let isAway = true
  await page.route(/formatting-bar/, route => (isAway ? route.abort() : route.continue()))
  await page.reload()
  await write(page, 'without the bar')
  await bubbleIn(page, 'without the bar', 'sent').waitFor()
  expect(await page.getByRole('toolbar').count()).toBe(0)
  isAway = false
  await page.getByRole('toolbar').waitFor()
})

test('a message that is written without a way out survives a reload, and is sent once', async () => {
  const { page, way } = await goThere()
  way.cut()
  await write(page, 'through a reload')
  await bubbleIn(page, 'through a reload', 'sending').waitFor()
  way.mend()
  await page.reload()
  await arrived(page, 'through a reload')
  expect(await bubble(page, 'through a reload').count()).toBe(1)
})
