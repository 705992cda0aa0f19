// What a row of the history will measure: as much as the last one of its shape did. A row that measures what was expected moves no
// other one; before, nearly each one that came in had the browser lay out the page once more.
import { measureElement, type Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useState } from 'react'
import type { Item } from './items.ts'

type Rows = Virtualizer<HTMLDivElement, Element>

/** Nothing of a kind was measured yet. */
const unknown = { message: 64, other: 44 }
/** Longer words are one shape where they take about as many lines. */
const lettersInLine = 40

/** Options of the virtualizer, the same for as long as the items are. */
export function useSizes(items: readonly Item[]) {
  const [measured] = useState(() => new Map<string, number>())
  return {
    getItemKey: useCallback((index: number): string => items[index]?.key ?? String(index), [items]),
    estimateSize: useCallback(
      (index: number): number => {
        const item = items[index]
        const guess = item?.kind === 'message' ? unknown.message : unknown.other
        return (item && measured.get(shapeOf(item))) ?? guess
      },
      [items, measured],
    ),
    measureElement: useCallback(
      (element: Element, entry: ResizeObserverEntry | undefined, rows: Rows): number => {
        const size = measureElement(element, entry, rows)
        const item = items[rows.indexFromElement(element)]
        if (item && size > 0) measured.set(shapeOf(item), size)
        return size
      },
      [items, measured],
    ),
  }
}

function shapeOf(item: Item): string {
  if (item.kind !== 'message') return item.kind
  const { message, mine, isFirst, isLast } = item
  const { body, attachments, reactions, replyTo, poll, thread, linkPreviews, deletedAt } = message
  const lines = Math.ceil((body?.length ?? 0) / lettersInLine) + (body?.split('\n').length ?? 0)
  const parts = [
    attachments.length,
    reactions.length,
    replyTo,
    poll,
    thread?.replyCount,
    linkPreviews.length,
    deletedAt,
  ]
  return [mine, isFirst, isLast, lines, ...parts.map(Boolean)].join()
}
