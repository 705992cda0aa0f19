// Two tabs of one person: what one does, the other shows; they renew one session together, and it ends in both.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { bubble, bubbleIn, gone, openChat, operationOf, signInOn, untilInPage, webWorld, write } from './web-world.ts'

const world = webWorld()

/** A tab waits for the other for 5 s only, which a slow machine takes for less: here it waits for as long as it has to. */
const script = 'AbortSignal.timeout = () => new AbortController().signal'

/** Ann with two tabs of one browser, with Ben's words unread. */
async function openTabs() {
  const meeting = await world.meet('hello Ann')
  const one = await world.enter(meeting.ann, { script })
  const two = await one.context().newPage()
  await two.goto(world.url)
  return { ...meeting, one, two, tabs: [one, two] }
}

const row = (page: Page) => page.locator('a[data-row]', { hasText: 'Ben' })

test('what is read in one is read in the other, and what one sends the other has once', async () => {
  const { one, two, tabs } = await openTabs()
  for (const page of tabs) await row(page).getByText('1 unread message').waitFor()
  await openChat(one, 'Ben')
  await gone(row(two).getByText('1 unread message'))
  await openChat(two, 'Ben')
  await write(one, 'from the first tab')
  await bubbleIn(two, 'from the first tab', 'sent').waitFor()
  await write(two, 'from the second tab')
  await bubbleIn(one, 'from the second tab', 'sent').waitFor()
  for (const page of tabs)
    expect(await page.locator('article [dir=auto] > p').allTextContents()).toEqual([
      'hello Ann',
      'from the first tab',
      'from the second tab',
    ])
})

test('a token that has ended is asked for by one of them, while the other waits for what it gets', async () => {
  const { one, two, tabs } = await openTabs()
  for (const page of tabs) await openChat(page, 'Ben')
  let asked = 0
  const released = Promise.withResolvers<void>()
  await one.context().route('**/graphql', async route => {
    if (operationOf(route) === 'RefreshSession') {
      asked += 1
      await released.promise
    }
    await route.continue()
  })
  await one.evaluate(
    "localStorage.setItem('chat:session', JSON.stringify({ ...JSON.parse(localStorage.getItem('chat:session')), accessTokenExpiresAt: new Date(0).toISOString() }))",
  )
  // What one tab stores reaches the other's process a moment later.
  await untilInPage(two, "Date.parse(JSON.parse(localStorage.getItem('chat:session')).accessTokenExpiresAt) === 0")
  // Both want one now; the answer comes once both do.
  await Promise.all([write(one, 'late from the first'), write(two, 'late from the second')])
  await bubbleIn(one, 'late from the first', 'sending').waitFor()
  await bubbleIn(two, 'late from the second', 'sending').waitFor()
  await untilInPage(one, 'navigator.locks.query().then(({ pending }) => pending.length === 1)')
  // One asks, and the other waits for it.
  expect(asked).toBe(1)
  released.resolve()
  for (const page of tabs)
    for (const text of ['late from the first', 'late from the second']) await bubbleIn(page, text, 'sent').waitFor()
  await one.context().unroute('**/graphql')
})

test('signing out in one signs the other out, and who signs in there is signed in here', async () => {
  const { ben, one, two, tabs } = await openTabs()
  await one.getByRole('link', { name: 'Settings' }).click()
  await one.getByRole('button', { name: 'Sign out' }).click()
  for (const page of tabs) await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await two.goto(world.url)
  await signInOn(two, ben)
  await one.getByRole('link', { name: 'Settings' }).waitFor()
  await one.goto(world.url)
  await openChat(one, 'Ann')
  await bubble(one, 'hello Ann').waitFor()
})
