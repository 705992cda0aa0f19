// What happens to a history in random order: its reader scrolls, jumps, writes and turns the device; others write, edit and react.
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import type { Dice } from '#platform/dice.ts'
import { go, untilInPage } from '../web-world.ts'
import type { Room, Said } from './room.ts'

export interface Stage {
  readonly page: Page
  readonly room: Room
  readonly dice: Dice
  /** The newest message is in sight, so what comes is to be seen. */
  readonly isAtEnd: boolean
}

/** Does one thing and waits until the page has taken it in. */
type Act = (stage: Stage) => Promise<void>

const field = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true })
const logPart = "document.querySelector('[role=log]')"

/** Scrolls, and waits until the history has moved, if it can in that direction. */
async function scrolled(page: Page, downwards: boolean, scroll: () => Promise<void>): Promise<void> {
  const [from, end] = (await page.evaluate(
    `[${logPart}.scrollTop, ${logPart}.scrollHeight - ${logPart}.clientHeight]`,
  )) as [number, number]
  await scroll()
  if (downwards ? from < end - 1 : from > 1) await untilInPage(page, `${logPart}.scrollTop !== ${from}`)
}

const wheel: Act = async ({ page, dice }) => {
  const { x, y, width, height } = (await page.getByRole('log').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(x + width / 2, y + height / 2)
  const by = (dice.below(3) === 0 ? 1 : -1) * (20 + dice.below(1_500))
  await scrolled(page, by > 0, () => page.mouse.wheel(0, by))
}

const keys = ['PageUp', 'PageUp', 'PageDown', 'Home', 'End']
const key: Act = async ({ page, dice }) => {
  const name = dice.pick(keys)
  await page.getByRole('log').focus()
  await scrolled(page, /Down|End/.test(name), () => page.keyboard.press(name))
}

const jump: Act = async ({ page, room, dice }) => {
  const { seq, mark } = dice.pick(room.said)
  await go(page, `c/${room.chatId}?at=${seq}`)
  await untilInPage(
    page,
    `[...${logPart}.querySelectorAll('article')].some(one => {
      const [box, log] = [one.getBoundingClientRect(), ${logPart}.getBoundingClientRect()]
      return one.textContent.includes('${mark}') && box.bottom > log.top && box.top < log.bottom
    })`,
  )
}

const toEnd: Act = async ({ page }) => {
  // It goes away by itself near the end.
  const button = page.getByRole('button', { name: /^Jump to latest/ })
  if (await button.isVisible()) await button.click()
  else {
    await page.getByRole('log').focus()
    await page.keyboard.press('End')
  }
  await untilInPage(page, `${logPart}.scrollHeight - ${logPart}.scrollTop - ${logPart}.clientHeight < 2`)
}

const sizes = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
  { width: 640, height: 700 },
  { width: 390, height: 844 },
  // A phone whose keyboard is open.
  { width: 390, height: 420 },
]
const resize: Act = async ({ page, dice }) => {
  const size = dice.pick(sizes)
  await page.setViewportSize(size)
  await untilInPage(page, `innerWidth === ${size.width} && innerHeight === ${size.height}`)
}

const letters = ['15px', '17px', '21px']
const font: Act = async ({ page, dice }) => {
  await page.evaluate(`document.body.style.fontSize = '${dice.pick(letters)}'`)
}

const compose: Act = async ({ page, dice }) => {
  await field(page).fill(Array.from({ length: dice.below(9) }, (_, line) => `line ${line}`).join('\n'))
}

const attach: Act = async ({ page }) => {
  if (await isEditing(page)) return
  const taken = page.getByRole('button', { name: 'Remove dot.png' })
  if (await taken.isVisible()) {
    await taken.click()
    return taken.waitFor({ state: 'detached' })
  }
  const buffer = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#345' } })
    .png()
    .toBuffer()
  await page.locator('input[type=file]').setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer })
  await taken.waitFor()
}

const cancelOf = (page: Page) => page.getByRole('button', { name: 'Cancel' })
const isEditing = (page: Page) => cancelOf(page).isVisible()

/** The bar of an edit comes or goes. */
const edit: Act = async ({ page }) => {
  if (await isEditing(page)) {
    await cancelOf(page).click()
    return cancelOf(page).waitFor({ state: 'detached' })
  }
  await field(page).fill('')
  await field(page).press('ArrowUp')
}

/** A change by others: what is said after it on the same feed shows that the page has it. */
const byOthers =
  (change: (stage: Stage) => Promise<unknown>): Act =>
  async stage => {
    const { page, room, isAtEnd } = stage
    await change(stage)
    const { mark } = await room.say(room.writer)
    if (isAtEnd) await page.locator('article', { hasText: mark }).waitFor()
    else await untilInPage(page, `heard.includes('${mark}')`)
  }

const ofWriter = ({ said, writer }: Room): Said[] => said.filter(({ by }) => by === writer)
const said = byOthers(async () => undefined)
const edited = byOthers(async ({ room, dice }) => {
  await room.edit(dice.pick(ofWriter(room)))
})
const reacted = byOthers(async ({ room, dice }) => {
  await room.react(dice.pick(room.said))
})
const removed = byOthers(async ({ room, dice }) => {
  await room.remove(dice.pick(ofWriter(room)))
})

const write: Act = async ({ page, room, dice }) => {
  if (await isEditing(page)) await cancelOf(page).click()
  const words = room.write()
  await field(page).fill(words + '\nand more'.repeat(dice.below(5)))
  // Once what is attached is there.
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.locator('article', { hasText: words }).locator('[data-state=sent], [data-state=delivered]').waitFor()
}

/** By name, as often as they are drawn; `kind` says what must hold after them. */
export const acts: readonly { name: string; kind: 'scrolls' | 'resizes' | 'stays' | 'changes' | 'ends'; act: Act }[] = [
  { name: 'wheel', kind: 'scrolls', act: wheel },
  { name: 'wheel', kind: 'scrolls', act: wheel },
  { name: 'key', kind: 'scrolls', act: key },
  { name: 'jump', kind: 'scrolls', act: jump },
  { name: 'toEnd', kind: 'ends', act: toEnd },
  { name: 'toEnd', kind: 'ends', act: toEnd },
  { name: 'write', kind: 'ends', act: write },
  { name: 'resize', kind: 'resizes', act: resize },
  { name: 'font', kind: 'resizes', act: font },
  { name: 'compose', kind: 'stays', act: compose },
  { name: 'attach', kind: 'stays', act: attach },
  { name: 'edit', kind: 'stays', act: edit },
  { name: 'said', kind: 'stays', act: said },
  { name: 'edited', kind: 'changes', act: edited },
  { name: 'reacted', kind: 'changes', act: reacted },
  { name: 'removed', kind: 'changes', act: removed },
]
