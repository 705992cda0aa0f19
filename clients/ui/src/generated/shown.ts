// Copied from schema/text/shown.ts by `npm run codegen`; never edited.
// The spans of a body that are shown: all the others are marks. Pure.

import type { Block, Inline, Span } from './tree.ts'

/** In the order of the text, none empty. */
export function* shownSpans(blocks: readonly Block[]): Generator<Span, void> {
  for (const block of blocks) {
    if (block.kind === 'quote') yield* shownSpans(block.blocks)
    else if (block.kind === 'list') for (const item of block.items) yield* shownSpans(item.blocks)
    else if (block.kind === 'codeBlock') yield* block.text
    else if (block.kind === 'table')
      for (const row of block.rows) for (const cell of row.cells) yield* shownInlines(cell.children)
    else yield* shownInlines(block.children)
  }
}

function* shownInlines(inlines: readonly Inline[]): Generator<Span, void> {
  for (const one of inlines) {
    if (one.kind === 'text' || one.kind === 'mention') yield one
    else yield* shownInlines(one.children)
  }
}
