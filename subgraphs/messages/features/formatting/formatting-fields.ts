// What the marks in a message mean. Whoever gets the message may see it.

import { LRUCache } from 'lru-cache'
import { hasMarks } from '#schema/text/marks.ts'
import type { MentionPlace } from '#schema/text/tree.ts'
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
 * process 20 ms each.
 */
const known = new LRUCache<string, Read>({
  maxSize: 4_000_000,
  sizeCalculation: ({ ranges }, key) => key.length + 50 * ranges.length + 1,
})

/** What was begun last; whoever comes next waits for it. */
let last: Promise<unknown> = Promise.resolve()

/** One text after another, and between two of them whatever else the process has to do: a page of the worst texts takes a second. */
function inTurn<Value>(work: () => Value): Promise<Value> {
  const turn = last.then(() => new Promise<void>(resolve => setImmediate(resolve))).then(work)
  last = turn.catch(() => undefined)
  return turn
}

async function read(body: string, { mentionRanges = [] }: Message): Promise<Read> {
  if (!hasMarks(body)) return made(body, mentionRanges)
  const key = JSON.stringify([body, ...mentionRanges.flatMap(({ offset, length }) => [offset, length])])
  const found = known.get(key)
  if (found) return found
  return inTurn(() => {
    // Whoever asked for it a moment ago has it by now.
    const one = known.get(key) ?? made(body, mentionRanges)
    known.set(key, one)
    return one
  })
}

function made(body: string, mentionRanges: readonly MentionPlace[]): Read {
  return { ranges: rangesOf(body, mentionRanges), plainText: textWithoutMarks(body, mentionRanges) }
}

export const formattingOfMessage: Pick<MessageResolvers<Context>, 'formatting' | 'plainText'> = {
  formatting: async message => (message.body === null ? [] : [...(await read(message.body, message)).ranges]),
  plainText: async message => (message.body === null ? null : (await read(message.body, message)).plainText),
}
