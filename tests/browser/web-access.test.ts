// The web app for everyone: axe finds nothing on any page, in both colour schemes; the keyboard alone does it all; each language in its
// own direction.
import { expect, test } from '@jest/globals'
import type { DirectPerson } from '#stack/seed/direct.ts'
import { forAxe, violationsOn } from './axe.ts'
import { bubble, go, gone, openChat, signInOn, typeIn, untilInPage, webWorld, write } from './web-world.ts'

const world = webWorld()

/** Ann and Ben have said hello to each other. */
async function talk() {
  const meeting = await world.meet('hello Ann, see https://example.com and `code`')
  await world.say(meeting.ann, meeting.chatId, 'hello Ben')
  return meeting
}

/** Leads into a group that Ann is not in. */
async function inviteOf(ben: DirectPerson): Promise<string> {
  const [cleo] = await world.people('Cleo')
  const made = await world.api.ask<{ createInvite: { token: string } }>(
    'mutation($input: CreateInviteInput!) { createInvite(input: $input) { ... on CreateInviteSuccess { token } } }',
    { input: { chatId: await world.group('Rowing', [ben, cleo]), needsApproval: true } },
    ben.accessToken,
  )
  return `invite/${made.createInvite.token}`
}

test('axe finds nothing on any page, in both colours', async () => {
  const { ann, ben } = await talk()
  await world.group('The two of us', [ben, ann])
  await world.group('Where Ann leads', [ann, ben])
  const invite = await inviteOf(ben)
  const page = await world.open(forAxe)
  const found: Record<string, string[]> = {}
  const look = async (name: string): Promise<void> => {
    found[name] = await violationsOn(page)
  }
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await look('sign in')
  await page.getByRole('link', { name: 'Create an account' }).click()
  await look('register')
  await go(page, 'reset')
  await page.getByRole('heading', { name: 'New password' }).waitFor()
  await look('reset')
  await go(page, invite)
  await page.getByRole('link', { name: 'Sign up to join' }).waitFor()
  await look('invited')
  await go(page, '')
  await signInOn(page, ann)
  await page.locator('a[data-row]').first().waitFor()
  await look('chats')
  await openChat(page, 'Ben')
  await bubble(page, 'hello Ben').waitFor()
  const buffer = Buffer.from('what we talked about')
  await page.locator('input[type=file]').first().setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer })
  await page.getByRole('list', { name: 'Files' }).getByText('notes.txt').waitFor()
  await gone(page.getByRole('progressbar').first())
  await write(page, 'with a file')
  await bubble(page, 'with a file')
    .getByRole('link', { name: /notes\.txt/ })
    .waitFor()
  await look('room')
  await bubble(page, 'hello Ben').hover()
  await bubble(page, 'hello Ben').getByRole('button', { name: 'React' }).first().click()
  await page.getByRole('searchbox', { name: 'Search emoji' }).waitFor()
  await look('emoji')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Details' }).click()
  await page.getByRole('dialog').waitFor()
  await look('details')
  await page.keyboard.press('Escape')
  await bubble(page, 'hello Ben').hover()
  await bubble(page, 'hello Ben').getByRole('button', { name: 'Reply in a thread' }).click()
  await page.getByRole('textbox', { name: 'Reply' }).waitFor()
  await look('thread')
  await page.getByRole('button', { name: 'Close thread' }).click()
  await page.getByRole('button', { name: 'Pinned messages' }).click()
  await page.getByRole('dialog').getByText('No pinned messages').waitFor()
  await look('pins')
  await page.keyboard.press('Escape')
  await page.getByRole('region', { name: 'Write' }).getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'New poll' }).click()
  await page.getByLabel('Question').waitFor()
  await look('new poll')
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox', { name: 'Search chats' }).fill('hello')
  await page.getByRole('region', { name: 'Messages' }).locator('mark').first().waitFor()
  await look('search')
  await page.getByRole('searchbox', { name: 'Search chats' }).press('Escape')
  await openChat(page, 'Where Ann leads')
  await page.getByRole('button', { name: 'Details' }).click()
  await page.getByRole('button', { name: 'Invite links' }).click()
  await page.getByRole('button', { name: 'Create link' }).click()
  await page.getByRole('textbox', { name: 'Link', exact: true }).waitFor()
  await look('invites')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await go(page, '')
  await page.getByRole('button', { name: 'New chat' }).first().click()
  await page.getByRole('dialog').waitFor()
  await look('new chat')
  await page.getByRole('dialog').getByRole('button', { name: 'New group' }).click()
  await page.getByLabel('Group name').waitFor()
  await look('new group')
  await page.keyboard.press('Escape')
  await go(page, invite)
  await page.getByRole('button', { name: 'Ask to join' }).waitFor()
  await look('invite')
  for (const [name, path, words] of [
    ['notices', 'notices', 'Choose a notice'],
    ['settings', 'settings', 'Sign out'],
    ['appearance', 'settings/appearance', 'Theme'],
    ['notifications', 'settings/notifications', 'Notify me here'],
    ['privacy', 'settings/privacy', 'Who can see'],
    ['later', 'later', 'Choose a message'],
  ] as const) {
    await go(page, path)
    await page.getByText(words).first().waitFor()
    await look(name)
  }
  const [newcomer] = await world.people('Dora')
  const start = await world.enter(newcomer, forAxe)
  await start.getByRole('link', { name: 'Find people' }).waitFor()
  found.start = await violationsOn(start)
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map(name => [name, []])))
})

