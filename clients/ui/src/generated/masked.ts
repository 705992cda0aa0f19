// Copied from schema/text/masked.ts by `npm run codegen`; never edited.
// A text of the same length with letters where signs are meant as signs. Pure.

import type { Span } from './tree.ts'

/** Letters for all but the ends of lines. */
export const letters = (text: string): string => text.replace(/[^\r\n]/g, 'x')

/** The text with letters in these places. @param places in the order of the text, none over another one */
export function masked(text: string, places: readonly Span[]): string {
  let [outside, reached] = ['', 0]
  for (const { start, end } of places) {
    outside += text.slice(reached, start) + letters(text.slice(start, end))
    reached = end
  }
  return outside + text.slice(reached)
}
