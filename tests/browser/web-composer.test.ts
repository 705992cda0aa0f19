// While one writes, the newest message stays in sight above the field, however much room the field takes.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { until } from '#stack/wait.ts'
import { bubble, choose, webWorld } from './web-world.ts'

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
  await page.evaluate("document.querySelector('[role=log]').scrollTop = 200")
  await page.getByRole('button', { name: 'To the newest message' }).waitFor()
  const at = () => page.evaluate("document.querySelector('[role=log]').scrollTop")
  const before = await at()
  const whole = await heightOf(page)
  await page.getByRole('textbox', { name: 'Message', exact: true }).fill('1\n2\n3\n4\n5\n6')
  await until('the field to take room', async () => (await heightOf(page)) < whole - 80)
  expect(await at()).toBe(before)
})
