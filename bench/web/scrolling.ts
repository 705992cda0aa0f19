// Whether scrolling through a long room keeps up with the screen: the share of frames that took longer than one refresh, beside that of
// a page with nothing in it which is scrolled alike.
import type { Page } from 'playwright-core'
import { measured } from './browser-world.ts'

export interface Scrolling {
  frames: number
  /** Of frames that came later than the next refresh. */
  lateShare: number
  worstMs: number
}

/** A screen refreshes every 16.7 ms; the clock of frames is exact to less than this. */
const frameMs = 16.7
const clockMs = 1

/** Scrolls towards what is older, as a hand on a wheel does. */
export async function measureScrolling(page: Page, options: { pixels: number; speed: number }): Promise<Scrolling> {
  const cdp = await page.context().newCDPSession(page)
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 }
  await measured(page, 'startFrames()')
  await cdp.send('Input.synthesizeScrollGesture', {
    x: Math.round(width * 0.6),
    y: Math.round(height / 2),
    yDistance: options.pixels,
    speed: options.speed,
    gestureSourceType: 'mouse',
    preventFling: true,
  })
  const gaps = await measured<number[]>(page, 'stopFrames()')
  await cdp.detach()
  const late = gaps.filter(ms => ms > frameMs + clockMs).length
  return { frames: gaps.length, lateShare: late / Math.max(1, gaps.length), worstMs: Math.max(0, ...gaps) }
}

/** A page as tall as the way, and at its end. */
export async function emptyPage(page: Page, pixels: number): Promise<void> {
  await page.goto('about:blank')
  await page.setContent(`<div style="height:${pixels * 2}px"></div>`)
  await page.evaluate('scrollTo(0, document.body.scrollHeight)')
}
