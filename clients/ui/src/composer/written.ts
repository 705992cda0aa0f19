// What was written: a text, and the people who were picked for places in it. Places move with the text around them, and whoever changes
// a mention itself makes plain text of it. Pure.
import { type MentionPlace, placesOf } from '../chat/mention-places.ts'
import { bodyOf, linesAbove } from './message-length.ts'

export interface Mention {
  userId: string
  /** In UTF-16 code units. */
  offset: number
  /** What stands there: a mention whose words are others by now is none. */
  words: string
}

/** A text, and the people who were picked for places in it. */
export interface Written {
  readonly text: string
  /** In the order of the text, none over another one. */
  readonly mentions: readonly Mention[]
}

export const nothing: Written = { text: '', mentions: [] }

interface Replacement {
  start: number
  end: number
  words: string
  /** Who is named by the words, without the space behind them. */
  userId?: string | undefined
}

/** A part of the text is replaced by other words. */
export function replaced({ text, mentions }: Written, { start, end, words, userId }: Replacement): Written {
  const shift = words.length - (end - start)
  const before = mentions.filter(({ offset, words: own }) => offset + own.length <= start)
  const added = userId === undefined ? [] : [{ userId, offset: start, words: words.trimEnd() }]
  const moved = mentions
    .filter(({ offset }) => offset >= end)
    .map(mention => ({ ...mention, offset: mention.offset + shift }))
  return { text: text.slice(0, start) + words + text.slice(end), mentions: [...before, ...added, ...moved] }
}

/**
 * The field says something else.
 * @param cursor where its cursor is now: the same letters may stand more than once, and only it tells which of them went
 */
export function typed(before: Written, text: string, cursor: number): Written {
  const behind = before.text.endsWith(text.slice(cursor)) ? text.length - cursor : 0
  const was = before.text.slice(0, before.text.length - behind)
  const is = text.slice(0, text.length - behind)
  const start = sharedStart(was, is)
  // A word before the cursor may have been corrected: what stands between the two is the same.
  const same = sharedEnd(was.slice(start), is.slice(start))
  return replaced(before, { start, end: was.length - same, words: is.slice(start, is.length - same) })
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

function sharedEnd(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++
  return length
}

/** What a message says, to be changed. */
export function writtenOf(message: Parameters<typeof placesOf>[0]): Written {
  const text = message.body ?? ''
  const mentions = placesOf(message).map(({ userId, offset, length }) => ({
    ...{ userId, offset },
    words: text.slice(offset, offset + length),
  }))
  return { text, mentions }
}

/** Without mentions that the text does not have, whoever has kept the two apart. */
export function checked({ text, mentions }: Written): Written {
  let reached = 0
  const kept = mentions.filter(({ offset, words }) => {
    const isThere = words !== '' && offset >= reached && text.startsWith(words, offset)
    if (isThere) reached = offset + words.length
    return isThere
  })
  return { text, mentions: kept }
}

/** What `sendMessage` and its like take of it. */
export interface Said {
  body: string
  mentionIds: string[]
  mentionRanges: MentionPlace[]
}

/** As it is sent: without the empty lines around it. */
export function saidOf({ text, mentions }: Written): Said {
  const body = bodyOf(text)
  const lead = linesAbove(text)
  const mentionRanges = mentions
    .map(({ userId, offset, words }) => ({ userId, offset: offset - lead, length: words.length }))
    .filter(({ offset, length }) => offset >= 0 && offset + length <= body.length)
  return { body, mentionIds: [...new Set(mentionRanges.map(({ userId }) => userId))], mentionRanges }
}
