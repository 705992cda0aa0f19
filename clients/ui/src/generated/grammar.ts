// Copied from schema/text/grammar.ts by `npm run codegen`; never edited.
// Finds the marks of a text with micromark, a parser of CommonMark that says of each sign where it stands. Of CommonMark a chat has no
// HTML, no pictures, no code by indentation, no underlined headings, no lines and no footnotes; of its extensions, strikes and tables.
//
// The parser is not given the text but its outline: of the same length, with letters where a sign is meant as a sign. All that is kept of
// the outline are positions.

import { parse, postprocess, preprocess } from 'micromark'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { letters, masked } from './masked.ts'
import type { Places } from './places.ts'

const notOfChats = [
  ...['autolink', 'characterReference', 'codeIndented', 'definition', 'hardBreakEscape', 'htmlFlow', 'htmlText'],
  ...['labelStartImage', 'setextUnderline', 'thematicBreak'],
]
const extensions = [gfmStrikethrough({ singleTilde: false }), gfmTable(), { disable: { null: notOfChats } }]

/** What the parser has seen, in the order of the text: each sign's entry and exit. */
export type MarkEvents = ReturnType<typeof postprocess>
export type MarkEvent = MarkEvents[number]

/**
 * The steps of the parser for one text grow with its marks times all that it finds, so that their product has an end: some 20 ms for the
 * worst text that was found. Marks inside of code at the start of a line do not count.
 */
const most = { product: 100_000, lines: 1_000 }

/** @returns undefined of a text with too many marks or lines: it is shown as it is */
export function grammarOf(body: string, places: Places): MarkEvents | undefined {
  const outline = outlineOf(body, places)
  if (isTangled(outline)) return undefined
  return postprocess(
    parse({ extensions })
      .document()
      .write(preprocess()(outline, undefined, true)),
  )
}

function isTangled(outline: string): boolean {
  const count = (sign: RegExp): number => outline.match(sign)?.length ?? 0
  // A table has many bars, and each costs a quarter of what others do.
  const marks = count(/[*_~`[\]>\\]|(?:[-+]|\d[.)])(?=[ \t])/g) + count(/\|/g) / 4
  const lines = count(/\n/g)
  return lines > most.lines || marks * (marks + lines) > most.product
}

/** The text with a letter in place of each sign that means itself. */
function outlineOf(body: string, { people, links }: Places): string {
  const outline = masked(
    body,
    [...people, ...links].sort((a, b) => a.start - b.start),
  )
  return withoutCode([...asWritten, ...bounded].reduce((text, [sign, put]) => text.replace(sign, put), outline))
}

/** A fence at the very start of a line stands in nothing else: what follows is code up to its like. */
function withoutCode(outline: string): string {
  let fence = ''
  const lines = outline.split('\n').map(line => {
    const closes = fence !== '' && line.trimStart().startsWith(fence) && /^[ \t]*(`+|~+)[ \t]*$/.test(line)
    if (closes) fence = ''
    else if (fence !== '') return letters(line)
    else fence = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[0] ?? ''
    return line
  })
  return lines.join('\n')
}

/** Signs that people do not mean as marks. */
const asWritten: [RegExp, (found: string, kept?: string) => string][] = [
  // One sign for the end of a line, at the same place.
  [/\r\n?/g, found => (found === '\r' ? '\n' : ' \n')],
  // `-_-`, `>_<`, and the shrug.
  [/(?<!\S)(?:[-^>*;'.=]_+[-^<*;'.=]|¯\\_\(ツ\)_\/¯)(?!\S)/g, letters],
  // `>:(` begins no quote.
  [/^([ \t]*)>(?=[_:;.=/<^-])/gm, (_, kept = '') => `${kept}x`],
  // 2*3*4 and 2**3, in scripts that put spaces between words.
  [/(?<=[A-Za-z0-9)])\*(?=[A-Za-z0-9(])|(?<=\d\)?)\*\*(?=[\d(])/g, letters],
  // CommonMark wants a space between a mark and a full stop, and Chinese and Japanese have none.
  [/[\u3001-\u3020\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/g, letters],
  // The parser leaves it out, and all that follows would stand one place too early.
  [/^\ufeff/, letters],
]

/** How deep one thing may stand in another, so that no line asks more of the parser than its length. */
const bounded: typeof asWritten = [
  [/^([ \t]{32})[ \t]/gm, (_, kept = '') => `${kept}\u00a0`],
  [/^((?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){6}[ \t]*)[->+*\d]/gm, (_, kept = '') => `${kept}x`],
]
