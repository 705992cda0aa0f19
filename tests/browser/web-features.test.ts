// What one does beside writing: threads, search, links into a group, people who are kept away, chats that are put away, polls, pins
// and what is kept for later. As two or three people see it at once.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDirectChat, type Person } from '#stack/seed/people.ts'
import { until } from '#stack/wait.ts'
import { actOn, agree, bubble, choose, gone, typeIn, webWorld, write } from './web-world.ts'

const group = 'Picnic'
const world = webWorld()

/** Ann and Ben in a group that she leads, where he has asked something; both look at it. */
async function picnic(more: readonly string[] = []) {
  const [ann, ben] = await world.people('Ann', 'Ben')
  const chatId = await world.group(group, [ann, ben])
  for (const body of more) await world.say(body.startsWith('line') ? ann : ben, chatId, body)
  await world.say(ben, chatId, 'Who brings the cake?')
  const [annPage, benPage] = await Promise.all([world.enterChat(ann, chatId), world.enterChat(ben, chatId)])
  return { people: { ann, ben }, chatId, ann: annPage, ben: benPage }
}

const threadOf = (page: Page) => page.getByRole('complementary', { name: 'Thread' })

/** By its button: Escape would end a short word about what was done first. */
async function closeDialog(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click()
}

/** Whoever is not signed in is told what it is first, signs in, and is where the link leads then. */
async function openLink(url: string, person: Person): Promise<Page> {
  const page = await world.open({ url })
  await page.getByRole('heading', { name: group }).waitFor()
  await page.getByRole('button', { name: 'I have an account' }).click()
  await typeIn(page, person)
  return page
}

async function reply(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Reply' }).fill(text)
  await page.getByRole('textbox', { name: 'Reply' }).press('Enter')
}

test('a reply stands in its thread alone, and whoever asked sees that it is new until they have read it; it can show in the room as well, and leads back to its thread', async () => {
  const { ann, ben } = await picnic()
  await actOn(ann, 'Who brings the cake?', 'Reply in a thread')
  await threadOf(ann).waitFor()
  await reply(ann, 'I bring one with plums')
  await bubble(ann, 'I bring one with plums').waitFor()
  expect(await ann.getByRole('log').locator('article', { hasText: 'plums' }).count()).toBe(0)
  const line = ben.getByRole('log').getByRole('button', { name: /1 reply/ })
  await line.getByRole('img', { name: 'New replies' }).waitFor()
  await line.click()
  await bubble(ben, 'I bring one with plums').waitFor()
  await gone(line.getByRole('img', { name: 'New replies' }))
  await ben.getByLabel('Also send to the chat').check()
  await reply(ben, 'Plums are settled')
  await threadOf(ann).locator('article', { hasText: 'Plums are settled' }).waitFor()
  await ann.getByRole('log').locator('article', { hasText: 'Plums are settled' }).waitFor()
  await threadOf(ann).getByRole('button', { name: 'Unfollow this thread' }).click()
  await threadOf(ann).getByRole('button', { name: 'Follow this thread' }).waitFor()
  await ann.getByRole('textbox', { name: 'Reply' }).press('Escape')
  await gone(threadOf(ann))
  await ann.getByRole('button', { name: 'From a thread' }).click()
  await threadOf(ann).locator('article', { hasText: 'I bring one with plums' }).waitFor()
  await threadOf(ann).getByRole('button', { name: 'Close thread' }).click()
})

test('a message that was said long ago is found by a word, shown where it stands, and narrowed to its sender', async () => {
  const fillers = Array.from({ length: 60 }, (_, index) => `line ${index}`)
  const { ann } = await picnic(['Rhubarb grows behind the house', ...fillers])
  const field = ann.getByRole('searchbox', { name: 'Search chats' })
  await field.fill('rhubarb')
  const found = ann.getByRole('region', { name: 'Messages' })
  await found.locator('mark', { hasText: 'Rhubarb' }).waitFor()
  await found.getByRole('link').first().click()
  await bubble(ann, 'Rhubarb grows').waitFor()
  expect(await bubble(ann, 'Rhubarb grows').isVisible()).toBe(true)
  // The address is that of the message, so that it can be copied.
  expect(new URL(ann.url()).search).toBe('?at=1')
  await field.fill('line from:me')
  await ann.getByRole('list', { name: 'Who sent it' }).getByRole('button', { name: 'You' }).click()
  await found.locator('mark', { hasText: 'line' }).first().waitFor()
  await ann.getByRole('button', { name: 'Remove from You' }).click()
  await field.press('Escape')
  await gone(found)
})

test('who opens a link asks to be let in, comes in once somebody says so, and an ended link lets nobody in', async () => {
  const [{ ann }, [cleoHerself, late]] = [await picnic(), await world.people('Cleo', 'Late')]
  await ann.getByRole('button', { name: 'Details' }).click()
  await ann.getByRole('button', { name: 'Invite links' }).click()
  await ann.getByLabel('New people need approval').check()
  await ann.getByRole('button', { name: 'Create link' }).click()
  const link = await ann.getByRole('textbox', { name: 'Link', exact: true }).inputValue()
  await ann.getByRole('button', { name: 'Copy link' }).click()
  await until('the link to be copied', async () => (await ann.evaluate('navigator.clipboard.readText()')) === link)

  const cleo = await openLink(link, cleoHerself)
  await cleo.getByRole('heading', { name: group }).waitFor()
  await cleo.getByLabel('Message to the admins').fill('It is me')
  await cleo.getByRole('button', { name: 'Ask to join' }).click()
  await cleo.getByText(/You asked to join/).waitFor()

  await ann.getByText('It is me').waitFor()
  await ann.getByRole('button', { name: 'Accept Cleo' }).click()
  await cleo.getByRole('link', { name: 'Open chat' }).click()
  await bubble(cleo, 'Who brings the cake?').waitFor()

  await ann.getByRole('button', { name: 'Revoke' }).click()
  await agree(ann, 'Revoke')
  await gone(ann.getByRole('button', { name: 'Revoke' }))
  const latePage = await openLink(link, late)
  await latePage.getByText('This link was revoked.').waitFor()
})

