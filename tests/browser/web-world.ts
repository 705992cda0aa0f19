// The web app for tests: built from its sources, served by the stack's gateway, opened by people with a browser context each.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
  type Route,
} from 'playwright-core'
import { browserOptions } from '#stack/browser.ts'
import { type Api, createApi } from '#stack/seed/api.ts'
import { codeIn, createMailbox } from '#stack/seed/mailbox.ts'
import { type Account, openDirectChat, type Person, say, signUp } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing.ts'
import { until } from '#stack/wait.ts'
import { buildWebApp } from '#stack/web-app.ts'

export const root = join(import.meta.dirname, '../..')
export const patience = { timeout: 30_000 }

/** React tells what inspects it of every change that it has brought to the screen: `window.commits` counts them. */
const countCommits = `
  window.commits = 0
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true, renderers: new Map(), inject: () => 1, checkDCE() {}, onScheduleFiberRoot() {},
    onCommitFiberRoot() { window.commits += 1 }, onCommitFiberUnmount() {}, onPostCommitFiberRoot() {},
  }`

export const commitsOf = (page: Page): Promise<number> => page.evaluate('window.commits') as Promise<number>

export interface WebWorld extends AsyncDisposable {
  readonly url: string
  readonly api: Api
  /** What pages wrote as errors to their consoles, and exceptions that they did not catch. */
  readonly errors: string[]
  /** Addresses outside of this machine that pages asked for. */
  readonly foreign: string[]
  /** A fresh browser context with one page, at the app's first page. */
  open(options?: BrowserContextOptions & { url?: string }): Promise<Page>
  /** The same, signed in as somebody who has an account. */
  enter(account: Account, options?: BrowserContextOptions & { url?: string }): Promise<Page>
  account(displayName: string): Account
  /** Registers over the API. */
  signUp(displayName: string): Promise<Person>
  /** Registers Ann and Ben, who have a chat of two, in which Ben has said these words. */
  meet(words: string): Promise<{ ann: Person; ben: Person; chatId: string }>
  /** The code of the next mail to this address. */
  nextCode(email: string): Promise<string>
}

export async function startWebWorld(): Promise<WebWorld> {
  await buildWebApp(root)
  const { gatewayUrl, mailUrl } = testStack()
  const url = new URL('/', gatewayUrl).href
  const api = createApi(gatewayUrl)
  const mailbox = createMailbox(mailUrl)
  const browser: Browser = await chromium.launch(await browserOptions())
  const errors: string[] = []
  const foreign: string[] = []

  const account = (displayName: string): Account => ({
    displayName,
    email: `${displayName.split(' ')[0]?.toLowerCase()}-${randomBytes(6).toString('hex')}@example.com`,
    password: randomBytes(12).toString('base64url'),
  })

  async function guard(context: BrowserContext): Promise<void> {
    await context.route(
      address => !['127.0.0.1', 'localhost'].includes(address.hostname) && address.protocol.startsWith('http'),
      route => {
        foreign.push(route.request().url())
        return route.abort()
      },
    )
  }

  async function open({ url: first = url, ...options }: BrowserContextOptions & { url?: string } = {}): Promise<Page> {
    const context = await browser.newContext({
      locale: 'en-GB',
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    })
    await guard(context)
    await context.addInitScript(countCommits)
    const page = await context.newPage()
    page.on('console', message => {
      // A refused password or a cut network is told by the browser, too; the app shows it itself.
      if (message.type() === 'error' && !message.text().includes('Failed to load resource')) errors.push(message.text())
    })
    page.on('pageerror', error => errors.push(error.message))
    await page.goto(first)
    return page
  }

  return {
    url,
    api,
    errors,
    foreign,
    account,
    open,
    async enter(known, options) {
      const page = await open(options)
      await signInOn(page, known)
      return page
    },
    async meet(words) {
      const [ann, ben] = [await signUp(api, mailbox, account('Ann')), await signUp(api, mailbox, account('Ben'))]
      const chatId = await openDirectChat(api, ann, ben)
      await say(api, ben, { chatId, clientKey: 'what-ben-said-first', body: words })
      return { ann, ben, chatId }
    },
    signUp: displayName => signUp(api, mailbox, account(displayName)),
    async nextCode(email) {
      return codeIn(await mailbox.nextMail(email, new Set()))
    },
    async [Symbol.asyncDispose]() {
      await browser.close()
    },
  }
}

/** Signs in on the page that is open, and waits for the list of chats. */
export async function signInOn(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('heading', { name: 'Chats', level: 1 }).waitFor(patience)
}

/**
 * Waits until an expression holds in the page. Playwright's own `waitForFunction` does it by `eval`, which the app's content security
 * policy forbids from the second try on: it works only where nothing has to be waited for.
 */
export async function untilInPage(page: Page, expression: string): Promise<void> {
  await until(`${expression} in the page`, () => page.evaluate(expression))
}

/** Which operation of the app a request is, for tests that hold one of them back. */
export function operationOf(route: Route): string | undefined {
  return ((route.request().postDataJSON() ?? {}) as { operationName?: string }).operationName
}

/** Opens a chat by its name in the list. */
export async function openChat(page: Page, name: string): Promise<void> {
  await page.locator('a[data-row]', { hasText: name }).click(patience)
  await page.getByRole('log').waitFor(patience)
}

export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill(text)
  await page.getByRole('textbox', { name: 'Message' }).press('Enter')
}

/** The bubbles with this text. */
export const bubble = (page: Page, text: string) => page.locator('article', { hasText: text })

/** A bubble of mine, once it has got this far. */
export const bubbleIn = (page: Page, text: string, state: 'sending' | 'sent' | 'delivered' | 'read' | 'failed') =>
  bubble(page, text).filter({ has: page.locator(`[data-state=${state}]`) })

/** Whether it comes within so many milliseconds; for what is tried again where it does not. */
export const shows = (locator: Locator, ms: number): Promise<boolean> =>
  locator
    .first()
    .waitFor({ timeout: ms })
    .then(
      () => true,
      () => false,
    )

/** Finds somebody in the open dialog and takes them. Domains hear of a new account a moment later: the name is typed until it is found. */
export async function findPerson(page: Page, name: string): Promise<void> {
  const field = page.getByLabel('Name or handle')
  const found = page.getByRole('dialog').getByRole('button', { name }).first()
  await until(`${name} to be found`, async () => {
    await field.fill('')
    await field.fill(name)
    return shows(found, 2_000)
  })
  await found.click(patience)
}
