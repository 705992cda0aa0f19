// A message's own text against a query: what the index is made of, whether a found message still says it, and which part of it
// to show. Pure. What it decides on the text is what the index decides on terms.

import { namesPage } from '#schema/text/links.ts'
import type { Message } from '../../core/model/model.ts'
import { type Clause, type Content, contentTerm, type SearchQuery, senderTerm } from './query.ts'
import { type Word, type WordsOf, wordsOf } from './words.ts'

/** A run of a message's text, and whether it is what was looked for. */
export interface SnippetPart {
  readonly text: string
  readonly isMatch: boolean
}

/** A message as the index knows it. */
export interface IndexedMessage {
  readonly id: string
  readonly chatId: string
  readonly seq: number
  /** Of its last change. */
  readonly rev: number
  /** Seconds since 1970. */
  readonly at: number
  /** How many words it has. */
  readonly length: number
  /** Each term with its places. */
  readonly terms: ReadonlyMap<string, readonly number[]>
}

/** A file of a message: what it is, once somebody has looked, and what it is called. */
export interface NamedFile {
  readonly content: Content | undefined
  readonly name: string
}

/** What of a message is searched: what it says, then what its files are called. */
export function searchedText(body: string, files: readonly Pick<NamedFile, 'name'>[]): string {
  return [body, ...files.map(({ name }) => name)].filter(part => part !== '').join('\n')
}

/** About two lines of a list of results. */
const snippetLength = 160
const lead = 40

/**
 * @param cut how the stretch was made that the message is in
 * @returns null for what is not found: what is deleted, and what the system noted
 */
export function indexedOf(
  message: Message,
  files: readonly NamedFile[] = [],
  cut: WordsOf = wordsOf,
): IndexedMessage | null {
  const { id, chatId, seq, rev, body, senderId, deletedAt, sentAt } = message
  if (senderId === null || body === null || deletedAt !== null) return null
  const terms = new Map<string, number[]>()
  const words = cut(searchedText(body, files))
  for (const { term, place } of words) {
    const places = terms.get(term)
    if (!places) terms.set(term, [place])
    else if (places.at(-1) !== place) places.push(place)
  }
  // A part has no place: it finds, and does not say that the text is about it.
  for (const part of words.flatMap(({ also }) => also)) if (!terms.has(part)) terms.set(part, [])
  terms.set(senderTerm(senderId), [])
  const known = files.flatMap(({ content }) => content ?? [])
  for (const content of contentsOf(message, known)) terms.set(contentTerm(content), [])
  return {
    id,
    chatId,
    seq,
    rev,
    at: Math.floor(sentAt.getTime() / 1000),
    length: words.filter(({ isWord, isLater }) => isWord && !isLater).length,
    terms,
  }
}

/** @param attachments what its files are */
export function contentsOf(message: Message, attachments: readonly Content[]): Content[] {
  const has = new Set(attachments)
  if (namesPage(message.body ?? '')) has.add('LINK')
  if ('poll' in message && message.poll) has.add('POLL')
  return [...has]
}

/** @returns the words of the text that were looked for, or undefined where the text does not say what the query asks */
export function matchText(text: string, { clauses, order }: SearchQuery): Word[] | undefined {
  const words = wordsOf(text)
  const hits = new Set<Word>()
  let said = 0
  for (const clause of clauses) {
    const found = placesOf(clause, words)
    for (const word of found) hits.add(word)
    if (found.length > 0) said++
    else if (isRequired(clause, order)) return undefined
  }
  return clauses.length > 0 && said === 0 ? undefined : words.filter(word => hits.has(word))
}

/** Words are wishes where the best match comes first, and conditions where the newest does; a phrase is always a condition. */
export function isRequired({ kind }: Clause, order: SearchQuery['order']): boolean {
  return kind === 'phrase' || order === 'TIME'
}

function placesOf({ kind, terms }: Clause, words: readonly Word[]): Word[] {
  const [first = ''] = terms
  if (kind === 'word') return words.filter(({ term, also }) => term === first || also.includes(first))
  if (kind === 'prefix')
    return words.filter(({ term, also }) => term.startsWith(first) || also.some(one => one.startsWith(first)))
  const byPlace = Map.groupBy(words, ({ place }) => place)
  return [...byPlace.keys()].flatMap(place => {
    const row = terms.map((term, offset) => byPlace.get(place + offset)?.find(word => word.term === term))
    return row.every(word => word !== undefined) ? row : []
  })
}

/** The part of a text around the first hit, in runs; the whole of a short one. */
export function snippetOf(text: string, hits: readonly Word[]): SnippetPart[] {
  const [from, to] = windowOf(text, hits[0]?.start ?? 0)
  const runs: SnippetPart[] = []
  const add = (part: string, isMatch: boolean) => {
    const last = runs.at(-1)
    // The characters of one word, where each is a term.
    if (last?.isMatch && isMatch) runs[runs.length - 1] = { text: last.text + part, isMatch }
    else if (part !== '') runs.push({ text: part, isMatch })
  }
  let reached = from
  if (from > 0) add('…', false)
  for (const { start, end } of hits) {
    if (start < from || end > to) continue
    add(text.slice(reached, start), false)
    add(text.slice(start, end), true)
    reached = end
  }
  add(text.slice(reached, to), false)
  if (to < text.length) add('…', false)
  return runs
}

/** Ends at spaces where there are some, and never inside of a surrogate pair. */
function windowOf(text: string, hit: number): [from: number, to: number] {
  if (text.length <= snippetLength) return [0, text.length]
  const wished = Math.max(0, Math.min(hit - lead, text.length - snippetLength))
  const space = text.lastIndexOf(' ', hit - 1)
  const afterSpace = text.indexOf(' ', wished)
  const from = wished === 0 ? 0 : afterSpace >= 0 && afterSpace <= space ? afterSpace + 1 : wished
  const end = Math.min(text.length, from + snippetLength)
  const lastSpace = text.lastIndexOf(' ', end)
  const to = end === text.length || lastSpace <= hit + lead ? end : lastSpace
  return [atCharacter(text, from), atCharacter(text, to)]
}

function atCharacter(text: string, index: number): number {
  return /[\udc00-\udfff]/.test(text[index] ?? '') ? index + 1 : index
}
