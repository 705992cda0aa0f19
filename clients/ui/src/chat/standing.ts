// Where somebody stands in a history, which outlives whatever changes its sizes: lines that come or grow, the field, a bar, files, a
// keyboard, another window. One rule for all of them: what is held is put back in its place before the page is painted.

/**
 * At the end, or that many pixels before it, as far as one still follows; at a line one was led to, from then on that many pixels below
 * the upper edge; or where one reads.
 */
export type Stand =
  | { readonly at: 'end'; readonly gap: number }
  | { readonly at: 'row'; readonly key: string; readonly align: 'start' | 'center'; readonly above?: number }
  | { readonly at: 'reading' }

interface Ground {
  readonly element: HTMLElement
  /** The history goes on behind its last row. */
  readonly hasNewer: boolean
  /** What lies behind the rows that are in the page is not measured. */
  readonly isLastThere: boolean
  /** Undefined while it is not in the page. */
  rowOf(key: string): Element | undefined
  /** Brings a row into the page. */
  seek(key: string, align: 'start' | 'center'): void
}

/** Who is not further from the end than this follows what comes. */
export const followsWithinPx = 80
/** Where a browser rounds what it scrolls to. */
const roundedPx = 1

export interface Standing {
  readonly now: Stand
  to(stand: Stand): void
  /** Something scrolled. @param hasNewer as in `Ground` */
  scrolled(element: HTMLElement, hasNewer: boolean): void
  /** Somebody else has scrolled it for a reason of theirs; the reader has not. */
  wrote(element: HTMLElement): void
  /** Puts what is held back in its place. Called whenever anything may have changed its size. */
  settle(ground: Ground): void
}

export const fromEnd = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement): number =>
  Math.max(0, scrollHeight - scrollTop - clientHeight)

export function createStanding(): Standing {
  let now: Stand = { at: 'end', gap: 0 }
  /** How the page was left: who finds the same sizes and another place knows that the reader has scrolled. */
  let left = { top: 0, height: 0, total: 0 }

  const leave = ({ scrollTop, clientHeight, scrollHeight }: HTMLElement): void => {
    left = { top: scrollTop, height: clientHeight, total: scrollHeight }
  }

  const atEnd = (element: HTMLElement): Stand => {
    const gap = fromEnd(element)
    return { at: 'end', gap: gap <= roundedPx ? 0 : gap }
  }

  function put(element: HTMLElement, wanted: number): void {
    if (Math.abs(element.scrollTop - wanted) > roundedPx / 2) element.scrollTop = wanted
    leave(element)
  }

  return {
    get now() {
      return now
    },
    to(stand) {
      now = stand
    },
    wrote: leave,
    scrolled(element, hasNewer) {
      const { top, height, total } = left
      leave(element)
      if (Math.abs(element.scrollTop - top) <= roundedPx / 2) return
      // A browser that has less to scroll through moves as well.
      const isResized = height !== element.clientHeight || total !== element.scrollHeight
      if (isResized && now.at !== 'reading') return
      now = !hasNewer && fromEnd(element) <= followsWithinPx ? atEnd(element) : { at: 'reading' }
    },
    settle({ element, hasNewer, isLastThere, rowOf, seek }) {
      if (now.at === 'end') {
        if (!hasNewer) put(element, element.scrollHeight - element.clientHeight - now.gap)
        return
      }
      if (now.at === 'row') {
        const row = rowOf(now.key)
        if (!row) return seek(now.key, now.align)
        const [box, log] = [row.getBoundingClientRect(), element.getBoundingClientRect()]
        const room = Math.max(0, element.clientHeight - box.height)
        const above = Math.min(room, now.above ?? (now.align === 'center' ? room / 2 : 0))
        now = { ...now, above }
        put(element, element.scrollTop + box.top - log.top - above)
      }
      // However one came there: the very end is the end. Only where nothing below it is a guess.
      if (!hasNewer && isLastThere && fromEnd(element) <= roundedPx) now = { at: 'end', gap: 0 }
    },
  }
}
