// Finding people: from the first letter of their name on, and by their e-mail address where they let themselves be found by it.
import { randomBytes } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { go, gone, webWorld } from './web-world.ts'

const world = webWorld()

test('somebody is found from the first letter on; by their address once they have allowed it in their settings, and not before', async () => {
  // Of a script with so many letters that nobody else of this stack begins with it.
  const letter = String.fromCodePoint(0x5000 + (randomBytes(2).readUInt16BE() % 0x4000))
  const [ann, ben] = await world.people('Ann', `${letter}en`)
  const [page, settings] = await Promise.all([world.enter(ann), world.enter(ben)])
  await go(page, '?new')
  const dialog = page.getByRole('dialog')
  const field = dialog.getByLabel('Name, handle or email')
  const found = dialog.getByRole('button', { name: ben.displayName })
  await field.fill(letter)
  await found.waitFor()
  await field.fill(ben.email)
  await dialog.getByText('People can only be found by email if they allow it.').waitFor()
  await go(settings, 'settings/privacy')
  const allowed = settings.getByRole('switch', { name: 'Also by my email address' })
  expect(await allowed.getAttribute('aria-checked')).toBe('false')
  await allowed.click()
  await settings.getByRole('switch', { name: 'Also by my email address', checked: true }).waitFor()
  await settings.reload()
  await settings.getByRole('switch', { name: 'Also by my email address', checked: true }).waitFor()
  await field.fill('')
  await gone(found)
  await field.fill(ben.email)
  await found.waitFor()
})
