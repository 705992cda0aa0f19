// What one does with chats in one's own list: put on top, made silent, and strangers who are turned away. On two devices of one person,
// and as those see it who are turned away.
import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDirectChat, openGroup, type Person, say } from '#stack/seed/people.ts'
import { until } from '#stack/wait.ts'
import { openChat, patience, shows, startWebWorld, type WebWorld, write } from './web-world.ts'

const tail = randomBytes(3).toString('hex')

let world: WebWorld
let people: Record<'ann' | 'ben' | 'cleo' | 'dora', Person>
let loud: string
let quiet: string
let desk: Page
let sofa: Page

beforeAll(async () => {
  world = await startWebWorld()
  people = {
    ann: await world.signUp('Ann'),
    ben: await world.signUp(`Ben ${tail}`),
    cleo: await world.signUp(`Cleo ${tail}`),
    dora: await world.signUp(`Dora ${tail}`),
  }
  const { ann, ben, cleo } = people
  quiet = await openDirectChat(world.api, ann, ben)
  await say(world.api, ben, { chatId: quiet, clientKey: 'first-of-ben', body: 'hello from Ben' })
  loud = await openDirectChat(world.api, ann, cleo)
  await say(world.api, cleo, { chatId: loud, clientKey: 'first-of-cleo', body: 'hello from Cleo' })
  desk = await world.enter(ann)
  sofa = await world.enter(ann)
}, 400_000)

afterAll(async () => world?.[Symbol.asyncDispose]())

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.locator('a[data-row]', { hasText: name }) })
const isFirst = async (page: Page, { displayName }: Person): Promise<boolean> =>
  (await page.locator('a[data-row]').first().textContent())?.includes(displayName) ?? false

async function menu(page: Page, name: string, item: string): Promise<void> {
  await row(page, name).hover(patience)
  await row(page, name)
    .getByRole('button', { name: `Actions for ${name}` })
    .click(patience)
  await page.getByRole('menuitem', { name: item }).click(patience)
}

test('a chat that is pinned stands above newer ones on all of my devices, until the pin is taken off', async () => {
  const { ben, cleo } = people
  for (const page of [desk, sofa]) await until('the newest to be first', () => isFirst(page, cleo))
  await menu(desk, ben.displayName, 'Pin to the top')
  for (const page of [desk, sofa]) {
    await row(page, ben.displayName).getByRole('img', { name: 'Pinned' }).waitFor(patience)
    await until('the pinned one to be first', () => isFirst(page, ben))
  }
  await say(world.api, cleo, { chatId: loud, clientKey: 'second-of-cleo', body: 'something newer' })
  await row(desk, cleo.displayName).getByText('something newer').waitFor(patience)
  expect(await isFirst(desk, ben)).toBe(true)
  await desk.reload()
  await row(desk, ben.displayName).getByRole('img', { name: 'Pinned' }).waitFor(patience)
  expect(await isFirst(desk, ben)).toBe(true)
  await menu(desk, ben.displayName, 'Unpin')
  for (const page of [desk, sofa]) await until('the newest to be first', () => isFirst(page, cleo))
}, 90_000)

const unread = (page: Page, { displayName }: Person) => row(page, displayName).getByText('unread message')

const notices = () => desk.getByRole('list', { name: 'Notices' })

/** Until what Ben says is noticed, or no more: where notices are made, one hears of a mute by a way of its own, a moment later. */
async function noticed(wanted: boolean): Promise<void> {
  const { ben, cleo } = people
  await desk.getByRole('link', { name: 'Notices' }).click()
  let round = 0
  await until(`words of Ben ${wanted ? '' : 'not '}to be noticed`, async () => {
    round += 1
    const [word, mark] = [`word ${wanted} ${round}.`, `mark ${wanted} ${round}.`]
    await say(world.api, ben, { chatId: quiet, clientKey: randomUUID(), body: word })
    await say(world.api, cleo, { chatId: loud, clientKey: randomUUID(), body: mark })
    await notices().getByText(mark).first().waitFor(patience)
    return wanted ? shows(notices().getByText(word), 1_500) : (await notices().getByText(word).count()) === 0
  })
  await desk.getByRole('link', { name: 'Chats' }).click()
}

