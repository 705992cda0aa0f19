// `npm run screenshots`: boots a stack of its own, tells the story, and takes pictures of the web app into docs/images; with `views`
// those of every view into .data/screenshots.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { startStack } from '#stack/index.ts'
import { buildPages } from '#stack/pages.ts'
import { browserOptions } from '#stack/testing/browser.ts'
import { openWebOfPages } from '../../flow/web-of-pages.ts'
import { desktop, patience, phone, root, signIn } from './devices.ts'
import { tellStory } from './story.ts'
import { takeViews } from './views.ts'
import { tellViews } from './views-story.ts'

const images = join(root, 'docs/images')

type Scene = 'sign-in' | 'room' | 'details' | 'list'

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
  { name: 'web-details-dark', scene: 'details', dark: true },
  { name: 'web-sign-in-light', scene: 'sign-in' },
  { name: 'web-room-arabic', scene: 'room', locale: 'ar' },
  { name: 'web-phone-list-light', scene: 'list', phone: true },
  { name: 'web-phone-list-dark', scene: 'list', phone: true, dark: true },
  { name: 'web-phone-room-light', scene: 'room', phone: true },
  { name: 'web-phone-room-dark', scene: 'room', phone: true, dark: true },
]

mkdirSync(images, { recursive: true })
await buildPages(root, 'web')
await using stack = await startStack({
  ephemeral: true,
  env: { messages: { MESSAGES_PREVIEWS: 'named', MESSAGES_PREVIEW_HOSTS: 'pages.test=127.0.0.1' } },
})
const url = new URL('/', stack.gatewayUrl).href
const story = await tellStory(stack.endpoints)
const browser = await chromium.launch(await browserOptions())
try {
  const [first, ...rest] = process.argv.slice(2)
  if (first === 'views') {
    await using web = await openWebOfPages()
    const views = await tellViews(stack.endpoints, story, web.link('/page?in-every-colour'))
    await takeViews(browser, { url, story, views }, rest)
  } else await takeAll(process.argv.slice(2))
} finally {
  await browser.close()
}

async function takeAll(wanted: readonly string[]): Promise<void> {
  for (const picture of pictures) if (wanted.length === 0 || wanted.includes(picture.name)) await take(picture)
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
  // What the pointer is over shows what can be done to it.
  await page.mouse.move(0, 0)
  await page.waitForLoadState('networkidle')
  // A palette is enough for plain surfaces, and a tenth of the size.
  const png = sharp(await page.screenshot()).png({ palette: true, colours: 160, effort: 10 })
  await png.toFile(join(images, `${name}.png`))
  await context.close()
}

async function show(page: Page, scene: Scene): Promise<void> {
  if (scene === 'sign-in' || scene === 'list') return
  await page.locator('a[data-row]', { hasText: 'Lake trip' }).click()
  await page.locator('article').last().waitFor(patience)
  if (scene === 'details') {
    await page.getByRole('button', { name: 'Details' }).click()
    await page.getByRole('dialog').getByText('Ben Okafor').waitFor(patience)
  }
}
