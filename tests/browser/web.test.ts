// The web app as two people meet in it: from registration to a read receipt, and what opening a room costs.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { newAccount } from '#stack/seed/direct.ts'
import { codeIn, createMailbox } from '#stack/seed/mailbox.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { actOn, bubble, bubbleIn, choose, findPerson, openChat, root, unique, webWorld, write } from './web-world.ts'

const kib = 1024
const world = webWorld()

test('a refusal stands beside its field, in words; who registers is in with at most 250 KiB of compressed script', async () => {
  const account = newAccount('Ann')
  const page = await world.open()
  const scripts = new Set<string>()
  page.on('request', request => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname)
  })
  await page.reload()
  await page.getByRole('link', { name: 'Create an account' }).click()
  await page.getByLabel('Your name').fill(account.displayName)
  await page.getByLabel('Email address').fill(account.email)
  const field = page.getByLabel('Password')
  await field.fill('password')
  await page.getByRole('button', { name: 'Create an account' }).click()
  await page.locator('p[role=alert]').first().waitFor()
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  const described = await field.getAttribute('aria-describedby')
  expect((await page.locator(`[id="${described}"]`).textContent())?.length).toBeGreaterThan(10)
  await field.fill(account.password)
  await page.getByRole('button', { name: 'Create an account' }).click()
  const mailbox = createMailbox(testStack().mailUrl)
  await page.getByLabel('Code').fill(codeIn(await mailbox.nextMail(account.email, new Set())))
  await page.getByRole('heading', { name: 'Chats', level: 1 }).waitFor()
  // With a room as well, which they open on their own.
  const other = unique('Ben')
  await world.people(other)
  await page.getByRole('button', { name: 'New chat' }).first().click()
  await findPerson(page, other)
  await page.getByRole('button', { name: 'Open chat' }).click()
  await write(page, 'Hello')
  await bubbleIn(page, 'Hello', 'sent').waitFor()
  const bytes = [...scripts].map(path => statSync(join(root, 'clients/web/dist', `${path}.gz`)).size)
  expect(scripts.size).toBeGreaterThan(0)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250 * kib)
})

test('one finds the other and writes; it is sent, accepted, delivered, and read once it was looked at', async () => {
  const [ann, ben] = await world.people('Ann', unique('Ben'))
  const [annPage, benPage] = await Promise.all([world.enter(ann), world.enter(ben)])
  await annPage.getByRole('button', { name: 'New chat' }).first().click()
  await findPerson(annPage, ben.displayName)
  await annPage.getByRole('button', { name: 'Open chat' }).click()
  await annPage.getByRole('log').waitFor()
  await write(annPage, 'Hello Ben, are you there?')
  await bubbleIn(annPage, 'Hello Ben', 'sent').waitFor()
  // They share no chat yet: Ben is asked before it is among his.
  await benPage.getByRole('button', { name: 'Accept Ann' }).click()
  await benPage.locator('a[data-row]', { hasText: 'Ann' }).waitFor()
  await write(annPage, 'It is Ann')
  await bubbleIn(annPage, 'It is Ann', 'delivered').waitFor()
  await openChat(benPage, 'Ann')
  await bubble(benPage, 'Hello Ben').waitFor()
  await bubbleIn(annPage, 'It is Ann', 'read').waitFor()
  await bubbleIn(annPage, 'Hello Ben', 'read').waitFor()
  expect(await bubble(annPage, 'Hello Ben').count()).toBe(1)
})

test('typing shows, an answer carries its quote, a reaction and an edit arrive, a deleted message leaves its place', async () => {
  const { annPage, benPage } = await world.meetOnPages('Hello Ann')
  const field = benPage.getByRole('textbox', { name: 'Message' })
  let isSeen = false
  const seen = annPage
    .getByText('Ben is typing')
    .waitFor()
    .then(() => {
      isSeen = true
    })
  // Told once and gone after a moment: whoever looks too late has it told anew.
  await until('Ann to see Ben typing', async () => {
    await field.fill('')
    await field.pressSequentially('I am')
    return isSeen
  })
  await seen
  await field.fill('')
  await write(annPage, 'Hello Ben')
  await bubble(benPage, 'Hello Ben').waitFor()
  await actOn(benPage, 'Hello Ben', 'Reply')
  await write(benPage, 'I am here')
  await bubble(annPage, 'I am here')
    .getByRole('button', { name: /Hello Ben/ })
    .waitFor()
  await actOn(annPage, 'I am here', 'React')
  await annPage.getByRole('button', { name: '🎉', exact: true }).click()
  await bubble(benPage, 'I am here').getByRole('button', { name: '🎉, 1' }).waitFor()
  await field.press('ArrowUp')
  await field.fill('I am right here')
  await field.press('Enter')
  await bubble(annPage, 'I am right here').getByText('edited').waitFor()
  await write(benPage, 'not meant for you')
  await bubble(annPage, 'not meant for you').waitFor()
  await choose(benPage, 'not meant for you', 'Delete')
  await benPage.getByRole('button', { name: 'Delete for everyone' }).click()
  await bubble(annPage, 'This message was deleted').waitFor()
  expect(await bubble(annPage, 'not meant for you').count()).toBe(0)
})

test('a message that comes changes its own line and the one before it', async () => {
  const { annPage, benPage } = await world.meetOnPages('Hello Ann')
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
  for (const text of ['one more line', 'a second line', 'a third line']) {
    await annPage.evaluate('window.changed.clear()')
    await write(benPage, text)
    await bubble(annPage, text).waitFor()
    await bubbleIn(benPage, text, 'read').waitFor()
    expect(((await annPage.evaluate('[...window.changed]')) as string[]).length).toBeLessThanOrEqual(2)
  }
})

/** What a page asks for from now on, by the names of the operations. */
function operationsOf(page: Page): string[] {
  const sent: string[] = []
  page.on('request', request => {
    if (request.url().endsWith('/graphql') && request.method() === 'POST')
      sent.push(String((request.postDataJSON() as { operationName?: string }).operationName))
  })
  page.on('websocket', socket =>
    socket.on('framesent', ({ payload }) => {
      const { type, payload: body } = JSON.parse(String(payload)) as {
        type: string
        payload?: { operationName?: string }
      }
      if (type === 'subscribe') sent.push(String(body?.operationName))
    }),
  )
  return sent
}

test('opening a room costs one query and one subscription', async () => {
  const { ann } = await world.meet('Hello Ann')
  const page = await world.open()
  const sent = operationsOf(page)
  const session = await (await world.enter(ann)).evaluate("localStorage.getItem('chat:session')")
  await page.evaluate(`localStorage.setItem('chat:session', ${JSON.stringify(session)})`)
  await page.reload()
  await page.locator('a[data-row]', { hasText: 'Ben' }).waitFor()
  const ofTheList = ['Inbox', 'NoticeFeed', 'PresenceChanges']
  await until('the list to be live', () => ofTheList.every(name => sent.includes(name)))
  sent.length = 0
  await openChat(page, 'Ben')
  await bubble(page, 'Hello Ann').waitFor()
  await until('the room to be live', () => sent.includes('ChatEvents'))
  // Whatever else the opening asks for is asked for before what is done in the room and answered.
  await write(page, 'Hello Ben')
  await bubbleIn(page, 'Hello Ben', 'sent')
    .or(bubbleIn(page, 'Hello Ben', 'delivered'))
    .waitFor()
  const told = new Set(['Acknowledge', 'Heartbeat', 'SetTyping', 'Say'])
  expect(sent.filter(name => !told.has(name)).sort()).toEqual(['ChatEvents', 'OpenChat'])
})
