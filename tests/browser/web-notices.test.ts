// The notices: what means me, and not all that was said.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { say } from '#stack/seed/people.ts'
import { bubble, gone, newKey, webWorld } from './web-world.ts'

const world = webWorld()

const toNotices = (page: Page) => page.getByRole('link', { name: 'Notices' })
const rows = (page: Page) => page.getByRole('list', { name: 'Notices' }).getByRole('listitem')

test('notices hold who means me and not every message of a group, and once all are marked as read none is counted, however many there were', async () => {
  const [ann, ben] = await world.people('Ann', 'Ben')
  const chatId = await world.group('Allotment', [ben, ann])
  const page = await world.enter(ann)
  for (let line = 0; line < 5; line++) await world.say(ben, chatId, `just talk ${line}`)
  // More than a badge counts, and than a page of the list holds.
  for (let line = 0; line < 105; line++)
    await say(world.api, ben, { chatId, clientKey: newKey(), body: `Ann! ${line}`, mentionIds: [ann.id] })
  await toNotices(page).getByText('99+').waitFor()
  await toNotices(page).click()
  await rows(page).getByText('Ann! 104').waitFor()
  expect(await rows(page).getByText('just talk').count()).toBe(0)
  await page.getByRole('button', { name: 'Mark all as read' }).click()
  await gone(toNotices(page).getByText('new'))
  await gone(rows(page).getByRole('img', { name: 'new' }).first())
  await page.reload()
  await rows(page).first().waitFor()
  expect(await toNotices(page).getByText('new').count()).toBe(0)
  // Each leads to where it happened.
  await rows(page).getByText('Ann! 104').click()
  await bubble(page, 'Ann! 104').waitFor()
})
