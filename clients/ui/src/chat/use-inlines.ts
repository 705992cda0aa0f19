// The words of a message without marks, with the people who are named in them. What finds links comes when a text may have one: most
// texts have none, and it is large.
import { leavesOf, wordsOf } from '../generated/inlines.ts'
import { peopleIn } from '../generated/people.ts'
import type { Inline, MentionPlace } from '../generated/tree.ts'
import { late } from '../kit/late.ts'

const plain = late(() => import('../generated/plain.ts'))

/** A wrong yes costs a look at the text: every address has one of these between two characters. */
const mayHaveLinks = /[^\s][.:@][^\s]/

/** Until links are found, they are words. */
export function useInlines(text: string, places: readonly MentionPlace[]): readonly Inline[] {
  const there = plain.useLoaded(mayHaveLinks.test(text))
  if (there) return there.paragraphOf(text, places).children
  const leaves = leavesOf(text, { people: peopleIn(text, places), links: [] })
  return wordsOf(leaves, [{ kind: 'text', start: 0, end: text.length }])
}
