// The web app as two people meet in it: from registration to a read receipt, and what opening a room costs.
import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Account } from '#stack/seed/people.ts'
import { until } from '#stack/wait.ts'
import {
  bubble,
  bubbleIn,
  commitsOf,
  findPerson,
  openChat,
  patience,
  root,
  shows,
  startWebWorld,
  type WebWorld,
  write,
} from './web-world.ts'

const kib = 1024

let world: WebWorld
let ann: Account
let ben: Account
let annPage: Page
let benPage: Page

beforeAll(async () => {
  world = await startWebWorld()
  ann = world.account('Ann')
  // Other tests have a Ben, too.
  ben = world.account(`Ben ${randomBytes(3).toString('hex')}`)
}, 400_000)

afterAll(async () => world?.[Symbol.asyncDispose]())

async function register(page: Page, account: Account): Promise<void> {
  await page.getByRole('link', { name: 'Create an account' }).click(patience)
  await page.getByLabel('Your name').fill(account.displayName)
  await page.getByLabel('E-mail address').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Create an account' }).click()
  await page.getByLabel('Code').fill(await world.nextCode(account.email))
  await page.getByRole('heading', { name: 'Chats', level: 1 }).waitFor(patience)
}

test('the first load is at most 250 KiB of compressed script, signed in and with a room', async () => {
  annPage = await world.open()
  const scripts = new Set<string>()
  annPage.on('request', request => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname)
  })
  await annPage.reload()
  await register(annPage, ann)
  await annPage.waitForLoadState('networkidle')
  const bytes = [...scripts].map(path => statSync(join(root, 'clients/web/dist', `${path}.gz`)).size)
  expect(scripts.size).toBeGreaterThan(0)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250 * kib)
})

test('a refusal stands beside its field, in words', async () => {
  benPage = await world.open()
  await benPage.getByRole('link', { name: 'Create an account' }).click(patience)
  await benPage.getByLabel('Your name').fill(ben.displayName)
  await benPage.getByLabel('E-mail address').fill(ben.email)
  await benPage.getByLabel('Password').fill('password')
  await benPage.getByRole('button', { name: 'Create an account' }).click()
  await benPage.locator('p[role=alert]').first().waitFor(patience)
  const field = benPage.getByLabel('Password')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  const described = await field.getAttribute('aria-describedby')
  expect((await benPage.locator(`[id="${described}"]`).textContent())?.length).toBeGreaterThan(10)
  await benPage.goto(world.url)
  await register(benPage, ben)
})

test('one finds the other and writes; it is sent, accepted, delivered, and read once it was looked at', async () => {
  await annPage.getByRole('button', { name: 'New chat' }).first().click()
  await findPerson(annPage, ben.displayName)
  await annPage.getByRole('button', { name: 'Open the chat' }).click()
  await annPage.getByRole('log').waitFor(patience)
  await write(annPage, 'Hello Ben, are you there?')
  await bubbleIn(annPage, 'Hello Ben', 'sent').waitFor(patience)
  // They share no chat yet: Ben is asked before it is among his.
  await benPage.getByRole('button', { name: 'Accept Ann' }).click(patience)
  await benPage.locator('a[data-row]', { hasText: 'Ann' }).waitFor(patience)
  await write(annPage, 'It is Ann')
  await bubbleIn(annPage, 'It is Ann', 'delivered').waitFor(patience)
  await openChat(benPage, 'Ann')
  await bubble(benPage, 'Hello Ben').waitFor(patience)
  await bubbleIn(annPage, 'It is Ann', 'read').waitFor(patience)
  await bubbleIn(annPage, 'Hello Ben', 'read').waitFor(patience)
  expect(await bubble(annPage, 'Hello Ben').count()).toBe(1)
})

