// A message's menu where one has pressed it, an address of its own, and the way from a member to a chat with them.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { until } from '#stack/wait.ts'
import { forAxe, violationsOn } from './axe.ts'
import { bubble, gone, untilInPage, webWorld, write } from './web-world.ts'

const world = webWorld()

const menu = (page: Page) => page.getByRole('menu')

/** By hand: a menu that opens under the pointer is there before the button is let go, which Playwright's own click takes for a fault. */
async function press(page: Page, words: string): Promise<void> {
  const { x, y } = (await bubble(page, words).getByText(words).boundingBox()) ?? { x: 0, y: 0 }
  await page.mouse.click(x + 5, y + 5, { button: 'right' })
}

/** What of the menu lies beyond the window, or cannot be scrolled to. */
const beyond = `(() => {
  const { left, top, right, bottom } = document.querySelector('[role=menu]').getBoundingClientRect()
  return [left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]
})()`

test.each([
  ['wide', { width: 1280, height: 800 }],
  ['narrow', { width: 700, height: 420 }],
  ['a phone', { width: 390, height: 844 }],
  ['a phone on its side', { width: 844, height: 390 }],
])('a right click opens the menu of a message, all of it within the window, %s', async (_name, viewport) => {
  const { ann, chatId } = await world.meet('hello Ann')
  const page = await world.enterChat(ann, chatId, { ...forAxe, viewport })
  await write(page, 'hello Ben')
  await bubble(page, 'hello Ben').locator('[data-state]').first().waitFor()
  for (const words of ['hello Ann', 'hello Ben']) {
    await press(page, words)
    await menu(page).getByRole('menuitem', { name: 'Reply', exact: true }).waitFor()
    await until('the menu to stand within the window', async () =>
      ((await page.evaluate(beyond)) as boolean[]).every(Boolean),
    )
    const last = menu(page).getByRole('menuitem', { name: 'Delete' })
    await last.scrollIntoViewIfNeeded()
    expect(await violationsOn(page, '[role=menu]')).toEqual([])
    await last.click()
    await gone(menu(page))
    await page.getByRole('dialog', { name: 'Delete' }).getByRole('button', { name: 'Close' }).click()
    await gone(page.getByRole('dialog'))
  }
  await press(page, 'hello Ann')
  await menu(page).getByRole('menuitem', { name: 'Reply', exact: true }).click()
  await page.getByText('Replying to').waitFor()
  await page.getByRole('textbox', { name: 'Message' }).and(page.locator(':focus')).waitFor()
})

test('a finger that stays on a message opens its menu as a sheet; one that moves on does not', async () => {
  const { ann, chatId } = await world.meet('hello Ann')
  const viewport = { width: 390, height: 844 }
  const page = await world.enterChat(ann, chatId, { viewport, isMobile: true, hasTouch: true })
  const { x, y } = (await bubble(page, 'hello Ann').getByText('hello Ann').boundingBox()) ?? { x: 0, y: 0 }
  const touch = await page.context().newCDPSession(page)
  const point = { x: x + 5, y: y + 5 }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  await menu(page).getByRole('menuitem', { name: 'Copy text' }).waitFor()
  // The sheet lies under the finger by now: whatever comes of letting it go chooses nothing.
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  const box = await menu(page).boundingBox()
  expect(box?.width).toBeGreaterThan(360)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(820)
  await menu(page).getByRole('menuitem', { name: 'Copy text' }).tap()
  await page.getByText('Copied.', { exact: true }).waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('hello Ann')
})

test('a message has a link, which stays in the address of whoever opens it, until they are at the newest again', async () => {
  const { ann, ben, chatId } = await world.meet('the first of all')
  for (let index = 0; index < 60; index++) await world.say(ben, chatId, `line ${index}.`)
  const page = await world.enterChat(ann, chatId)
  await bubble(page, 'line 59.').getByText('line 59.').click({ button: 'right' })
  await menu(page).getByRole('menuitem', { name: 'Copy link' }).click()
  await page.getByText('Copied.', { exact: true }).waitFor()
  const link = String(await page.evaluate('navigator.clipboard.readText()'))
  expect(link).toBe(`${world.url}c/${chatId}?at=61`)
  await page.goto(`${world.url}c/${chatId}?at=1`)
  await bubble(page, 'the first of all').waitFor()
  await page.reload()
  await bubble(page, 'the first of all').waitFor()
  expect(await page.evaluate('location.search')).toBe('?at=1')
  // Led there once more, from further down.
  await page.getByRole('log').focus()
  await until('the first one to be out of sight', async () => {
    // Whoever is still being led there is held there.
    await page.keyboard.press('End')
    return (await bubble(page, 'the first of all').count()) === 0
  })
  await page.evaluate(`history.pushState(null, '', '/c/${chatId}?at=1')`)
  await bubble(page, 'the first of all').waitFor()
  await page.getByRole('button', { name: /^Jump to latest/ }).click()
  await untilInPage(page, "location.search === ''")
  await bubble(page, 'line 59.').waitFor()
})

test('from a member of a group one comes to a chat with them', async () => {
  const [ann, ben] = await world.people('Ann', 'Ben')
  const chatId = await world.group('Orchard', [ann, ben])
  await world.say(ben, chatId, 'Who comes?')
  const page = await world.enterChat(ann, chatId)
  await page.getByRole('button', { name: 'Details' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Actions for Ben' }).click()
  await page.getByRole('menuitem', { name: 'Message' }).click()
  await page.getByRole('heading', { name: 'Ben', level: 2 }).waitFor()
  await page.getByRole('textbox', { name: 'Message' }).waitFor()
})
