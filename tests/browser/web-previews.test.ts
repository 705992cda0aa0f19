// Link previews in the web app: they come to the bubble while it is looked at, as text, and bring nothing of the page with them.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openWebOfPages, type WebOfPages } from '../flow/web-of-pages.ts'
import { forAxe, violationsOn } from './axe.ts'
import { screenshots } from './chromium.ts'
import { bubble, newKey, webWorld, write } from './web-world.ts'

const world = webWorld()
let web: WebOfPages

beforeAll(async () => {
  web = await openWebOfPages()
})

afterAll(async () => web?.[Symbol.asyncDispose]())

test('what a link leads to comes to its bubble, in every colour, for who reads it and for who sent it; no browser calls its server', async () => {
  const { ann, ben, chatId } = await world.meet('hello')
  const page = await world.enterChat(ann, chatId, forAxe)
  const [theirs, mine] = [web.link(`/page?${newKey()}`), web.link(`/hostile?${newKey()}`)]
  const title = `Roses ${new URL(theirs).search.slice(1)}`
  await world.say(ben, chatId, `read ${theirs}`)
  const card = bubble(page, `read ${theirs}`).getByRole('link', { name: title })
  await card.waitFor()
  expect(await card.textContent()).toBe(`${new URL(theirs).host} · Garden${title}How they grow`)
  expect(await card.getAttribute('href')).toBe(theirs)
  await write(page, `mine ${mine}`)
  const hostile = page.locator(`a[href="${mine}"]`, { hasText: '<script>alert(1)</script> gpj' })
  await hostile.waitFor()
  expect(await violationsOn(page)).toEqual([])
  await page.screenshot({ path: join(screenshots, 'link-previews.png') })
})
