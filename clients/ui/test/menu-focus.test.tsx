/** @jest-environment <rootDir>/client/test/browser-environment.js */
// A menu's button is there before the menu is: whoever has come to it by the keyboard notices nothing.
import { expect, test } from '@jest/globals'
import { showMenu } from './fixtures/menu.tsx'

test('the button keeps the focus when what it opens comes', async () => {
  await using page = showMenu()
  const early = page.button()
  expect(early.getAttribute('aria-haspopup')).toBe('menu')
  early.focus()
  await page.comes()
  expect(page.button()).not.toBe(early)
  expect(document.activeElement).toBe(page.button())
  expect(page.menu()).toBeNull()
})
