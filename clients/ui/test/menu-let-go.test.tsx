/** @jest-environment <rootDir>/client/test/browser-environment.js */
// A menu's button is there before the menu is: a press that became a scroll has asked for nothing.
import { expect, test } from '@jest/globals'
import { act } from 'react'
import { showMenu } from './fixtures/menu.tsx'

test('a press that was taken back opens nothing', async () => {
  await using page = showMenu()
  act(() => {
    for (const type of ['pointerdown', 'pointercancel'])
      page.button().dispatchEvent(new MouseEvent(type, { bubbles: true, button: 0 }))
  })
  await page.comes()
  expect(page.menu()).toBeNull()
})
