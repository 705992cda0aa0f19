// axe on what opens from a page: every dialog and menu, every page of the settings, the steps of signing in, and what is empty or gone.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { newAccount } from '#stack/seed/direct.ts'
import { dayMs, inFuture } from '#stack/testing/test-time.ts'
import { until } from '#stack/wait.ts'
import { forAxe, violationsOn } from './axe.ts'
import { actOn, bubble, go, gone, newKey, openChat, webWorld, write } from './web-world.ts'

const world = webWorld()

/** Ann has a chat with Ben, a group with a poll in it, and a stranger at the door. */
async function furnish() {
  const { ann, ben } = await world.meet('hello Ann')
  const chatId = await world.group('Orchard', [ann, ben])
  await world.say(ben, chatId, 'Who comes?')
  await world.api.ask(
    'mutation($input: CreatePollInput!) { createPoll(input: $input) { __typename } }',
    { input: { chatId, clientKey: newKey(), question: 'Which day?', options: ['Saturday', 'Sunday'] } },
    ann.accessToken,
  )
  await world.api.ask(
    'mutation($input: ScheduleMessageInput!) { scheduleMessage(input: $input) { __typename } }',
    { input: { chatId, clientKey: newKey(), sendAt: inFuture(dayMs).toISOString(), body: 'tomorrow then' } },
    ann.accessToken,
  )
  const [dora] = await world.people('Dora')
  await world.say(dora, await world.openAsStranger(dora, ann), 'Do you remember me?')
  return ann
}

type Look = (name: string, within?: string) => Promise<void>

const menu = '[role=menu]'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog')).last()

async function closeAll(page: Page): Promise<void> {
  const open = page.locator('[role=dialog], [role=alertdialog], [role=menu]')
  await until('every dialog to be closed', async () => {
    if ((await open.count()) === 0) return true
    await page.keyboard.press('Escape')
    return false
  })
}

async function fromMessage(page: Page, text: string, item: string): Promise<void> {
  await actOn(page, text, 'More')
  await page.getByRole('menuitem', { name: item }).waitFor()
}

async function lookAtMessages(page: Page, look: Look): Promise<void> {
  await openChat(page, 'Orchard')
  await bubble(page, 'Which day?').getByRole('button', { name: 'Sunday, 0 votes' }).waitFor()
  await look('poll')
  await fromMessage(page, 'Who comes?', 'Forward')
  await look('menu of a message', menu)
  for (const [item, name] of [
    ['Forward', 'forward'],
    ['Message info', 'readers'],
    ['Remind me', 'remind'],
    ['Report', 'report'],
    ['Delete', 'delete'],
  ] as const) {
    await page.getByRole('menuitem', { name: item }).click()
    await dialog(page).waitFor()
    await look(name)
    await closeAll(page)
    await fromMessage(page, 'Who comes?', 'Forward')
  }
  await closeAll(page)
  const picture = await sharp({ create: { width: 320, height: 200, channels: 3, background: '#2f5d78' } })
    .png()
    .toBuffer()
  await page.locator('input[type=file]').setInputFiles({ name: 'lake.png', mimeType: 'image/png', buffer: picture })
  await page.getByRole('list', { name: 'Files' }).waitFor()
  await look('file that is sent')
  await until('the picture to be sent along', async () => {
    await write(page, 'with a picture')
    return (await page.getByRole('list', { name: 'Files' }).count()) === 0
  })
  await page.getByRole('button', { name: 'Open lake.png' }).last().click()
  await dialog(page).waitFor()
  await look('lightbox')
  await closeAll(page)
  await page.getByRole('textbox', { name: 'Message' }).fill('tomorrow then')
  await page.getByRole('region', { name: 'Write' }).getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Send later' }).waitFor()
  await look('menu of the composer', menu)
  await page.getByRole('menuitem', { name: 'Send later' }).click()
  await page.getByLabel('When').waitFor()
  await look('send later')
  await dialog(page).getByRole('button', { name: 'Send later' }).click()
  await gone(dialog(page))
}

async function lookAtDetails(page: Page, look: Look): Promise<void> {
  await openChat(page, 'Orchard')
  for (const [button, name] of [
    ['Name and topic', 'name and topic'],
    ['Add people', 'add people'],
    ['Reports', 'reports'],
    ['Leave group', 'leave'],
  ] as const) {
    await press(page, 'Details')
    await press(page, button)
    await dialog(page).waitFor()
    await look(name)
    await closeAll(page)
  }
  await openChat(page, 'Ben')
  await press(page, 'Details')
  await dialog(page).getByRole('button', { name: 'Block' }).waitFor()
  await look('person')
  await dialog(page).getByRole('button', { name: 'Block' }).click()
  await page.getByRole('alertdialog').waitFor()
  await look('block')
  await closeAll(page)
}

async function lookAround(page: Page, look: Look): Promise<void> {
  await page.getByRole('region', { name: 'Message requests' }).waitFor()
  await look('requests')
  await page.getByRole('region', { name: 'Message requests' }).getByRole('link').click()
  await page.getByRole('region', { name: 'Message request', exact: true }).waitFor()
  await look('request')
  await press(page, 'Archived')
  await page.getByText('No chats found').waitFor()
  await look('archive')
  for (const [path, words] of [
    ['later', 'tomorrow then'],
    ['c/00000000-0000-7000-8000-000000000000', 'Chat not found'],
    ['invite/such-a-link-there-is-not', 'This link doesn’t work'],
    ['settings/profile', 'Bio'],
    ['settings/security', 'Current password'],
    ['settings/sessions', 'Where you’re signed in'],
    ['settings/data', 'Download my data'],
  ] as const) {
    await go(page, path)
    await page.getByText(words).first().waitFor()
    await look(path)
  }
}

function lookAt(page: Page) {
  const found: Record<string, string[]> = {}
  const look: Look = async (name, within) => {
    found[name] = await violationsOn(page, within)
  }
  return { look, found, nothing: () => Object.fromEntries(Object.keys(found).map(name => [name, []])) }
}

test('axe finds nothing in the steps of signing in, in both colours', async () => {
  const page = await world.open(forAxe)
  const { look, found, nothing } = lookAt(page)
  await page.getByLabel('Email address').fill(newAccount('Door').email)
  await page.getByLabel('Password').fill('not the password')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  await look('a refusal')
  await press(page, 'Email me a code instead')
  await page.getByLabel('Code').waitFor()
  await look('a code')
  expect(found).toEqual(nothing())
})

test.each([
  ['messages', lookAtMessages],
  ['details', lookAtDetails],
  ['the list and the settings', lookAround],
] as const)('axe finds nothing in what opens from %s, in both colours', async (_name, visit) => {
  const page = await world.enter(await furnish(), forAxe)
  const { look, found, nothing } = lookAt(page)
  await visit(page, look)
  expect(found).toEqual(nothing())
})
