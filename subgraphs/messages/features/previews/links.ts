// The links of a text that are looked at. Pure.

import { LinkifyIt } from 'linkify-it'
import type { Message } from '../../core/model/model.ts'
import { type LinkPreview, limits } from './model.ts'

const linkify = new LinkifyIt({ fuzzyEmail: false, urlAuth: true, maxLength: limits.linkLength })
for (const scheme of ['ftp:', 'mailto:', '//']) linkify.add(scheme, null)

const code = /```[\s\S]*?```|`[^`\n]+`/g

/** Whether a text may have a link: cheap, for whoever sends. */
export function mayHaveLinks(body: string | null): boolean {
  return body !== null && /https?:\/\//i.test(body)
}

type Linked = Pick<Message, 'kind' | 'body' | 'deletedAt' | 'unpreviewed'>

/**
 * The links of a message that are looked at, each once and in their order; none in what is code, nor one in angle brackets: so its
 * sender says that it is to stand there alone.
 */
export function linksOf({ kind, body, deletedAt, unpreviewed }: Linked): readonly string[] {
  if (kind !== 'TEXT' || deletedAt || unpreviewed || body === null || !mayHaveLinks(body)) return []
  const text = body.replaceAll(code, found => ' '.repeat(found.length))
  const links = (linkify.match(text) ?? [])
    .filter(({ index, lastIndex }) => text[index - 1] !== '<' || text[lastIndex] !== '>')
    .flatMap(({ url }) => (URL.canParse(url) ? [url] : []))
  return [...new Set(links)].slice(0, limits.links)
}

/** What stays of the previews of a message when its text becomes another one; undefined where there were none. */
export function keptPreviews(message: Message, body: string): { linkPreviews?: readonly LinkPreview[] } {
  const before = message.linkPreviews ?? []
  if (before.length === 0) return {}
  const links = linksOf({ ...message, body })
  return { linkPreviews: before.filter(({ url }) => links.includes(url)) }
}
