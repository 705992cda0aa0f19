/** @jest-environment <rootDir>/client/test/browser-environment.js */
// A menu's button is there before the menu is: whoever has pressed it waits, and need not press it again.
import { expect, test } from '@jest/globals'
import { act } from 'react'
import { showMenu } from './fixtures/menu.tsx'

test('a button that was pressed before opens the menu when it comes', async () => {
  await using page = showMenu()
  act(() => page.button().click())
  expect(page.menu()).toBeNull()
  await page.comes()
  expect(page.button().getAttribute('aria-expanded')).toBe('true')
  expect(page.menu()?.textContent).toBe('Pin')
})
