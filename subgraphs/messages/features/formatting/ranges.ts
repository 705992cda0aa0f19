// The formatting of a text as ranges of it, for clients without a parser. Pure.

import { shownSpans } from '#schema/text/shown.ts'
import type { Block, Inline, Span } from '#schema/text/tree.ts'
import type { FormattingKind } from '../../generated.ts'

export interface FormattedRange {
  readonly kind: FormattingKind
  /** In UTF-16 code units, as `length` is. */
  readonly offset: number
  readonly length: number
  readonly url?: string
  readonly language?: string
  readonly level?: number
  readonly number?: number
}

const most = 1_000

/** In the order of the text, each after those around it. @returns none of a text with more than a thousand */
export function rangesOf(body: string, blocks: readonly Block[]): FormattedRange[] {
  const ranges = [...blocks.flatMap(ofBlock), ...marksOf(body, blocks)]
  return ranges.length > most ? [] : ranges.sort((a, b) => a.offset - b.offset || b.length - a.length)
}

type Details = Omit<FormattedRange, 'kind' | 'offset' | 'length'>

const range = (kind: FormattingKind, { start, end }: Span, details: Details = {}): FormattedRange => ({
  ...{ kind, offset: start, length: end - start },
  ...details,
})

function ofBlock(block: Block): FormattedRange[] {
  switch (block.kind) {
    case 'paragraph':
      return block.children.flatMap(ofInline)
    case 'heading':
      return [range('HEADING', block, { level: block.level }), ...block.children.flatMap(ofInline)]
    case 'quote':
      return [range('QUOTE', block), ...block.blocks.flatMap(ofBlock)]
    case 'codeBlock':
      return [range('CODE_BLOCK', block, block.language === null ? {} : { language: block.language })]
    case 'list': {
      const { first } = block
      const items = block.items.flatMap((item, index) => [
        range('LIST_ITEM', item, first === null ? {} : { number: first + index }),
        ...item.blocks.flatMap(ofBlock),
      ])
      return [range('LIST', block), ...items]
    }
    case 'table': {
      const rows = block.rows.flatMap(row => [
        range('TABLE_ROW', row),
        ...row.cells.flatMap(cell => [range('TABLE_CELL', cell), ...cell.children.flatMap(ofInline)]),
      ])
      return [range('TABLE', block), ...rows]
    }
  }
}

const styles = {
  strong: 'BOLD',
  emphasis: 'ITALIC',
  strike: 'STRIKETHROUGH',
  spoiler: 'SPOILER',
  code: 'CODE',
} as const

function ofInline(inline: Inline): FormattedRange[] {
  if (inline.kind === 'text' || inline.kind === 'mention') return []
  const own = inline.kind === 'link' ? range('LINK', inline, { url: inline.href }) : range(styles[inline.kind], inline)
  return [own, ...inline.children.flatMap(ofInline)]
}

/** What is not shown, line by line: the ends of lines are no marks. */
function marksOf(body: string, blocks: readonly Block[]): FormattedRange[] {
  const marks: FormattedRange[] = []
  const markTo = (start: number, end: number): void => {
    for (const { index, 0: words } of body.slice(start, end).matchAll(/[^\r\n]+/g))
      if (/\S/.test(words)) marks.push(range('MARK', { start: start + index, end: start + index + words.length }))
  }
  let reached = 0
  for (const { start, end } of shownSpans(blocks)) {
    if (start > reached) markTo(reached, start)
    reached = end
  }
  // Of an empty text, and of one that is shown as it is, nothing is left.
  if (blocks.length > 0) markTo(reached, body.length)
  return marks
}
