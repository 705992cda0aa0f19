// Where in a text somebody is named, and where something is linked. Pure.

import { type Link, linksIn } from './links.ts'
import { masked } from './masked.ts'
import { peopleIn } from './people.ts'
import type { MentionPlace, Named } from './tree.ts'

/** In the order of the text, none over another one. */
export interface Places {
  readonly people: readonly Named[]
  readonly links: readonly Link[]
}

/** People and links, none over another one: who is named wins. */
export function placesIn(body: string, mentions: readonly MentionPlace[]): Places {
  const people = peopleIn(body, mentions)
  let next = 0
  const links = linksBetweenMarks(body).filter(({ start, end }) => {
    while ((people[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    return (people[next]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
  return { people, links }
}

/** Marks end an address, although an address may have them: bars and strikes anywhere, others where they close what was opened before. */
function linksBetweenMarks(body: string): Link[] {
  const apart = body.replace(/\|\||~~/g, '  ').replace(/^[ \t]*\|.*$/gm, row => row.replaceAll('|', ' '))
  const links = linksIn(apart)
  const around = masked(body, links)
  const [firstStar, firstLow] = [around.search(opening('\\*')), around.search(opening('_'))]
  return links.map(link => {
    const { start, end, href } = link
    const closing = /\*+$|_+$/.exec(body.slice(start, end))?.[0] ?? ''
    const first = closing.startsWith('*') ? firstStar : firstLow
    if (closing === '' || first < 0 || first >= start) return link
    return { start, end: end - closing.length, href: href.slice(0, href.length - closing.length) }
  })
}

const opening = (sign: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${sign}`, 'u')
