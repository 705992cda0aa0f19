// Copied from schema/text/formatting.ts by `npm run codegen`; never edited.
// What the marks in a text mean: Markdown as people write it in chats. For what the services tell of a text and for what a client shows
// of it; `npm run codegen` copies this file and those beside it into the web app, so that no two of them ever say something else.
//
// Nothing here makes a text: everything is a place in the body, in UTF-16 code units, and what is shown is cut out of it. Pure and total;
// any text may come.

import { readBlocks } from './blocks.ts'
import { grammarOf } from './grammar.ts'
import { type Leaves, leavesOf, type Places, wordsOf } from './inlines.ts'
import { type Link, linksIn } from './links.ts'
import { hasMarks } from './marks.ts'
import { masked } from './masked.ts'
import { shownSpans } from './shown.ts'
import type { Block, MentionPlace, Named } from './tree.ts'

/**
 * The blocks of a text, in its order.
 * @param mentions marks inside of a name are none. Those outside of the text and those over an earlier one are left out
 */
export function formattingOf(body: string, mentions: readonly MentionPlace[] = []): Block[] {
  const places = placesIn(body, mentions)
  const leaves = leavesOf(body, places)
  if (!hasMarks(body)) return unmarked(body, leaves)
  const events = grammarOf(body, places)
  const blocks = events ? readBlocks(body, events, leaves) : []
  // Marks around nothing, such as a single `>`, are what somebody has said.
  return showsAnything(blocks) ? blocks : unmarked(body, leaves)
}

function showsAnything(blocks: readonly Block[]): boolean {
  for (const _ of shownSpans(blocks)) return true
  return false
}

function unmarked(body: string, leaves: Leaves): Block[] {
  if (body === '') return []
  const whole = { start: 0, end: body.length }
  return [{ kind: 'paragraph', ...whole, children: wordsOf(leaves, [{ kind: 'text', ...whole }]) }]
}

/** People and links, none over another one: who is named wins. */
function placesIn(body: string, mentions: readonly MentionPlace[]): Places {
  const people: Named[] = []
  const told = mentions
    .map(({ userId, offset: start, length }): Named => ({ kind: 'mention', start, end: start + length, userId }))
    .filter(({ start, end }) => start >= 0 && start < end && end <= body.length)
    .toSorted((a, b) => a.start - b.start)
  for (const one of told) if (one.start >= (people.at(-1)?.end ?? 0)) people.push(one)
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
