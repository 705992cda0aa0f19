// What cannot be taken back is asked before it is done; what was done is said where it is in nobody's way.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDirectChat } from '#stack/seed/people.ts'
import { bubble, choose, go, gone, untilInPage, webWorld, write } from './web-world.ts'

const world = webWorld()

const asked = (page: Page) => page.getByRole('alertdialog')

/** Thinks better of it. */
async function refuse(page: Page): Promise<void> {
  await asked(page).getByRole('button', { name: 'Cancel', exact: true }).click()
  await gone(asked(page))
}

test('nothing that cannot be taken back is done by one press: it can be thought better of, and then nothing has changed', async () => {
  const [ann, ben] = await world.people('Ann', 'Ben')
  const direct = await openDirectChat(world.api, ann, ben)
  const chatId = await world.group('Allotment', [ann, ben])
  await world.say(ben, chatId, 'Who waters the beans?')
  await world.say(ann, direct, 'hello Ben')
  const page = await world.enterChat(ann, chatId)

  await choose(page, 'Who waters the beans?', 'Forward')
  const forward = page.getByRole('dialog', { name: 'Forward to' })
  const send = forward.getByRole('button', { name: 'Forward', exact: true })
  expect(await send.isDisabled()).toBe(true)
  await forward.getByRole('list').getByRole('button', { name: 'Ben' }).click()
  await forward.getByRole('button', { name: 'Ben', pressed: true }).waitFor()
  expect(await send.isDisabled()).toBe(false)
  await forward.getByRole('button', { name: 'Close', exact: true }).click()
  await gone(forward)

  await page.getByRole('button', { name: 'Details' }).click()
  for (const item of ['Make admin', 'Make owner', 'Remove from group', 'Ban from group']) {
    await page.getByRole('dialog').getByRole('button', { name: 'Actions for Ben' }).click()
    await page.getByRole('menuitem', { name: item }).click()
    await asked(page).getByText(/Ben/).first().waitFor()
    await refuse(page)
  }
  const members = page.getByRole('region', { name: 'Members' })
  expect(await members.getByText('Admin', { exact: true }).count()).toBe(0)
  expect(await members.getByText('Ben').count()).toBe(1)

  await page.getByRole('button', { name: 'Invite links' }).click()
  await page.getByRole('button', { name: 'Create link' }).click()
  await page.getByRole('button', { name: 'Revoke' }).click()
  await refuse(page)
  expect(await page.getByRole('button', { name: 'Revoke' }).count()).toBe(1)
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click()

  // Each device is a session of its own.
  await world.enter(ann)
  await go(page, 'settings/sessions')
  const others = page.getByRole('main').getByRole('button', { name: 'Sign out' })
  await others.first().waitFor()
  const before = await others.count()
  await others.first().click()
  await refuse(page)
  await page.reload()
  await others.first().waitFor()
  expect(await others.count()).toBe(before)
  await go(page, `c/${direct}`)
  await bubble(page, 'hello Ben').waitFor()
  expect(await bubble(page, 'Who waters the beans?').count()).toBe(0)
})

/** Looks at once when it is told, since it is told for a few seconds only. `window.told` says what lay under it. */
const watch = (words: string) => `{
  const covers = (one, other) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
  new MutationObserver((_, observer) => {
    const toast = [...document.querySelectorAll('li')].find(item => item.textContent === '${words}')
    if (!toast) return
    observer.disconnect()
    const box = toast.getBoundingClientRect()
    const controls = [...document.querySelectorAll('header :is(a, button), section[aria-label=Write] :is(a, button, textarea, input)')]
    const under = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    window.told = {
      isShown: box.width > 0 && box.top >= 0 && box.bottom <= innerHeight,
      seen: controls.filter(control => control.getClientRects().length > 0).length,
      covered: controls.filter(control => covers(box, control.getBoundingClientRect())).map(control => control.ariaLabel ?? control.textContent),
      isPressable: !toast.contains(under),
    }
  }).observe(document.body, { subtree: true, childList: true })
}`

test.each([
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 800, height: 600 }],
  ['a phone', { width: 390, height: 844 }],
])(
  'what was just done is said where it covers neither the place to write nor the head of the chat, %s',
  async (_name, viewport) => {
    const { ann, chatId } = await world.meet('hello Ann')
    const page = await world.enterChat(ann, chatId, { viewport })
    await write(page, 'one line\nand another')
    await page.evaluate(watch('Copied.'))
    await choose(page, 'hello Ann', 'Copy text')
    await untilInPage(page, 'window.told !== undefined')
    const told = (await page.evaluate('window.told')) as { seen: number }
    expect(told).toEqual({ isShown: true, seen: told.seen, covered: [], isPressable: true })
    expect(told.seen).toBeGreaterThan(6)
  },
)

test('what was open over the page gives the focus back: to the button it came from, to the message of a menu', async () => {
  const { ann, chatId } = await world.meet('hello Ann')
  const page = await world.enterChat(ann, chatId)
  const focused = (name: string) => page.getByRole('button', { name }).and(page.locator(':focus')).waitFor()
  await page.getByRole('button', { name: 'Details' }).press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await focused('Details')
  await bubble(page, 'hello Ann').hover()
  await bubble(page, 'hello Ann').getByRole('button', { name: 'More' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Forward' }).press('Enter')
  await page.getByRole('dialog', { name: 'Forward to' }).waitFor()
  await page.keyboard.press('Escape')
  await focused('More')
})
