// Messages that are to be said later: planned in the composer, changed and taken back where they wait, and said at their time while
// nobody writes. And reminders of those that were said. As the sender and the reader see it.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { until } from '#stack/wait.ts'
import { bubble, openChat, operationOf, patience, startWebWorld, type WebWorld } from './web-world.ts'

let world: WebWorld
let ann: Page
let ben: Page

beforeAll(async () => {
  world = await startWebWorld()
  const people = await world.meet('hello Ann')
  ann = await world.enter(people.ann)
  ben = await world.enter(people.ben)
  await openChat(ann, 'Ben')
  await openChat(ben, 'Ann')
}, 400_000)

afterAll(async () => world?.[Symbol.asyncDispose]())

const field = () => ann.getByRole('textbox', { name: 'Message' })
const planned = (text: string) =>
  ann.getByRole('region', { name: 'To be sent' }).getByRole('listitem').filter({ hasText: text })

/** As the browser's own clock has it: what a field for date and time takes, to the second. */
const inSeconds = (count: number) =>
  ann.evaluate(`{
    const at = new Date(Date.now() + ${count * 1_000})
    new Date(at - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
  }`) as Promise<string>

async function plan(text: string, seconds?: number): Promise<string> {
  await field().fill(text)
  await ann.getByRole('region', { name: 'Write' }).getByRole('button', { name: 'More' }).click(patience)
  await ann.getByRole('menuitem', { name: 'Send later' }).click()
  return confirm('Send later', seconds)
}

async function remind(text: string, note: string, seconds?: number): Promise<string> {
  await bubble(ann, text).hover(patience)
  await bubble(ann, text).getByRole('button', { name: 'More' }).click(patience)
  await ann.getByRole('menuitem', { name: 'Remind me' }).click(patience)
  await ann.getByRole('dialog').getByLabel('A word to yourself').fill(note, patience)
  return confirm('Remind me', seconds)
}

/** In the dialog that is open. @returns the time that was chosen, as the field has it */
async function confirm(action: string, seconds?: number): Promise<string> {
  const dialog = ann.getByRole('dialog')
  // People plan by the minute; a test by the second.
  await dialog.getByLabel('When').waitFor(patience)
  await ann.evaluate('document.querySelector("input[type=datetime-local]").step = "1"')
  let at = ''
  // A time that has passed before it is sent is refused: then a later one.
  await until('it to be planned', async () => {
    if ((await dialog.count()) === 0) return true
    if (seconds) {
      at = await inSeconds(seconds)
      await dialog.getByLabel('When').fill(at, { timeout: 2_000 })
    }
    await dialog.getByRole('button', { name: action }).click({ timeout: 2_000 })
    return dialog.waitFor({ timeout: 5_000, state: 'detached' }).then(() => true)
  })
  return at
}

test('what is planned is not said yet, leaves the field, and waits where it is to be found', async () => {
  // It is told for a few seconds only: looked for from before it is done.
  await Promise.all([
    ann
      .getByText(/It is sent/)
      .first()
      .waitFor(patience),
    plan('good morning'),
  ])
  expect(await field().inputValue()).toBe('')
  expect(await bubble(ben, 'good morning').count()).toBe(0)
  await ann.getByRole('link', { name: 'For later' }).click()
  await planned('good morning').getByText('Ben').waitFor(patience)
}, 60_000)

test('other words and another time are told to whoever planned it, and a time that has passed is refused beside its field', async () => {
  await planned('good morning').getByRole('button', { name: 'Change it' }).click(patience)
  const dialog = ann.getByRole('dialog')
  await dialog.getByLabel('When').fill('2020-01-01T09:00', patience)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByRole('alert').waitFor(patience)
  expect(await dialog.getByLabel('When').getAttribute('aria-invalid')).toBe('true')
  await dialog.getByLabel('Message').fill('good evening')
  await dialog.getByLabel('When').fill((await inSeconds(3_600)).slice(0, 16))
  await dialog.getByRole('button', { name: 'Save' }).click()
  await planned('good evening').waitFor(patience)
  await planned('good morning').waitFor({ ...patience, state: 'detached' })
  expect(await planned('').count()).toBe(1)
}, 60_000)

test('what is taken back waits no more, and is not said', async () => {
  await planned('good evening').getByRole('button', { name: 'Do not send it' }).click(patience)
  await planned('good evening').waitFor({ ...patience, state: 'detached' })
  expect(await bubble(ben, 'good evening').count()).toBe(0)
}, 60_000)

