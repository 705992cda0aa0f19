// The browser that all tests of a run share, with nothing but loopback: whatever a page asks of another host is refused and written
// down. Each test has contexts of its own, which end with it.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { testBrowserName } from '#stack/testing/testing.ts'
import { patience } from '#stack/wait.ts'
import { watchDoings, watchPage } from './last-words.ts'

/** Where screenshots go, to be looked at. */
export const screenshots = join(import.meta.dirname, '../../.data/screenshots')

/** Where everything in a page gives up that does not come; the only deadline there. */
const deadlineMs = 90_000 * patience

export type OpenOptions = BrowserContextOptions & {
  readonly url: string
  /** Run in each document of the context before its own scripts. */
  readonly script?: string
  /** Its connections will be cut: that sockets fail, which the browser tells by itself, is no error then. */
  readonly isCut?: boolean
}

/** The browser has one clipboard, and files run beside each other: each document has its own. */
const ownClipboard = `(() => {
  let text = ''
  const clipboard = { writeText: async to => void (text = String(to)), readText: async () => text }
  Object.defineProperty(navigator, 'clipboard', { value: clipboard })
})()`

export interface TestBrowser {
  /** A fresh browser context with one page. Ends with the test. */
  open(options: OpenOptions): Promise<Page>
}

/**
 * Called once at the top of a test file. After each test its pages are closed, and must neither have written an error nor asked anything
 * of another machine.
 * @param kind `whole` for what needs windows, such as notifications
 */
export function testBrowser(kind: 'shell' | 'whole' = 'shell'): TestBrowser {
  mkdirSync(screenshots, { recursive: true })
  let browser: Browser
  const errors: string[] = []
  const foreign: string[] = []
  const watched: (() => Promise<string>)[] = []

  beforeAll(async () => {
    const answer = await fetch(`${process.env[testBrowserName]}/${kind}`)
    const text = await answer.text()
    if (!answer.ok) throw new Error(text)
    browser = await chromium.connect(text)
  })

  afterEach(async () => {
    const told = watched.splice(0)
    if ((globalThis as { testHasFailed?: boolean }).testHasFailed)
      for (const tell of told) process.stderr.write(`\n${await tell()}\n── end of the page\n`)
    await Promise.all(browser.contexts().map(context => context.close()))
    expect({ errors: errors.splice(0), foreign: foreign.splice(0) }).toEqual({ errors: [], foreign: [] })
  })

  afterAll(() => browser?.close())

  return {
    async open({ url, script, isCut = false, ...options }) {
      const context = await browser.newContext({
        locale: 'en-GB',
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      })
      context.setDefaultTimeout(deadlineMs)
      await context.route(
        ({ hostname, protocol }) => protocol.startsWith('http') && hostname !== '127.0.0.1' && hostname !== 'localhost',
        route => {
          foreign.push(route.request().url())
          return route.abort()
        },
      )
      for (const each of [watchDoings, ownClipboard, ...(script ? [script] : [])]) await context.addInitScript(each)
      context.on('console', message => {
        const text = message.text()
        // A refused password or a cut network is told by the browser, too; the app shows it itself.
        const isTold = text.includes('Failed to load resource') || (isCut && text.startsWith('WebSocket connection to'))
        if (message.type() === 'error' && !isTold) errors.push(text)
      })
      context.on('weberror', problem => errors.push(problem.error().message))
      context.on('page', page => watched.push(watchPage(page)))
      const page = await context.newPage()
      await page.goto(url)
      return page
    },
  }
}
