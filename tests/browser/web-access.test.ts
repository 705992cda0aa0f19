// The web app for everyone: axe finds nothing on any page, in both colour schemes; the keyboard alone does it all; each language in its
// own direction.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import { openDirectChat, openGroup, type Person, say } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing.ts'
import { violationsOn } from './axe.ts'
import { bubble, openChat, patience, signInOn, startWebWorld, untilInPage, type WebWorld } from './web-world.ts'

let world: WebWorld
let ann: Person
let ben: Person
/** Leads into a group that Ann is not in. */
let invite: string

beforeAll(async () => {
  world = await startWebWorld()
  ann = await world.signUp('Ann')
  ben = await world.signUp('Ben')
  const api = createApi(testStack().gatewayUrl)
  const chatId = await openDirectChat(api, ann, ben)
  await say(api, ben, { chatId, clientKey: 'hello-to-ann', body: 'hello Ann, see https://example.com and `code`' })
  await say(api, ann, { chatId, clientKey: 'hello-to-ben', body: 'hello Ben' })
  await openGroup(api, ben, { clientKey: 'group-of-two', title: 'The two of us', members: [ann] })
  await openGroup(api, ann, { clientKey: 'group-of-ann', title: 'Where Ann leads', members: [ben] })
  const rowing = { clientKey: 'without-ann', title: 'Rowing', members: [await world.signUp('Cleo')] }
  const made = await api.ask<{ createInvite: { token: string } }>(
    'mutation($input: CreateInviteInput!) { createInvite(input: $input) { ... on CreateInviteSuccess { token } } }',
    { input: { chatId: await openGroup(api, ben, rowing), needsApproval: true } },
    ben.accessToken,
  )
  invite = `invite/${made.createInvite.token}`
}, 400_000)

afterAll(async () => world?.[Symbol.asyncDispose]())

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any page in %s colours',
  async colorScheme => {
    // The bundle's policy lets no foreign script in; axe is one.
    const page = await world.open({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' })
    const found: Record<string, string[]> = {}
    const look = async (name: string): Promise<void> => {
      found[name] = await violationsOn(page)
    }
    await page.getByRole('heading', { name: 'Sign in' }).waitFor(patience)
    await look('sign in')
    await page.getByRole('link', { name: 'Create an account' }).click()
    await look('register')
    await page.goto(`${world.url}reset`)
    await page.getByRole('heading', { name: 'New password' }).waitFor(patience)
    await look('reset')
    await page.goto(world.url)
    await signInOn(page, ann)
    await page.locator('a[data-row]').first().waitFor(patience)
    await look('chats')
    await openChat(page, 'Ben')
    await bubble(page, 'hello Ben').waitFor(patience)
    await look('room')
    await bubble(page, 'hello Ben').hover()
    await bubble(page, 'hello Ben').getByRole('button', { name: 'React' }).first().click()
    await page.getByRole('searchbox', { name: 'Search emoji' }).waitFor(patience)
    await look('emoji')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Details' }).click()
    await page.getByRole('dialog').waitFor(patience)
    await look('details')
    await page.keyboard.press('Escape')
    await bubble(page, 'hello Ben').hover()
    await bubble(page, 'hello Ben').getByRole('button', { name: 'Reply in a thread' }).click()
    await page.getByRole('textbox', { name: 'Reply' }).waitFor(patience)
    await look('thread')
    await page.getByRole('button', { name: 'Close the thread' }).click()
    await page.getByRole('button', { name: 'Pinned messages' }).click()
    await page.getByRole('dialog').getByText('Nothing is pinned here').waitFor(patience)
    await look('pins')
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: 'Write' }).getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Ask with a poll' }).click()
    await page.getByLabel('Question').waitFor(patience)
    await look('new poll')
    await page.keyboard.press('Escape')
    await page.getByRole('searchbox', { name: 'Search chats' }).fill('hello')
    await page.getByRole('region', { name: 'Messages' }).locator('mark').first().waitFor(patience)
    await look('search')
    await page.getByRole('searchbox', { name: 'Search chats' }).press('Escape')
    await openChat(page, 'Where Ann leads')
    await page.getByRole('button', { name: 'Details' }).click()
    await page.getByRole('button', { name: 'Invite links' }).click(patience)
    await page.getByRole('button', { name: 'Make a link' }).click(patience)
    await page.getByRole('textbox', { name: 'The link' }).waitFor(patience)
    await look('invites')
    await page.goto(world.url)
    await page.getByRole('button', { name: 'New chat' }).first().click()
    await page.getByRole('dialog').waitFor(patience)
    await look('new chat')
    await page.keyboard.press('Escape')
    await page.goto(world.url + invite)
    await page.getByRole('button', { name: 'Ask to join' }).waitFor(patience)
    await look('invite')
    for (const [name, path] of [
      ['notices', 'notices'],
      ['settings', 'settings'],
      ['appearance', 'settings/appearance'],
      ['notifications', 'settings/notifications'],
      ['privacy', 'settings/privacy'],
      ['later', 'later'],
    ] as const) {
      await page.goto(world.url + path)
      await page.getByRole('heading').first().waitFor(patience)
      await look(name)
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map(name => [name, []])))
  },
  240_000,
)

