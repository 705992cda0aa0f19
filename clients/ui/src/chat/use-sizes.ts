// What a row of the history will measure: as much as the last one of its shape did. A row that measures what was expected moves no
// other one; before, nearly each one that came in had the browser lay out the page once more.
import type { Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useState } from 'react'
import type { Item } from './items.ts'

type Rows = Virtualizer<HTMLDivElement, Element>

/** Nothing of a kind was measured yet. */
const unknown = { message: 42, line: 22, other: 44 }
/** Longer words are one shape where they take about as many lines. */
const lettersInLine = 40

/** Options of the virtualizer, the same for as long as the items are. */
export function useSizes(items: readonly Item[]) {
  // Of each row what was expected first: were it to change with what others measure, everything below would move for no reason.
  const [expected] = useState(() => new Map<string, number>())
  const [measured] = useState(() => new Map<string, number>())
  const keyOf = useCallback((index: number): string => items[index]?.key ?? String(index), [items])
  return {
    getItemKey: keyOf,
    estimateSize: useCallback(
      (index: number): number => {
        const item = items[index]
        if (!item) return unknown.other
        const size = expected.get(item.key) ?? measured.get(shapeOf(item)) ?? guess(item)
        expected.set(item.key, size)
        return size
      },
      [items, expected, measured],
    ),
    measureElement: useCallback(
      (element: Element, entry: ResizeObserverEntry | undefined, rows: Rows): number => {
        const index = rows.indexFromElement(element)
        const [item, key] = [items[index], keyOf(index)]
        // Not rounded, as the virtualizer's own would be: rows lie one below the other as the browser lays them out. Nor what it measured
        // when it was in the page last: another width or font since then had two sets of rows take turns for ever.
        const size = entry?.borderBoxSize[0]?.blockSize ?? element.getBoundingClientRect().height
        if (!item || size === 0) return size
        measured.set(shapeOf(item), size)
        // The virtualizer takes what measures as it expected for not measured, and would expect something else the next time.
        if (size === expected.get(key) && !rows.itemSizeCache.has(key)) rows.itemSizeCache.set(key, size)
        return size
      },
      [items, keyOf, expected, measured],
    ),
  }
}

/** Whether a row that has changed its size moves what is being read: one above it does, one that it has begun in grows downwards. */
export function movesWhatIsRead(
  { key, start, size }: { key: unknown; start: number; size: number },
  rows: Rows,
): boolean {
  const isFirst = !rows.itemSizeCache.has(key as string)
  return (isFirst ? start : start + size) <= (rows.scrollOffset ?? 0)
}

const linesOf = (item: Extract<Item, { kind: 'message' }>): number =>
  (item.message.body ?? '')
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / lettersInLine)), 0)

const guess = (item: Item): number =>
  item.kind === 'message' ? unknown.message + (linesOf(item) - 1) * unknown.line : unknown.other

function shapeOf(item: Item): string {
  if (item.kind !== 'message') return item.kind
  const { message, mine, isFirst, isLast } = item
  const { attachments, reactions, replyTo, poll, thread, linkPreviews, deletedAt } = message
  const parts = [
    attachments.length,
    reactions.length,
    replyTo,
    poll,
    thread?.replyCount,
    linkPreviews.length,
    deletedAt,
  ]
  return [mine, isFirst, isLast, linesOf(item), ...parts.map(Boolean)].join()
}
