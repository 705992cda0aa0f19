// The threads that somebody follows, in one list: what is new in them, where each leads, and that it is read there.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { until } from '#stack/wait.ts'
import { violationsOn } from './axe.ts'
import { gone, newKey, webWorld } from './web-world.ts'

const world = webWorld()

/** A group in which Ann has asked two things, of which each has a thread that Ben has begun. */
async function openRoom() {
  const [ann, ben] = await world.people('Ann', 'Ben')
  const chatId = await world.group('Lake trip', [ann, ben])
  const roots: string[] = []
  for (const body of ['Who has a boat?', 'Who cooks?']) {
    await world.say(ann, chatId, body)
    const { chat } = await world.api.ask<{ chat: { lastMessage: { id: string } } }>(
      'query ($id: ID!) { chat(id: $id) { lastMessage { id } } }',
      { id: chatId },
      ann.accessToken,
    )
    roots.push(chat.lastMessage.id)
  }
  const reply = async (root: number, body: string): Promise<void> => {
    const input = { chatId, threadRootId: roots[root], clientKey: newKey(), body }
    const { sendMessage } = await world.api.ask<{ sendMessage: { __typename: string } }>(
      'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }',
      { input },
      ben.accessToken,
    )
    expect(sendMessage.__typename).toBe('SendMessageSuccess')
  }
  await reply(0, 'I have one.')
  await reply(1, 'I do.')
  return { ann, reply }
}

const rows = (page: Page) => page.getByRole('list', { name: 'Threads' }).getByRole('listitem')
const row = (page: Page, root: string) => rows(page).filter({ hasText: root })
const toThreads = (page: Page) => page.getByRole('navigation').getByRole('link', { name: 'Threads' }).click()

test('the thread that was answered last stands first, says what is new, and is read where it leads', async () => {
  const { ann, reply } = await openRoom()
  const page = await world.enter(ann)
  await toThreads(page)
  await row(page, 'Who cooks?').getByText('1 new reply').waitFor()
  expect(await rows(page).first().textContent()).toContain('Who cooks?')
  await reply(0, 'It is red.')
  await row(page, 'Who has a boat?').getByText('2 new replies').waitFor()
  await until('the one with the newest reply to be first', async () =>
    (await rows(page).first().textContent())?.includes('Who has a boat?'),
  )
  expect(await violationsOn(page, '[aria-label=Threads]')).toEqual([])
  await row(page, 'Who has a boat?').getByRole('link').click()
  await page.getByText('It is red.').waitFor()
  await toThreads(page)
  await row(page, 'Who has a boat?').getByText('2 replies').waitFor()
  await gone(row(page, 'Who has a boat?').getByRole('img', { name: 'New replies' }))
  await row(page, 'Who cooks?').getByText('1 new reply').waitFor()
})

test('whoever follows none is told how to come to one', async () => {
  const [ann] = await world.people('Ann')
  const page = await world.enter(ann)
  await toThreads(page)
  await page.getByText('No threads yet').waitFor()
})
