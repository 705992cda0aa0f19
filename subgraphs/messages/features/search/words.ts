// Text -> words as they are found: what is indexed, what is asked for and what is highlighted is cut and folded here, and nowhere
// else. Pure. A change of what this gives is a new `wordsVersion`: docs/decisions/0013-an-own-search-index.md.

import { LRUCache } from 'lru-cache'
import { atMostEntries } from '#platform/entries.ts'
import { foldLetters } from './letters.ts'

/** A word in its text. */
export interface Word {
  /** How it is compared, alone and in phrases. Of a part of something joined, such as `db.json`, it says so by `joinedMark`. */
  readonly term: string
  /** Under what else it is found: parts of it, and what it is a part of. They are in no phrase, and say less of how well a text matches. */
  readonly also: readonly string[]
  /** Which word of the text it is. What is no word, such as an emoji, stands at the place of the word before. */
  readonly place: number
  readonly isWord: boolean
  /** It is not the first of something joined: an address is one thing that is said, and makes its text no longer than a word does. */
  readonly isLater?: boolean
  /** UTF-16 offsets of the text as it was typed. */
  readonly start: number
  readonly end: number
}

export type WordsOf = (text: string) => readonly Word[]

/** No term of a text that is no part has it: `@` is taken out of those. */
export const joinedMark = '@+'
const longestTerm = 64
const mostParts = 8
const shortestPart = 2
/** The `t` of "don't" is nothing that anybody looks for; "arbre" of "l'arbre" is. */
const shortestClitic = 3

const words = new Intl.Segmenter('und', { granularity: 'word' })
const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })
/**
 * Scripts without spaces, and Korean, whose words grow at their ends. Each character is a term, and a word is a phrase of them: so whatever
 * stands in a text is found, wherever a dictionary would have cut.
 */
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〆ー\uff70]/u
const picture = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u
/** What keyboards and programs write for an apostrophe. Each is one code unit, so that offsets stay. */
const apostrophes = /[’‘‛ʼʻʹ´′＇ꞌ׳]/g
/** One beside a letter or two: "don`t". Between longer words it is what a shell or Markdown means by it. */
const backticks = /(?<=(?<!\p{L})\p{L}{1,2})`(?=\p{L})|(?<=\p{L})`(?=\p{L}{1,2}(?!\p{L}))/gu
/** Between Hebrew letters: an abbreviation. */
const gershayim = /(?<=\p{Script=Hebrew})[״”“„](?=\p{Script=Hebrew})/gu
const quotes = /['"]/g
/** Signs that join what people look for by itself; a point or colon between digits makes one number or time. */
const joints = /(?<piece>(?:[^_.:]|(?<=\p{N})[.:](?=\p{N}))+)/gu
const humps = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L}{2})(?=\p{N}{2})|(?<=\p{N}{2})(?=\p{L}{2})/u
const hyphen = /^[-‐‑]$/
const lettersOnly = /^\p{L}+$/u
const noTerm = /[\s|@]+/gu

/** The words of a text in their order. */
export const wordsOf: WordsOf = text => {
  const plain = text.replace(apostrophes, "'").replace(backticks, "'").replace(gershayim, '"')
  const found: Word[] = []
  let place = 0
  const add = (piece: string, start: number, { isWord = true, isJoined = false, isLater = false } = {}) => {
    const bare = termOf(piece)
    if (bare === '') return
    const parts = isWord && !dense.test(piece) ? partsOf(piece, bare) : []
    const [term, also] = isJoined ? [`${joinedMark}${bare}`, [bare, ...parts]] : [bare, parts]
    found.push({
      term,
      also,
      place: isWord ? place++ : Math.max(0, place - 1),
      isWord,
      ...(isLater ? { isLater } : {}),
      start,
      end: start + piece.length,
    })
  }
  for (const { segment, index, isWordLike } of words.segment(plain)) {
    if (!isWordLike) {
      if (picture.test(segment)) add(segment, index, { isWord: false })
      continue
    }
    const runs = [...segment.matchAll(joints)]
    const isJoined = runs.length > 1
    for (const [which, { 0: run, index: at }] of runs.entries())
      if (!dense.test(run)) add(run, index + at, { isJoined, isLater: which > 0 })
      else for (const [piece, offset] of charactersOf(run)) add(piece, index + at + offset)
  }
  return withCompounds(found, plain)
}

/** Whether a term is one character of many that make a word. */
export const isDense = (term: string): boolean => dense.test(term)

/** No code point of it joins another one: each is a character, without a look at what is around it. */
const oneByOne = /^[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]--\p{M}]+$/v

/** Each character of a script without spaces, and what stands between them as it is. */
function charactersOf(run: string): (readonly [string, number])[] {
  if (oneByOne.test(run)) {
    let at = 0
    return Array.from(run, (point): readonly [string, number] => {
      at += point.length
      return [point, at - point.length]
    })
  }
  const pieces: (readonly [string, number])[] = []
  let between = 0
  for (const { segment, index } of characters.segment(run)) {
    if (!dense.test(segment)) continue
    if (index > between) pieces.push([run.slice(between, index), between])
    pieces.push([segment, index])
    between = index + segment.length
  }
  if (between < run.length) pieces.push([run.slice(between), between])
  return pieces
}

function partsOf(piece: string, term: string): string[] {
  const clitics = piece.split("'").map(part => [part, shortestClitic] as const)
  const parts = [
    ...(clitics.length > 1 ? clitics : []),
    ...clitics.flatMap(([part]) => {
      const inside = part.split(humps)
      return inside.length > 1 ? inside.map(hump => [hump, shortestPart] as const) : []
    }),
  ]
  const terms = parts.filter(([part, shortest]) => part.length >= shortest).map(([part]) => termOf(part))
  return [...new Set(terms)].filter(part => part !== '' && part !== term).slice(0, mostParts)
}

/** "e-mail" is found as "email", too. */
function withCompounds(found: readonly Word[], text: string): Word[] {
  return found.map((word, index) => {
    if (!hyphen.test(text[word.end] ?? '')) return word
    let whole = word.term
    let last = word
    for (const next of found.slice(index + 1, index + 4)) {
      const isJoined = hyphen.test(text.slice(last.end, next.start))
      if (!isJoined || !lettersOnly.test(last.term + next.term) || dense.test(whole + next.term)) break
      whole += next.term
      last = next
    }
    return last === word ? word : { ...word, also: [...word.also, whole.slice(0, longestTerm)] }
  })
}

/**
 * Short pieces come again and again, and a message of thousands of characters that are a term each would take the process 0.2 s without
 * this: folding is a dozen replacements.
 */
const foldedPieces = new LRUCache<string, string>(atMostEntries(20_000))
const longestKept = 16

function termOf(piece: string): string {
  if (piece.length > longestKept) return foldedOf(piece)
  const known = foldedPieces.get(piece)
  if (known !== undefined) return known
  const term = foldedOf(piece)
  foldedPieces.set(piece, term)
  return term
}

/** Never through the middle of a surrogate pair. */
function foldedOf(piece: string): string {
  const term = foldLetters(piece.replace(quotes, '')).replace(noTerm, '')
  return term.length <= longestTerm ? term : term.slice(0, longestTerm).replace(/[\ud800-\udbff]$/, '')
}
