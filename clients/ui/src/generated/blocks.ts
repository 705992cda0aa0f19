// Copied from schema/text/blocks.ts by `npm run codegen`; never edited.
// Makes blocks of what the parser has seen. Of signs that it does not know it makes words, so that nothing of a text is ever lost.
//
// Depth is bounded: what stands deeper than that is shown as it is written.

import type { MarkEvents } from './grammar.ts'
import { joined, type Leaves, wordsOf } from './inlines.ts'
import { inlinesOf } from './marked-inlines.ts'
import { Reader, type Sign } from './reader.ts'
import type { Block, CodeBlock, Inline, ListBlock, Paragraph, Span, Table, TableCell } from './tree.ts'

const deepest = 24

export function readBlocks(body: string, events: MarkEvents, leaves: Leaves): Block[] {
  return joinedParagraphs(body, leaves, blocksIn(new Reader(body, events, leaves), 0))
}

/** Until the sign around them ends. */
function blocksIn(reader: Reader, depth: number): Block[] {
  const blocks: Block[] = []
  for (const sign of reader.inside()) {
    // Only stands around a paragraph.
    if (sign.type === 'content') blocks.push(...blocksIn(reader, depth))
    else {
      const block = blockOf(reader, sign, depth)
      if (block) blocks.push(block)
    }
  }
  return blocks
}

function blockOf(reader: Reader, sign: Sign, depth: number): Block | undefined {
  const { type, start, end } = sign
  const span = { start, end }
  if (depth > deepest) {
    reader.skip()
    return asWritten(reader.leaves, span)
  }
  if (type === 'paragraph') return { kind: 'paragraph', ...span, children: inlinesOf(reader, depth) }
  if (type === 'blockQuote') return { kind: 'quote', ...span, blocks: blocksIn(reader, depth + 1) }
  if (type === 'listOrdered' || type === 'listUnordered') return listOf(reader, sign, depth)
  if (type === 'atxHeading') return headingOf(reader, sign, depth)
  if (type === 'codeFenced') return codeOf(reader, sign)
  if (type === 'table') return tableOf(reader, sign, depth)
  reader.skip()
  return undefined
}

function asWritten(leaves: Leaves, span: Span): Paragraph {
  return { kind: 'paragraph', ...span, children: wordsOf(leaves, [{ kind: 'text', ...span }]) }
}

function listOf(reader: Reader, { type, start, end }: Sign, depth: number): ListBlock {
  const items: { start: number; end: number; blocks: Block[] }[] = []
  let first: number | null = null
  for (const sign of reader.inside()) {
    const item = items.at(-1)
    if (sign.type === 'listItemPrefix') {
      if (type === 'listOrdered') first ??= Number.parseInt(reader.body.slice(sign.start, sign.end), 10)
      items.push({ start: sign.start, end: sign.end, blocks: [] })
      reader.skip()
      continue
    }
    const blocks = sign.type === 'content' ? blocksIn(reader, depth + 1) : [blockOf(reader, sign, depth + 1)]
    for (const block of blocks) {
      if (!block || !item) continue
      item.blocks.push(block)
      item.end = block.end
    }
  }
  return { kind: 'list', start, end, first, items }
}

function headingOf(reader: Reader, { start, end }: Sign, depth: number): Block {
  let [level, children]: [number, Inline[]] = [0, []]
  for (const sign of reader.inside()) {
    if (sign.type === 'atxHeadingText') children = inlinesOf(reader, depth)
    else {
      if (sign.type === 'atxHeadingSequence' && level === 0) level = sign.end - sign.start
      reader.skip()
    }
  }
  return { kind: 'heading', start, end, level, children }
}

function codeOf(reader: Reader, { start, end }: Sign): CodeBlock {
  const { body } = reader
  const fences: Span[] = []
  const parts: Span[] = []
  for (const sign of reader.inside()) {
    if (sign.type === 'codeFencedFence') fences.push(sign)
    else if (sign.type === 'codeFlowValue') parts.push(sign)
    else if (sign.type === 'lineEnding') parts.push({ start: sign.start, end: sign.start + 1 })
    reader.skip()
  }
  const [open, close] = fences
  const info = open ? body.slice(open.start, open.end).replace(/^[`~]+/, '') : ''
  const language = /^[ \t]*([\w+#.-]{1,30})[ \t\r]*$/.exec(info)?.[1] ?? null
  // The line breaks beside the fences are theirs.
  const first = parts.shift()
  if (close) parts.pop()
  // Words behind the fence are code that was begun there.
  if (open && info.trim() !== '' && !language) {
    parts.unshift({ start: open.end - info.trimStart().length, end: open.end }, ...(first ? [first] : []))
  }
  return { kind: 'codeBlock', start, end, language, text: closedInLine(body, joinedSpans(parts), Boolean(close)) }
}

/** A fence at the end of the last line closes as well: people write it so. */
function closedInLine(body: string, parts: Span[], isClosed: boolean): Span[] {
  const last = parts.at(-1)
  const fence = last && !isClosed ? /[ \t]*```[ \t]*$/.exec(body.slice(last.start, last.end)) : null
  if (!last || !fence || fence.index === 0) return parts
  return [...parts.slice(0, -1), { start: last.start, end: last.start + fence.index }]
}

function joinedSpans(parts: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { start, end } of parts) {
    const last = joined.at(-1)
    if (start >= end) continue
    if (last?.end === start) joined[joined.length - 1] = { start: last.start, end }
    else joined.push({ start, end })
  }
  return joined
}

function tableOf(reader: Reader, { start, end, align }: Sign, depth: number): Table {
  const rows: { start: number; end: number; cells: TableCell[] }[] = []
  const readRows = (): void => {
    for (const sign of reader.inside()) {
      if (sign.type === 'tableHead' || sign.type === 'tableBody') readRows()
      else if (sign.type === 'tableRow') rows.push({ start: sign.start, end: sign.end, cells: cellsOf(reader, depth) })
      else reader.skip()
    }
  }
  readRows()
  return { kind: 'table', start, end, align: align ?? [], rows }
}

function cellsOf(reader: Reader, depth: number): TableCell[] {
  const cells: TableCell[] = []
  for (const sign of reader.inside()) {
    if (sign.type === 'tableHeader' || sign.type === 'tableData') {
      let children: Inline[] = []
      for (const inner of reader.inside()) {
        if (inner.type === 'tableContent') children = inlinesOf(reader, depth)
        else reader.skip()
      }
      cells.push({ start: sign.start, end: sign.end, children })
    } else reader.skip()
  }
  return cells
}

/** Paragraphs with nothing but empty lines between them are one, which keeps them as they were written. */
function joinedParagraphs(body: string, leaves: Leaves, blocks: readonly Block[]): Block[] {
  const made: Block[] = []
  let open: { start: number; end: number; children: Inline[] } | undefined
  const close = (): void => {
    if (open) made.push({ kind: 'paragraph', ...open, children: joined(open.children) })
    open = undefined
  }
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || (open && /\S/.test(body.slice(open.end, block.start)))) close()
    if (block.kind !== 'paragraph') made.push(block)
    else if (open) {
      open.children.push(...wordsOf(leaves, [{ kind: 'text', start: open.end, end: block.start }]), ...block.children)
      open.end = block.end
    } else open = { start: block.start, end: block.end, children: [...block.children] }
  }
  close()
  return made
}