test('a chat that is muted says so on all of my devices, counts only what means me, and sends no notice of the rest', async () => {
  const { ann, ben, cleo } = people
  await menu(desk, ben.displayName, 'Mute')
  for (const page of [desk, sofa])
    await row(page, ben.displayName).getByRole('img', { name: 'Muted' }).waitFor(patience)
  await noticed(false)
  await say(world.api, ben, { chatId: quiet, clientKey: 'unheard-of-ben', body: 'nobody hears this' })
  await row(desk, ben.displayName).getByText('nobody hears this').waitFor(patience)
  for (const page of [desk, sofa]) await unread(page, ben).waitFor({ ...patience, state: 'detached' })
  await say(world.api, cleo, { chatId: loud, clientKey: 'heard-of-cleo', body: 'this is heard' })
  await desk.getByRole('link', { name: 'Notices' }).click()
  await notices().getByText('this is heard').waitFor(patience)
  expect(await notices().getByText('nobody hears this').count()).toBe(0)
  await desk.getByRole('link', { name: 'Chats' }).click()
  const mentionIds = [ann.id]
  await say(world.api, ben, { chatId: quiet, clientKey: 'ben-means-ann', body: 'Ann, are you there?', mentionIds })
  await row(desk, ben.displayName).getByRole('img', { name: '1 mention of you' }).waitFor(patience)
  expect(await unread(desk, ben).count()).toBe(0)
  await menu(desk, ben.displayName, 'Unmute')
  for (const page of [desk, sofa])
    await row(page, ben.displayName)
      .getByRole('img', { name: 'Muted' })
      .waitFor({ ...patience, state: 'detached' })
  for (const page of [desk, sofa]) await unread(page, ben).waitFor(patience)
  await noticed(true)
}, 90_000)

test('a stranger who is declined is out of my sight, on all of my devices and after a reload, and is not told', async () => {
  const { ann, dora } = people
  const stranger = await world.enter(dora)
  const open = async () => {
    const answer = await world.api.ask<{ createDirectChat: { chat?: { id: string } } }>(
      'mutation($input: CreateDirectChatInput!) { createDirectChat(input: $input) { ... on CreateChatSuccess { chat { id } } } }',
      { input: { userId: ann.id } },
      dora.accessToken,
    )
    return answer.createDirectChat.chat?.id
  }
  await until('Ann to be known', open)
  await openChat(stranger, 'Ann')
  await write(stranger, 'May I sell you something?')
  const asked = (page: Page) => page.getByRole('region', { name: 'Requests from strangers' })
  for (const page of [desk, sofa]) await asked(page).getByText(dora.displayName).waitFor(patience)
  await asked(desk)
    .getByRole('button', { name: `Decline ${dora.displayName}` })
    .click()
  for (const page of [desk, sofa]) await asked(page).waitFor({ ...patience, state: 'detached' })
  await desk.reload()
  await row(desk, people.ben.displayName).waitFor(patience)
  expect(await row(desk, dora.displayName).count()).toBe(0)
  expect(await asked(desk).count()).toBe(0)
  await write(stranger, 'Are you there?')
  await stranger.locator('article', { hasText: 'Are you there?' }).locator('[data-state=sent]').waitFor(patience)
  await stranger.context().close()
}, 90_000)

test('who asks to be let into a group and is declined hears of it, and stays outside', async () => {
  const { ann, cleo, dora } = people
  const title = `Allotment ${tail}`
  const chatId = await openGroup(world.api, ann, { clientKey: `allotment-${tail}`, title, members: [cleo] })
  const made = await world.api.ask<{ createInvite: { token: string } }>(
    'mutation($input: CreateInviteInput!) { createInvite(input: $input) { ... on CreateInviteSuccess { token } } }',
    { input: { chatId, needsApproval: true } },
    ann.accessToken,
  )
  const guest = await world.enter(dora)
  await guest.goto(`${world.url}invite/${made.createInvite.token}`)
  await guest.getByRole('button', { name: 'Ask to join' }).click(patience)
  await guest.getByText(/You have asked/).waitFor(patience)
  await openChat(desk, title)
  await desk.getByRole('button', { name: 'Details' }).click()
  await desk.getByRole('button', { name: 'Invite links' }).click(patience)
  await desk.getByRole('button', { name: `Decline ${dora.displayName}` }).click(patience)
  await desk.getByRole('button', { name: `Decline ${dora.displayName}` }).waitFor({ ...patience, state: 'detached' })
  await guest.getByText(/You have asked/).waitFor({ ...patience, state: 'detached' })
  await guest.goto(`${world.url}c/${chatId}`)
  await guest.getByText('This chat is not here').waitFor(patience)
  await guest.context().close()
  expect(world.errors).toEqual([])
}, 90_000)
