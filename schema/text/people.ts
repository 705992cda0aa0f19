// Where in a text somebody is named. Apart from links, which need far more to be found. Pure.

import type { MentionPlace, Named } from './tree.ts'

/** In the order of the text, none over another one. */
export function peopleIn(body: string, mentions: readonly MentionPlace[]): Named[] {
  const people: Named[] = []
  const told = mentions
    .map(({ userId, offset: start, length }): Named => ({ kind: 'mention', start, end: start + length, userId }))
    .filter(({ start, end }) => start >= 0 && start < end && end <= body.length)
    .toSorted((a, b) => a.start - b.start)
  for (const one of told) if (one.start >= (people.at(-1)?.end ?? 0)) people.push(one)
  return people
}
