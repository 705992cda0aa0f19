// What somebody looks for: the text of a search box and the fields beside it -> one query, or why it is refused. Pure. A text is
// never a pattern: a regular expression is read as the words in it.

import { isId } from '#platform/ids.ts'
import { type InvalidInput, invalidInput } from '#platform/refusals.ts'
import { foldLetters } from './letters.ts'
import { isDense, joinedMark, type WordsOf, wordsOf } from './words.ts'

export const contents = ['LINK', 'IMAGE', 'FILE', 'POLL'] as const
export type Content = (typeof contents)[number]
export type SearchOrder = 'TIME' | 'RELEVANCE'

/** One thing that a message has to say. A word has one term; `prefix` is the beginning of one; a phrase's follow each other. */
export interface Clause {
  readonly kind: 'word' | 'prefix' | 'phrase'
  readonly terms: readonly string[]
}

export interface SearchQuery {
  readonly clauses: readonly Clause[]
  /** Any of them; empty for everybody. */
  readonly senderIds: readonly string[]
  /** Any of them; empty for all of the viewer's. */
  readonly chatIds: readonly string[]
  /** All of them. */
  readonly has: readonly Content[]
  /** Sent at this time or later. */
  readonly from: Date | undefined
  /** Sent before this time. */
  readonly before: Date | undefined
  readonly order: SearchOrder
}

/** As it is asked. The fields and what the text says are taken together. */
export interface SearchInput {
  readonly query?: string | null | undefined
  readonly chatIds?: readonly string[] | null | undefined
  readonly senderIds?: readonly string[] | null | undefined
  readonly has?: readonly Content[] | null | undefined
  readonly sentAfter?: Date | null | undefined
  readonly sentBefore?: Date | null | undefined
  readonly order?: SearchOrder | null | undefined
}

export const searchLimits = { query: 256, words: 16, chats: 100, senders: 20, prefix: 2 } as const

