// What one does with chats in one's own list: put on top, made silent, and strangers who are turned away. On two devices of one person,
// and as those see it who are turned away.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDirectChat, type Person, say } from '#stack/seed/people.ts'
import { until } from '#stack/wait.ts'
import { agree, gone, newKey, openChat, webWorld, write } from './web-world.ts'

const world = webWorld()

/** Ann at her desk and on her sofa; Ben has written to her, and Cleo after him. */
async function settleIn() {
  const [ann, ben, cleo] = await world.people('Ann', 'Ben', 'Cleo')
  const quiet = await openDirectChat(world.api, ann, ben)
  await world.say(ben, quiet, 'hello from Ben')
  const loud = await openDirectChat(world.api, ann, cleo)
  await world.say(cleo, loud, 'hello from Cleo')
  const [desk, sofa] = await Promise.all([world.enter(ann), world.enter(ann)])
  return { ann, ben, cleo, quiet, loud, desk, devices: [desk, sofa] }
}

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.locator('a[data-row]', { hasText: name }) })
const isFirst = async (page: Page, { displayName }: Person): Promise<boolean> =>
  (await page.locator('a[data-row]').first().textContent())?.includes(displayName) ?? false

async function menu(page: Page, name: string, item: string): Promise<void> {
  await row(page, name).hover()
  await row(page, name)
    .getByRole('button', { name: `Actions for ${name}` })
    .click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('a chat that is pinned stands above newer ones on all of my devices, until the pin is taken off', async () => {
  const { ben, cleo, loud, desk, devices } = await settleIn()
  for (const page of devices) await until('the newest to be first', () => isFirst(page, cleo))
  await menu(desk, 'Ben', 'Pin to the top')
  for (const page of devices) {
    await row(page, 'Ben').getByRole('img', { name: 'Pinned' }).waitFor()
    await until('the pinned one to be first', () => isFirst(page, ben))
  }
  await world.say(cleo, loud, 'something newer')
  await row(desk, 'Cleo').getByText('something newer').waitFor()
  expect(await isFirst(desk, ben)).toBe(true)
  await desk.reload()
  await row(desk, 'Ben').getByRole('img', { name: 'Pinned' }).waitFor()
  expect(await isFirst(desk, ben)).toBe(true)
  await menu(desk, 'Ben', 'Unpin')
  for (const page of devices) await until('the newest to be first', () => isFirst(page, cleo))
})

const unread = (page: Page) => row(page, 'Ben').getByText('unread message')

test('a chat that is muted says so on all of my devices, counts only what means me, and sends no notice of the rest', async () => {
  const { ann, ben, cleo, quiet, loud, desk, devices } = await settleIn()
  /** What she is notified of, whether or not a page shows it. */
  const heard = async (): Promise<string[]> => {
    const { notifications } = await world.api.ask<{ notifications: { nodes: { message: { body: string } | null }[] } }>(
      '{ notifications(first: 50, kinds: [MESSAGE]) { nodes { message { body } } } }',
      {},
      ann.accessToken,
    )
    return notifications.nodes.flatMap(({ message }) => message?.body ?? [])
  }
  /** Until what Ben says is noticed, or no more: where notices are made, one hears of a mute by a way of its own, a moment later. */
  const noticed = async (wanted: boolean): Promise<void> => {
    let round = 0
    await until(`words of Ben ${wanted ? '' : 'not '}to be noticed`, async () => {
      round += 1
      const [word, mark] = [`word ${wanted} ${round}.`, `mark ${wanted} ${round}.`]
      await world.say(ben, quiet, word)
      await world.say(cleo, loud, mark)
      // The mark was said later and to the same person: what is noticed of the word stands beside it by then.
      const all = await until('the mark to be noticed', async () => {
        const bodies = await heard()
        return bodies.includes(mark) && bodies
      })
      return all.includes(word) === wanted
    })
  }
  await menu(desk, 'Ben', 'Mute')
  for (const page of devices) await row(page, 'Ben').getByRole('img', { name: 'Muted' }).waitFor()
  await noticed(false)
  await world.say(ben, quiet, 'nobody hears this')
  await row(desk, 'Ben').getByText('nobody hears this').waitFor()
  for (const page of devices) await gone(unread(page))
  await world.say(cleo, loud, 'this is heard')
  await until('the loud one to be noticed', async () => (await heard()).includes('this is heard'))
  expect(await heard()).not.toContain('nobody hears this')
  const meant = { chatId: quiet, clientKey: newKey(), body: 'Ann, are you there?', mentionIds: [ann.id] }
  await say(world.api, ben, meant)
  await row(desk, 'Ben').getByRole('img', { name: '1 mention of you' }).waitFor()
  expect(await unread(desk).count()).toBe(0)
  await menu(desk, 'Ben', 'Unmute')
  for (const page of devices) await gone(row(page, 'Ben').getByRole('img', { name: 'Muted' }))
  for (const page of devices) await unread(page).waitFor()
  await noticed(true)
})

test('a chat is heard of as one chooses for it alone, and it stays so', async () => {
  const { ann, quiet, desk } = await settleIn()
  const level = desk.getByRole('dialog').getByLabel('Notify me about')
  const look = async (): Promise<void> => {
    await openChat(desk, 'Ben')
    await desk.getByRole('button', { name: 'Details', exact: true }).click()
  }
  await look()
  expect(await level.inputValue()).toBe('GENERAL')
  for (const [choice, kept] of [
    ['NONE', 'NONE'],
    ['GENERAL', null],
  ] as const) {
    await level.selectOption(choice)
    await until(`the chat to be heard of as ${choice}`, async () => {
      const { chat } = await world.api.ask<{ chat: { notificationLevel: string | null } }>(
        'query ($id: ID!) { chat(id: $id) { notificationLevel } }',
        { id: quiet },
        ann.accessToken,
      )
      return chat.notificationLevel === kept
    })
    await until('the page to show it', async () => (await level.inputValue()) === choice)
    await desk.reload()
    await look()
    expect(await level.inputValue()).toBe(choice)
  }
})

test('what comes into a muted chat is marked quietly: a dot without a number, among those that are unread, until it is read', async () => {
  const { ben, quiet, desk, devices } = await settleIn()
  await openChat(desk, 'Ben')
  for (const page of devices) await gone(unread(page))
  await desk.getByRole('link', { name: 'Chats' }).click()
  await menu(desk, 'Ben', 'Mute')
  for (const page of devices) await row(page, 'Ben').getByRole('img', { name: 'Muted' }).waitFor()
  const dot = (page: Page) => row(page, 'Ben').getByRole('img', { name: 'Unread messages' })
  for (const page of devices) expect(await dot(page).count()).toBe(0)
  await world.say(ben, quiet, 'nobody hears this')
  for (const page of devices) await dot(page).waitFor()
  expect(await unread(desk).count()).toBe(0)
  await desk.reload()
  await dot(desk).waitFor()
  await desk.getByRole('button', { name: 'Unread', exact: true }).click()
  await row(desk, 'Ben').waitFor()
  await openChat(desk, 'Ben')
  for (const page of devices) await gone(dot(page))
})

test('a stranger asks by their first words and not by opening a chat; whom they ask answers in the room', async () => {
  const [{ ann, desk }, [dora]] = [await settleIn(), await world.people('Dora')]
  const stranger = await world.enter(dora, { url: `${world.url}c/${await world.openAsStranger(dora, ann)}` })
  await stranger.getByRole('textbox', { name: 'Message' }).waitFor()
  const asked = desk.getByRole('region', { name: 'Message requests' })
  expect(await asked.count()).toBe(0)
  await write(stranger, 'Do you remember me?')
  await asked.getByRole('link', { name: /Dora/ }).click()
  const bar = desk.getByRole('region', { name: 'Message request', exact: true })
  await bar.getByRole('button', { name: 'Decline' }).click()
  await desk.getByRole('alertdialog').getByRole('button', { name: 'Cancel', exact: true }).click()
  await bar.getByRole('button', { name: 'Accept' }).click()
  await gone(bar)
  await gone(asked)
  await row(desk, 'Dora').waitFor()
  await write(desk, 'Of course')
  await stranger.locator('article', { hasText: 'Of course' }).waitFor()
})

test('a stranger who is declined is out of my sight, on all of my devices and after a reload, and is not told', async () => {
  const [{ ann, desk, devices }, [dora]] = [await settleIn(), await world.people('Dora')]
  const stranger = await world.enter(dora, { url: `${world.url}c/${await world.openAsStranger(dora, ann)}` })
  await write(stranger, 'May I sell you something?')
  const asked = (page: Page) => page.getByRole('region', { name: 'Message requests' })
  for (const page of devices) await asked(page).getByText('Dora').waitFor()
  await asked(desk).getByRole('button', { name: 'Decline Dora' }).click()
  await agree(desk, 'Decline')
  for (const page of devices) await gone(asked(page))
  await desk.reload()
  await row(desk, 'Ben').waitFor()
  expect(await row(desk, 'Dora').count()).toBe(0)
  expect(await asked(desk).count()).toBe(0)
  await write(stranger, 'Are you there?')
  await stranger.locator('article', { hasText: 'Are you there?' }).locator('[data-state=sent]').waitFor()
})

test('who asks to be let into a group and is declined hears of it, and stays outside', async () => {
  const [ann, cleo, dora] = await world.people('Ann', 'Cleo', 'Dora')
  const chatId = await world.group('Allotment', [ann, cleo])
  const made = await world.api.ask<{ createInvite: { token: string } }>(
    'mutation($input: CreateInviteInput!) { createInvite(input: $input) { ... on CreateInviteSuccess { token } } }',
    { input: { chatId, needsApproval: true } },
    ann.accessToken,
  )
  const guest = await world.enter(dora, { url: `${world.url}invite/${made.createInvite.token}` })
  await guest.getByRole('button', { name: 'Ask to join' }).click()
  await guest.getByText(/You asked to join/).waitFor()
  const desk = await world.enter(ann)
  await openChat(desk, 'Allotment')
  await desk.getByRole('button', { name: 'Details' }).click()
  await desk.getByRole('button', { name: 'Invite links' }).click()
  await desk.getByRole('button', { name: 'Decline Dora' }).click()
  await gone(desk.getByRole('button', { name: 'Decline Dora' }))
  await gone(guest.getByText(/You asked to join/))
  await guest.goto(`${world.url}c/${chatId}`)
  await guest.getByText('Chat not found').waitFor()
})
