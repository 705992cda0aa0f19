// A headless Chromium with nothing but loopback: whatever a page asks of another host is refused and written down.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { browserOptions } from '#stack/browser.ts'

export interface Browser extends AsyncDisposable {
  open(url: string): Promise<Page>
  /** Addresses outside of this machine that pages asked for. */
  readonly foreign: string[]
  /** What pages wrote as errors to their consoles, and exceptions that they did not catch. */
  readonly errors: string[]
}

/** Where screenshots go, to be looked at. */
export const screenshots = join(import.meta.dirname, '../../.data/screenshots')

export async function startBrowser(): Promise<Browser> {
  mkdirSync(screenshots, { recursive: true })
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    ...(await browserOptions()),
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const foreign: string[] = []
  const errors: string[] = []
  await context.route('**/*', route => {
    const { hostname, protocol } = new URL(route.request().url())
    if (!protocol.startsWith('http') || hostname === '127.0.0.1' || hostname === 'localhost') return route.continue()
    foreign.push(route.request().url())
    return route.abort()
  })
  return {
    foreign,
    errors,
    async open(url) {
      const page = await context.newPage()
      page.on('console', message => message.type() === 'error' && errors.push(message.text()))
      page.on('pageerror', error => errors.push(error.message))
      await page.goto(url)
      return page
    },
    async [Symbol.asyncDispose]() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
