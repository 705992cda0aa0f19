// The bytes of an HTML page -> what it says of itself. A stream of tags and no tree, and no
// more of it than a page for people needs.

import { decodeBuffer } from 'encoding-sniffer'
import { Parser } from 'htmlparser2'
import { elapsedMs } from '#platform/clock.ts'
import { visibleLine } from '#platform/plain-text.ts'
import { limits, type Page } from './model.ts'

/** More of a text is never looked at. */
const longest = 4_096
const piece = 4_096
/** What a page says of itself stands at its beginning, and 512 KiB of an honest one take 20 ms. */
const patienceMs = 100

/**
 * @param charset as the header of the response says; without it, what the page itself says
 * @returns undefined for a page that has no title
 */
export function readHtml(content: Buffer, charset?: string): Page | undefined {
  const html = decodeBuffer(content, {
    defaultEncoding: 'utf-8',
    ...(charset ? { transportLayerEncodingLabel: charset } : {}),
  })
  const { title: ownTitle, metas } = readHead(html)
  const first = (most: number, ...names: string[]) => {
    for (const name of names) {
      const text = cut(metas.get(name) ?? '', most)
      if (text !== '') return text
    }
    return null
  }
  const title = first(limits.title, 'og:title', 'twitter:title') ?? cut(ownTitle, limits.title)
  if (title === '') return undefined
  const description = first(limits.description, 'og:description', 'twitter:description', 'description')
  return { title, description, siteName: first(limits.siteName, 'og:site_name', 'application-name') }
}

function readHead(html: string): { readonly title: string; readonly metas: ReadonlyMap<string, string> } {
  const metas = new Map<string, string>()
  let title = ''
  // Drawings have titles too.
  let drawings = 0
  let place: 'before' | 'inside' | 'after' = 'before'
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'svg') drawings++
      if (name === 'title' && place === 'before' && drawings === 0) place = 'inside'
      const key = (attributes.property ?? attributes.name)?.trim().toLowerCase()
      if (name === 'meta' && key && attributes.content && !metas.has(key)) metas.set(key, attributes.content)
    },
    ontext(text) {
      if (place === 'inside' && title.length < longest) title += text
    },
    onclosetag(name) {
      if (name === 'svg') drawings--
      if (name === 'title' && place === 'inside') place = 'after'
    },
  })
  // What is open is kept in a list that each tag may walk through: 100,000 elements inside each other took 6 s.
  const until = elapsedMs() + patienceMs
  for (let at = 0; at < html.length && (at === 0 || elapsedMs() < until); at += piece)
    parser.write(html.slice(at, at + piece))
  return { title, metas }
}

/** One line of what can be seen, at most so many code points. */
function cut(text: string, most: number): string {
  const points = [...visibleLine(text.slice(0, longest))]
  return points.length <= most
    ? points.join('')
    : `${points
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
