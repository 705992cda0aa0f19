// The example app, bundled as a user would bundle it and used by two people: one in a browser, one over the API.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type Api, createApi } from '#stack/seed/api.ts'
import { createMailbox } from '#stack/seed/mailbox.ts'
import { openDirectChat, type Person, say, signUp } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing.ts'
import { type Browser, screenshots, startBrowser } from './chromium.ts'

const root = join(import.meta.dirname, '../..')
const built = mkdtempSync(join(tmpdir(), 'example-'))
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }

let site: Server
let api: Api
let browser: Browser
let page: Page
let ada: Person
let bob: Person
let chatId: string

beforeAll(async () => {
  const vite = join(root, 'clients/node_modules/vite/bin/vite.js')
  const args = [vite, 'build', join(root, 'clients/example'), '--outDir', built, '--emptyOutDir']
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  if (status !== 0) throw new Error(`the example could not be built: ${stderr}`)
  site = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const file = pathname === '/' ? '/index.html' : pathname
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(built + file))
  })
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))

  const { gatewayUrl, mailUrl } = testStack()
  api = createApi(gatewayUrl)
  const mailbox = createMailbox(mailUrl)
  ada = await signUp(api, mailbox, account('Ada'))
  bob = await signUp(api, mailbox, account('Bob'))
  chatId = await openDirectChat(api, ada, bob)
  await say(api, bob, { chatId, clientKey: 'example-first', body: 'are you there?' })
  browser = await startBrowser()
  const { port } = site.address() as AddressInfo
  page = await browser.open(`http://127.0.0.1:${port}/?gateway=${encodeURIComponent(gatewayUrl)}`)
}, 300_000)

afterAll(async () => {
  await browser?.[Symbol.asyncDispose]()
  site?.close()
  rmSync(built, { recursive: true, force: true })
})

function account(displayName: string) {
  const unique = randomBytes(6).toString('hex')
  return {
    displayName,
    email: `${displayName.toLowerCase()}-${unique}@example.com`,
    password: randomBytes(12).toString('hex'),
  }
}

const line = (text: string) => page.locator('main p', { hasText: text })

test('the example has some 40 lines of code, and none of them merges, retries or reconnects', () => {
  const code = readFileSync(join(root, 'clients/example/src/app.tsx'), 'utf8')
  const lines = code.split('\n').filter(text => text.trim() !== '' && !text.trim().startsWith('//'))
  expect(lines.length).toBeLessThanOrEqual(42)
  expect(code).not.toMatch(/cache|merge|retry|reconnect|updateQuery/i)
})

test('somebody signs in, reads, is heard, and hears the other live', async () => {
  await page.getByLabel('E-mail').fill(ada.email)
  await page.getByLabel('Password').fill(ada.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await line('are you there?').waitFor({ timeout: 30_000 })
  await page.getByLabel('Message').fill('I am here')
  await page.getByLabel('Message').press('Enter')
  await page.locator('main p.sent', { hasText: 'I am here' }).waitFor({ timeout: 30_000 })
  await say(api, bob, { chatId, clientKey: 'example-second', body: 'good to hear you' })
  await line('good to hear you').waitFor({ timeout: 30_000 })
  expect(await page.locator('main p').allTextContents()).toEqual(['are you there?', 'I am here', 'good to hear you'])
  await page.screenshot({ path: join(screenshots, 'example.png') })
})

test('after a reload one is still signed in, and what was said meanwhile is there once', async () => {
  await page.reload()
  await say(api, bob, { chatId, clientKey: 'example-third', body: 'welcome back' })
  await line('welcome back').waitFor({ timeout: 30_000 })
  expect(await page.locator('main p').allTextContents()).toEqual([
    'are you there?',
    'I am here',
    'good to hear you',
    'welcome back',
  ])
  expect(browser.errors).toEqual([])
})
