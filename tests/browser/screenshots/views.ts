// Every view of the app, to be looked at: `npm run screenshots -- views [name ...]` takes them in light and dark, on a desktop and a
// phone, and in Arabic. What is pressed is found by its icon, which is the same in all languages.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { desktop, patience, phone, root, signIn } from './devices.ts'
import type { Story } from './story.ts'
import type { ViewsStory } from './views-story.ts'

interface Told {
  url: string
  story: Story
  views: ViewsStory
}

interface View {
  /** Where it begins. */
  path(views: ViewsStory): string
  show?(page: Page): Promise<void>
  signedOut?: boolean
}

const icon = (page: Page, name: string) => page.locator(`button:has(svg.lucide-${name})`)
const press = (page: Page, name: string) => icon(page, name).first().click(patience)
const item = (page: Page, name: string) => page.locator(`[role=menuitem]:has(svg.lucide-${name})`).click(patience)
const dialog = (page: Page) => page.locator('[role=dialog], [role=alertdialog]').last()
const settings = (name: string): View => ({
  path: () => `settings/${name}`,
  show: page => page.locator('main h2, main h3').first().waitFor(patience),
})
const room = (
  show: NonNullable<View['show']> = async () => {},
  chat: 'crowd' | 'arabic' | 'direct' | 'own' | 'stranger' = 'crowd',
): View => ({
  path: views => `c/${views[chat]}`,
  async show(page) {
    await page.locator('article').last().waitFor(patience)
    await show(page)
  },
})
/** The last message that has this. */
async function onMessage(page: Page, text: string, what: string): Promise<void> {
  const message = page.locator('[role=log] article', { hasText: text }).last()
  await message.scrollIntoViewIfNeeded()
  await message.hover(patience)
  // On a phone it shows on a touch.
  await message.click({ ...patience, position: { x: 2, y: 2 } })
  await message.locator(`[role=toolbar] button:has(svg.lucide-${what})`).click(patience)
}

const all: Record<string, View> = {
  register: { path: () => 'register', signedOut: true },
  reset: { path: () => 'reset', signedOut: true },
  refused: {
    path: () => '',
    signedOut: true,
    async show(page) {
      await page.locator('input[name=email]').fill('nobody@example.com')
      await page.locator('input[name=password]').fill('not the password')
      await page.locator('button[type=submit]').click()
      await page.locator('[role=alert]').first().waitFor(patience)
    },
  },
  chats: { path: () => '', show: page => page.locator('a[data-row]').first().waitFor(patience) },
  'new-chat': { path: () => '?new', show: async page => dialog(page).locator('input').first().fill('ben', patience) },
  'search-from': {
    path: () => '',
    async show(page) {
      await page.locator('input[type=search]').fill('from:ben', patience)
      await page.locator('[data-suggestion]').first().waitFor(patience)
    },
  },
  search: {
    path: () => '',
    async show(page) {
      await page.locator('input[type=search]').fill('the', patience)
      await page.locator('mark').first().waitFor(patience)
    },
  },
  archive: {
    path: () => '',
    async show(page) {
      await page.locator('a[data-row]').first().waitFor(patience)
      await page.locator('[role=group] button').last().click()
      await page
        .locator('a[data-row]')
        .first()
        .waitFor({ ...patience, state: 'detached' })
    },
  },
  room: room(),
  'room-direct': room(undefined, 'direct'),
  'room-arabic': room(page => page.locator('textarea').first().fill('السلام عليكم، متى نلتقي؟'), 'arabic'),
  'room-gone': { path: () => 'c/00000000-0000-7000-8000-000000000000' },
  'room-stranger': room(undefined, 'stranger'),
  reactions: room(page => page.locator('article', { hasText: 'measured the word' }).scrollIntoViewIfNeeded()),
  toolbar: room(page => page.locator('[role=log] article', { hasText: 'dance' }).last().hover(patience)),
  menu: room(page => onMessage(page, 'dance', 'ellipsis')),
  emoji: room(async page => {
    await onMessage(page, 'dance', 'smile-plus')
    await page.locator('[aria-label="grinning"]').waitFor(patience)
  }),
  answer: room(page => onMessage(page, 'dance', 'reply')),
  thread: room(async page => {
    await onMessage(page, 'dance', 'messages-square')
    await page.locator('aside article', { hasText: 'settled' }).waitFor(patience)
  }),
  delete: room(async page => {
    await onMessage(page, 'dance', 'ellipsis')
    await item(page, 'trash-2')
    await dialog(page).waitFor(patience)
  }),
  forward: room(async page => {
    await onMessage(page, 'dance', 'ellipsis')
    await item(page, 'forward')
    await dialog(page).locator('li button').first().waitFor(patience)
  }),
  readers: room(async page => {
    await onMessage(page, 'dance', 'ellipsis')
    await item(page, 'users')
    await dialog(page).locator('li').first().waitFor(patience)
  }),
  pins: room(async page => {
    await press(page, 'pin')
    await dialog(page).locator('li').first().waitFor(patience)
  }),
  details: room(async page => {
    await press(page, 'info')
    await dialog(page).locator('li').first().waitFor(patience)
  }, 'own'),
  'edit-chat': room(async page => {
    await press(page, 'info')
    await dialog(page).locator('button:has(svg.lucide-pencil)').click(patience)
  }, 'own'),
  'add-members': room(async page => {
    await press(page, 'info')
    await dialog(page).locator('button:has(svg.lucide-user-plus)').click(patience)
    await dialog(page).locator('input').first().fill('ben', patience)
    await dialog(page).locator('li').first().waitFor(patience)
  }, 'own'),
  invites: room(async page => {
    await press(page, 'info')
    await dialog(page).locator('button:has(svg.lucide-link-2)').click(patience)
    await dialog(page).locator('button:has(svg.lucide-check)').waitFor(patience)
  }, 'own'),
  person: room(async page => {
    await press(page, 'info')
    await dialog(page).locator('button:has(svg.lucide-ban)').waitFor(patience)
  }, 'direct'),
  block: room(async page => {
    await press(page, 'info')
    await dialog(page).locator('button:has(svg.lucide-ban)').click(patience)
    await page.locator('[role=alertdialog]').waitFor(patience)
  }, 'direct'),
  'new-poll': room(async page => {
    await press(page, 'plus')
    await item(page, 'chart-bar')
    await dialog(page).locator('input').first().waitFor(patience)
  }),
  'send-later': room(async page => {
    await page.locator('textarea').first().fill('Do not forget the ladder')
    await press(page, 'plus')
    await item(page, 'clock')
    await dialog(page).locator('input').first().waitFor(patience)
  }),
  mention: room(async page => {
    await page.locator('textarea').first().pressSequentially('@')
    await page.locator('[role=option]').first().waitFor(patience)
  }),
  invite: { path: ({ invite }) => `invite/${invite}`, show: page => page.locator('main form').waitFor(patience) },
  'invite-gone': { path: () => 'invite/nothing-like-this-here-at-all' },
  notices: { path: () => 'notices', show: page => page.locator('aside li time').first().waitFor(patience) },
  later: { path: () => 'later', show: page => page.locator('aside section li').last().waitFor(patience) },
  settings: { path: () => 'settings' },
  ...Object.fromEntries(
    ['profile', 'appearance', 'notifications', 'privacy', 'security', 'sessions', 'data'].map(name => [
      name,
      settings(name),
    ]),
  ),
  offline: room(async page => {
    await page.context().setOffline(true)
    await page.locator('p[role=status]:has(svg)').waitFor(patience)
  }),
}