test('at its time it is said once, to both, though nobody writes, and waits no more', async () => {
  await ann.getByRole('link', { name: 'Chats' }).click()
  await openChat(ann, 'Ben')
  const at = await plan('dinner is ready', 8)
  for (const page of [ann, ben]) await bubble(page, 'dinner is ready').waitFor(patience)
  expect(await bubble(ann, 'dinner is ready').count()).toBe(1)
  const saidAt = await bubble(ben, 'dinner is ready').locator('time').first().getAttribute('datetime')
  expect(Date.parse(saidAt ?? '')).toBeGreaterThanOrEqual(Date.parse(at))
  await ann.getByRole('link', { name: 'For later' }).click()
  await ann.getByRole('region', { name: 'Saved messages' }).waitFor(patience)
  await planned('dinner is ready').waitFor({ ...patience, state: 'detached' })
}, 60_000)

test('a reminder waits where it is to be found, leads to its message, and is taken back', async () => {
  await ann.getByRole('link', { name: 'Chats' }).click()
  await openChat(ann, 'Ben')
  await remind('hello Ann', 'answer Ben')
  await ann.getByRole('link', { name: 'For later' }).click()
  const row = ann.getByRole('region', { name: 'Reminders' }).getByRole('listitem').filter({ hasText: 'answer Ben' })
  await row.getByText('hello Ann').waitFor(patience)
  await row.getByRole('link').click()
  await bubble(ann, 'hello Ann').waitFor(patience)
  await ann.getByRole('link', { name: 'For later' }).click()
  await row.getByRole('button', { name: 'Do not remind me' }).click(patience)
  await row.waitFor({ ...patience, state: 'detached' })
}, 60_000)

test('what was made though its answer was lost is asked for again by itself, and there once', async () => {
  await ann.getByRole('link', { name: 'Chats' }).click()
  await openChat(ann, 'Ben')
  let lost = 0
  await ann.route('**/graphql', async route => {
    const operationName = operationOf(route)
    if (operationName !== 'CreateReminder' || lost > 0) return route.continue()
    await route.fetch()
    lost += 1
    await route.abort()
  })
  await bubble(ann, 'hello Ann').hover(patience)
  await bubble(ann, 'hello Ann').getByRole('button', { name: 'More' }).click(patience)
  await ann.getByRole('menuitem', { name: 'Remind me' }).click(patience)
  const dialog = ann.getByRole('dialog')
  await dialog.getByLabel('A word to yourself').fill('call Ben', patience)
  await dialog.getByRole('button', { name: 'Remind me' }).click()
  await dialog.waitFor({ ...patience, state: 'detached' })
  expect(lost).toBe(1)
  await ann.unroute('**/graphql')
  await ann.getByRole('link', { name: 'For later' }).click()
  const rows = ann.getByRole('region', { name: 'Reminders' }).getByRole('listitem').filter({ hasText: 'call Ben' })
  await rows.first().waitFor(patience)
  expect(await rows.count()).toBe(1)
  await rows.getByRole('button', { name: 'Do not remind me' }).click()
  await rows.waitFor({ ...patience, state: 'detached' })
}, 60_000)

test('whoever goes elsewhere while a list is asked for again has no error of it', async () => {
  await ann.getByRole('link', { name: 'Chats' }).click()
  await openChat(ann, 'Ben')
  await remind('hello Ann', 'feed the cat')
  await ann.getByRole('link', { name: 'For later' }).click()
  const row = ann.getByRole('region', { name: 'Reminders' }).getByRole('listitem').filter({ hasText: 'feed the cat' })
  await row.waitFor(patience)
  const asked = Promise.withResolvers<void>()
  const left = Promise.withResolvers<void>()
  await ann.route('**/graphql', async route => {
    const operationName = operationOf(route)
    if (operationName === 'RemindersAhead') {
      asked.resolve()
      await left.promise
    }
    // Whoever has gone may have taken the request along.
    await route.continue().catch(() => undefined)
  })
  await row.getByRole('button', { name: 'Do not remind me' }).click()
  await asked.promise
  await ann.getByRole('link', { name: 'Chats' }).click()
  await ann.getByRole('region', { name: 'Reminders' }).waitFor({ ...patience, state: 'detached' })
  left.resolve()
  await ann.unroute('**/graphql')
  await openChat(ann, 'Ben')
  expect(world.errors).toEqual([])
}, 60_000)

test('at its time a reminder comes as a notice of its own words', async () => {
  await ann.getByRole('link', { name: 'Chats' }).click()
  await openChat(ann, 'Ben')
  await remind('hello Ann', 'water the plants', 3)
  await ann.getByRole('link', { name: 'Notices' }).click(patience)
  await ann.getByRole('listitem').filter({ hasText: 'A reminder' }).getByText('water the plants').waitFor(patience)
  await ann.getByRole('link', { name: 'For later' }).click()
  await ann.getByRole('region', { name: 'Saved messages' }).waitFor(patience)
  await ann.getByRole('region', { name: 'Reminders' }).waitFor({ ...patience, state: 'detached' })
  expect(world.errors).toEqual([])
}, 60_000)
