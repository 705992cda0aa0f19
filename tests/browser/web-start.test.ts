// The first minutes of somebody who knows nobody: three ways to a first chat, and by a link into the one that they are invited to.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { newAccount } from '#stack/seed/direct.ts'
import { codeIn, createMailbox } from '#stack/seed/mailbox.ts'
import { testStack } from '#stack/testing/testing.ts'
import { bubble, gone, unique, webWorld, write } from './web-world.ts'

const world = webWorld()
const phone = { viewport: { width: 390, height: 844 } }

/** Makes an account on the page that asks for one. */
async function registerOn(page: Page, displayName: string): Promise<void> {
  const account = newAccount(displayName)
  await page.getByLabel('Your name').fill(displayName)
  await page.getByLabel('Email address').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Create an account' }).click()
  const mailbox = createMailbox(testStack().mailUrl)
  await page.getByLabel('Code').fill(codeIn(await mailbox.nextMail(account.email, new Set())))
}

test.each([
  ['wide', {}],
  ['a phone', phone],
])(
  'whoever has no chats yet is shown three ways to one, once, %s; a group can be begun alone',
  async (_name, options) => {
    const [ann] = await world.people('Ann')
    const page = await world.enter(ann, options)
    for (const name of ['Find people', 'Create a group', 'Invite with a link']) {
      await page.getByRole('link', { name }).waitFor()
      expect(await page.getByRole('link', { name }).count()).toBe(1)
    }
    expect(await page.getByText('Choose a chat').count()).toBe(0)
    await page.getByRole('link', { name: 'Find people' }).click()
    await page.getByRole('dialog').getByLabel('Name, handle or email').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'New group' }).click()
    await page.getByLabel('Group name').fill('Garden plans')
    await page.getByRole('button', { name: 'Create group' }).click()
    await write(page, 'Beans by the fence')
    await bubble(page, 'Beans by the fence').waitFor()
    await gone(page.getByRole('link', { name: 'Create a group' }))
  },
)

test('a link is made with its group, and whoever has no account sees who invites to what, makes one, and is in it', async () => {
  const [ann] = await world.people(unique('Ann'))
  const page = await world.enter(ann)
  await page.getByRole('link', { name: 'Invite with a link' }).click()
  await page.getByLabel('Group name').fill('Garden plans')
  await page.getByRole('button', { name: 'Create link' }).click()
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()
  await page.getByRole('button', { name: 'Open chat' }).click()
  await write(page, 'Beans by the fence')

  const guest = await world.open({ url: link, ...phone })
  const invitation = guest.getByRole('region', { name: 'Invitation' })
  await invitation.getByText(`${ann.displayName} invites you to`).waitFor()
  await invitation.getByRole('heading', { name: 'Garden plans' }).waitFor()
  await invitation.getByText('1 member').waitFor()
  // Nobody is asked for a password before they say that they have one.
  expect(await guest.locator('input[name=password]').count()).toBe(0)
  await guest.getByRole('link', { name: 'Sign up to join' }).click()
  await invitation.getByRole('heading', { name: 'Garden plans' }).waitFor()
  await registerOn(guest, 'Guest')
  await guest.getByRole('button', { name: 'Join' }).click()
  await bubble(guest, 'Beans by the fence').waitFor()
})

test('a link that was revoked says so before anybody makes an account for it', async () => {
  const [ann, ben] = await world.people('Ann', 'Ben')
  const chatId = await world.group('Garden plans', [ann, ben])
  const { createInvite } = await world.api.ask<{ createInvite: { token: string; invite: { id: string } } }>(
    'mutation($input: CreateInviteInput!) { createInvite(input: $input) { ... on CreateInviteSuccess { token invite { id } } } }',
    { input: { chatId } },
    ann.accessToken,
  )
  await world.api.ask(
    'mutation($input: RevokeInviteInput!) { revokeInvite(input: $input) { __typename } }',
    { input: { inviteId: createInvite.invite.id } },
    ann.accessToken,
  )
  const guest = await world.open({ url: `${world.url}invite/${createInvite.token}` })
  await guest.getByText('This link was revoked.').waitFor()
})
