// Copied from schema/text/plain.ts by `npm run codegen`; never edited.
// A text without formatting: one paragraph, with the people who are named in it and its links. Apart from formatting.ts, for clients that
// load the parser when a text has marks.

import { leavesOf, wordsOf } from './inlines.ts'
import { placesIn } from './places.ts'
import type { MentionPlace, Paragraph } from './tree.ts'

/** @param mentions as those of `formattingOf` */
export function paragraphOf(body: string, mentions: readonly MentionPlace[] = []): Paragraph {
  const whole = { start: 0, end: body.length }
  const leaves = leavesOf(body, placesIn(body, mentions))
  return { kind: 'paragraph', ...whole, children: wordsOf(leaves, [{ kind: 'text', ...whole }]) }
}
