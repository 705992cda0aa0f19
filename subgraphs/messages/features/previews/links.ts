// The links of a text that are looked at. Pure.

import { isPage, linksIn, mayHavePages } from '#schema/text/links.ts'
import type { Message } from '../../core/model/model.ts'
import { type LinkPreview, limits } from './model.ts'

/** Whether a text may have a link: cheap, for whoever sends. */
export function mayHaveLinks(body: string | null): boolean {
  return body !== null && mayHavePages(body)
}

type Linked = Pick<Message, 'kind' | 'body' | 'deletedAt' | 'unpreviewed'>

/**
 * The links of a message that are looked at, each once and in their order; none in what is code, nor one in angle brackets: so its
 * sender says that it is to stand there alone.
 */
export function linksOf({ kind, body, deletedAt, unpreviewed }: Linked): readonly string[] {
  if (kind !== 'TEXT' || deletedAt || unpreviewed || body === null || !mayHaveLinks(body)) return []
  const links = linksIn(body)
    .filter(link => isPage(link) && link.href.length <= limits.linkLength)
    .filter(({ start, end }) => body[start - 1] !== '<' || body[end] !== '>')
    .map(({ href }) => href)
  return [...new Set(links)].slice(0, limits.links)
}

/** What stays of the previews of a message when its text becomes another one; undefined where there were none. */
export function keptPreviews(message: Message, body: string): { linkPreviews?: readonly LinkPreview[] } {
  const before = message.linkPreviews ?? []
  if (before.length === 0) return {}
  const links = linksOf({ ...message, body })
  return { linkPreviews: before.filter(({ url }) => links.includes(url)) }
}
