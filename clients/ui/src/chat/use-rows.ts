// The rows of a history that are in the page, with the room that the others would take before and behind them. They lie one below the
// other as the browser lays them out, so none can cover another one, whatever was expected of it; what is expected decides only how far
// there is to scroll.
import { elementScroll, observeElementOffset, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Item } from './items.ts'
import { createStanding, followsWithinPx, fromEnd, type Stand } from './standing.ts'
import { movesWhatIsRead, useSizes } from './use-sizes.ts'

/** @param first where one stands at first, once there is an item */
export function useRows(items: readonly Item[], hasNewer: boolean, first: () => Stand) {
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const [standing] = useState(createStanding)
  const [isAtEnd, setAtEnd] = useState(true)
  const isPlaced = useRef(false)
  const sought = useRef(-1)
  const latest = useRef({ scrolled: () => {}, settle: () => {} })

  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: items.length,
    getScrollElement: () => scroller.current,
    ...useSizes(items),
    scrollToFn: useCallback<typeof elementScroll>(
      (offset, options, rows) => {
        elementScroll(offset, options, rows)
        if (rows.scrollElement instanceof HTMLElement) standing.wrote(rows.scrollElement)
      },
      [standing],
    ),
    observeElementOffset: useCallback<typeof observeElementOffset>(
      (instance, note) =>
        observeElementOffset(instance, (offset, isScrolling) => {
          // Before the virtualizer changes the rows: who has scrolled is told by sizes that are still as they were left.
          latest.current.scrolled()
          note(offset, isScrolling)
          latest.current.settle()
        }),
      [],
    ),
    overscan: 8,
    // What is being read stays as older messages come; who stands at the end is kept there by their standing.
    anchorTo: 'end',
    scrollEndThreshold: 0,
    paddingStart: 16,
    paddingEnd: 12,
  })
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = (row, _, rows) => movesWhatIsRead(row, rows)
  const rows = virtualizer.getVirtualItems()
  const firstIndex = rows[0]?.index ?? 0
  const lastIndex = rows.at(-1)?.index ?? 0
  const isLastThere = lastIndex === items.length - 1

  const rowOf = useCallback(
    (key: string): Element | undefined => {
      const row = virtualizer.elementsCache.get(key)
      return row?.isConnected ? row : undefined
    },
    [virtualizer],
  )
  const settle = useCallback((): void => {
    const element = scroller.current
    if (!element || !isPlaced.current) return
    standing.settle({
      ...{ element, hasNewer, isLastThere, rowOf },
      seek(key, align) {
        const index = items.findIndex(item => item.key === key)
        if (index < 0) standing.to({ at: 'reading' })
        else if (index !== sought.current) virtualizer.scrollToIndex(index, { align })
        sought.current = index
      },
    })
    setAtEnd(!hasNewer && fromEnd(element) <= followsWithinPx)
  }, [items, hasNewer, isLastThere, rowOf, standing, virtualizer])

  useLayoutEffect(() => {
    const scrolled = (): void => void (scroller.current && standing.scrolled(scroller.current, hasNewer))
    latest.current = { scrolled, settle }
    if (items.length === 0) return
    if (!isPlaced.current) standing.to(first())
    isPlaced.current = true
    // While somebody scrolls through it, nothing is held, and nothing has to be laid out to know that.
    if (standing.now.at !== 'reading' || !virtualizer.isScrolling) settle()
  })
  useEffect(() => {
    const observer = new ResizeObserver(settle)
    for (const element of [scroller.current, content.current]) if (element) observer.observe(element)
    // Other words in the place of chosen ones: the field shrinks and grows before it is laid out, and no observer is told, but the browser
    // has moved the history meanwhile.
    document.addEventListener('input', settle, true)
    return () => {
      observer.disconnect()
      document.removeEventListener('input', settle, true)
    }
  }, [settle])

  const stand = useCallback(
    (next: Stand): void => {
      sought.current = -1
      standing.to(next)
      settle()
    },
    [standing, settle],
  )

  return {
    ...{ scroller, content, rows, virtualizer, stand, isAtEnd, firstIndex, lastIndex },
    /** What is in the page is where one stands, and not what is left behind on the way there. */
    isThere: () => {
      const { now } = standing
      return isPlaced.current && (now.at === 'row' ? rowOf(now.key) !== undefined : now.at === 'reading' || isLastThere)
    },
    /** Nobody is led anywhere, and the end is not held. */
    isReading: useCallback((): boolean => standing.now.at === 'reading', [standing]),
    before: rows[0]?.start ?? 0,
    behind: virtualizer.getTotalSize() - (rows.at(-1)?.end ?? 0),
  }
}
