// Link previews in the web app: they come to the bubble while it is looked at, as text, and bring nothing of the page with them.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Person, say } from '#stack/seed/people.ts'
import { openWebOfPages, type WebOfPages } from '../flow/web-of-pages.ts'
import { violationsOn } from './axe.ts'
import { bubble, openChat, patience, root, startWebWorld, type WebWorld, write } from './web-world.ts'

let world: WebWorld
let web: WebOfPages
let ann: Person
let ben: Person
let chatId: string
beforeAll(async () => {
  ;[world, web] = [await startWebWorld(), await openWebOfPages()]
  ;({ ann, ben, chatId } = await world.meet('hello'))
}, 400_000)
afterAll(async () => {
  await world?.[Symbol.asyncDispose]()
  await web?.[Symbol.asyncDispose]()
})

test.each(['light', 'dark'] as const)(
  'what a link leads to comes to its bubble, in %s colours, for who reads it and for who sent it',
  async colorScheme => {
    const page = await world.enter(ann, { colorScheme, bypassCSP: true, reducedMotion: 'reduce' })
    await openChat(page, 'Ben')
    const [theirs, mine] = [web.link(`/page?${colorScheme}-theirs`), web.link(`/hostile?${colorScheme}-mine`)]
    await say(world.api, ben, { chatId, clientKey: `link-of-ben-${colorScheme}`, body: `read ${theirs}` })
    const card = bubble(page, `read pages.test`).getByRole('link', { name: `Roses ${colorScheme}-theirs` })
    await card.waitFor(patience)
    expect(await card.textContent()).toBe(`${new URL(theirs).host} · GardenRoses ${colorScheme}-theirsHow they grow`)
    expect(await card.getAttribute('href')).toBe(theirs)
    await write(page, `mine ${mine}`)
    const hostile = page.locator(`a[href="${mine}"]`, { hasText: '<script>alert(1)</script> gpj' })
    await hostile.waitFor(patience)
    expect(await violationsOn(page)).toEqual([])
    await page.screenshot({ path: join(root, `.data/link-previews-${colorScheme}.png`) })
    await page.close()
  },
  120_000,
)

test('no browser calls a server that somebody has linked to', () => {
  expect(world.foreign).toEqual([])
  expect(world.errors).toEqual([])
})
