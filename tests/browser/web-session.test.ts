// Sessions in the web app: kept through a reload, and where one ends by force, signing in again leads back to where one was.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { agree, bubble, go, gone, openChat, operationOf, signInOn, typeIn, webWorld, write } from './web-world.ts'

const world = webWorld()

const field = (page: Page) => page.getByRole('textbox', { name: 'Message' })

async function enterRoom() {
  const meeting = await world.meet('hello Ann')
  const page = await world.enterChat(meeting.ann, meeting.chatId)
  return { ...meeting, page }
}

test('a wrong password is told in words, and a reload keeps the session and the place', async () => {
  const { ann } = await world.meet('hello Ann')
  const page = await world.open()
  await typeIn(page, { ...ann, password: 'not the password' })
  await page.getByRole('alert').getByText('Wrong email address or password').waitFor()
  await signInOn(page, ann)
  await openChat(page, 'Ben')
  await page.reload()
  await bubble(page, 'hello Ann').waitFor()
})

test('a session that is ended elsewhere asks to sign in, and leads back to the same chat and to what was not sent', async () => {
  const { ann, page } = await enterRoom()
  const at = page.url()
  await field(page).fill('half a thought')
  await world.api.ask('mutation { logout(input: { everywhere: true }) { __typename } }', {}, ann.accessToken)
  await page.getByText('Your session has ended').waitFor()
  expect(page.url()).toBe(at)
  await typeIn(page, ann)
  await bubble(page, 'hello Ann').waitFor()
  expect(page.url()).toBe(at)
  expect(await field(page).inputValue()).toBe('half a thought')
  await write(page, 'back again')
  await bubble(page, 'back again').waitFor()
})

test('whoever has been signed in elsewhere ends all of it at once, and stays signed in here', async () => {
  const { ann, annPage } = await world.meetOnPages('hello Ann')
  const others = [await world.enter(ann), await world.enter(ann)]
  await go(annPage, 'settings/sessions')
  await annPage.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await agree(annPage, 'Sign out everywhere else')
  for (const page of others) await page.getByText('Your session has ended').waitFor()
  await gone(annPage.getByRole('button', { name: 'Sign out everywhere else' }))
  await annPage.getByText('this device').waitFor()
})

test('a storage that is full or holds nonsense does not break the app', async () => {
  const { page } = await enterRoom()
  const broken = await page.context().newPage()
  await broken.addInitScript(
    "localStorage.setItem('chat:outbox:x', '{nonsense'); localStorage.setItem('chat:theme', '?')",
  )
  await broken.addInitScript(
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
  )
  await broken.goto(page.url())
  await bubble(broken, 'hello Ann').waitFor()
  await write(broken, 'nothing is stored here')
  await bubble(broken, 'nothing is stored here').waitFor()
})

test('signing out forgets everything, what was not sent too, and the next page asks to sign in', async () => {
  const { page } = await enterRoom()
  await field(page).fill('a secret for nobody')
  await page.getByRole('link', { name: 'Settings' }).click()
  // The answer is the last to come: the socket that the session's end closes tells it first.
  const looked = Promise.withResolvers<void>()
  await page.route('**/graphql', async route => {
    if (operationOf(route) !== 'Logout') return route.continue()
    const response = await route.fetch()
    await looked.promise
    await route.fulfill({ response })
  })
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  expect(await page.evaluate("localStorage.getItem('chat:session')")).toBeNull()
  expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('a secret')
  looked.resolve()
  await page.unrouteAll({ behavior: 'wait' })
})

test('whoever signs in next on this device finds nothing of what somebody else has not sent', async () => {
  const { ann, ben } = await world.meet('hello Ann')
  const page = await world.open()
  const left = { key: `chat:draft:${ann.id}:a-chat`, text: 'left where a session was lost' }
  await page.evaluate(`localStorage.setItem('${left.key}', '${left.text}')`)
  await page.goto(world.url)
  await signInOn(page, ben)
  await openChat(page, 'Ann')
  expect(await field(page).inputValue()).toBe('')
  expect(await page.evaluate(`localStorage.getItem('${left.key}')`)).toBeNull()
})
