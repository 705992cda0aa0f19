// What the marks in a message mean. Whoever gets the message may see it.

import { LRUCache } from 'lru-cache'
import { createTurns } from '#platform/async/turns.ts'
import { formattingOf } from '#schema/text/formatting.ts'
import { hasMarks } from '#schema/text/marks.ts'
import type { MentionPlace } from '#schema/text/tree.ts'
import { wordsOfBlocks } from '#schema/text/without-marks.ts'
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
 * process 20 ms each.
 */
const known = new LRUCache<string, Read>({
  maxSize: 4_000_000,
  sizeCalculation: ({ ranges }, key) => key.length + 50 * ranges.length + 1,
})

/** One text after another, and between two of them whatever else the process has to do: a page of the worst texts takes a second. */
const turns = createTurns({ atOnce: 1, mostWaiting: Number.POSITIVE_INFINITY })

async function read(body: string, { mentionRanges = [] }: Message): Promise<Read> {
  if (!hasMarks(body)) return made(body, mentionRanges)
  const key = JSON.stringify([body, ...mentionRanges.flatMap(({ offset, length }) => [offset, length])])
  const found = known.get(key)
  if (found) return found
  return turns.run(async () => {
    await new Promise(resolve => setImmediate(resolve))
    // Whoever asked for it a moment ago has it by now.
    const one = known.get(key) ?? made(body, mentionRanges)
    known.set(key, one)
    return one
  })
}

function made(body: string, mentionRanges: readonly MentionPlace[]): Read {
  const blocks = formattingOf(body, mentionRanges)
  return { ranges: rangesOf(body, blocks), plainText: wordsOfBlocks(body, blocks) }
}

export const formattingOfMessage: Pick<MessageResolvers<Context>, 'formatting' | 'plainText'> = {
  formatting: async message => (message.body === null ? [] : [...(await read(message.body, message)).ranges]),
  plainText: async message => (message.body === null ? null : (await read(message.body, message)).plainText),
}
