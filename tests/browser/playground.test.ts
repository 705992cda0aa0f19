// The playground as a newcomer meets it: a real browser without any network but this machine's, the real stack behind it.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { buildPages } from '#stack/pages.ts'
import { createApi } from '#stack/seed/api.ts'
import { makePeople } from '#stack/seed/direct.ts'
import { type Account, openDirectChat, type Person, say } from '#stack/seed/people.ts'
import { checkout } from '#stack/services.ts'
import { inPast, secondMs } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { screenshots, testBrowser } from './chromium.ts'

const browser = testBrowser()
const api = createApi(testStack().gatewayUrl)

beforeAll(() => buildPages(checkout, 'playground'))

const open = () => browser.open({ url: new URL('/playground', testStack().gatewayUrl).href })

async function makeAda(): Promise<Person> {
  const [ada] = await makePeople(testStack(), ['Ada'])
  return ada
}

async function typeIn(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.locator('.sign-in').getByRole('button', { name: 'Sign in' }).click()
}

async function signInOn(page: Page, account: Account): Promise<void> {
  await typeIn(page, account)
  await page.getByText('Signed in.', { exact: false }).waitFor()
}

async function enter(person: Person): Promise<Page> {
  const page = await open()
  await signInOn(page, person)
  return page
}

const tab = (page: Page, name: string) => page.locator(`.graphiql-tab-button[title="${name}"]`)

/** Replaces what the variables editor holds. */
async function setVariables(page: Page, variables: object): Promise<void> {
  await page.locator('.graphiql-editor-tool .monaco-editor').first().click()
  await page.keyboard.press('ControlOrMeta+A')
  // Pasted, not typed: the editor would close each bracket and quote once more. By an event: other files use the browser's clipboard.
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ${JSON.stringify(JSON.stringify(variables))})
    const options = { clipboardData, bubbles: true, cancelable: true }
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', options))
  })()`)
}

async function run(page: Page): Promise<void> {
  await page.locator('.graphiql-execute-button').click()
}

async function answered(page: Page, text: string): Promise<void> {
  await page.locator('.graphiql-response', { hasText: text }).waitFor()
}

test('it opens with the operations of a first visit in tabs, and asks nothing of a foreign host', async () => {
  const page = await open()
  await tab(page, 'Me').waitFor()
  for (const name of ['Me', 'MyChats', 'ChatMessages', 'ChatEvents', 'SendMessage'])
    expect(await tab(page, name).count()).toBe(1)
  await page.screenshot({ path: join(screenshots, 'playground-open.png') })
})

test('signing in fills the headers, and a query answers as the person who signed in', async () => {
  const ada = await makeAda()
  const page = await enter(ada)
  await page.getByRole('button', { name: 'Headers' }).click()
  await page.locator('.graphiql-editor-tool', { hasText: 'authorization' }).waitFor()
  await tab(page, 'Me').click()
  await run(page)
  await answered(page, ada.displayName)
  await page.screenshot({ path: join(screenshots, 'playground-me.png') })
})

test('who signs in while the editors still load finds the headers filled when they come, and opens no operation before', async () => {
  const [ada, hasty] = [await makeAda(), await open()]
  const editors = Promise.withResolvers<void>()
  await hasty.route(/monaco/i, async route => {
    await editors.promise
    await route.continue()
  })
  await hasty.reload()
  await signInOn(hasty, ada)
  await hasty.getByRole('button', { name: /Operations/ }).click()
  await hasty.getByRole('searchbox', { name: 'Search operations' }).waitFor()
  expect(await hasty.locator('.collection').getByRole('button', { disabled: false }).count()).toBe(0)
  await hasty.getByRole('button', { name: /Sign in/ }).click()
  expect(await hasty.locator('.monaco-editor').count()).toBe(0)
  editors.resolve()
  await hasty.getByRole('button', { name: 'Headers' }).click()
  await hasty.locator('.graphiql-editor-tool', { hasText: 'authorization' }).waitFor()
})

/** Has the page's token end now. @returns it */
function age(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const tokens = JSON.parse(sessionStorage.getItem('playground:session'))
    sessionStorage.setItem('playground:session', JSON.stringify({ ...tokens, accessTokenExpiresAt: '${inPast(secondMs).toISOString()}' }))
    return tokens.accessToken
  })()`)
}

