// What a reader sees of a history once the page has come to rest, as boxes, and what is wrong with it.
import type { Page } from 'playwright-core'

interface Box {
  readonly top: number
  readonly bottom: number
}

export interface Sight {
  readonly rows: readonly (Box & { readonly index: number; readonly overflow: number })[]
  readonly log: Box
  readonly composerTop: number
  readonly scrollTop: number
  /** How far below the last line in sight the end of the history is. */
  readonly fromEnd: number
  readonly lastText: string
  /** More than fits is there to be scrolled through. */
  readonly scrolls: boolean
}

/** Of a pixel: what a browser may round where it paints. */
const exact = 0.5
/** What stands above the first row and below the last one. */
const padding = { start: 16, end: 12 }

/**
 * Run in each document before its own scripts. `sight.rest()` answers once two frames of the page were alike: then nothing is on its way
 * any more that the page knows of. `heard` is what has come to it live.
 */
export const sightScript = `window.heard = ''
window.WebSocket = class extends WebSocket {
  constructor(...rest) {
    super(...rest)
    this.addEventListener('message', ({ data }) => { heard += data })
  }
}
window.sight = {
  log: () => document.querySelector('[role=log]'),
  look() {
    const log = this.log()
    const box = element => { const { top, bottom } = element.getBoundingClientRect(); return { top, bottom } }
    const rows = [...log.querySelectorAll('[data-index]')].map(row => ({
      ...box(row),
      index: Number(row.dataset.index),
      overflow: row.scrollHeight - row.clientHeight,
    }))
    return {
      rows: rows.sort((one, other) => one.index - other.index),
      log: box(log),
      composerTop: document.querySelector('section:has(textarea)').getBoundingClientRect().top,
      scrollTop: log.scrollTop,
      fromEnd: log.scrollHeight - log.scrollTop - log.clientHeight,
      lastText: [...log.querySelectorAll('article')].at(-1).textContent,
      scrolls: log.scrollHeight > log.clientHeight,
    }
  },
  async rest() {
    let before = ''
    let alike = 0
    const frames = []
    for (let frame = 0; frame < 600; frame += 1) {
      await new Promise(requestAnimationFrame)
      const sight = this.look()
      const now = JSON.stringify(sight)
      alike = now === before ? alike + 1 : 0
      if (alike === 2) return sight
      before = now
      frames.push([sight.scrollTop, sight.fromEnd, sight.rows.length, sight.rows[0]?.index, sight.rows[0]?.top])
    }
    throw new Error('The history never came to rest: ' + JSON.stringify(frames.slice(-4)))
  },
  hold() {
    const { top, bottom } = this.log().getBoundingClientRect()
    const row = [...this.log().querySelectorAll('[data-index]')].find(one => one.getBoundingClientRect().top >= top && one.getBoundingClientRect().top < bottom)
    this.held = row && { row, above: row.getBoundingClientRect().top - top }
  },
  moved() {
    if (!this.held) return 0
    if (!this.held.row.isConnected) return Infinity
    return this.held.row.getBoundingClientRect().top - this.log().getBoundingClientRect().top - this.held.above
  },
}`

/** Waits until the page rests. */
export const sightOf = (page: Page): Promise<Sight> => page.evaluate('sight.rest()')

/** Remembers the first row that stands whole in sight. */
export const holdRow = (page: Page): Promise<void> => page.evaluate('sight.hold()')

/** How many pixels the row has moved since, infinitely many where it is gone. */
export const movedRow = (page: Page): Promise<number> => page.evaluate('sight.moved()')

/** What nobody may ever see, in words; empty for a history that is right. */
export function faultsOf({ rows, log, composerTop, scrolls }: Sight, { isNewestThere = false } = {}): string[] {
  const faults: string[] = []
  for (const [place, row] of rows.entries()) {
    const next = rows[place + 1]
    if (row.overflow > 1) faults.push(`row ${row.index} reaches ${row.overflow} px out of its box`)
    if (!next) continue
    if (next.index !== row.index + 1) faults.push(`between rows ${row.index} and ${next.index} some are missing`)
    const gap = next.top - row.bottom
    if (Math.abs(gap) > exact)
      faults.push(`row ${next.index} begins ${gap.toFixed(2)} px below the end of row ${row.index}`)
  }
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return [...faults, 'there is no row']
  const above = first.top - log.top
  if (above > padding.start + exact && scrolls) faults.push(`${above} px are empty above row ${first.index}`)
  const below = log.bottom - last.bottom
  if (below > padding.end + 1 + exact) faults.push(`${below} px are empty below row ${last.index}`)
  if (log.bottom > composerTop + exact) faults.push(`the field lies ${log.bottom - composerTop} px over the history`)
  if (isNewestThere && Math.abs(below - padding.end) > 1 + exact)
    faults.push(`the newest message ends ${below} px above the field, and not ${padding.end}`)
  return faults
}
