// Copied from schema/text/marks.ts by `npm run codegen`; never edited.
// Whether a text may be more than words: cheap, so that whoever shows a text of plain words never waits for the parser. Pure.

/** Wherever they stand, or before a word, or at the start of a line. A wrong yes costs a look at the text; a wrong no shows its signs. */
const marks = /[*~`|[\\]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[ \t]*(?:>|#|[-+][ \t\n]|\d{1,9}[.)][ \t\n])/mu

/** Whether anything in a text may be a mark of formatting. False: the text is one paragraph of words, links and mentions. */
export function hasMarks(text: string): boolean {
  return marks.test(text)
}
