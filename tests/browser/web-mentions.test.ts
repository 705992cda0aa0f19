// Who is meant by a message is whoever was picked, and not whoever is called so; and what a link is, in what is shown of it.
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { bubble, bubbleIn, choose, gone, unique, webWorld } from './web-world.ts'

const world = webWorld()

/** Ann has a group with two who are both called Sam, and with another Sam. */
async function gather() {
  const name = unique('Sam')
  const people = await world.people('Ann', name, name, `${name} Lee`)
  const chatId = await world.group('Namesakes', people)
  await world.say(people[1], chatId, 'Who comes?')
  const page = await world.enterChat(people[0], chatId)
  return { page, chatId, name, people }
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true })
const offered = (page: Page) => page.getByRole('listbox', { name: 'People' }).getByRole('option')
/** Whom a bubble names, in the order of its text. */
const namedIn = (page: Page, text: string) =>
  bubble(page, text)
    .locator('[data-mention]')
    .evaluateAll(found => found.map(one => (one as unknown as { dataset: { mention: string } }).dataset.mention))

test('two of the same name are both picked, through a draft, a lost line and an edit, and both are told', async () => {
  const { page, chatId, name, people } = await gather()
  const [, one, other, lee] = people
  await field(page).pressSequentially(`(@${name.slice(0, 6)}`)
  await offered(page).first().waitFor()
  expect(await offered(page).count()).toBe(3)
  await page.keyboard.press('Enter')
  await field(page).pressSequentially('and "@sam')
  await offered(page).first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await field(page).pressSequentially(`or @${name} Le`)
  await offered(page).first().waitFor()
  await page.keyboard.press('Enter')
  const written = `(@${name} and "@${name} or @${name} Lee `
  expect(await field(page).inputValue()).toBe(written)
  // Nobody is offered where somebody stands already, nor in a mail address.
  expect(await offered(page).count()).toBe(0)
  await field(page).pressSequentially('ann@sa')
  expect(await offered(page).count()).toBe(0)

  await page.reload()
  await field(page).waitFor()
  expect(await field(page).inputValue()).toBe(`${written}ann@sa`)
  await field(page).press('Control+Home')
  await field(page).pressSequentially('Hi ')
  await page.context().setOffline(true)
  await field(page).press('Enter')
  await bubbleIn(page, 'Hi (', 'sending').waitFor()
  const picked = await namedIn(page, 'Hi (')
  expect(picked.slice(0, 2).sort()).toEqual([one.id, other.id].sort())
  expect(picked[2]).toBe(lee.id)
  await page.context().setOffline(false)
  await bubbleIn(page, 'Hi (', 'sent').waitFor()
  expect(await namedIn(page, 'Hi (')).toEqual(picked)
  const unread = async (person: (typeof people)[number]) => {
    const query = 'query Unread($id: ID!) { chat(id: $id) { unread { mentionCount } } }'
    const { chat } = await world.api.ask<{ chat: { unread: { mentionCount: number } } }>(
      query,
      { id: chatId },
      person.accessToken,
    )
    return chat.unread.mentionCount
  }
  expect(await Promise.all([one, other, lee].map(unread))).toEqual([1, 1, 1])

  await choose(page, 'Hi (', 'Edit')
  await field(page).press('Control+Home')
  for (let step = 0; step < `Hi (@${name}`.length; step++) await field(page).press('ArrowRight')
  await field(page).press('Backspace')
  // What is left of the name is a name to complete: where the cursor is, people are offered again.
  await offered(page).first().waitFor()
  await field(page).press('Control+End')
  await gone(offered(page).first())
  await field(page).press('Enter')
  await bubble(page, `Hi (@${name.slice(0, -1)} and`).waitFor()
  expect(await namedIn(page, 'Hi (')).toEqual(picked.slice(1))
  const samPage = await world.enterChat(one, chatId)
  await bubble(samPage, 'Hi (').waitFor()
  expect(await namedIn(samPage, 'Hi (')).toEqual(picked.slice(1))
})

test('links are whole, and stand apart from the text around them', async () => {
  const { annPage: page, benPage } = await world.meetOnPages('Hello')
  const text =
    "See (https://en.wikipedia.org/wiki/Blur_(band)), https://en.wikipedia.org/wiki/Rubik's_Cube. 看www.example.org。 ann@example.org javascript:alert(1)"
  await field(page).fill(text)
  await field(page).press('Enter')
  for (const one of [page, benPage]) {
    await bubble(one, 'See (').waitFor()
    const links = bubble(one, 'See (').locator('p a')
    expect(
      await links.evaluateAll(all =>
        all.map(link => (link as unknown as { getAttribute(name: string): string }).getAttribute('href')),
      ),
    ).toEqual([
      'https://en.wikipedia.org/wiki/Blur_(band)',
      "https://en.wikipedia.org/wiki/Rubik's_Cube",
      'http://www.example.org',
      'mailto:ann@example.org',
    ])
    expect(await bubble(one, 'See (').locator('p').first().textContent()).toBe(text)
  }
})
