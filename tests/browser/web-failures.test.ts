// A server that fails: whatever a page has asked for, it says that it did not come, offers another try, and is whole once the server is.
import { expect, test } from '@jest/globals'
import type { Page, Route } from 'playwright-core'
import { say } from '#stack/seed/people.ts'
import { newKey, operationOf, webWorld } from './web-world.ts'

const world = webWorld()

const json = { contentType: 'application/json' }
const failures = {
  'a broken server': (route: Route) => route.fulfill({ ...json, status: 500, body: 'Internal Server Error' }),
  'a busy server': (route: Route) =>
    route.fulfill({ ...json, status: 429, body: '{}', headers: { 'retry-after': '0' } }),
  'an error in the answer': (route: Route) =>
    route.fulfill({
      ...json,
      body: '{"data":null,"errors":[{"message":"no","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}',
    }),
  'a cut connection': (route: Route) => route.abort('connectionreset'),
} as const

const kinds = Object.keys(failures) as (keyof typeof failures)[]

interface Case {
  readonly operation: string
  /** In the app; CHAT stands for the group's id. */
  readonly path: string
  /** Buttons that lead there. */
  readonly press?: readonly string[]
  /** What is there once it was loaded. */
  readonly shows: string | RegExp
}

const cases: readonly Case[] = [
  { operation: 'Home', path: '', shows: 'Orchard' },
  { operation: 'Archive', path: '', press: ['Archived'], shows: 'No chats found' },
  { operation: 'Requests', path: '', shows: 'Message requests' },
  { operation: 'OpenChat', path: 'c/CHAT', shows: /^Write$/ },
  { operation: 'MemberList', path: 'c/CHAT', press: ['Details'], shows: /^Members$/ },
  { operation: 'PinList', path: 'c/CHAT', press: ['Pinned messages'], shows: 'No pinned messages' },
  { operation: 'Notices', path: 'notices', shows: /Ben/ },
  { operation: 'Later', path: 'later', shows: 'Nothing saved yet' },
  { operation: 'Myself', path: 'settings/profile', shows: 'Bio' },
  { operation: 'MyBlocks', path: 'settings/privacy', shows: 'You haven’t blocked anyone.' },
  {
    operation: 'MyAccount',
    path: 'settings/security',
    shows: 'Ask for a code from an authenticator app as well as your password.',
  },
  { operation: 'MyAccount', path: 'settings/sessions', shows: 'Where you’re signed in' },
  { operation: 'NotificationPreferences', path: 'settings/notifications', shows: 'Quiet hours' },
]

/** Ann is in a group with Ben, and Dora, whom she does not know, has written to her. */
async function furnish() {
  const [ann, ben, dora] = await world.people('Ann', 'Ben', 'Dora')
  const chatId = await world.group('Orchard', [ann, ben])
  await say(world.api, ben, { chatId, clientKey: newKey(), body: 'Who comes?', mentionIds: [ann.id] })
  await world.say(dora, await world.openAsStranger(dora, ann), 'Do you remember me?')
  return { ann, chatId }
}

async function openFailing(page: Page, { operation, path, press = [] }: Case, fail: (route: Route) => Promise<void>) {
  await page.route('**/graphql', route => (operationOf(route) === operation ? fail(route) : route.continue()))
  await page.goto(new URL(path, world.url).href)
  for (const name of press) await page.getByRole('button', { name, exact: true }).first().click()
  await page.getByRole('alert').filter({ hasText: 'Couldn’t load this.' }).first().waitFor()
}

test.each(cases.map((one, index) => ({ ...one, kind: kinds[index % kinds.length] ?? kinds[0] })))(
  '$operation of /$path meets $kind, and is there after another try',
  async one => {
    const { ann, chatId } = await furnish()
    const page = await world.enter(ann)
    const path = one.path.replace('CHAT', chatId)
    await openFailing(page, { ...one, path }, failures[one.kind as keyof typeof failures])
    expect(await page.getByText(one.shows).count()).toBe(0)
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page
      .getByText(one.shows)
      .or(page.getByRole('region', { name: one.shows }))
      .first()
      .waitFor()
    expect(await page.getByText('Couldn’t load this.').count()).toBe(0)
  },
)

test('a page that was left alone is right by itself once the server is', async () => {
  const { ann } = await furnish()
  const page = await world.enter(ann)
  await openFailing(page, { operation: 'Myself', path: 'settings/profile', shows: '' }, failures['a broken server'])
  await page.unroute('**/graphql')
  await page.getByText('Bio').waitFor()
})
