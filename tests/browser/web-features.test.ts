// What one does beside writing: threads, search, links into a group, people who are kept away, chats that are put away, polls, pins
// and what is kept for later. As two or three people see it at once.
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { createApi } from '#stack/seed/api.ts'
import { openDirectChat, openGroup, type Person, say } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing.ts'
import { until } from '#stack/wait.ts'
import { bubble, openChat, patience, startWebWorld, type WebWorld, write } from './web-world.ts'

const tail = randomBytes(3).toString('hex')
const group = `Picnic ${tail}`

let world: WebWorld
let people: Record<'ann' | 'ben' | 'cleo', Person>
let ann: Page
let ben: Page

beforeAll(async () => {
  world = await startWebWorld()
  people = {
    ann: await world.signUp('Ann'),
    ben: await world.signUp(`Ben ${tail}`),
    cleo: await world.signUp(`Cleo ${tail}`),
  }
  const api = createApi(testStack().gatewayUrl)
  await openDirectChat(api, people.ann, people.ben)
  const chatId = await openGroup(api, people.ann, { clientKey: `picnic-${tail}`, title: group, members: [people.ben] })
  await say(api, people.ben, { chatId, clientKey: 'the-first-word', body: 'Rhubarb grows behind the house' })
  for (let index = 1; index <= 90; index += 1)
    await say(api, people.ann, { chatId, clientKey: `filler-of-${index}`, body: `line ${index}` })
  await say(api, people.ben, { chatId, clientKey: 'the-question', body: 'Who brings the cake?' })
  ann = await world.enter(people.ann)
  ben = await world.enter(people.ben)
  await openChat(ann, group)
  await openChat(ben, group)
}, 400_000)

afterAll(async () => world?.[Symbol.asyncDispose]())

const threadOf = (page: Page) => page.getByRole('complementary', { name: 'Thread' })

async function actOn(page: Page, text: string, name: string): Promise<void> {
  await bubble(page, text).first().hover(patience)
  await bubble(page, text).first().getByRole('button', { name }).click(patience)
}

async function choose(page: Page, text: string, item: string): Promise<void> {
  await actOn(page, text, 'More')
  await page.getByRole('menuitem', { name: item }).click(patience)
}

/** By its button: Escape would end a short word about what was done first. */
async function closeDialog(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click(patience)
}

/** Whoever is not signed in does so first, and is where the link leads then. */
async function openLink(url: string, { email, password }: Person): Promise<Page> {
  const page = await world.open({ url })
  await page.getByLabel('E-mail address').fill(email, patience)
  await page.getByLabel('Password').fill(password)
  await page.keyboard.press('Enter')
  return page
}

async function reply(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Reply' }).fill(text)
  await page.getByRole('textbox', { name: 'Reply' }).press('Enter')
}

test('a reply stands in its thread alone, and whoever asked sees that it is new until they have read it', async () => {
  await actOn(ann, 'Who brings the cake?', 'Reply in a thread')
  await threadOf(ann).waitFor(patience)
  await reply(ann, 'I bring one with plums')
  await bubble(ann, 'I bring one with plums').waitFor(patience)
  expect(await ann.getByRole('log').locator('article', { hasText: 'plums' }).count()).toBe(0)
  const line = ben.getByRole('log').getByRole('button', { name: /1 reply/ })
  await line.getByRole('img', { name: 'New replies' }).waitFor(patience)
  await line.click()
  await bubble(ben, 'I bring one with plums').waitFor(patience)
  await line.getByRole('img', { name: 'New replies' }).waitFor({ ...patience, state: 'detached' })
}, 90_000)

