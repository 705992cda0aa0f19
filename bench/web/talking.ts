// What somebody sees of a room that they are in: their own words at once and without a flicker, a room that opens, and what was missed
// once the network is back.
import type { Page } from 'playwright-core'
import { type BrowserWorld, measured, say } from './browser-world.ts'
import type { Traffic } from './opening.ts'

export interface OwnMessage {
  /** Frames from the press of Enter to the one that shows it. */
  frames: number
  ms: number
  /** Frames in which it was not there, there twice, another element, or elsewhere, until the server had it. */
  missing: number
  doubled: number
  replaced: number
  moved: number
  /** How often its row changed meanwhile. */
  changes: number
}

export async function writeAndWatch(page: Page, text: string): Promise<OwnMessage> {
  const field = page.getByRole('textbox', { name: 'Message' })
  await field.fill(text)
  const seen = measured<OwnMessage>(page, `ownMessage(${JSON.stringify(text)})`)
  await field.press('Enter')
  return seen
}

/** What opening one more room of the list asks for. @param page whose traffic is watched since before it had a socket */
export async function openingCost(page: Page, traffic: Traffic, room: { title: string; newest: string }) {
  await page.locator('a[data-row]', { hasText: room.title }).waitFor()
  await page.waitForLoadState('networkidle')
  const before = { queries: traffic.queries.length, subscriptions: traffic.subscriptions.length }
  await page.locator('a[data-row]', { hasText: room.title }).click()
  await measured(page, `usableAt(${JSON.stringify(room.newest)})`)
  await page.waitForLoadState('networkidle')
  return {
    queries: traffic.queries.slice(before.queries),
    subscriptions: traffic.subscriptions.slice(before.subscriptions),
  }
}

export interface Heal {
  ms: number
  paints: number
}

interface Absence {
  chatId: string
  missed: number
  offlineMs: number
  run: number
}

/** The network goes, others talk on, the network comes back. */
export async function measureHealing(world: BrowserWorld, page: Page, absence: Absence): Promise<Heal> {
  const { chatId, missed, offlineMs, run } = absence
  const context = page.context()
  const endsAt = performance.now() + offlineMs
  world.way.cut()
  await context.setOffline(true)
  for (let number = 1; number <= missed; number++) {
    const by = world.others[number % world.others.length] ?? world.viewer
    await say(world, by, { chatId, body: `Missed ${run}-${number} of ${missed}.` })
  }
  await new Promise(resolve => setTimeout(resolve, Math.max(0, endsAt - performance.now())))
  await measured(page, 'awaitNetwork()')
  const healed = measured<Heal>(page, `healed('Missed ${run}-${missed} of')`)
  world.way.mend()
  await context.setOffline(false)
  return healed
}
