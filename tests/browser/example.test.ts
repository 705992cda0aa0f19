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
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

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
  await page.getByLabel('Email address').fill(ada.email)
  await page.getByLabel('Password').fill(ada.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await openChat(page)
  await lineOn(page, 'are you there?').waitFor()
  return { page, says }
}

const openChat = (page: Page) => page.locator('[data-row]', { hasText: 'Bob' }).click()
const lines = (page: Page) => page.getByRole('log').locator('article p.inline')
const lineOn = (page: Page, text: string) => page.locator('article', { hasText: text })

test('a working chat has at most 15 lines of code', () => {
  const code = readFileSync(join(root, 'clients/example/src/main.tsx'), 'utf8')
  const written = code.split('\n').filter(text => text.trim() !== '' && !text.trim().startsWith('//'))
  expect(written.length).toBeLessThanOrEqual(15)
})

test('somebody signs in, reads, is heard, and hears the other live; after a reload they are in, and what was said meanwhile is there once', async () => {
  const { page, says } = await visit()
  const field = page.getByRole('textbox', { name: 'Message' })
  await field.fill('I am here')
  await field.press('Enter')
  await lineOn(page, 'I am here').locator('[data-state=sent], [data-state=delivered], [data-state=read]').waitFor()
  await says('good to hear you')
  await lineOn(page, 'good to hear you').waitFor()
  const said = ['are you there?', 'I am here', 'good to hear you']
  expect(await lines(page).allTextContents()).toEqual(said)
  await page.screenshot({ path: join(screenshots, 'example.png') })
  await page.reload()
  await openChat(page)
  await says('welcome back')
  await lineOn(page, 'welcome back').waitFor()
  expect(await lines(page).allTextContents()).toEqual([...said, 'welcome back'])
})

test('the components look as they do in the app, and nothing else of the page changes', async () => {
  const { page } = await visit()
  const style = (selector: string, property: string) =>
    page.evaluate(
      `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue('${property}')`,
    )
  expect(await style('[aria-label="Send"]', 'border-radius')).toBe('12px')
  expect(await style('#root', 'font-size')).toBe('16px')
  expect(await style('.chat-ui', 'font-size')).toBe('15px')
  await page.evaluate("document.documentElement.style.setProperty('--chat-mine', 'rgb(1, 2, 3)')")
  const field = page.getByRole('textbox', { name: 'Message' })
  await field.fill('in my colours')
  await field.press('Enter')
  await lineOn(page, 'in my colours').waitFor()
  expect(await style('article .bg-mine', 'background-color')).toBe('rgb(1, 2, 3)')
})
