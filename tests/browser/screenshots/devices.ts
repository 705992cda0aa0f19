// What pictures are taken on, and how one gets in.
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Story } from './story.ts'

export const root = join(import.meta.dirname, '../../..')
export const patience = { timeout: 15_000 }

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}
export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 }

export async function signIn(page: Page, { viewer }: Story): Promise<void> {
  await page.locator('input[name=email]').fill(viewer.email)
  await page.locator('input[name=password]').fill(viewer.password)
  await page.locator('button[type=submit]').click()
  await page.locator('a[data-row]').first().waitFor(patience)
}
