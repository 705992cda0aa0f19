// Text -> words as they are compared by the rules of a chat. The search index goes further (features/search/words.ts); its first version
// was cut and folded here, so what this gives must not change while a stretch may be of it. Pure.
// The decisions: `docs/decisions/0013-an-own-search-index.md`.

/** A word in its text: `term` is how it is compared, `start` and `end` are UTF-16 offsets of the text as it was typed. */
export interface Word {
  readonly term: string
  readonly start: number
  readonly end: number
}

/** A longer run of letters is no word that anybody looks for; what is kept of it still finds it by its beginning. */
const longestTerm = 64

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
/** Marks over Latin and Greek letters: "cafe" finds "café". In other scripts a mark can make another letter. */
const marks = /(?<=[\p{Script=Latin}\p{Script=Greek}]\p{Mn}*)\p{Mn}+/gu
const latin = /^[a-z0-9_]+$/
const noLetter = /[\s|@]+/gu

/**
 * One spelling for all that people take for the same word: compatibility forms (NFKC), full case folding ("STRASSE" finds
 * "Straße", "ΟΔΟΣ" finds "οδός"), and no marks over Latin and Greek letters. Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (latin.test(text)) return text
  const once = foldOnce(text)
  // Rarely, a mark that was taken away lets two others compose anew.
  return foldOnce(once)
}

function foldOnce(text: string): string {
  // There is no case folding in the language: the way up and down again unites what has several small or large forms.
  const folded = text.normalize('NFKD').replace(marks, '').toUpperCase().toLowerCase().replaceAll('ς', 'σ')
  return folded.normalize('NFKD').replace(marks, '').normalize('NFKC')
}

/** The words of a text in their order, by Unicode's rules (UAX 29), with dictionaries where a script has no spaces. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue
    // A few letters stand for several words, spaces included; a term is one.
    const term = cut(fold(segment).replaceAll(noLetter, ''))
    if (term !== '') words.push({ term, start: index, end: index + segment.length })
  }
  return words
}

/** Never through the middle of a surrogate pair. */
function cut(term: string): string {
  return term.length <= longestTerm ? term : term.slice(0, longestTerm).replace(/[\ud800-\udbff]$/, '')
}
