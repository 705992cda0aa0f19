// The playground as a newcomer meets it: a real browser without any network but this machine's, the real stack behind it.
import { spawnSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { createApi } from '#stack/seed/api.ts'
import { createMailbox } from '#stack/seed/mailbox.ts'
import { openDirectChat, type Person, say, signUp } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing.ts'
import { until } from '#stack/wait.ts'
import { type Browser, screenshots, startBrowser } from './chromium.ts'
import { shows } from './web-world.ts'

const root = join(import.meta.dirname, '../..')
const patience = { timeout: 30_000 }

let browser: Browser
let page: Page
let ada: Person
let bob: Person
let chatId: string
/** What the page's sockets have heard. */
const frames: string[] = []

beforeAll(async () => {
  build()
  const { gatewayUrl, mailUrl } = testStack()
  const api = createApi(gatewayUrl)
  const mailbox = createMailbox(mailUrl)
  ada = await signUp(api, mailbox, account('Ada'))
  bob = await signUp(api, mailbox, account('Bob'))
  chatId = await openDirectChat(api, ada, bob)
  browser = await startBrowser()
  page = await browser.open(new URL('/playground', gatewayUrl).href)
  page.on('websocket', socket => socket.on('framereceived', ({ payload }) => frames.push(String(payload))))
}, 400_000)

afterAll(async () => {
  await page?.screenshot({ path: join(screenshots, 'playground-end.png') })
  await browser?.[Symbol.asyncDispose]()
})

function build(): void {
  if (existsSync(join(root, 'clients/playground/dist/index.html'))) return
  const vite = join(root, 'clients/node_modules/vite/bin/vite.js')
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', join(root, 'clients/playground')], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  if (status !== 0) throw new Error(`the playground could not be built: ${stderr}`)
}

function account(displayName: string) {
  const unique = randomBytes(6).toString('hex')
  return {
    displayName,
    email: `${displayName.toLowerCase()}-${unique}@example.com`,
    password: randomBytes(12).toString('hex'),
  }
}

const tab = (name: string) => page.locator(`.graphiql-tab-button[title="${name}"]`)

/** Replaces what the variables editor holds. */
async function setVariables(variables: object): Promise<void> {
  await page.locator('.graphiql-editor-tool .monaco-editor').first().click()
  await page.keyboard.press('ControlOrMeta+A')
  // Pasted, not typed: the editor would close each bracket and quote once more.
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(JSON.stringify(variables))})`)
  await page.keyboard.press('ControlOrMeta+V')
}

async function run(): Promise<void> {
  await page.locator('.graphiql-execute-button').click()
}

async function answered(text: string): Promise<void> {
  await page.locator('.graphiql-response', { hasText: text }).waitFor(patience)
}

test('it opens with the operations of a first visit in tabs, and asks nothing of a foreign host', async () => {
  await tab('Me').waitFor(patience)
  for (const name of ['Me', 'MyChats', 'ChatMessages', 'ChatEvents', 'SendMessage'])
    expect(await tab(name).count()).toBe(1)
  await page.screenshot({ path: join(screenshots, 'playground-open.png') })
  expect(browser.foreign).toEqual([])
})

test('signing in fills the headers, and a query answers as the person who signed in', async () => {
  await page.getByLabel('E-mail address').fill(ada.email)
  await page.getByLabel('Password').fill(ada.password)
  await page.locator('.sign-in').getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('Signed in.', { exact: false }).waitFor(patience)
  await page.getByRole('button', { name: 'Headers' }).click()
  await page.locator('.graphiql-editor-tool', { hasText: 'authorization' }).waitFor(patience)
  await tab('Me').click()
  await run()
  await answered(ada.displayName)
  await page.screenshot({ path: join(screenshots, 'playground-me.png') })
})

test('who signs in while the editors still load finds the headers filled when they come, and opens no operation before', async () => {
  const hasty = await browser.open(page.url())
  const editors = Promise.withResolvers<void>()
  await hasty.route(/monaco/i, async route => {
    await editors.promise
    await route.continue()
  })
  await hasty.reload()
  await hasty.getByLabel('E-mail address').fill(ada.email)
  await hasty.getByLabel('Password').fill(ada.password)
  await hasty.locator('.sign-in').getByRole('button', { name: 'Sign in' }).click()
  await hasty.getByText('Signed in.', { exact: false }).waitFor(patience)
  await hasty.getByRole('button', { name: /Operations/ }).click()
  await hasty.getByRole('searchbox', { name: 'Search operations' }).waitFor(patience)
  expect(await hasty.locator('.collection').getByRole('button', { disabled: false }).count()).toBe(0)
  await hasty.getByRole('button', { name: /Sign in/ }).click()
  expect(await hasty.locator('.monaco-editor').count()).toBe(0)
  editors.resolve()
  await hasty.getByRole('button', { name: 'Headers' }).click()
  await hasty.locator('.graphiql-editor-tool', { hasText: 'authorization' }).waitFor(patience)
  await hasty.close()
})

test('a wrong password is told in the panel', async () => {
  await page.getByRole('button', { name: 'Forget the token' }).click()
  await page.getByLabel('E-mail address').fill(ada.email)
  await page.getByLabel('Password').fill('not my password')
  await page.locator('.sign-in').getByRole('button', { name: 'Sign in' }).click()
  await page.locator('[role=alert]', { hasText: /password|address/i }).waitFor(patience)
  await page.getByLabel('Password').fill(ada.password)
  await page.locator('.sign-in').getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('Signed in.', { exact: false }).waitFor(patience)
})

test('a mutation is sent and a subscription shows what another person says, over our WebSocket', async () => {
  await tab('SendMessage').click()
  await page.getByRole('button', { name: 'Variables' }).click()
  await setVariables({ input: { chatId, clientKey: 'from-the-playground', body: 'hello from the playground' } })
  await run()
  await answered('replayed')
  await tab('ChatEvents').click()
  await setVariables({ chatId, after: '0' })
  await run()
  // The panel shows the last event only, and receipts that move, told once a second, may take a message's place in it.
  await until('the past to arrive', async () => frames.some(frame => frame.includes('hello from the playground')))
  const shown = page.locator('.graphiql-response', { hasText: 'I can see you' })
  await until('what Bob says to be shown', async () => {
    await say(createApi(testStack().gatewayUrl), bob, { chatId, clientKey: randomUUID(), body: 'I can see you' })
    return shows(shown, 700)
  })
  await page.screenshot({ path: join(screenshots, 'playground-subscription.png') })
})

test('the explorer and the operations collection open beside the editor; an operation becomes a tab', async () => {
  await page.getByRole('button', { name: /GraphiQL Explorer/ }).click()
  await page.locator('.docExplorerWrap, .graphiql-explorer-root').first().waitFor(patience)
  await page.getByRole('button', { name: /Operations/ }).click()
  await page.getByRole('searchbox', { name: 'Search operations' }).fill('Notifications')
  await page
    .locator('.collection')
    .getByRole('button', { name: /^Q Notifications$/ })
    .click()
  await tab('Notifications').waitFor(patience)
  await page.locator('.graphiql-query-editor', { hasText: 'unreadCount' }).waitFor(patience)
  await run()
  await answered('"unreadCount"')
  await page.screenshot({ path: join(screenshots, 'playground-collection.png') })
  expect(browser.foreign).toEqual([])
  expect(browser.errors).toEqual([])
})
