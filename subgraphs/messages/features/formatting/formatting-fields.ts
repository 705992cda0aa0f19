// What the marks in a message mean. Whoever gets the message may see it.

import { LRUCache } from 'lru-cache'
import { textWithoutMarks } from '#schema/text/without-marks.ts'
import type { Context } from '../../core/graphql/context.ts'
import type { Message } from '../../core/model/model.ts'
import type { MessageResolvers } from '../../generated.ts'
import { type FormattedRange, rangesOf } from './ranges.ts'

interface Read {
  readonly ranges: readonly FormattedRange[]
  readonly plainText: string
}

/**
 * By texts and who is named in them. The last messages of a chat are asked for again and again, and those with the most marks take the
 * process 50 ms each.
 */
const known = new LRUCache<string, Read>({
  maxSize: 4_000_000,
  sizeCalculation: ({ ranges }, key) => key.length + 50 * ranges.length + 1,
})

function read(body: string, { mentionRanges = [] }: Message): Read {
  const key = JSON.stringify([body, ...mentionRanges.flatMap(({ offset, length }) => [offset, length])])
  const found = known.get(key)
  if (found) return found
  const made = { ranges: rangesOf(body, mentionRanges), plainText: textWithoutMarks(body, mentionRanges) }
  known.set(key, made)
  return made
}

export const formattingOfMessage: Pick<MessageResolvers<Context>, 'formatting' | 'plainText'> = {
  formatting: message => (message.body === null ? [] : [...read(message.body, message).ranges]),
  plainText: message => (message.body === null ? null : read(message.body, message).plainText),
}