test('whoever is blocked is in the list of those, and let in again from there', async () => {
  const { ann: person, chatId } = await world.meet('hello Ann')
  const ann = await world.enterChat(person, chatId)
  await ann.getByRole('heading', { name: 'Ben', level: 2 }).waitFor()
  await ann.getByRole('button', { name: 'Details' }).click()
  await ann.getByRole('button', { name: 'Block', exact: true }).click()
  await ann.getByRole('alertdialog').getByRole('button', { name: 'Block' }).click()
  await ann.getByRole('button', { name: 'Unblock' }).waitFor()
  await closeDialog(ann)
  await ann.getByRole('link', { name: 'Settings' }).click()
  await ann.getByRole('link', { name: 'Privacy' }).click()
  const row = ann.getByRole('listitem').filter({ hasText: 'Ben' })
  await row.getByRole('button', { name: 'Unblock' }).click()
  await gone(row.getByRole('button', { name: 'Unblock' }))
})

test('a chat that is put away leaves the list, stands in the archive, and comes back', async () => {
  const { ann: person } = await world.meet('hello Ann')
  const ann = await world.enter(person)
  const row = ann.getByRole('listitem').filter({ has: ann.locator('a[data-row]', { hasText: 'Ben' }) })
  const menu = async (item: string): Promise<void> => {
    await row.hover()
    await row.getByRole('button', { name: 'Actions for Ben' }).click()
    await ann.getByRole('menuitem', { name: item }).click()
  }
  await menu('Archive')
  await gone(row)
  await ann.getByRole('button', { name: 'Archived' }).click()
  await menu('Unarchive')
  await gone(row)
  await ann.getByRole('button', { name: 'All', exact: true }).click()
  await row.waitFor()
})

test('a poll is asked, voted in and closed while both watch', async () => {
  const { ann, ben } = await picnic()
  await ann.getByRole('region', { name: 'Write' }).getByRole('button', { name: 'More' }).click()
  await ann.getByRole('menuitem', { name: 'New poll' }).click()
  await ann.getByLabel('Question').fill('Which day?')
  await ann.getByLabel('Answer 1').fill('Saturday')
  await ann.getByLabel('Answer 2').fill('Sunday')
  await ann.getByRole('button', { name: 'Create poll' }).click()
  await bubble(ben, 'Which day?').getByRole('button', { name: 'Sunday, 0 votes' }).click()
  await bubble(ann, 'Which day?').getByRole('button', { name: 'Sunday, 1 vote' }).waitFor()
  await bubble(ben, 'Which day?').getByRole('button', { name: 'Sunday, 1 vote', pressed: true }).waitFor()
  expect(await bubble(ann, 'Which day?').getByRole('button', { pressed: true }).count()).toBe(0)
  await bubble(ann, 'Which day?').getByRole('button', { name: '1 person voted' }).click()
  await ann.getByRole('dialog').getByRole('region', { name: 'Sunday, 1 vote' }).getByText('Ben').waitFor()
  expect(await ann.getByRole('dialog').getByRole('region', { name: 'Saturday, 0 votes' }).textContent()).not.toContain(
    'Ben',
  )
  await closeDialog(ann)
  await choose(ann, 'Which day?', 'Close poll')
  await agree(ann, 'Close poll')
  await bubble(ben, 'Which day?')
    .getByText(/Closed/)
    .waitFor()
})

test('a message is pinned for everyone, kept for later, and forwarded', async () => {
  const { people, ann, ben } = await picnic()
  await openDirectChat(world.api, people.ann, people.ben)
  await write(ann, 'The key is under the stone')
  await choose(ann, 'The key is under the stone', 'Pin for everyone')
  await bubble(ben, 'The key is under the stone').getByRole('img', { name: 'Pinned' }).waitFor()
  await ben.getByRole('button', { name: 'Pinned messages' }).click()
  await ben.getByRole('dialog').getByText('The key is under the stone').waitFor()
  await closeDialog(ben)
  await choose(ann, 'The key is under the stone', 'Save for later')
  await bubble(ann, 'The key is under the stone').getByRole('img', { name: 'Saved messages' }).waitFor()
  await choose(ann, 'The key is under the stone', 'Forward')
  await ann.getByRole('dialog').getByRole('button', { name: 'Ben' }).click()
  // It is told for a few seconds only: looked for from before it is done.
  await Promise.all([
    ann.getByText('Forwarded.').first().waitFor(),
    ann.getByRole('dialog').getByRole('button', { name: 'Forward', exact: true }).click(),
  ])
  await ann.getByRole('link', { name: 'For later' }).click()
  await ann.getByRole('link', { name: /The key is under the stone/ }).click()
  await bubble(ann, 'The key is under the stone').waitFor()
})
