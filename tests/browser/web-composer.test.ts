// While one writes, the newest message stays in sight above the field, however much room the field takes.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { until } from '#stack/wait.ts'
import { actOn, bubble, choose, gone, untilInPage, webWorld } from './web-world.ts'

const world = webWorld()

/** How many pixels of the newest message are out of sight. */
const hiddenIn = (page: Page): Promise<number> =>
  page.evaluate(`(() => {
    const log = document.querySelector('[role=log]').getBoundingClientRect()
    const newest = [...document.querySelectorAll('[role=log] article')].at(-1).getBoundingClientRect()
    return Math.max(0, Math.round(newest.bottom - log.bottom))
  })()`)

const heightOf = (page: Page): Promise<number> =>
  page.evaluate("document.querySelector('[role=log]').getBoundingClientRect().height")

test('the newest message stays above the field as lines, an edit and a smaller window take its room, and as others write', async () => {
  const { ann, ben, chatId } = await world.meet('First')
  for (let line = 0; line < 20; line++)
    await world.say(line % 4 === 0 ? ann : ben, chatId, `Line ${line}\nand more of it`)
  await world.say(ann, chatId, 'Mine')
  const page = await world.enterChat(ann, chatId, { viewport: { width: 900, height: 600 } })
  await bubble(page, 'Mine').waitFor()
  const field = page.getByRole('textbox', { name: 'Message', exact: true })
  const whole = await heightOf(page)
  await field.fill('1\n2\n3\n4\n5\n6')
  await until('the field to take room', async () => (await heightOf(page)) < whole - 80)
  await until('the newest message in sight', async () => (await hiddenIn(page)) === 0)
  await world.say(ben, chatId, 'Meanwhile')
  await bubble(page, 'Meanwhile').waitFor()
  await until('what came meanwhile in sight', async () => (await hiddenIn(page)) === 0)
  await field.fill('')
  await choose(page, 'Mine', 'Edit')
  await field.fill('a\nb\nc\nd\ne')
  await until('the newest message above the edit', async () => (await hiddenIn(page)) === 0)
  await page.setViewportSize({ width: 900, height: 420 })
  await until('the newest message in a smaller window', async () => (await hiddenIn(page)) === 0)
})

test('whoever reads further up stays there while they write', async () => {
  const { ann, chatId } = await world.meet('First')
  for (let line = 0; line < 20; line++) await world.say(ann, chatId, `Line ${line}\nand more of it`)
  const page = await world.enterChat(ann, chatId, { viewport: { width: 900, height: 600 } })
  await bubble(page, 'Line 19').waitFor()
  // Again, where rows that were measured meanwhile have brought it back to the end.
  await until('the page to stand further up', async () => {
    await page.evaluate("document.querySelector('[role=log]').scrollTop = 200")
    return page.getByRole('button', { name: 'Jump to latest' }).isVisible()
  })
  const at = () => page.evaluate("document.querySelector('[role=log]').scrollTop")
  const before = await at()
  const whole = await heightOf(page)
  await page.getByRole('textbox', { name: 'Message', exact: true }).fill('1\n2\n3\n4\n5\n6')
  await until('the field to take room', async () => (await heightOf(page)) < whole - 80)
  expect(await at()).toBe(before)
})

test('whoever chooses to edit writes at once, and leaves it with Escape', async () => {
  const { ann, chatId } = await world.meet('First')
  await world.say(ann, chatId, 'Mine')
  const page = await world.enterChat(ann, chatId)
  await choose(page, 'Mine', 'Edit')
  const editing = page.getByText('Editing message', { exact: true })
  await editing.waitFor()
  await gone(page.getByRole('menu'))
  await untilInPage(page, "document.activeElement?.tagName === 'TEXTAREA'")
  await page.keyboard.type(', too')
  expect(await page.getByRole('textbox', { name: 'Message', exact: true }).inputValue()).toBe('Mine, too')
  await page.keyboard.press('Escape')
  await gone(editing)
})

test('the newest reply of a thread stays above its field as the field takes room', async () => {
  const { ann, chatId } = await world.meet('First')
  const page = await world.enterChat(ann, chatId, { viewport: { width: 1400, height: 600 } })
  await actOn(page, 'First', 'Reply in a thread')
  const thread = page.getByRole('complementary')
  const field = thread.getByRole('textbox')
  for (let line = 0; line < 8; line++) {
    await field.fill(`Reply ${line}\nand more of it`)
    await field.press('Enter')
    await thread.locator('article', { hasText: `Reply ${line}` }).waitFor()
  }
  const hidden = `(() => {
    const [log, newest] = [document.querySelector('aside [role=region]'), [...document.querySelectorAll('aside article')].at(-1)]
    return newest.getBoundingClientRect().bottom - log.getBoundingClientRect().bottom
  })()`
  await untilInPage(page, `${hidden} <= 0`)
  const whole = (await thread.getByRole('region').first().boundingBox())?.height ?? 0
  await field.fill('1\n2\n3\n4\n5\n6')
  await until('the field to take room', async () => {
    return ((await thread.getByRole('region').first().boundingBox())?.height ?? whole) < whole - 80
  })
  await untilInPage(page, `${hidden} <= 0`)
})
