// The web app in a real browser, before a stack with people and rooms, on a way that can be cut. Every page has measure.* of in-page.js.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { buildPages } from '#stack/pages.ts'
import type { Person } from '#stack/seed/people.ts'
import { browserOptions } from '#stack/testing/browser.ts'
import { type CutProxy, startCutProxy } from '#stack/testing/cut-proxy.ts'
import { openRoomWorld, type RoomWorld } from '../send/room-world.ts'

export const checkout = join(import.meta.dirname, '../..')

export interface BrowserWorld extends AsyncDisposable {
  readonly rooms: RoomWorld
  readonly way: CutProxy
  /** Who sits before the browser. */
  readonly viewer: Person
  readonly others: readonly Person[]
  /** A context of its own has a cache of its own: an empty one. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; context: BrowserContext }>
}

export async function openBrowserWorld(options: { people: number; rooms: number }): Promise<BrowserWorld> {
  await using opened = new AsyncDisposableStack()
  await buildPages(checkout, 'web')
  const rooms = opened.use(await openRoomWorld(options))
  const way = opened.use(await startCutProxy(new URL('/', rooms.stack.gatewayUrl).href))
  const browser = await chromium.launch(await browserOptions())
  opened.defer(() => browser.close())
  const [viewer, ...others] = rooms.people
  if (!viewer) throw new Error('a world without people')
  const resources = opened.move()
  return {
    ...{ rooms, way, viewer, others },
    async open(path, contextOptions = {}) {
      const context = await browser.newContext({
        locale: 'en-GB',
        viewport: { width: 1280, height: 800 },
        ...contextOptions,
      })
      await context.addInitScript({ path: join(import.meta.dirname, 'in-page.js') })
      const page = await context.newPage()
      await page.goto(new URL(path, way.url).href)
      return { page, context }
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  }
}

/** Fills the form of the sign-in page; what is measured begins with the press of its button. */
export async function fillSignIn(page: Page, { email, password }: Person): Promise<void> {
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(password)
}

export const pressSignIn = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Sign in', exact: true }).click()

/** Calls one of the functions of in-page.js. */
export const measured = <T>(page: Page, call: string): Promise<T> => page.evaluate(`measure.${call}`) as Promise<T>

const sending = `mutation Send($input: SendMessageInput!) { sendMessage(input: $input) {
  __typename ... on UserError { reason } } }`

/** Somebody says something, at the service itself. Resolves once it is acknowledged. */
export async function say(
  { rooms }: BrowserWorld,
  by: Person,
  { chatId, body }: { chatId: string; body: string },
): Promise<void> {
  const input = { chatId, clientKey: randomUUID(), body }
  const { sendMessage } = await rooms.ask<{ sendMessage: { __typename: string; reason?: string } }>(
    ...(['messages', by, sending, { input }] as const),
  )
  if (sendMessage.__typename !== 'SendMessageSuccess')
    throw new Error(`sendMessage answered ${sendMessage.__typename}: ${sendMessage.reason}`)
}