/** A field with its value, a phrase, or a run of other characters. */
const parts =
  /(?<field>from|in|before|after|has):(?<value>\S*)|"(?<phrase>[^"]*)(?<closed>"?)|[“„”](?<quoted>[^“„”"]+)[“”]|(?<text>(?:[^\s"]|(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew}))+)/giu

/**
 * @param viewerId whom `from:me` means
 * @param cut how the index was made that is asked
 */
export function readQuery(input: SearchInput, viewerId: string, cut: WordsOf = wordsOf): SearchQuery | InvalidInput {
  const text = input.query ?? ''
  if (text.length > searchLimits.query)
    return refuse(`What is looked for has at most ${searchLimits.query} characters.`, 'query')
  const found = {
    ...{ clauses: [] as Clause[], senderIds: [...(input.senderIds ?? [])], chatIds: [...(input.chatIds ?? [])] },
    ...{
      has: [...(input.has ?? [])],
      times: { from: input.sentAfter ?? undefined, before: input.sentBefore ?? undefined },
    },
  }
  for (const { groups = {} } of text.matchAll(parts)) {
    const refused = readPart(groups, found, { viewerId, cut })
    if (refused) return refused
  }
  const { clauses, times, ...rest } = found
  // Without words nothing matches better than anything else.
  const order = clauses.length > 0 ? (input.order ?? 'TIME') : 'TIME'
  return refuseWhole(found) ?? { clauses, ...unique(rest), ...times, order }
}

interface Found {
  readonly clauses: Clause[]
  readonly senderIds: string[]
  readonly chatIds: string[]
  readonly has: Content[]
  readonly times: { from: Date | undefined; before: Date | undefined }
}

const refuse = (reason: string, field: string) => invalidInput(reason, 'search', field)

interface Reading {
  readonly viewerId: string
  readonly cut: WordsOf
}

function readPart(
  groups: Record<string, string | undefined>,
  into: Found,
  { viewerId, cut }: Reading,
): InvalidInput | undefined {
  const { field, value = '', closed, quoted, text } = groups
  const phrase = groups.phrase ?? quoted
  if (field !== undefined) return readField(field.toLowerCase(), value, { into, viewerId })
  if (groups.phrase !== undefined && closed === '') return refuse('The quotation mark is not closed.', 'query')
  const all = cut(phrase ?? text ?? '')
  // They stand beside words, not between them.
  for (const { term, isWord } of all) if (!isWord) into.clauses.push({ kind: 'word', terms: [term] })
  const words = all.filter(({ isWord }) => isWord)
  const last = words.at(-1)
  if (!last) return undefined
  const terms = words.map(({ term }) => term)
  // Where each character is a term, every word begins with what was typed of it.
  const isPrefix = phrase === undefined && text?.[last.end] === '*' && !isDense(last.term)
  if (!isPrefix) {
    into.clauses.push({ kind: terms.length === 1 ? 'word' : 'phrase', terms })
    return undefined
  }
  if ([...bareOf(last.term)].length < searchLimits.prefix)
    return refuse(`The beginning of a word has at least ${searchLimits.prefix} letters.`, 'query')
  // "well-kn*" is cut where the text of a message is: the words before must be there, the last begins so.
  if (terms.length > 1) into.clauses.push({ kind: terms.length === 2 ? 'word' : 'phrase', terms: terms.slice(0, -1) })
  into.clauses.push({ kind: 'prefix', terms: [bareOf(last.term)] })
  return undefined
}

/** What is joined in a text begins with the same letters as what is not. */
const bareOf = (term: string) => (term.startsWith(joinedMark) ? term.slice(joinedMark.length) : term)

function readField(
  name: string,
  value: string,
  { into, viewerId }: { into: Found; viewerId: string },
): InvalidInput | undefined {
  const text = value.replaceAll('"', '')
  switch (name) {
    case 'from':
      into.senderIds.push(text.toLowerCase() === 'me' ? viewerId : text)
      return isId(into.senderIds.at(-1) ?? '')
        ? undefined
        : refuse('`from:` takes the id of a person, or `me`.', 'query')
    case 'in':
      into.chatIds.push(text)
      return isId(text) ? undefined : refuse('`in:` takes the id of a chat.', 'query')
    case 'has': {
      const content = contents.find(one => one === text.toUpperCase())
      if (!content) return refuse(`\`has:\` takes ${contents.join(', ').toLowerCase()}.`, 'query')
      into.has.push(content)
      return undefined
    }
    default: {
      const at = readTime(text)
      if (!at)
        return refuse(`\`${name}:\` takes a day such as 2026-01-31, or a time such as 2026-01-31T09:30:00Z.`, 'query')
      const { times } = into
      if (name === 'after') times.from = times.from && times.from > at ? times.from : at
      else times.before = times.before && times.before < at ? times.before : at
      return undefined
    }
  }
}

const dayOrTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/

/** A day begins at midnight UTC: `before:` ends at its first moment, `after:` begins with it. */
function readTime(text: string): Date | undefined {
  const time = dayOrTime.test(text) ? new Date(text) : undefined
  if (!time || Number.isNaN(time.getTime())) return undefined
  // The language takes the 31st of February for the 3rd of March.
  return text.length > 10 || time.toISOString().startsWith(text) ? time : undefined
}

function refuseWhole({ clauses, senderIds, chatIds, has, times }: Found): InvalidInput | undefined {
  // Two characters of a script without spaces are about a word.
  const words = clauses.reduce((sum, { terms }) => terms.reduce((all, term) => all + (isDense(term) ? 0.5 : 1), sum), 0)
  if (words > searchLimits.words) return refuse(`At most ${searchLimits.words} words can be looked for.`, 'query')
  if (chatIds.length > searchLimits.chats) return refuse(`At most ${searchLimits.chats} chats at once.`, 'chatIds')
  if (senderIds.length > searchLimits.senders)
    return refuse(`At most ${searchLimits.senders} people at once.`, 'senderIds')
  const noId = [...senderIds.map(id => ['senderIds', id]), ...chatIds.map(id => ['chatIds', id])].find(
    ([, id]) => !isId(id ?? ''),
  )
  if (noId) return refuse('This is not an id.', noId[0] ?? 'query')
  if (times.from && times.before && times.from >= times.before)
    return refuse('The time span is empty: it ends before it begins.', 'sentBefore')
  if (words + senderIds.length + has.length === 0)
    return refuse('Look for at least one word, person or kind of content.', 'query')
  return undefined
}

function unique<T extends Record<string, readonly string[]>>(lists: T): T {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...new Set(list)]])) as unknown as T
}

/** Terms that are no words. They begin with `@`, as parts of something joined do, and no word has it. */
export const senderTerm = (userId: string) => `@from:${userId}`
export const contentTerm = (content: Content) => `@has:${foldLetters(content)}`
