// Copied from schema/text/marked-inlines.ts by `npm run codegen`; never edited.
// Makes inlines of what the parser has seen inside of a paragraph, a heading or a cell.

import { joined, wordsOf } from './inlines.ts'
import { isPage, linksIn } from './links.ts'
import type { Reader, Sign } from './reader.ts'
import type { Inline, InlineCode, Span, Words } from './tree.ts'

const deepest = 24
const styles: Record<string, 'strong' | 'emphasis' | 'strike'> = {
  strong: 'strong',
  emphasis: 'emphasis',
  strikethrough: 'strike',
}
/** Signs of containers, and spaces at the end of a line: nothing of them is shown. */
const unshown = new Set(['blockQuotePrefix', 'listItemIndent', 'hardBreakTrailing', 'lineSuffix', 'escapeMarker'])

interface Around {
  depth: number
  inLink: boolean
}

/** Until the sign around them ends. */
export function inlinesOf(reader: Reader, depth: number): Inline[] {
  return within(reader, { depth, inLink: false })
}

function within(reader: Reader, around: Around): Inline[] {
  const found: Inline[] = []
  for (const sign of reader.inside()) found.push(...inlineOf(reader, sign, around))
  return wordsOf(reader.leaves, found, around.inLink)
}

function inlineOf(reader: Reader, sign: Sign, around: Around): Inline[] {
  const { type, start, end } = sign
  const style = styles[type]
  if (around.depth < deepest && style) {
    const children = insideOf(reader, `${type}Text`, { ...around, depth: around.depth + 1 })
    return [{ kind: style, start, end, children }]
  }
  if (around.depth < deepest && type === 'link') return linkOf(reader, sign, around)
  if (type === 'codeText') return [codeOf(reader, sign)]
  if (type === 'characterEscape') return insideOf(reader, undefined, around)
  reader.skip()
  if (unshown.has(type)) return []
  return [type === 'lineEnding' ? lineBreak(sign) : { kind: 'text', start, end }]
}

const lineBreak = ({ start }: Sign): Words => ({ kind: 'text', start, end: start + 1 })

/** @param type of the only part that is shown; without it all of them are */
function insideOf(reader: Reader, type: string | undefined, around: Around): Inline[] {
  const children: Inline[] = []
  for (const sign of reader.inside()) {
    if (type === undefined) children.push(...inlineOf(reader, sign, around))
    else if (sign.type === type) children.push(...within(reader, around))
    else reader.skip()
  }
  return children
}

function codeOf(reader: Reader, { start, end }: Span): InlineCode {
  const words: Words[] = []
  for (const sign of reader.inside()) {
    if (sign.type === 'codeTextData') words.push({ kind: 'text', start: sign.start, end: sign.end })
    else if (sign.type === 'lineEnding') words.push(lineBreak(sign))
    reader.skip()
  }
  const children = joined(words.flatMap(one => reader.leaves.people(one)))
  return { kind: 'code', start, end, children }
}

/** A link whose address is none, or whose title is the address of another page, stays as it was written. */
function linkOf(reader: Reader, { start, end }: Span, around: Around): Inline[] {
  const { body } = reader
  let title: Span = { start, end: start }
  let children: Inline[] = []
  let address = ''
  for (const part of reader.inside()) {
    for (const sign of reader.inside()) {
      if (part.type === 'label' && sign.type === 'labelText') {
        title = { start: sign.start, end: sign.end }
        children = within(reader, { depth: around.depth + 1, inLink: true })
      } else if (part.type === 'resource' && sign.type === 'resourceDestination') {
        address = body.slice(sign.start, sign.end).replace(/^<(.*)>$/s, '$1')
        reader.skip()
      } else reader.skip()
    }
  }
  const href = leadsTo(address)
  const words = body.slice(title.start, title.end)
  if (href && /\S/.test(words) && !misleads(words, href)) return [{ kind: 'link', start, end, href, children }]
  const rest = (from: number, to: number): Words => ({ kind: 'text', start: from, end: to })
  return [rest(start, title.start), ...children, rest(title.end, end)]
}

function leadsTo(address: string): string | undefined {
  const [link] = linksIn(address)
  return link?.start === 0 && link.end === address.length ? link.href : undefined
}

function misleads(title: string, href: string): boolean {
  return linksIn(title).some(link => isPage(link) && link.href.replace(/\/$/, '') !== href.replace(/\/$/, ''))
}