const kinds: Record<string, BrowserContextOptions> = {
  'desktop-light': { ...desktop, deviceScaleFactor: 1, colorScheme: 'light' },
  'desktop-dark': { ...desktop, deviceScaleFactor: 1, colorScheme: 'dark' },
  'phone-light': { ...phone, colorScheme: 'light' },
  'phone-dark': { ...phone, colorScheme: 'dark' },
  'desktop-arabic': { ...desktop, deviceScaleFactor: 1, colorScheme: 'light', locale: 'ar' },
  'phone-arabic': { ...phone, colorScheme: 'dark', locale: 'ar' },
}

/** @param wanted names of views or of kinds; all of them where none is named */
export async function takeViews(browser: Browser, told: Told, wanted: readonly string[]): Promise<void> {
  const folder = join(root, '.data/screenshots')
  const chosen = (names: string[]): string[] => {
    const named = names.filter(name => wanted.includes(name))
    return named.length > 0 ? named : names
  }
  for (const kind of chosen(Object.keys(kinds))) {
    mkdirSync(join(folder, kind), { recursive: true })
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...kinds[kind] })
    const page = await context.newPage()
    let isIn = false
    for (const name of chosen(Object.keys(all))) {
      const view = all[name]
      if (!view) continue
      if (!view.signedOut && !isIn) {
        await page.goto(told.url)
        await signIn(page, told.story)
        isIn = true
      }
      await context.setOffline(false)
      await page.goto(told.url + view.path(told.views))
      // A view that cannot be reached is to be seen as well.
      await view
        .show?.(page)
        .catch((error: Error) => process.stderr.write(`${kind} ${name}: ${error.message.split('\n')[0]}\n`))
      if (name !== 'offline') await page.waitForLoadState('networkidle')
      await page.screenshot({ path: join(folder, kind, `${name}.png`) })
      await page.evaluate(
        "for (const key of Object.keys(localStorage)) if (key.startsWith('chat:draft:')) localStorage.removeItem(key)",
      )
    }
    await context.close()
  }
}
