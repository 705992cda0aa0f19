// Copied from schema/text/without-marks.ts by `npm run codegen`; never edited.
// What a text reads as where nothing can be drawn: in a list of chats, a quotation, a notification. Pure.

import { formattingOf } from './formatting.ts'
import type { Block, Inline, MentionPlace, Span } from './tree.ts'

/** In place of what is between the bars of a spoiler: it does not tell how much that is. */
const hidden = '▒▒▒'

/** The words of a text without its marks. Code is kept, items have a point or their number, and a spoiler is not given away. */
export function textWithoutMarks(body: string, mentions: readonly MentionPlace[] = []): string {
  return wordsOfBlocks(body, formattingOf(body, mentions))
}

/** The same, for whoever has the blocks already. */
export function wordsOfBlocks(body: string, blocks: readonly Block[]): string {
  return blocks.map(block => wordsOfBlock(body, block)).join('\n')
}

function wordsOfBlock(body: string, block: Block): string {
  if (block.kind === 'quote') return wordsOfBlocks(body, block.blocks)
  if (block.kind === 'codeBlock') return block.text.map(span => cut(body, span)).join('')
  if (block.kind === 'list') {
    const { first } = block
    const point = (index: number): string => (first === null ? '•' : `${first + index}.`)
    return block.items.map(({ blocks }, index) => `${point(index)} ${wordsOfBlocks(body, blocks)}`).join('\n')
  }
  if (block.kind === 'table')
    return block.rows.map(({ cells }) => cells.map(cell => words(body, cell.children)).join(' | ')).join('\n')
  return words(body, block.children)
}

function words(body: string, inlines: readonly Inline[]): string {
  return inlines
    .map(one => {
      if (one.kind === 'spoiler') return hidden
      return one.kind === 'text' || one.kind === 'mention' ? cut(body, one) : words(body, one.children)
    })
    .join('')
}

function cut(body: string, { start, end }: Span): string {
  return body.slice(start, end)
}
