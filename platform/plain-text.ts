// What people type, made comparable: one spelling of each letter, and nothing that cannot be seen. Knows no field and no length.

/** Signs of Arabic, Syriac and Kaithi that Unicode calls format characters, although they are written. */
const written = String.raw`\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}`
/**
 * Controls, lone surrogates, private use, what is not assigned, and format characters such as those that turn the direction of
 * writing; but for the joiners, without which some scripts and emoji cannot be written, and for what is set aside for the emoji of
 * next year.
 */
const anyInvisible = String.raw`[[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Cf}]--[${written}\u200c\u200d\p{Extended_Pictographic}]]`
const invisible = new RegExp(anyInvisible, 'v')
/** The flags of England, Scotland and Wales are spelt with characters that cannot be seen alone. */
const flags = /\p{RGI_Emoji_Tag_Sequence}/gv
const flagsOrInvisible = new RegExp(`(${flags.source})|${anyInvisible}`, 'gv')
/** Signs that are drawn as nothing: the empty cell of Braille, a note without its head, blanks among hieroglyphs, the filler of
 * Khitan, and the place of an object that a text cannot carry. */
const drawnAsNothing = String.raw`\u2800\u{1d159}\u{13441}\u{13442}\u{16fe4}\ufffc`
/** What Unicode has programs ignore: joiners, selectors, the fillers of Hangul, which are letters. */
const ignored = String.raw`\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Cf}`
/** What leaves a mark on a screen, some kind of box included. */
const visible = new RegExp(`[^[[${ignored}${drawnAsNothing}]--[${written}]]]`, 'v')

/** Whether nothing of a text can be seen. What a person is called, or says, is not that. */
export function isBlank(text: string): boolean {
  return !visible.test(text)
}

/** One line, its spaces single. @returns undefined when it holds what cannot be seen, or nothing else; may be empty */
export function plainLine(text: string): string | undefined {
  const line = text
    .normalize('NFC')
    .replaceAll(/[\s\u200b]+/gu, ' ')
    .trim()
  return invisible.test(line.replaceAll(flags, '')) || (line !== '' && isBlank(line)) ? undefined : line
}

/** One line of a text that nobody is there to be refused for: what cannot be seen is taken out of it. */
export function visibleLine(text: string): string {
  const line = text
    .normalize('NFC')
    .replaceAll(/[\s\u200b]+/gu, ' ')
    .replaceAll(flagsOrInvisible, (_, flag?: string) => flag ?? '')
    .trim()
  return isBlank(line) ? '' : line
}

/** The same with its line breaks, of which at most two follow each other. */
export function plainText(text: string): string | undefined {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n').map(plainLine)
  return lines.includes(undefined)
    ? undefined
    : lines
        .join('\n')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim()
}

/** The text with one character for each end of a line, whatever system it was written on. */
export const withLineFeeds = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

/** Empty lines above a text; the space before its first word is its own, as code and verse have it. */
const emptyLinesAbove = /^(?:[^\S\n]*\n)+/

/** What somebody has said, without the empty lines around it; empty where nothing of it can be seen. */
export function saidText(text: string): string {
  const said = withLineFeeds(text).replace(emptyLinesAbove, '').trimEnd()
  return isBlank(said) ? '' : said
}
