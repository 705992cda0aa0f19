// What the marks in a text mean: Markdown as people write it in chats. For what the services tell of a text and for what a client shows
// of it; `npm run codegen` copies this file and those beside it into the components, so that no two of them ever say something else.
//
// Nothing here makes a text: everything is a place in the body, in UTF-16 code units, and what is shown is cut out of it. Pure and total;
// any text may come.

import { readBlocks } from './blocks.ts'
import { grammarOf } from './grammar.ts'
import { leavesOf } from './inlines.ts'
import { hasMarks } from './marks.ts'
import { placesIn } from './places.ts'
import { paragraphOf } from './plain.ts'
import { shownSpans } from './shown.ts'
import type { Block, MentionPlace } from './tree.ts'

/**
 * The blocks of a text, in its order; none of an empty one.
 * @param mentions marks inside of a name are none. Those outside of the text and those over an earlier one are left out
 */
export function formattingOf(body: string, mentions: readonly MentionPlace[] = []): Block[] {
  if (hasMarks(body)) {
    const places = placesIn(body, mentions)
    const events = grammarOf(body, places)
    const blocks = events ? readBlocks(body, events, leavesOf(body, places)) : []
    // Marks around nothing, such as a single `>`, are what somebody has said.
    for (const _ of shownSpans(blocks)) return blocks
  }
  return body === '' ? [] : [paragraphOf(body, mentions)]
}