test('a reply can show in the room as well, and leads back to its thread', async () => {
  await ben.getByLabel('Also show it in the room').check()
  await reply(ben, 'Plums are settled')
  await threadOf(ann).locator('article', { hasText: 'Plums are settled' }).waitFor(patience)
  await ann.getByRole('log').locator('article', { hasText: 'Plums are settled' }).waitFor(patience)
  await threadOf(ann).getByRole('button', { name: 'Follow it no more' }).click(patience)
  await threadOf(ann).getByRole('button', { name: 'Follow this thread' }).waitFor(patience)
  await ann.getByRole('textbox', { name: 'Reply' }).press('Escape')
  await threadOf(ann).waitFor({ ...patience, state: 'detached' })
  await ann.getByRole('button', { name: 'From a thread' }).click()
  await threadOf(ann).locator('article', { hasText: 'I bring one with plums' }).waitFor(patience)
  await threadOf(ann).getByRole('button', { name: 'Close the thread' }).click()
}, 90_000)

test('a message that was said long ago is found by a word, shown where it stands, and narrowed to its sender', async () => {
  const field = ann.getByRole('searchbox', { name: 'Search chats' })
  await field.fill('rhubarb')
  const found = ann.getByRole('region', { name: 'Messages' })
  await found.locator('mark', { hasText: 'Rhubarb' }).waitFor(patience)
  await found.getByRole('link').first().click()
  await bubble(ann, 'Rhubarb grows').waitFor(patience)
  expect(await bubble(ann, 'Rhubarb grows').isVisible()).toBe(true)
  expect(new URL(ann.url()).search).toBe('')
  await field.fill('line from:me')
  await ann.getByRole('list', { name: 'Who said it' }).getByRole('button', { name: 'You' }).click(patience)
  await found.locator('mark', { hasText: 'line' }).first().waitFor(patience)
  await ann.getByRole('button', { name: 'Take from You out' }).click()
  await field.press('Escape')
  await found.waitFor({ ...patience, state: 'detached' })
}, 90_000)

test('who opens a link asks to be let in, comes in once somebody says so, and an ended link lets nobody in', async () => {
  await ann.getByRole('button', { name: 'Details' }).click()
  await ann.getByRole('button', { name: 'Invite links' }).click(patience)
  await ann.getByLabel('Somebody has to let them in').check(patience)
  await ann.getByRole('button', { name: 'Make a link' }).click()
  const link = await ann.getByRole('textbox', { name: 'The link' }).inputValue(patience)
  await ann.getByRole('button', { name: 'Copy the link' }).click()
  await until('the link to be copied', async () => (await ann.evaluate('navigator.clipboard.readText()')) === link)

  const cleo = await openLink(link, people.cleo)
  await cleo.getByRole('heading', { name: group }).waitFor(patience)
  await cleo.getByLabel('A word to those who let you in').fill('It is me')
  await cleo.getByRole('button', { name: 'Ask to join' }).click()
  await cleo.getByText(/You have asked/).waitFor(patience)

  await ann.getByText('It is me').waitFor(patience)
  await ann.getByRole('button', { name: `Accept Cleo ${tail}` }).click()
  await cleo.getByRole('link', { name: 'Open the chat' }).click(patience)
  await bubble(cleo, 'Who brings the cake?').waitFor(patience)

  await ann.getByRole('button', { name: 'End it' }).click(patience)
  await ann.getByRole('button', { name: 'End it' }).waitFor({ ...patience, state: 'detached' })
  const late = await openLink(link, await world.signUp('Late'))
  await late.getByText('This link was ended.').waitFor(patience)
  await late.context().close()
  await cleo.context().close()
  await closeDialog(ann)
  await closeDialog(ann)
}, 120_000)

test('whoever is blocked is in the list of those, and let in again from there', async () => {
  await ann.locator('a[data-row]', { hasText: `Ben ${tail}` }).click(patience)
  await ann.getByRole('heading', { name: `Ben ${tail}`, level: 2 }).waitFor(patience)
  await ann.getByRole('button', { name: 'Details' }).click()
  await ann.getByRole('button', { name: 'Block' }).click(patience)
  await ann.getByRole('alertdialog').getByRole('button', { name: 'Block' }).click(patience)
  await ann.getByRole('button', { name: 'Let in again' }).waitFor(patience)
  await closeDialog(ann)
  await ann.getByRole('link', { name: 'Settings' }).click()
  await ann.getByRole('link', { name: 'Privacy' }).click()
  const row = ann.getByRole('listitem').filter({ hasText: `Ben ${tail}` })
  await row.getByRole('button', { name: 'Let in again' }).click(patience)
  await row.getByRole('button', { name: 'Let in again' }).waitFor({ ...patience, state: 'detached' })
  await ann.getByRole('link', { name: 'Chats' }).click()
}, 90_000)

