// The links of a text that are looked at. Pure.

import { formattingOf } from '#schema/text/formatting.ts'
import { isPage, mayHavePages } from '#schema/text/links.ts'
import type { Block, Inline, TextLink } from '#schema/text/tree.ts'
import type { Message } from '../../core/model/model.ts'
import { type LinkPreview, limits } from './model.ts'

/** Whether a text may have a link: cheap, for whoever sends. */
export function mayHaveLinks(body: string | null): boolean {
  return body !== null && mayHavePages(body)
}

type Linked = Pick<Message, 'kind' | 'body' | 'deletedAt' | 'unpreviewed'>

/**
 * The links of a message that are looked at, each once and in their order; none in code or a spoiler, nor one in angle brackets: so its
 * sender says that it is to stand there alone.
 */
export function linksOf({ kind, body, deletedAt, unpreviewed }: Linked): readonly string[] {
  if (kind !== 'TEXT' || deletedAt || unpreviewed || body === null || !mayHaveLinks(body)) return []
  const links = inBlocks(formattingOf(body))
    .filter(link => isPage(link) && link.href.length <= limits.linkLength)
    .filter(({ start, end }) => body[start - 1] !== '<' || body[end] !== '>')
    .map(({ href }) => href)
  return [...new Set(links)].slice(0, limits.links)
}

function inBlocks(blocks: readonly Block[]): TextLink[] {
  return blocks.flatMap(block => {
    if (block.kind === 'codeBlock') return []
    if (block.kind === 'quote') return inBlocks(block.blocks)
    if (block.kind === 'list') return block.items.flatMap(item => inBlocks(item.blocks))
    if (block.kind === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => inInlines(children)))
    return inInlines(block.children)
  })
}

/** What is hidden is not given away by what it leads to. */
function inInlines(inlines: readonly Inline[]): TextLink[] {
  return inlines.flatMap(inline => {
    if (inline.kind === 'link') return [inline]
    const isOpen = inline.kind === 'strong' || inline.kind === 'emphasis' || inline.kind === 'strike'
    return isOpen ? inInlines(inline.children) : []
  })
}

/** What stays of the previews of a message when its text becomes another one; undefined where there were none. */
export function keptPreviews(message: Message, body: string): { linkPreviews?: readonly LinkPreview[] } {
  const before = message.linkPreviews ?? []
  if (before.length === 0) return {}
  const links = linksOf({ ...message, body })
  return { linkPreviews: before.filter(({ url }) => links.includes(url)) }
}
