// axe on what opens from a page: every dialog and menu, every page of the settings, the steps of signing in, and what is empty or gone.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { openGroup, type Person, say } from '#stack/seed/people.ts'
import { until } from '#stack/wait.ts'
import { violationsOn } from './axe.ts'
import { bubble, openChat, patience, startWebWorld, type WebWorld, write } from './web-world.ts'

let world: WebWorld
let ann: Person

beforeAll(async () => {
  world = await startWebWorld()
  const people = await world.meet('hello Ann')
  ann = people.ann
  const chatId = await openGroup(world.api, ann, {
    clientKey: 'group-orchard',
    title: 'Orchard',
    members: [people.ben],
  })
  await say(world.api, people.ben, { chatId, clientKey: 'who-comes', body: 'Who comes?' })
  await world.api.ask(
    'mutation($input: CreatePollInput!) { createPoll(input: $input) { __typename } }',
    { input: { chatId, clientKey: 'which-day', question: 'Which day?', options: ['Saturday', 'Sunday'] } },
    ann.accessToken,
  )
  const stranger = await world.signUp('Dora')
  await until('the stranger to reach Ann', async () => {
    const answer = await world.api.ask<{ createDirectChat: { chat?: { id: string } } }>(
      'mutation($input: CreateDirectChatInput!) { createDirectChat(input: $input) { ... on CreateChatSuccess { chat { id } } } }',
      { input: { userId: ann.id } },
      stranger.accessToken,
    )
    return answer.createDirectChat.chat
  })
}, 400_000)

afterAll(async () => world?.[Symbol.asyncDispose]())

type Look = (name: string, within?: string) => Promise<void>

const menu = '[role=menu]'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click(patience)
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
  await bubble(page, text).last().hover(patience)
  await bubble(page, text).last().getByRole('button', { name: 'More' }).click(patience)
  await page.getByRole('menuitem', { name: item }).waitFor(patience)
}

async function lookAtMessages(page: Page, look: Look): Promise<void> {
  await openChat(page, 'Orchard')
  await bubble(page, 'Which day?').getByRole('button', { name: 'Sunday, 0 votes' }).waitFor(patience)
  await look('poll')
  await fromMessage(page, 'Who comes?', 'Forward')
  await look('menu of a message', menu)
  for (const [item, name] of [
    ['Forward', 'forward'],
    ['Read by, and before', 'readers'],
    ['Remind me', 'remind'],
    ['Report', 'report'],
    ['Delete', 'delete'],
  ] as const) {
    await page.getByRole('menuitem', { name: item }).click()
    await dialog(page).waitFor(patience)
    await look(name)
    await closeAll(page)
    await fromMessage(page, 'Who comes?', 'Forward')
  }
  await closeAll(page)
  const picture = await sharp({ create: { width: 320, height: 200, channels: 3, background: '#2f5d78' } })
    .png()
    .toBuffer()
  await page.locator('input[type=file]').setInputFiles({ name: 'lake.png', mimeType: 'image/png', buffer: picture })
  await page.getByRole('list', { name: 'Files' }).waitFor(patience)
  await look('file that is sent')
  await until('the picture to be sent along', async () => {
    await write(page, 'with a picture')
    return (await page.getByRole('list', { name: 'Files' }).count()) === 0
  })
  await page.getByRole('button', { name: 'Open lake.png' }).last().click(patience)
  await dialog(page).waitFor(patience)
  await look('lightbox')
  await closeAll(page)
  await page.getByRole('textbox', { name: 'Message' }).fill('tomorrow then')
  await page.getByRole('region', { name: 'Write' }).getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Send later' }).waitFor(patience)
  await look('menu of the composer', menu)
  await page.getByRole('menuitem', { name: 'Send later' }).click()
  await page.getByLabel('When').waitFor(patience)
  await look('send later')
  await dialog(page).getByRole('button', { name: 'Send later' }).click()
  await dialog(page).waitFor({ ...patience, state: 'detached' })
}

async function lookAtDetails(page: Page, look: Look): Promise<void> {
  for (const [button, name] of [
    ['Name and topic', 'name and topic'],
    ['Add people', 'add people'],
    ['Reports', 'reports'],
    ['Leave the group', 'leave'],
  ] as const) {
    await press(page, 'Details')
    await press(page, button)
    await dialog(page).waitFor(patience)
    await look(name)
    await closeAll(page)
  }
  await openChat(page, 'Ben')
  await press(page, 'Details')
  await dialog(page).getByRole('button', { name: 'Block' }).waitFor(patience)
  await look('person')
  await dialog(page).getByRole('button', { name: 'Block' }).click()
  await page.getByRole('alertdialog').waitFor(patience)
  await look('block')
  await closeAll(page)
}

async function lookAround(page: Page, look: Look): Promise<void> {
  await page.getByRole('region', { name: 'Requests from strangers' }).waitFor(patience)
  await look('requests')
  await press(page, 'Archive')
  await page.getByText('No chat is like that').waitFor(patience)
  await look('archive')
  for (const [path, words] of [
    ['later', 'tomorrow then'],
    ['c/00000000-0000-7000-8000-000000000000', 'This chat is not here'],
    ['invite/such-a-link-there-is-not', 'This link leads nowhere'],
    ['settings/profile', 'A few words'],
    ['settings/security', 'Present password'],
    ['settings/sessions', 'Where you are signed in'],
    ['settings/data', 'Save my data'],
  ] as const) {
    await page.goto(world.url + path)
    await page.getByText(words).first().waitFor(patience)
    await look(path)
  }
}

test.each(['light', 'dark'] as const)(
  'axe finds nothing in what opens from a page, in %s colours',
  async colorScheme => {
    const options = { colorScheme, bypassCSP: true, reducedMotion: 'reduce' } as const
    const found: Record<string, string[]> = {}
    const lookAt =
      (page: Page): Look =>
      async (name, within) => {
        found[name] = await violationsOn(page, within)
      }
    const door = await world.open(options)
    // An address of its own: between two codes to one address is a cooldown, which a fast run would meet.
    await door.getByLabel('E-mail address').fill(world.account('Door').email, patience)
    await door.getByLabel('Password').fill('not the password')
    await door.keyboard.press('Enter')
    await door.getByRole('alert').waitFor(patience)
    await lookAt(door)('a refusal')
    await press(door, 'Mail me a code instead')
    await door.getByLabel('Code').waitFor(patience)
    await lookAt(door)('a code')
    await door.context().close()
    const page = await world.enter(ann, options)
    await lookAtMessages(page, lookAt(page))
    await lookAtDetails(page, lookAt(page))
    await lookAround(page, lookAt(page))
    await page.context().close()
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map(name => [name, []])))
    expect(world.errors).toEqual([])
  },
  240_000,
)
