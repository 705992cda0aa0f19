// `npm run screenshots`: boots a stack of its own, tells the story, and takes pictures of the web app into docs/images.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { startStack } from '#stack/index.ts'
import { buildWebApp } from '#stack/web-app.ts'
import { type Story, tellStory } from './story.ts'

const root = join(import.meta.dirname, '../../..')
const images = join(root, 'docs/images')
const patience = { timeout: 30_000 }
const flags = '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-sync'

type Scene = 'sign-in' | 'room' | 'details' | 'list' | 'emoji'

interface Picture {
  name: string
  scene: Scene
  phone?: boolean
  dark?: boolean
  locale?: string
}

const pictures: readonly Picture[] = [
  { name: 'web-room-light', scene: 'room' },
  { name: 'web-room-dark', scene: 'room', dark: true },
  { name: 'web-emoji-light', scene: 'emoji' },
  { name: 'web-details-dark', scene: 'details', dark: true },
  { name: 'web-sign-in-light', scene: 'sign-in' },
  { name: 'web-room-arabic', scene: 'room', locale: 'ar' },
  { name: 'web-phone-list-light', scene: 'list', phone: true },
  { name: 'web-phone-list-dark', scene: 'list', phone: true, dark: true },
  { name: 'web-phone-room-light', scene: 'room', phone: true },
  { name: 'web-phone-room-dark', scene: 'room', phone: true, dark: true },
]

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}
const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 }

mkdirSync(images, { recursive: true })
await buildWebApp(root)
await using stack = await startStack({ ephemeral: true })
const url = new URL('/', stack.gatewayUrl).href
const story = await tellStory(stack.endpoints)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: flags.split(' '),
})
try {
  const wanted = process.argv.slice(2)
  for (const picture of pictures) if (wanted.length === 0 || wanted.includes(picture.name)) await take(picture)
} finally {
  await browser.close()
}

async function take({ name, scene, phone: isPhone = false, dark = false, locale = 'en-GB' }: Picture): Promise<void> {
  const context = await browser.newContext({
    ...(isPhone ? phone : desktop),
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale,
  })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('input[name=email]').waitFor(patience)
  if (scene !== 'sign-in') await signIn(page, story)
  await show(page, scene)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(images, `${name}.png`) })
  await context.close()
}

async function signIn(page: Page, { viewer }: Story): Promise<void> {
  await page.locator('input[name=email]').fill(viewer.email)
  await page.locator('input[name=password]').fill(viewer.password)
  await page.locator('button[type=submit]').click()
  await page.locator('a[data-row]').first().waitFor(patience)
}

async function show(page: Page, scene: Scene): Promise<void> {
  if (scene === 'sign-in' || scene === 'list') return
  await page.locator('a[data-row]', { hasText: 'Lake trip' }).click()
  await page.locator('article').last().waitFor(patience)
  if (scene === 'details') {
    await page.getByRole('button', { name: 'Details' }).click()
    await page.getByRole('dialog').getByText('Ben Okafor').waitFor(patience)
  }
  if (scene === 'emoji') {
    await page.locator('article').last().hover()
    await page.locator('article').last().getByRole('button', { name: 'React' }).first().click()
    await page.getByRole('searchbox', { name: 'Search emoji' }).waitFor(patience)
  }
}