test('the keyboard alone signs in, opens a chat, writes, answers and goes to the settings', async () => {
  const page = await world.open()
  await page.getByLabel('E-mail address').waitFor(patience)
  await page.getByLabel('E-mail address').focus()
  await page.keyboard.type(ann.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(ann.password)
  await page.keyboard.press('Enter')
  const row = page.locator('a[data-row]', { hasText: 'Ben' })
  await row.waitFor(patience)
  await page.locator('a[data-row]').first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await row.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Message' }).waitFor(patience)
  // An open room is one to write in.
  await untilInPage(page, "document.activeElement?.tagName === 'TEXTAREA'")
  await page.keyboard.type('without a mouse')
  await page.keyboard.press('Enter')
  await bubble(page, 'without a mouse').waitFor(patience)
  await page.keyboard.press('ArrowUp')
  await page.getByText('Editing').waitFor(patience)
  await page.keyboard.press('Escape')
  // A message is one stop of the keyboard; what can be done to it comes there, and takes the focus.
  await page.getByRole('log').getByRole('button', { name: 'Actions' }).first().focus()
  await page.getByRole('toolbar').getByRole('button').first().and(page.locator(':focus')).waitFor(patience)
  await page.getByRole('button', { name: 'Answer' }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByText(/Answering/).waitFor(patience)
  await page.getByRole('link', { name: 'Settings' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Settings' }).waitFor(patience)
}, 90_000)

test('a finger alone opens a chat, touches a message and answers it, and goes back to the list', async () => {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
  const page = await world.enter(ann, phone)
  await page.locator('a[data-row]', { hasText: 'Ben' }).tap(patience)
  const message = bubble(page, 'hello Ann')
  await message.getByText('hello Ann').tap(patience)
  await message.getByRole('button', { name: 'Answer' }).tap(patience)
  await page.getByText(/Answering/).waitFor(patience)
  await page.getByRole('button', { name: 'Cancel' }).tap(patience)
  await page.getByRole('link', { name: 'Back' }).tap(patience)
  await page.getByRole('heading', { name: 'Chats', level: 1 }).waitFor(patience)
  await page.context().close()
}, 90_000)

test('German and Arabic: the words change, and Arabic runs from right to left without anything running out of the page', async () => {
  const page = await world.open({ locale: 'de-AT' })
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor(patience)
  expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual(['de', 'ltr'])
  await page.getByRole('button', { name: 'العربية' }).click()
  await page.getByRole('heading', { name: 'تسجيل الدخول' }).waitFor(patience)
  expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual(['ar', 'rtl'])
  await page.locator('input[name=email]').fill(ann.email)
  await page.locator('input[name=password]').fill(ann.password)
  await page.keyboard.press('Enter')
  await openChat(page, 'Ben')
  await bubble(page, 'hello Ben').waitFor(patience)
  const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
  expect(await page.evaluate(wide)).toBe(false)
  // What is mine stands at the end of the line, which is on the left here.
  const mine = await bubble(page, 'hello Ben').locator('time').boundingBox()
  const theirs = await bubble(page, 'hello Ann').locator('time').boundingBox()
  expect(mine?.x).toBeLessThan(theirs?.x ?? 0)
}, 90_000)
