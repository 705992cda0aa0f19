// The web app for tests: served by the stack's gateway, opened by people with a browser context each, who were made for one test.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Locator, Page, Route } from 'playwright-core'
import { type Api, createApi } from '#stack/seed/api.ts'
import { type DirectPerson, makePeople } from '#stack/seed/direct.ts'
import { type Account, openDirectChat, openGroup, type Person, say } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { type OpenOptions, testBrowser } from './chromium.ts'

export const root = join(import.meta.dirname, '../..')

export interface Meeting {
  readonly ann: DirectPerson
  readonly ben: DirectPerson
  readonly chatId: string
}

export interface WebWorld {
  /** Of the app's first page. */
  readonly url: string
  readonly api: Api
  /** A fresh browser context with one page, at the app's first page. */
  open(options?: Partial<OpenOptions>): Promise<Page>
  /** The same, signed in on a device of their own as somebody who has an account, with the list of chats there. */
  enter(person: Person, options?: Partial<OpenOptions>): Promise<Page>
  /** The same with a chat on the page. */
  enterChat(person: Person, chatId: string, options?: Partial<OpenOptions>): Promise<Page>
  /** People whom nobody knows yet. */
  people<const N extends readonly string[]>(...names: N): Promise<{ -readonly [I in keyof N]: DirectPerson }>
  /** Ann and Ben, who have a chat of two, in which Ben has said these words. */
  meet(words: string): Promise<Meeting>
  /** The two with a page each, on which their chat is open. */
  meetOnPages(words: string): Promise<Meeting & { readonly annPage: Page; readonly benPage: Page }>
  /** A group of these people, the first of whom leads it. @returns its id */
  group(title: string, people: readonly [Person, ...Person[]]): Promise<string>
  /** A chat of two who share none, which the other has not accepted. @returns its id */
  openAsStranger(by: Person, other: Person): Promise<string>
  say(by: Person, chatId: string, body: string): Promise<void>
}

/** Called once at the top of a test file. @param kind of browser */
export function webWorld(kind?: 'shell' | 'whole'): WebWorld {
  const place = testStack()
  const url = new URL('/', place.gatewayUrl).href
  const api = createApi(place.gatewayUrl)
  const browser = testBrowser(kind)
  const open: WebWorld['open'] = options => browser.open({ url, ...options })
  const people: WebWorld['people'] = (...names) => makePeople(place, names)
  const sayTo: WebWorld['say'] = (by, chatId, body) => say(api, by, { chatId, clientKey: newKey(), body })

  const enter: WebWorld['enter'] = async (person, options = {}) => {
    const { origin } = new URL(options.url ?? url)
    const localStorage = [{ name: 'chat:session', value: await newSession(api, person) }]
    const page = await open({ ...options, storageState: { cookies: [], origins: [{ origin, localStorage }] } })
    if (options.url === undefined || new URL(options.url).pathname === '/') await chatsOn(page)
    return page
  }

  const enterChat: WebWorld['enterChat'] = async (person, chatId, options) => {
    const page = await enter(person, { ...options, url: new URL(`c/${chatId}`, options?.url ?? url).href })
    await page.getByRole('log').locator('article').first().waitFor()
    return page
  }

  const meet: WebWorld['meet'] = async words => {
    const [ann, ben] = await people('Ann', 'Ben')
    const chatId = await openDirectChat(api, ann, ben)
    await sayTo(ben, chatId, words)
    return { ann, ben, chatId }
  }

  return {
    ...{ url, api, open, enter, enterChat, people, meet, say: sayTo },
    async meetOnPages(words) {
      const meeting = await meet(words)
      const { ann, ben, chatId } = meeting
      const [annPage, benPage] = await Promise.all([enterChat(ann, chatId), enterChat(ben, chatId)])
      return { ...meeting, annPage, benPage }
    },
    async openAsStranger(by, other) {
      const { createDirectChat } = await api.ask<{ createDirectChat: { chat: { id: string } } }>(
        'mutation($input: CreateDirectChatInput!) { createDirectChat(input: $input) { ... on CreateChatSuccess { chat { id } } } }',
        { input: { userId: other.id } },
        by.accessToken,
      )
      return createDirectChat.chat.id
    },
    group: (title, [first, ...members]) => openGroup(api, first, { clientKey: newKey(), title, members }),
  }
}

export const newKey = () => `key-${randomBytes(8).toString('hex')}`

/** A name that nobody else of this stack has, so that it can be searched for. */
export const unique = (name: string) => `${name} ${randomBytes(3).toString('hex')}`

/** What the app keeps of somebody who has just signed in on a device of their own. */
async function newSession(api: Api, { email, password }: Account): Promise<string> {
  const { login } = await api.ask<{ login: { accessToken?: string } }>(
    'mutation Enter($input: LoginInput!) { login(input: $input) { ... on SignedIn { accessToken accessTokenExpiresAt refreshToken } } }',
    { input: { email, password } },
  )
  if (!login.accessToken) throw new Error(`${email} could not sign in`)
  return JSON.stringify(login)
}

const chatsOn = (page: Page) => page.getByRole('heading', { name: 'Chats', level: 1 }).waitFor()

/** Signs in on the page that is open, and waits for the list of chats. */
export async function signInOn(page: Page, account: Account): Promise<void> {
  await typeIn(page, account)
  await chatsOn(page)
}

/** The same, wherever it leads. */
export async function typeIn(page: Page, { email, password }: Account): Promise<void> {
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('input[name=password]').press('Enter')
}

/** Goes to another address of the app, as its own links do. */
export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(`/${path}`)})`)
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
  await page.locator('a[data-row]', { hasText: name }).click()
  await page.getByRole('log').waitFor()
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

/** What can be done to a message: its toolbar comes with the pointer. */
export async function actOn(page: Page, text: string, name: string): Promise<void> {
  await bubble(page, text).first().hover()
  await bubble(page, text).first().getByRole('button', { name }).first().click()
}

/** The same from its menu. */
export async function choose(page: Page, text: string, item: string): Promise<void> {
  await actOn(page, text, 'More')
  await page.getByRole('menuitem', { name: item }).click()
}

/** Says yes to the question that stands there. */
export async function agree(page: Page, action: string): Promise<void> {
  await page.getByRole('alertdialog').getByRole('button', { name: action }).click()
  await gone(page.getByRole('alertdialog'))
}

export const gone = (locator: Locator) => locator.waitFor({ state: 'detached' })

/** Finds somebody in the open dialog and takes them. */
export async function findPerson(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name, handle or email').fill(name)
  await page.getByRole('dialog').getByRole('button', { name }).first().click()
}
