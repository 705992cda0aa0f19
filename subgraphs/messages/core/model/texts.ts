// What a person may write: pure checks of texts, mentions and emoji, each with its refusal. Used by the rules of sending and editing.

import { qualifiedEmoji } from '#platform/emoji.ts'
import { saidText } from '#platform/plain-text.ts'
import { type InvalidInput, invalidInput } from '#platform/refusals.ts'

export const limits = {
  /** Characters, as people count them: code points. */
  body: 8_000,
  mentions: 50,
  /** The same person may be named more than once. */
  mentionRanges: 100,
  attachments: 10,
  /** Different emoji under one message. */
  reactions: 20,
} as const

/** Control characters have no place in a text, except line feeds and tabs; lone surrogates cannot be stored. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/**
 * @param mayBeEmpty where something is attached
 * @returns the text as it is kept, empty where nothing of it can be seen; or why it is refused
 */
export function readBody(body: string, mayBeEmpty: boolean): string | InvalidInput {
  const refused = (reason: string) => invalidInput(reason, 'body')
  const text = saidText(body)
  if (text === '' && !mayBeEmpty) return refused('A message needs a text or an attachment.')
  // A code point is at most two units: a text far too long is refused without being walked.
  if (text.length > 2 * limits.body || [...text].length > limits.body)
    return refused(`A message has at most ${limits.body} characters.`)
  if (unprintable.test(text) || !text.isWellFormed()) return refused('A message is text, without control characters.')
  return text
}

/** @returns the ids, each once and in order, or why there are too many */
export function readIds(ids: readonly string[], limit: number, name: string): readonly string[] | InvalidInput {
  const unique = [...new Set(ids)]
  return unique.length <= limit ? unique : invalidInput(`At most ${limit} are allowed.`, name)
}

/** @returns the emoji in its one spelling, or why it is none */
export function readEmoji(emoji: string): string | InvalidInput {
  return qualifiedEmoji(emoji) ?? invalidInput('A reaction is one emoji.', 'emoji')
}