test('typing shows, an answer carries its quote, a reaction and an edit arrive, a deleted message leaves its place', async () => {
  // Told once and gone after a moment: whoever looks too late has it told anew.
  await until('Ann to see Ben typing', async () => {
    await benPage.getByRole('textbox', { name: 'Message' }).fill('')
    await benPage.getByRole('textbox', { name: 'Message' }).pressSequentially('I am')
    return shows(annPage.getByText(`${ben.displayName} is typing`), 3_000)
  })
  await benPage.getByRole('textbox', { name: 'Message' }).fill('')
  await bubble(benPage, 'Hello Ben').hover()
  await bubble(benPage, 'Hello Ben').getByRole('button', { name: 'Answer' }).click()
  await write(benPage, 'I am here')
  await bubble(annPage, 'I am here')
    .getByRole('button', { name: /Hello Ben/ })
    .waitFor(patience)
  await bubble(annPage, 'I am here').hover()
  await bubble(annPage, 'I am here').getByRole('button', { name: 'React' }).first().click()
  await annPage.getByRole('button', { name: '🎉', exact: true }).click(patience)
  await bubble(benPage, 'I am here').getByRole('button', { name: '🎉, 1' }).waitFor(patience)
  await benPage.getByRole('textbox', { name: 'Message' }).press('ArrowUp')
  await benPage.getByRole('textbox', { name: 'Message' }).fill('I am right here')
  await benPage.getByRole('textbox', { name: 'Message' }).press('Enter')
  await bubble(annPage, 'I am right here').getByText('edited').waitFor(patience)
  await write(benPage, 'not meant for you')
  await bubble(annPage, 'not meant for you').waitFor(patience)
  await bubble(benPage, 'not meant for you').hover()
  await bubble(benPage, 'not meant for you').getByRole('button', { name: 'More' }).click()
  await benPage.getByRole('menuitem', { name: 'Delete' }).click()
  await benPage.getByRole('button', { name: 'Delete for everyone' }).click()
  await bubble(annPage, 'This message was deleted').waitFor(patience)
  expect(await bubble(annPage, 'not meant for you').count()).toBe(0)
})

test('a message that comes changes its own line and the one before it, in a few renders', async () => {
  await annPage.evaluate(`{
    window.changed = new Set()
    new MutationObserver(records => {
      for (const { target } of records) {
        const line = (target.closest ? target : target.parentElement).closest('[data-index]')
        // Lines move: that is their own place, and no change of what they show.
        if (line && line !== target) window.changed.add(line.dataset.index)
      }
    }).observe(document.querySelector('[role=log]'), { subtree: true, childList: true, characterData: true, attributes: true })
  }`)
  const costs: number[] = []
  for (const text of ['one more line', 'a second line', 'a third line']) {
    const before = await commitsOf(annPage)
    await annPage.evaluate('window.changed.clear()')
    await write(benPage, text)
    await bubble(annPage, text).waitFor(patience)
    await bubbleIn(benPage, text, 'read').waitFor(patience)
    expect(((await annPage.evaluate('[...window.changed]')) as string[]).length).toBeLessThanOrEqual(2)
    costs.push((await commitsOf(annPage)) - before)
  }
  // What comes within one frame is one render; a machine that stands still takes it one by one, but not each time.
  expect(Math.min(...costs)).toBeLessThanOrEqual(12)
})

test('opening a room costs one query and one subscription', async () => {
  await annPage.getByRole('link', { name: 'Notices' }).click()
  const fresh = await annPage.context().newPage()
  const sent: string[] = []
  fresh.on('request', request => {
    if (request.url().endsWith('/graphql') && request.method() === 'POST')
      sent.push(String((request.postDataJSON() as { operationName?: string }).operationName))
  })
  fresh.on('websocket', socket =>
    socket.on('framesent', ({ payload }) => {
      const { type, payload: body } = JSON.parse(String(payload)) as {
        type: string
        payload?: { operationName?: string }
      }
      if (type === 'subscribe') sent.push(String(body?.operationName))
    }),
  )
  await fresh.goto(world.url)
  await fresh.locator('a[data-row]', { hasText: 'Ben' }).waitFor(patience)
  // What goes over the socket does not count for an idle network.
  const ofTheList = ['Inbox', 'NoticeFeed', 'PresenceChanges']
  await until('the list to be live', () => ofTheList.every(name => sent.includes(name)))
  await fresh.waitForLoadState('networkidle')
  sent.length = 0
  await openChat(fresh, 'Ben')
  await bubble(fresh, 'I am right here').waitFor(patience)
  await until('the room to be live', () => sent.includes('ChatEvents'))
  // Nothing that must come depends on this: it is the time in which more might have come.
  await fresh.waitForTimeout(500)
  const told = new Set(['Acknowledge', 'Heartbeat'])
  expect(sent.filter(name => !told.has(name)).sort()).toEqual(['ChatEvents', 'Room'])
  await fresh.close()
})

test('nothing was asked of a foreign host, and no page wrote an error', () => {
  expect(world.foreign).toEqual([])
  expect(world.errors).toEqual([])
})
