// Copied from schema/text/inlines.ts by `npm run codegen`; never edited.
// The words inside of a block: who is named and what is linked in them, and what is hidden between two bars. Pure.

import type { Places } from './places.ts'
import type { Inline, Named, Span, Words } from './tree.ts'

/** Cuts words where somebody is named or something is linked. */
export interface Leaves {
  readonly body: string
  /** @returns of the words, those that name somebody */
  people(words: Words): (Words | Named)[]
  /** @returns of the words, those that name somebody and those that lead somewhere */
  all(words: Words): Inline[]
}

export function leavesOf(body: string, { people, links }: Places): Leaves {
  const linked = links.map(
    ({ start, end, href }): Inline => ({ kind: 'link', start, end, href, children: [{ kind: 'text', start, end }] }),
  )
  const both = [...people, ...linked].sort((a, b) => a.start - b.start)
  return { body, people: words => cut(words, people), all: words => cut(words, both) }
}

/** @param places in the order of the text */
function cut<Place extends Inline>({ start, end }: Words, places: readonly Place[]): (Words | Place)[] {
  const parts: (Words | Place)[] = []
  let reached = start
  for (let index = firstFrom(places, start); index < places.length; index++) {
    const place = places[index]
    if (!place || place.start >= end) break
    if (place.end > end) continue
    if (place.start > reached) parts.push({ kind: 'text', start: reached, end: place.start })
    parts.push(place)
    reached = place.end
  }
  if (reached < end) parts.push({ kind: 'text', start: reached, end })
  return parts
}

function firstFrom(places: readonly Span[], start: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The inlines of a block or of a style, complete. @param inLink whether a link stands around them: then there is none in it */
export function wordsOf(leaves: Leaves, inlines: readonly Inline[], inLink = false): Inline[] {
  const cutUp = inlines.flatMap(one => (one.kind !== 'text' ? [one] : inLink ? leaves.people(one) : leaves.all(one)))
  return joined(hidden(leaves.body, cutUp))
}

/** Words that stand side by side are one. */
export function joined<Part extends Inline>(inlines: readonly Part[]): Part[] {
  const parts: Part[] = []
  for (const one of inlines) {
    const last = parts.at(-1)
    if (one.kind === 'text' && last?.kind === 'text' && last.end === one.start)
      parts[parts.length - 1] = { ...last, end: one.end }
    else parts.push(one)
  }
  return parts
}

/**
 * What stands between two bars is a spoiler. As with other marks, no space follows the first and none comes before the second: `a || b`
 * is what programmers write.
 */
function hidden(body: string, inlines: readonly Inline[]): Inline[] {
  const shown: Inline[] = []
  /** Where in `shown` the bars stand that may begin one. */
  let open: number | undefined
  for (const one of inlines.flatMap(inline => atBars(body, inline))) {
    const first = open === undefined ? undefined : shown[open]
    if (!isBar(body, one)) shown.push(one)
    else if (open !== undefined && first && first.end < one.start && /\S/.test(body[one.start - 1] ?? ' ')) {
      const children = joined(shown.splice(open).slice(1))
      shown.push({ kind: 'spoiler', start: first.start, end: one.end, children })
      open = undefined
    } else {
      if (/\S/.test(body[one.end] ?? ' ')) open = shown.length
      shown.push(one)
    }
  }
  return shown
}

const bars = /(?<!\|)\|\|(?!\|)/g

function isBar(body: string, { kind, start, end }: Inline): boolean {
  return kind === 'text' && end - start === 2 && body.startsWith('||', start)
}

function atBars(body: string, inline: Inline): Inline[] {
  if (inline.kind !== 'text') return [inline]
  const parts: Words[] = []
  let reached = inline.start
  const wordsTo = (end: number): void => {
    if (end > reached) parts.push({ kind: 'text', start: reached, end })
    reached = end
  }
  for (const { index } of body.slice(inline.start, inline.end).matchAll(bars)) {
    wordsTo(inline.start + index)
    wordsTo(inline.start + index + 2)
  }
  wordsTo(inline.end)
  return parts
}
