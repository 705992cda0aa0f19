// A group over its life, as three people see it at once: made, joined, led, left; whoever is taken out loses it where they look.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { agree, bubble, findPerson, go, gone, openChat, unique, webWorld, write } from './web-world.ts'

const world = webWorld()

const groupRow = (page: Page) => page.locator('a[data-row]', { hasText: 'Lake trip' })

async function take(page: Page, name: string): Promise<void> {
  await findPerson(page, name)
  await page.getByLabel('Name, handle or email').fill('')
}

async function openDetails(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Details' }).click()
  await page.getByRole('region', { name: 'Members' }).waitFor()
}

async function act(page: Page, name: string, what: string): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Actions for ${name}` })
    .click()
  await page.getByRole('menuitem', { name: what }).click()
}

/** Ann leads a group of three, in which she has asked something. */
async function gather() {
  const people = await world.people('Ann', unique('Ben'), unique('Cleo'))
  const chatId = await world.group('Lake trip', people)
  await world.say(people[0], chatId, 'Saturday at nine?')
  const pages = await Promise.all(people.map(person => world.enterChat(person, chatId)))
  const [ann, ben, cleo] = pages as [Page, Page, Page]
  return { ann, ben, cleo, benName: people[1].displayName, cleoName: people[2].displayName }
}

test('a group is made of two, and shows in the others’ lists by itself', async () => {
  const people = await world.people('Ann', unique('Ben'), unique('Cleo'))
  const [ann, ben, cleo] = (await Promise.all(people.map(person => world.enter(person)))) as [Page, Page, Page]
  const [, { displayName: benName }, { displayName: cleoName }] = people
  await ann.getByRole('button', { name: 'New chat' }).first().click()
  await take(ann, benName)
  await take(ann, cleoName)
  await ann
    .getByRole('dialog')
    .getByRole('button', { name: `Remove ${cleoName}` })
    .click()
  // One alone would be a direct chat: the name is asked for with the second.
  expect(await ann.getByLabel('Group name').count()).toBe(0)
  await take(ann, cleoName)
  await ann.getByLabel('Group name').fill('Lake trip')
  await ann.getByRole('button', { name: 'Create group' }).click()
  await ann.getByRole('log').waitFor()
  for (const page of [ben, cleo]) await groupRow(page).waitFor()
  await write(ann, 'Saturday at nine?')
  await openChat(ben, 'Lake trip')
  await bubble(ben, 'Saturday at nine?').waitFor()
})

test('an admin may do more from that moment on; who is taken and kept out stands among those who are, until they are let in again', async () => {
  const { ann, ben, benName } = await gather()
  await openDetails(ben)
  expect(await ben.getByRole('button', { name: 'Add people' }).count()).toBe(0)
  await openDetails(ann)
  await act(ann, benName, 'Make admin')
  await agree(ann, 'Make admin')
  await ann.getByRole('dialog').getByText('Admin', { exact: true }).waitFor()
  await ben.getByRole('button', { name: 'Name and topic' }).waitFor()
  await ben.keyboard.press('Escape')
  await act(ann, benName, 'Ban from group')
  await agree(ann, 'Ban from group')
  await gone(groupRow(ben))
  const kept = ann.getByRole('region', { name: 'Banned' })
  await kept.getByText(benName).waitFor()
  await kept.getByRole('button', { name: 'Unban' }).click()
  await gone(kept)
})

test('whoever is taken out loses the group and hears nothing more; who is added again sees what was said, and who leaves is gone', async () => {
  const { ann, ben, cleo, cleoName } = await gather()
  await openDetails(ann)
  await act(ann, cleoName, 'Remove from group')
  await agree(ann, 'Remove from group')
  await gone(groupRow(cleo))
  await cleo.getByText('Chat not found').waitFor()
  await ann.keyboard.press('Escape')
  await write(ann, 'without Cleo')
  await bubble(ben, 'without Cleo').waitFor()
  expect(await cleo.getByText('without Cleo').count()).toBe(0)
  await ann.getByRole('log').getByText(`${cleoName} left`).waitFor()
  await openDetails(ann)
  await ann.getByRole('button', { name: 'Add people' }).click()
  await take(ann, cleoName)
  await ann.getByRole('dialog').getByRole('button', { name: 'Add people' }).click()
  await groupRow(cleo).waitFor()
  await openChat(cleo, 'Lake trip')
  await bubble(cleo, 'without Cleo').waitFor()
  await openDetails(cleo)
  await cleo.getByRole('button', { name: 'Leave group' }).click()
  await cleo.getByRole('alertdialog').getByRole('button', { name: 'Leave group' }).click()
  await gone(groupRow(cleo))
  await ann.getByText('2 members').first().waitFor()
})

test('everybody’s picture stands beside what they say, whoever of a group they are', async () => {
  const people = await world.people('Ann', unique('Ben'), unique('Cleo'), unique('Dora'))
  const chatId = await world.group('Lake trip', people)
  const dora = people[3]
  const buffer = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#2f5d78' } })
    .png()
    .toBuffer()
  const settings = await world.enter(dora)
  await go(settings, 'settings/profile')
  const mine = settings.getByRole('link', { name: 'My profile' })
  const before = await mine.boundingBox()
  await settings.locator('input[type=file]').setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer })
  await settings.locator('main img').waitFor()
  await mine.locator('img').waitFor()
  // In the rail nothing moves by it.
  expect(await mine.boundingBox()).toEqual(before)
  await world.say(dora, chatId, 'On my way.')
  const ann = await world.enterChat(people[0], chatId)
  await bubble(ann, 'On my way.').locator('img').waitFor()
})