test('a chat that is put away leaves the list, stands in the archive, and comes back', async () => {
  const row = ann.getByRole('listitem').filter({ has: ann.locator('a[data-row]', { hasText: `Ben ${tail}` }) })
  const menu = async (item: string): Promise<void> => {
    await row.hover(patience)
    await row.getByRole('button', { name: `Actions for Ben ${tail}` }).click(patience)
    await ann.getByRole('menuitem', { name: item }).click(patience)
  }
  await menu('Archive')
  await row.waitFor({ ...patience, state: 'detached' })
  await ann.getByRole('button', { name: 'Archive' }).click()
  await menu('Take out of the archive')
  await row.waitFor({ ...patience, state: 'detached' })
  await ann.getByRole('button', { name: 'All', exact: true }).click()
  await row.waitFor(patience)
}, 90_000)

test('a poll is asked, voted in and closed while both watch', async () => {
  await openChat(ann, group)
  await ann.getByRole('region', { name: 'Write' }).getByRole('button', { name: 'More' }).click(patience)
  await ann.getByRole('menuitem', { name: 'Ask with a poll' }).click()
  await ann.getByLabel('Question').fill('Which day?', patience)
  await ann.getByLabel('Answer 1').fill('Saturday')
  await ann.getByLabel('Answer 2').fill('Sunday')
  await ann.getByRole('button', { name: 'Ask', exact: true }).click()
  await bubble(ben, 'Which day?').getByRole('button', { name: 'Sunday, 0 votes' }).click(patience)
  await bubble(ann, 'Which day?').getByRole('button', { name: 'Sunday, 1 vote' }).waitFor(patience)
  await bubble(ben, 'Which day?').getByRole('button', { name: 'Sunday, 1 vote', pressed: true }).waitFor(patience)
  expect(await bubble(ann, 'Which day?').getByRole('button', { pressed: true }).count()).toBe(0)
  await choose(ann, 'Which day?', 'Close the poll')
  await bubble(ben, 'Which day?')
    .getByText(/Closed/)
    .waitFor(patience)
}, 90_000)

test('a message is pinned for everyone, kept for later, and forwarded', async () => {
  await write(ann, 'The key is under the stone')
  await choose(ann, 'The key is under the stone', 'Pin for everyone')
  await bubble(ben, 'The key is under the stone').getByRole('img', { name: 'Pinned' }).waitFor(patience)
  await ben.getByRole('button', { name: 'Pinned messages' }).click()
  await ben.getByRole('dialog').getByText('The key is under the stone').waitFor(patience)
  await closeDialog(ben)
  await choose(ann, 'The key is under the stone', 'Save for later')
  await bubble(ann, 'The key is under the stone').getByRole('img', { name: 'Saved messages' }).waitFor(patience)
  await choose(ann, 'The key is under the stone', 'Forward')
  // It is told for a few seconds only: looked for from before it is done.
  await Promise.all([
    ann.getByText('Forwarded.').first().waitFor(patience),
    ann
      .getByRole('dialog')
      .getByRole('button', { name: `Ben ${tail}` })
      .click(patience),
  ])
  await ann.getByRole('link', { name: 'For later' }).click()
  await ann.getByRole('link', { name: /The key is under the stone/ }).click(patience)
  await bubble(ann, 'The key is under the stone').waitFor(patience)
}, 90_000)

test('no page wrote an error', () => {
  expect(world.errors).toEqual([])
})
