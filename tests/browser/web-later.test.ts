// Messages that are to be said later: planned in the composer, changed and taken back where they wait, and said at their time while
// nobody writes. And reminders of those that were said. As the sender and the reader see it.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { until } from '#stack/wait.ts'
import { agree, bubble, choose, gone, openChat, operationOf, webWorld } from './web-world.ts'

const world = webWorld()

const planned = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Scheduled' }).getByRole('listitem').filter({ hasText: text })
const reminder = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Reminders' }).getByRole('listitem').filter({ hasText: text })
const toLater = (page: Page) => page.getByRole('link', { name: 'For later' }).click()

async function backToBen(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Chats' }).click()
  await openChat(page, 'Ben')
}

/** As the browser's own clock has it: what a field for date and time takes, to the second. */
const inSeconds = (page: Page, count: number) =>
  page.evaluate(`{
    const at = new Date()
    at.setSeconds(at.getSeconds() + ${count})
    new Date(at - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
  }`) as Promise<string>

/** @returns the time at which it will be, as the field had it; empty for the one that was proposed */
async function plan(page: Page, text: string, soon = false): Promise<string> {
  await page.getByRole('textbox', { name: 'Message' }).fill(text)
  await page.getByRole('region', { name: 'Write' }).getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Send later' }).click()
  return confirm(page, 'Send later', soon)
}

async function remind(page: Page, text: string, note: string, soon = false): Promise<string> {
  await choose(page, text, 'Remind me')
  await page.getByRole('dialog').getByLabel('Note to self').fill(note)
  return confirm(page, 'Remind me', soon)
}

async function confirm(page: Page, action: string, soon: boolean): Promise<string> {
  const dialog = page.getByRole('dialog')
  const press = () => dialog.getByRole('button', { name: action }).click()
  await dialog.getByLabel('When').waitFor()
  if (!soon) {
    await press()
    await gone(dialog)
    return ''
  }
  // People plan by the minute; a test by the second.
  await page.evaluate('document.querySelector("input[type=datetime-local]").step = "1"')
  const refused = dialog.getByRole('alert')
  // A time that has passed before it is sent is refused: then a later one.
  for (let seconds = 2; ; seconds *= 2) {
    const at = await inSeconds(page, seconds)
    await dialog.getByLabel('When').fill(at)
    await press()
    await until('an answer', async () => (await dialog.count()) === 0 || (await refused.count()) > 0)
    if ((await dialog.count()) === 0) return at
  }
}

/** Ann's page with her chat with Ben. */
async function enterRoom(): Promise<Page> {
  const { ann, chatId } = await world.meet('hello Ann')
  return world.enterChat(ann, chatId)
}

test('what is planned is not said yet and waits where it is to be found, is changed there, refused a time that has passed, and taken back', async () => {
  const { annPage, benPage } = await world.meetOnPages('hello Ann')
  // It is told for a few seconds only: looked for from before it is done.
  await Promise.all([
    annPage
      .getByText(/Will be sent/)
      .first()
      .waitFor(),
    plan(annPage, 'good morning'),
  ])
  expect(await annPage.getByRole('textbox', { name: 'Message' }).inputValue()).toBe('')
  expect(await bubble(benPage, 'good morning').count()).toBe(0)
  await toLater(annPage)
  await planned(annPage, 'good morning').getByText('Ben').waitFor()
  await planned(annPage, 'good morning').getByRole('button', { name: 'Edit text' }).click()
  const dialog = annPage.getByRole('dialog')
  await dialog.getByLabel('When').fill('2020-01-01T09:00')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByRole('alert').waitFor()
  expect(await dialog.getByLabel('When').getAttribute('aria-invalid')).toBe('true')
  await dialog.getByLabel('Message').fill('good evening')
  await dialog.getByLabel('When').fill((await inSeconds(annPage, 3_600)).slice(0, 16))
  await dialog.getByRole('button', { name: 'Save' }).click()
  await planned(annPage, 'good evening').waitFor()
  await gone(planned(annPage, 'good morning'))
  expect(await planned(annPage, '').count()).toBe(1)
  await planned(annPage, 'good evening').getByRole('button', { name: 'Cancel message' }).click()
  await agree(annPage, 'Cancel message')
  await gone(planned(annPage, 'good evening'))
  expect(await bubble(benPage, 'good evening').count()).toBe(0)
})

test('at its time it is said once, to both, though nobody writes, and waits no more; a reminder comes as a notice of its own words', async () => {
  const { annPage, benPage } = await world.meetOnPages('hello Ann')
  const at = await plan(annPage, 'dinner is ready', true)
  await remind(annPage, 'hello Ann', 'water the plants', true)
  for (const page of [annPage, benPage]) await bubble(page, 'dinner is ready').waitFor()
  expect(await bubble(annPage, 'dinner is ready').count()).toBe(1)
  const saidAt = await bubble(benPage, 'dinner is ready').locator('time').first().getAttribute('datetime')
  expect(Date.parse(saidAt ?? '')).toBeGreaterThanOrEqual(Date.parse(at))
  await annPage.getByRole('link', { name: 'Notices' }).click()
  await annPage.getByRole('listitem').filter({ hasText: 'A reminder' }).getByText('water the plants').waitFor()
  await toLater(annPage)
  await annPage.getByRole('region', { name: 'Saved messages' }).waitFor()
  await gone(planned(annPage, 'dinner is ready'))
  await gone(annPage.getByRole('region', { name: 'Reminders' }))
})

test('a reminder waits where it is to be found, leads to its message, and is taken back', async () => {
  const annPage = await enterRoom()
  await remind(annPage, 'hello Ann', 'answer Ben')
  await toLater(annPage)
  const row = reminder(annPage, 'answer Ben')
  await row.getByText('hello Ann').waitFor()
  await row.getByRole('link').click()
  await bubble(annPage, 'hello Ann').waitFor()
  await toLater(annPage)
  await row.getByRole('button', { name: 'Don’t remind me' }).click()
  await gone(row)
})

test('what was made though its answer was lost is asked for again by itself, and there once', async () => {
  const annPage = await enterRoom()
  let lost = 0
  await annPage.route('**/graphql', async route => {
    if (operationOf(route) !== 'CreateReminder' || lost > 0) return route.continue()
    await route.fetch()
    lost += 1
    await route.abort()
  })
  await remind(annPage, 'hello Ann', 'call Ben')
  expect(lost).toBe(1)
  await annPage.unroute('**/graphql')
  await toLater(annPage)
  const rows = reminder(annPage, 'call Ben')
  await rows.first().waitFor()
  expect(await rows.count()).toBe(1)
})

test('whoever goes elsewhere while a list is asked for again has no error of it', async () => {
  const annPage = await enterRoom()
  await remind(annPage, 'hello Ann', 'feed the cat')
  await toLater(annPage)
  const row = reminder(annPage, 'feed the cat')
  await row.waitFor()
  const asked = Promise.withResolvers<void>()
  const left = Promise.withResolvers<void>()
  await annPage.route('**/graphql', async route => {
    if (operationOf(route) === 'RemindersAhead') {
      asked.resolve()
      await left.promise
    }
    // Whoever has gone may have taken the request along.
    await route.continue().catch(() => undefined)
  })
  await row.getByRole('button', { name: 'Don’t remind me' }).click()
  await asked.promise
  await annPage.getByRole('link', { name: 'Chats' }).click()
  await gone(annPage.getByRole('region', { name: 'Reminders' }))
  left.resolve()
  await annPage.unroute('**/graphql')
  await backToBen(annPage)
})