test('the keyboard alone signs in, opens a chat, writes, answers and goes to the settings', async () => {
  const { ann } = await talk()
  const page = await world.open()
  await page.getByLabel('Email address').waitFor()
  await page.getByLabel('Email address').focus()
  await page.keyboard.type(ann.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(ann.password)
  await page.keyboard.press('Enter')
  const row = page.locator('a[data-row]', { hasText: 'Ben' })
  await row.waitFor()
  await page.locator('a[data-row]').first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await row.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Message' }).waitFor()
  // An open room is one to write in.
  await untilInPage(page, "document.activeElement?.tagName === 'TEXTAREA'")
  await page.keyboard.type('without a mouse')
  await page.keyboard.press('Enter')
  await bubble(page, 'without a mouse').waitFor()
  await page.keyboard.press('ArrowUp')
  await page.getByText('Editing message').waitFor()
  await page.keyboard.press('Escape')
  // A message is one stop of the keyboard; what can be done to it comes there, and takes the focus.
  await page.getByRole('log').getByRole('button', { name: 'Actions' }).first().focus()
  await page.getByRole('toolbar').getByRole('button').first().and(page.locator(':focus')).waitFor()
  await page.getByRole('button', { name: 'Reply', exact: true }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByText(/Replying to/).waitFor()
  await page.getByRole('link', { name: 'Settings' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
})

test('a finger alone opens a chat, touches a message and answers it, and goes back to the list', async () => {
  const { ann } = await talk()
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
  const page = await world.enter(ann, phone)
  await page.locator('a[data-row]', { hasText: 'Ben' }).tap()
  const message = bubble(page, 'hello Ann')
  await message.getByText('hello Ann').tap()
  await message.getByRole('button', { name: 'Reply', exact: true }).tap()
  await page.getByText(/Replying to/).waitFor()
  await page.getByRole('button', { name: 'Cancel' }).tap()
  await page.getByRole('link', { name: 'Back' }).tap()
  await page.getByRole('heading', { name: 'Chats', level: 1 }).waitFor()
})

test('German, Spanish and Arabic: the words change, and Arabic runs from right to left without anything running out of the page', async () => {
  const { ann } = await talk()
  const page = await world.open({ locale: 'de-AT' })
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor()
  expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual(['de', 'ltr'])
  await page.getByRole('button', { name: 'Español' }).click()
  await page.getByRole('heading', { name: 'Iniciar sesión' }).waitFor()
  expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual(['es', 'ltr'])
  await page.getByRole('button', { name: 'العربية' }).click()
  await page.getByRole('heading', { name: 'تسجيل الدخول' }).waitFor()
  expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual(['ar', 'rtl'])
  await typeIn(page, ann)
  await openChat(page, 'Ben')
  await bubble(page, 'hello Ben').waitFor()
  const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
  expect(await page.evaluate(wide)).toBe(false)
  // What is mine stands at the end of the line, which is on the left here.
  const mine = await bubble(page, 'hello Ben').locator('time').boundingBox()
  const theirs = await bubble(page, 'hello Ann').locator('time').boundingBox()
  expect(mine?.x).toBeLessThan(theirs?.x ?? 0)
})
