// The example app, bundled as a user would bundle it and used by two people: one in a browser, one over the API.
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { createApi } from '#stack/seed/api.ts'
import { makePeople } from '#stack/seed/direct.ts'
import { openDirectChat, say } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { screenshots, testBrowser } from './chromium.ts'

const root = join(import.meta.dirname, '../..')
const built = mkdtempSync(join(tmpdir(), 'example-'))
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }

const api = createApi(testStack().gatewayUrl)
const browser = testBrowser()
let site: Server

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
})

afterAll(() => {
  site?.close()
  rmSync(built, { recursive: true, force: true })
})

/** Ada at the page, where Bob has asked her something. */
async function visit() {
  const [ada, bob] = await makePeople(testStack(), ['Ada', 'Bob'])
  const chatId = await openDirectChat(api, ada, bob)
  const says = (body: string) => say(api, bob, { chatId, clientKey: randomUUID(), body })
  await says('are you there?')
  const { port } = site.address() as AddressInfo
  const page = await browser.open({
    url: `http://127.0.0.1:${port}/?gateway=${encodeURIComponent(testStack().gatewayUrl)}`,
  })
  await page.getByLabel('E-mail').fill(ada.email)
  await page.getByLabel('Password').fill(ada.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await lineOn(page, 'are you there?').waitFor()
  return { page, says }
}

const lineOn = (page: Page, text: string) => page.locator('main p', { hasText: text })

test('the example has some 40 lines of code, and none of them merges, retries or reconnects', () => {
  const code = readFileSync(join(root, 'clients/example/src/app.tsx'), 'utf8')
  const lines = code.split('\n').filter(text => text.trim() !== '' && !text.trim().startsWith('//'))
  expect(lines.length).toBeLessThanOrEqual(42)
  expect(code).not.toMatch(/cache|merge|retry|reconnect|updateQuery/i)
})

test('somebody signs in, reads, is heard, and hears the other live; after a reload they are in, and what was said meanwhile is there once', async () => {
  const { page, says } = await visit()
  await page.getByLabel('Message').fill('I am here')
  await page.getByLabel('Message').press('Enter')
  await page.locator('main p.sent', { hasText: 'I am here' }).waitFor()
  await says('good to hear you')
  await lineOn(page, 'good to hear you').waitFor()
  const said = ['are you there?', 'I am here', 'good to hear you']
  expect(await page.locator('main p').allTextContents()).toEqual(said)
  await page.screenshot({ path: join(screenshots, 'example.png') })
  await page.reload()
  await says('welcome back')
  await lineOn(page, 'welcome back').waitFor()
  expect(await page.locator('main p').allTextContents()).toEqual([...said, 'welcome back'])
})
