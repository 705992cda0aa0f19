// What is reported: by a member, of a message and of a person, and answered by those who look after the group; and who is not to be heard
// of. As both see it.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { until } from '#stack/wait.ts'
import { actOn, agree, gone, webWorld } from './web-world.ts'

const world = webWorld()

/** A group that Ann looks after, in which Ben sells what nobody wants. */
async function openMarket() {
  const [ann, ben, cleo] = await world.people('Ann', 'Ben', 'Cleo')
  const chatId = await world.group('Market', [ann, ben])
  const asAnn = (query: string, variables: Record<string, unknown>) =>
    world.api.ask<Record<string, never>>(query, variables, ann.accessToken)
  // Whoever is in it before messages has heard of the chat has no note of it.
  await until('the chat to be known where messages are', async () => {
    const { chat } = await world.api.ask<{ chat: { rev: number | null } }>(
      'query ($id: ID!) { chat(id: $id) { rev } }',
      { id: chatId },
      ann.accessToken,
    )
    return (chat.rev ?? 0) > 0
  })
  const add = 'mutation Add($input: AddMembersInput!) { addMembers(input: $input) { __typename } }'
  expect(await asAnn(add, { input: { chatId, userIds: [cleo.id] } })).toEqual({
    addMembers: { __typename: 'ChangeChatSuccess' },
  })
  // The note of it comes by itself: what is said meanwhile would stand before it.
  const noted = 'query ($id: ID!) { chat(id: $id) { lastMessage { systemNote { users { id } } } } }'
  type Noted = { chat: { lastMessage: { systemNote: { users: { id: string }[] } | null } | null } }
  await until('the note that Cleo joined', async () => {
    const { chat } = await world.api.ask<Noted>(noted, { id: chatId }, ann.accessToken)
    return chat.lastMessage?.systemNote?.users.some(({ id }) => id === cleo.id) ?? false
  })
  await world.say(ann, chatId, 'Wo sells apples?')
  const { chat } = await world.api.ask<{ chat: { lastMessage: { id: string } } }>(
    'query ($id: ID!) { chat(id: $id) { lastMessage { id } } }',
    { id: chatId },
    ann.accessToken,
  )
  const remove = 'mutation Delete($input: DeleteMessageInput!) { deleteMessage(input: $input) { __typename } }'
  await asAnn(remove, { input: { messageId: chat.lastMessage.id, scope: 'EVERYONE' } })
  await world.say(ann, chatId, 'Who sells apples?')
  await world.say(ben, chatId, 'Buy my watches!')
  await world.say(ann, chatId, 'No, thank you')
  return { ann, ben, chatId }
}

async function menuOf(page: Page, text: string): Promise<void> {
  await actOn(page, text, 'More')
  await page.getByRole('menuitem', { name: 'Remind me' }).waitFor()
}

async function fileReport(page: Page, reason: string, note: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'What’s wrong?' })
  await dialog.getByLabel('Reason').selectOption({ label: reason })
  await dialog.getByLabel('Tell us more').fill(note)
  // It is told for a few seconds only: looked for from before it is done.
  await Promise.all([
    page.getByText('Reported. Thank you.').first().waitFor(),
    dialog.getByRole('button', { name: 'Report' }).click(),
  ])
  await gone(dialog)
}

async function openReports(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Details', exact: true }).click()
  await page.getByRole('button', { name: 'Reports' }).click()
}

test('a message of somebody else is reported, of one’s own nothing is; who looks after the group sees what was said around it, and answers it once', async () => {
  const { ann, ben, chatId } = await openMarket()
  const [annPage, benPage] = await Promise.all([world.enterChat(ann, chatId), world.enterChat(ben, chatId)])
  await menuOf(benPage, 'Buy my watches!')
  expect(await benPage.getByRole('menuitem', { name: 'Report' }).count()).toBe(0)
  await menuOf(annPage, 'Buy my watches!')
  await annPage.getByRole('menuitem', { name: 'Report' }).click()
  await fileReport(annPage, 'Spam or fraud', 'The third one today')
  await openReports(annPage)
  const report = annPage.getByRole('dialog', { name: 'Reports' }).getByRole('listitem').filter({ hasText: /fraud/ })
  await report.getByText('The third one today').waitFor()
  const said = report.getByRole('list', { name: 'Conversation' }).getByRole('listitem')
  // What the system noted and what was deleted is named as that.
  await said.getByText('Cleo joined', { exact: true }).waitFor()
  expect((await said.allTextContents()).slice(-4)).toEqual([
    'Ann: This message was deleted',
    expect.stringContaining('Who sells apples?'),
    expect.stringContaining('Buy my watches!'),
    expect.stringContaining('No, thank you'),
  ])
  await report.getByRole('button', { name: 'I’ve dealt with it' }).click()
  await agree(annPage, 'I’ve dealt with it')
  await annPage.getByText('No open reports').waitFor()
})

test('a member is offered no reports', async () => {
  const { ben, chatId } = await openMarket()
  const benPage = await world.enterChat(ben, chatId)
  await benPage.getByRole('button', { name: 'Details', exact: true }).click()
  await benPage.getByText('Members').first().waitFor()
  expect(await benPage.getByRole('button', { name: 'Reports' }).count()).toBe(0)
})

test('a person is reported, and not to be heard of', async () => {
  const { ann, ben, chatId } = await world.meet('hello Ann')
  const benPage = await world.enterChat(ben, chatId)
  await benPage.getByRole('button', { name: 'Details', exact: true }).click()
  await benPage.getByRole('dialog').getByRole('button', { name: 'Report' }).click()
  await fileReport(benPage, 'Something else', 'Is this really Ann?')
  await benPage.getByRole('dialog').getByRole('button', { name: 'Mute notifications from them' }).click()
  await benPage.getByRole('dialog').getByRole('button', { name: 'Unmute notifications from them' }).waitFor()
  const { reports, user } = await world.api.ask<{
    reports: { edges: { node: { note: string; reportedUser: { id: string } } }[] }
    user: { isMuted: boolean }
  }>(
    'query($id: ID!) { reports(first: 5) { edges { node { note reportedUser { id } } } } user(id: $id) { isMuted } }',
    { id: ann.id },
    ben.accessToken,
  )
  expect(reports.edges.map(({ node }) => node)).toEqual([{ note: 'Is this really Ann?', reportedUser: { id: ann.id } }])
  expect(user.isMuted).toBe(true)
})
