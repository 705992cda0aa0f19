/** @jest-environment <rootDir>/client/test/browser-environment.js */
// A menu's button is there before the menu is, and makes room for another one when it comes: also while a finger is on it.
import { expect, test } from '@jest/globals'
import { act } from 'react'
import { showMenu } from './fixtures/menu.tsx'

test('a button that is held down as the menu comes opens it: no click will come of that press', async () => {
  await using page = showMenu()
  const held = page.button()
  act(() => void held.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, button: 0 })))
  await page.comes()
  expect(page.button()).not.toBe(held)
  expect(page.menu()?.textContent).toBe('Pin')
})
