// Formatting in the web app: what each mark is shown as, on one's own messages and on others', and that nothing that is written acts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { until } from '#stack/wait.ts'
import { forAxe, violationsOn } from './axe.ts'
import { screenshots } from './chromium.ts'
import { actOn, bubble, bubbleIn, gone, root, untilInPage, webWorld, write } from './web-world.ts'

const world = webWorld()

const text = `# Release **4.2** is out
Thanks *everyone*, this was ~~hard~~ \`fun\`. See [the notes](https://example.org/notes_4_2).

> It works on my machine
> > Then we ship your machine

1. tag it
2. build it
   - on **Linux**
   - on macOS

\`\`\`js
// says hello
const greet = name => \`Hello, \${name}!\`
export default greet(42)
\`\`\`

| Part | Size | What it does for whoever uses it |
|:-----|-----:|:--------|
| \`web\` | 233 | everything |
| worker | 7 | *little* |

The butler is ||**Ben**, and https://example.org/proof knows it||.`

const field = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true })

test('marks are shown as what they mean, in every colour, on my messages and on others', async () => {
  const { ann, ben, chatId } = await world.meet('hello')
  await world.say(ben, chatId, text)
  const page = await world.enterChat(ann, chatId, forAxe)
  const theirs = page.locator('article').nth(1)
  await theirs.locator('table').waitFor()
  await field(page).fill(`${text}\n\nمرحبا **بكم** في \`code\``)
  await field(page).press('Enter')
  await page.locator('article').nth(2).locator('table').waitFor()
  for (const one of [theirs, page.locator('article').nth(2)]) {
    const inside = (selector: string) => one.locator(selector).allTextContents()
    expect(await inside('strong')).toEqual(expect.arrayContaining(['Release 4.2 is out', '4.2', 'Linux']))
    expect(await inside('em')).toEqual(['everyone', 'little'])
    expect(await inside('del')).toEqual(['hard'])
    expect(await inside(':not(pre) > code')).toEqual(expect.arrayContaining(['fun', 'web']))
    expect(await inside('blockquote blockquote')).toEqual(['Then we ship your machine'])
    expect(await inside('ol > li > ul > li')).toEqual(['on Linux', 'on macOS'])
    expect(await inside('th')).toEqual(['Part', 'Size', 'What it does for whoever uses it'])
    expect(await one.locator('td').nth(1).getAttribute('style')).toBe('text-align: right;')
    const notes = one.getByRole('link', { name: 'the notes' })
    expect([await notes.getAttribute('href'), await notes.getAttribute('title')]).toEqual(
      Array(2).fill('https://example.org/notes_4_2'),
    )
    // Colours come with the language.
    await one.locator('pre span', { hasText: 'const' }).first().waitFor()
    expect(await inside('pre')).toEqual([text.split('```')[1]?.slice('js\n'.length, -1)])
  }

  const copy = theirs.getByRole('button', { name: 'Copy code' })
  await copy.click()
  await until('the code to be copied', async () =>
    String(await page.evaluate('navigator.clipboard.readText()')).startsWith('// says hello\nconst greet'),
  )

  // What is hidden is no link yet, and found by nobody but who asks for it.
  const spoiler = theirs.getByRole('button', { name: 'Show spoiler' })
  expect(await theirs.getByRole('link', { name: 'proof' }).count()).toBe(0)
  await spoiler.press('Enter')
  await gone(spoiler)
  await theirs.getByRole('link', { name: 'https://example.org/proof' }).waitFor()
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Ben, and https://example.org/proof knows it')
  expect(await violationsOn(page)).toEqual([])

  // Where there is one line for it, it is its words.
  await actOn(page, 'Then we ship', 'Reply')
  await write(page, 'I **knew** it ||all along||')
  await bubbleIn(page, 'I knew it', 'sent').waitFor()
  const quote = await bubble(page, 'I knew it').getByRole('button', { name: 'Release 4.2 is out' }).textContent()
  expect(quote).toContain('Thanks everyone, this was hard fun. See the notes.')
  expect(quote).toContain('The butler is ▒▒▒.')
  await page.locator('a[data-row]', { hasText: 'I knew it ▒▒▒' }).waitFor()
  await page.screenshot({ path: join(screenshots, 'formatting.png') })
})

test('whatever is written is words: it neither acts, nor asks anything of anyone, nor breaks the page', async () => {
  const { ann, ben, chatId } = await world.meet('hello')
  const table: Record<string, [string, string][]> = JSON.parse(
    readFileSync(join(root, 'schema/text/formatting-cases.json'), 'utf8'),
  )
  const hostile = (table.hostile ?? [])
    .map(([words]) => words)
    .filter(words => words.isWellFormed() && !/\0/.test(words))
  const deep = ['> '.repeat(1_500), '*a _b '.repeat(600), '- '.repeat(2_000), '||'.repeat(2_000), '|a'.repeat(2_000)]
  for (const words of [...hostile, ...deep]) await world.say(ben, chatId, `${words} **end**`)
  await world.say(ben, chatId, 'the **last** one')
  const page = await world.enterChat(ann, chatId)
  await bubble(page, 'the last one').waitFor()
  const log = page.getByRole('log')
  expect(await log.locator('script, img[src=x], [onclick], [onerror], iframe').count()).toBe(0)
  const hrefs = await log
    .locator('a')
    .evaluateAll(all => all.map(one => String((one as unknown as { href: string }).href)))
  for (const href of hrefs) expect(href).toMatch(/^(https?|mailto):/)
  await write(page, 'still *here*')
  await bubble(page, 'still here').waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})

test('marks come by keys and by a bar, which a phone has while something is chosen', async () => {
  const { ann, chatId } = await world.meet('hello')
  const page = await world.enterChat(ann, chatId)
  const bar = page.getByRole('toolbar', { name: 'Formatting' })
  await bar.waitFor()
  await field(page).fill('very good news')
  for (let letter = 0; letter < 4; letter++) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Control+b')
  await until('the marks', async () => (await field(page).inputValue()) === 'very good **news**')
  await page.keyboard.press('Control+Shift+X')
  await until('more marks', async () => (await field(page).inputValue()) === 'very good **~~news~~**')
  await bar.getByRole('button', { name: 'Strikethrough' }).click()
  await until('fewer marks', async () => (await field(page).inputValue()) === 'very good **news**')
  await page.keyboard.press('Shift+Tab')
  // One stop for the bar, and arrows in it.
  while (!(await bar.evaluate('document.activeElement.closest("[role=toolbar]") !== null')))
    await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('End')
  await untilInPage(page, 'document.activeElement.getAttribute("aria-label") === "Spoiler"')
  await page.keyboard.press('Enter')
  await until('a spoiler', async () => (await field(page).inputValue()) === 'very good **||news||**')
  await field(page).press('Enter')
  await bubble(page, 'very good').getByRole('button', { name: 'Show spoiler' }).waitFor()

  await field(page).pressSequentially('well :tada: at 12:30: ok')
  await until('an emoji', async () => (await field(page).inputValue()) === 'well 🎉 at 12:30: ok')
  await field(page).fill('')

  await page.setViewportSize({ width: 390, height: 844 })
  await gone(bar)
  await field(page).fill('small')
  await field(page).press('Control+a')
  await bar.getByRole('button', { name: 'Italic' }).click()
  await until('a small mark', async () => (await field(page).inputValue()) === '_small_')
})
