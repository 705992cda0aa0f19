// What is reported: by a member, of a message and of a person, and answered by those who look after the group; and who is not to be heard
// of. As both see it.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openGroup, type Person, say } from '#stack/seed/people.ts'
import { bubble, openChat, patience, startWebWorld, type WebWorld } from './web-world.ts'

let world: WebWorld
let people: { ann: Person; ben: Person }
let ann: Page
let ben: Page

beforeAll(async () => {
  world = await startWebWorld()
  people = await world.meet('hello Ann')
  const chatId = await openGroup(world.api, people.ann, {
    clientKey: 'group-market',
    title: 'Market',
    members: [people.ben],
  })
  await say(world.api, people.ann, { chatId, clientKey: 'the-question', body: 'Who sells apples?' })
  await say(world.api, people.ben, { chatId, clientKey: 'the-offer', body: 'Buy my watches!' })
  await say(world.api, people.ann, { chatId, clientKey: 'the-answer', body: 'No, thank you' })
  ann = await world.enter(people.ann)
  ben = await world.enter(people.ben)
  await openChat(ann, 'Market')
  await openChat(ben, 'Market')
}, 400_000)

afterAll(async () => world?.[Symbol.asyncDispose]())

async function menuOf(page: Page, text: string): Promise<void> {
  await bubble(page, text).hover(patience)
  await bubble(page, text).getByRole('button', { name: 'More' }).click(patience)
  await page.getByRole('menuitem', { name: 'Remind me' }).waitFor(patience)
}

async function fileReport(page: Page, reason: string, note: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'What is wrong?' })
  await dialog.getByLabel('Reason').selectOption({ label: reason }, patience)
  await dialog.getByLabel('More about it').fill(note)
  // It is told for a few seconds only: looked for from before it is done.
  await Promise.all([
    page.getByText('Reported. Thank you.').first().waitFor(patience),
    dialog.getByRole('button', { name: 'Report' }).click(),
  ])
  await dialog.waitFor({ ...patience, state: 'detached' })
}

async function openReports(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Details', exact: true }).click(patience)
  await page.getByRole('button', { name: 'Reports' }).click(patience)
}

test('a message of somebody else is reported with a reason and a word; of one’s own nothing is', async () => {
  await menuOf(ben, 'Buy my watches!')
  expect(await ben.getByRole('menuitem', { name: 'Report' }).count()).toBe(0)
  await ben.keyboard.press('Escape')
  await menuOf(ann, 'Buy my watches!')
  await ann.getByRole('menuitem', { name: 'Report' }).click(patience)
  await fileReport(ann, 'Advertising or fraud', 'The third one today')
}, 60_000)

test('who looks after the group sees what was said around it, and answers it once', async () => {
  await openReports(ann)
  const report = ann.getByRole('dialog', { name: 'Reports' }).getByRole('listitem').filter({ hasText: /fraud/ })
  await report.getByText('The third one today').waitFor(patience)
  const said = report.getByRole('list', { name: 'What was said' }).getByRole('listitem')
  expect((await said.allTextContents()).slice(-3)).toEqual([
    expect.stringContaining('Who sells apples?'),
    expect.stringContaining('Buy my watches!'),
    expect.stringContaining('No, thank you'),
  ])
  await report.getByRole('button', { name: 'I have acted' }).click()
  await ann.getByText('Nothing waits for an answer').waitFor(patience)
  await ann.keyboard.press('Escape')
  await ann.keyboard.press('Escape')
}, 60_000)

test('a member is offered no reports, and may report a person, and not want to hear of them', async () => {
  await ben.getByRole('button', { name: 'Details', exact: true }).click(patience)
  await ben.getByText('Members').first().waitFor(patience)
  expect(await ben.getByRole('button', { name: 'Reports' }).count()).toBe(0)
  await ben.keyboard.press('Escape')
  await openChat(ben, 'hello Ann')
  await ben.getByRole('button', { name: 'Details', exact: true }).click(patience)
  await ben.getByRole('dialog').getByRole('button', { name: 'Report' }).click(patience)
  await fileReport(ben, 'Something else', 'Is this really Ann?')
  await ben.getByRole('dialog').getByRole('button', { name: 'Do not notify me of them' }).click()
  await ben.getByRole('dialog').getByRole('button', { name: 'Notify me of them again' }).waitFor(patience)
  const { reports, user } = await world.api.ask<{
    reports: { edges: { node: { note: string; about: { id: string } } }[] }
    user: { isMuted: boolean }
  }>(
    'query($id: ID!) { reports(first: 5) { edges { node { note about { id } } } } user(id: $id) { isMuted } }',
    { id: people.ann.id },
    people.ben.accessToken,
  )
  expect(reports.edges.map(({ node }) => node)).toEqual([{ note: 'Is this really Ann?', about: { id: people.ann.id } }])
  expect(user.isMuted).toBe(true)
  expect(world.errors).toEqual([])
}, 60_000)