test('a token that has ended is renewed before it is sent, whatever the headers hold', async () => {
  const ada = await makeAda()
  const page = await enter(ada)
  await page.getByRole('button', { name: 'Headers' }).click()
  const tokenShown = await age(page)
  await tab(page, 'Me').click()
  const sent = page.waitForRequest(request => /"operationName":"Me"/.test(request.postData() ?? ''))
  await run(page)
  await answered(page, ada.displayName)
  expect((await (await sent).headerValue('authorization')) ?? '').not.toContain(tokenShown)
})

test('a session that was ended elsewhere is told in the panel', async () => {
  const ada = await makeAda()
  const page = await enter(ada)
  await api.ask('mutation Out { logout(input: { everywhere: true }) { __typename } }', {}, await age(page))
  await tab(page, 'Me').click()
  await run(page)
  await page.locator('[role=alert]', { hasText: /session|sign in/i }).waitFor()
  await page.getByLabel('E-mail address').waitFor()
})

test('a wrong password is told in the panel', async () => {
  const [ada, page] = [await makeAda(), await open()]
  await typeIn(page, { ...ada, password: 'not my password' })
  await page.locator('[role=alert]', { hasText: /password|address/i }).waitFor()
  await signInOn(page, ada)
  await page.getByRole('button', { name: 'Forget the token' }).click()
  await page.getByLabel('E-mail address').waitFor()
})

test('a mutation is sent and a subscription shows what another person says, over our WebSocket', async () => {
  const [ada, bob] = await makePeople(testStack(), ['Ada', 'Bob'])
  const chatId = await openDirectChat(api, ada, bob)
  const page = await enter(ada)
  const frames: string[] = []
  page.on('websocket', socket => socket.on('framereceived', ({ payload }) => frames.push(String(payload))))
  await tab(page, 'SendMessage').click()
  await page.getByRole('button', { name: 'Variables' }).click()
  await setVariables(page, { input: { chatId, clientKey: 'from-the-playground', body: 'hello from the playground' } })
  await run(page)
  await answered(page, 'replayed')
  await tab(page, 'ChatEvents').click()
  await setVariables(page, { chatId, after: '0' })
  await run(page)
  // The panel shows the last event only, and receipts that move, told once a second, may take a message's place in it.
  await until('the past to arrive', async () => frames.some(frame => frame.includes('hello from the playground')))
  let isShown = false
  const shown = page
    .locator('.graphiql-response', { hasText: 'I can see you' })
    .waitFor()
    .then(() => {
      isShown = true
    })
  await until('what Bob says to be shown', async () => {
    await say(api, bob, { chatId, clientKey: randomUUID(), body: 'I can see you' })
    return isShown
  })
  await shown
  await page.screenshot({ path: join(screenshots, 'playground-subscription.png') })
})

test('the explorer and the operations collection open beside the editor; an operation becomes a tab', async () => {
  const page = await enter(await makeAda())
  await page.getByRole('button', { name: /GraphiQL Explorer/ }).click()
  await page.locator('.docExplorerWrap, .graphiql-explorer-root').first().waitFor()
  await page.getByRole('button', { name: /Operations/ }).click()
  await page.getByRole('searchbox', { name: 'Search operations' }).fill('Notifications')
  await page
    .locator('.collection')
    .getByRole('button', { name: /^Q Notifications$/ })
    .click()
  await tab(page, 'Notifications').waitFor()
  await page.locator('.graphiql-query-editor', { hasText: 'unreadCount' }).waitFor()
  await run(page)
  await answered(page, '"unreadCount"')
  await page.screenshot({ path: join(screenshots, 'playground-collection.png') })
})
