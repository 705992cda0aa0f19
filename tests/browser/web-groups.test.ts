// A group over its life, as three people see it at once: made, joined, led, left; whoever is taken out loses it where they look.
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Person } from '#stack/seed/people.ts'
import { bubble, findPerson, openChat, patience, startWebWorld, type WebWorld, write } from './web-world.ts'

// Names that the search finds, and nobody else of this stack has.
const tail = randomBytes(3).toString('hex')
const [benName, cleoName] = [`Ben ${tail}`, `Cleo ${tail}`]

let world: WebWorld
let people: Record<'ann' | 'ben' | 'cleo', Person>
let ann: Page
let ben: Page
let cleo: Page

beforeAll(async () => {
  world = await startWebWorld()
  people = {
    ann: await world.signUp('Ann'),
    ben: await world.signUp(benName),
    cleo: await world.signUp(cleoName),
  }
  ann = await world.enter(people.ann)
  ben = await world.enter(people.ben)
  cleo = await world.enter(people.cleo)
}, 400_000)

afterAll(async () => world?.[Symbol.asyncDispose]())

const groupRow = (page: Page) => page.locator('a[data-row]', { hasText: 'Lake trip' })

async function choose(page: Page, name: string): Promise<void> {
  await findPerson(page, name)
  await page.getByLabel('Name or handle').fill('')
}

async function openDetails(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Details' }).click()
  await page.getByRole('region', { name: 'Members' }).waitFor(patience)
}

async function act(page: Page, name: string, what: string): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Actions for ${name}` })
    .click(patience)
  await page.getByRole('menuitem', { name: what }).click(patience)
}

test('a group is made of two, and shows in the other’s list by itself', async () => {
  await ann.getByRole('button', { name: 'New chat' }).first().click()
  await choose(ann, benName)
  await choose(ann, cleoName)
  await ann
    .getByRole('dialog')
    .getByRole('button', { name: `Take ${cleoName} out` })
    .click()
  // One alone would be a direct chat: the name is asked for with the second.
  expect(await ann.getByLabel('Name of the group').count()).toBe(0)
  await choose(ann, cleoName)
  await ann.getByLabel('Name of the group').fill('Lake trip')
  await ann.getByRole('button', { name: 'Create the group' }).click()
  await ann.getByRole('log').waitFor(patience)
  for (const page of [ben, cleo]) await groupRow(page).waitFor(patience)
  await write(ann, 'Saturday at nine?')
  await openChat(ben, 'Lake trip')
  await bubble(ben, 'Saturday at nine?').waitFor(patience)
})

test('an admin may do more from that moment on', async () => {
  await openDetails(ben)
  expect(await ben.getByRole('button', { name: 'Add people' }).count()).toBe(0)
  await openDetails(ann)
  await act(ann, benName, 'Make an admin')
  await ann.getByRole('dialog').getByText('Admin', { exact: true }).waitFor(patience)
  await ben.getByRole('button', { name: 'Name and topic' }).waitFor(patience)
  await ben.keyboard.press('Escape')
})

test('whoever is taken out loses the group in their list and in their hands, and hears nothing more', async () => {
  await openChat(cleo, 'Lake trip')
  await bubble(cleo, 'Saturday at nine?').waitFor(patience)
  await act(ann, cleoName, 'Take out of the group')
  await groupRow(cleo).waitFor({ ...patience, state: 'detached' })
  await cleo.getByText('This chat is not here').waitFor(patience)
  await ann.keyboard.press('Escape')
  await write(ann, 'without Cleo')
  await bubble(ben, 'without Cleo').waitFor(patience)
  expect(await cleo.getByText('without Cleo').count()).toBe(0)
  await ann.getByRole('log').getByText(`${cleoName} left`).waitFor(patience)
})

test('who is added again sees what was said, and who leaves is gone for the others', async () => {
  await openDetails(ann)
  await ann.getByRole('button', { name: 'Add people' }).click()
  await choose(ann, cleoName)
  await ann.getByRole('dialog').getByRole('button', { name: 'Add people' }).click()
  await groupRow(cleo).waitFor(patience)
  await openChat(cleo, 'Lake trip')
  await bubble(cleo, 'without Cleo').waitFor(patience)
  await openDetails(cleo)
  await cleo.getByRole('button', { name: 'Leave the group' }).click()
  await cleo.getByRole('alertdialog').getByRole('button', { name: 'Leave the group' }).click(patience)
  await groupRow(cleo).waitFor({ ...patience, state: 'detached' })
  await ann.getByText('2 members').first().waitFor(patience)
})

test('who is taken out and kept out stands among those who are, until they are let in again', async () => {
  await act(ann, benName, 'Take out and keep out')
  await groupRow(ben).waitFor({ ...patience, state: 'detached' })
  const kept = ann.getByRole('region', { name: 'Kept out' })
  await kept.getByText(benName).waitFor(patience)
  await kept.getByRole('button', { name: 'Let in again' }).click()
  await kept.waitFor({ ...patience, state: 'detached' })
  expect(world.errors).toEqual([])
})
