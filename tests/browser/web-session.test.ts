// Sessions in the web app: kept through a reload, and where one ends by force, signing in again leads back to where one was.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Person } from '#stack/seed/people.ts'
import { bubble, openChat, operationOf, patience, signInOn, startWebWorld, type WebWorld, write } from './web-world.ts'

let world: WebWorld
let ann: Person
let ben: Person
let page: Page

beforeAll(async () => {
  world = await startWebWorld()
  ;({ ann, ben } = await world.meet('hello Ann'))
  page = await world.open()
}, 400_000)

afterAll(async () => world?.[Symbol.asyncDispose]())

test('a wrong password is told in words, and a reload keeps the session and the place', async () => {
  await page.getByLabel('E-mail address').fill(ann.email)
  await page.getByLabel('Password').fill('not the password')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('do not belong together').waitFor(patience)
  await signInOn(page, ann)
  await openChat(page, 'Ben')
  await page.reload()
  await bubble(page, 'hello Ann').waitFor(patience)
})

const field = () => page.getByRole('textbox', { name: 'Message' })

test('a session that is ended elsewhere asks to sign in, and leads back to the same chat and to what was not sent', async () => {
  const at = page.url()
  await field().fill('half a thought')
  const stored = (await page.evaluate("JSON.parse(localStorage.getItem('chat:session'))")) as { accessToken: string }
  await world.api.ask('mutation { logout(input: { everywhere: true }) { __typename } }', {}, stored.accessToken)
  await page.getByText('Your session has ended').waitFor(patience)
  expect(page.url()).toBe(at)
  await page.getByLabel('E-mail address').fill(ann.email)
  await page.getByLabel('Password').fill(ann.password)
  await page.keyboard.press('Enter')
  await bubble(page, 'hello Ann').waitFor(patience)
  expect(page.url()).toBe(at)
  expect(await field().inputValue()).toBe('half a thought')
  await write(page, 'back again')
  await bubble(page, 'back again').waitFor(patience)
})

test('a storage that is full or holds nonsense does not break the app', async () => {
  const broken = await page.context().newPage()
  await broken.addInitScript(
    "localStorage.setItem('chat:outbox:x', '{nonsense'); localStorage.setItem('chat:theme', '?')",
  )
  await broken.addInitScript(
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
  )
  await broken.goto(page.url())
  await bubble(broken, 'hello Ann').waitFor(patience)
  await write(broken, 'nothing is stored here')
  await bubble(broken, 'nothing is stored here').waitFor(patience)
  await broken.close()
})

test('signing out forgets everything, what was not sent too, and the next page asks to sign in', async () => {
  await field().fill('a secret for nobody')
  await page.getByRole('link', { name: 'Settings' }).click()
  // The answer is the last to come: the socket that the session's end closes tells it first.
  const looked = Promise.withResolvers<void>()
  await page.route('**/graphql', async route => {
    const operationName = operationOf(route)
    if (operationName !== 'Logout') return route.continue()
    const response = await route.fetch()
    await looked.promise
    await route.fulfill({ response })
  })
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor(patience)
  expect(await page.evaluate("localStorage.getItem('chat:session')")).toBeNull()
  expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('a secret')
  looked.resolve()
  await page.unrouteAll({ behavior: 'wait' })
})

test('whoever signs in next on this device finds nothing of what somebody else has not sent', async () => {
  const left = { key: `chat:draft:${ann.id}:a-chat`, text: 'left where a session was lost' }
  await page.evaluate(`localStorage.setItem('${left.key}', '${left.text}')`)
  await page.goto(world.url)
  await signInOn(page, ben)
  await openChat(page, 'Ann')
  expect(await field().inputValue()).toBe('')
  expect(await page.evaluate(`localStorage.getItem('${left.key}')`)).toBeNull()
  expect(world.errors).toEqual([])
})
