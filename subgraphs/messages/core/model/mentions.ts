// Who is meant by a text, and where they are named in it. Pure; used by all that takes a text of a person.

import { withLineFeeds } from '#platform/plain-text.ts'
import { type InvalidInput, invalidInput, isInvalid } from '#platform/refusals.ts'
import type { MentionRange } from './model.ts'
import { limits, readIds } from './texts.ts'

interface MentioningText {
  /** As it was given. */
  readonly body: string
  readonly mentionIds?: readonly string[] | undefined
  readonly mentionRanges?: readonly MentionRange[] | undefined
}

interface Mentions {
  /** All who are meant, by id or by place, each once. */
  readonly mentionIds: readonly string[] | InvalidInput
  readonly mentionRanges: readonly MentionRange[] | InvalidInput
}

/** @param kept the text as it will be kept: places are told of the text that was given, and stay with their words */
export function readMentions({ body, mentionIds = [], mentionRanges = [] }: MentioningText, kept: string): Mentions {
  const ids = readIds(mentionIds, limits.mentions, 'mentionIds')
  const ranges = readRanges(mentionRanges, body, kept)
  if (isInvalid(ids) || isInvalid(ranges)) return { mentionIds: ids, mentionRanges: ranges }
  const meant = [...new Set([...ids, ...ranges.map(({ userId }) => userId)])]
  return meant.length <= limits.mentions
    ? { mentionIds: meant, mentionRanges: ranges }
    : { mentionIds: ids, mentionRanges: refuse(`At most ${limits.mentions} people are mentioned.`) }
}

/** What a message keeps: nothing where nobody has told, as in all those from before there were places. */
export function rangesOf(mentionRanges: readonly MentionRange[] = []): { mentionRanges?: readonly MentionRange[] } {
  return mentionRanges.length > 0 ? { mentionRanges } : {}
}

/** The way to the id of somebody who is meant, in what was asked. */
export function wayTo(userId: string, said: Pick<MentioningText, 'mentionIds' | 'mentionRanges'>): string[] {
  const place = said.mentionRanges?.findIndex(range => range.userId === userId) ?? -1
  if (place >= 0) return ['mentionRanges', String(place), 'userId']
  return ['mentionIds', String(said.mentionIds?.indexOf(userId) ?? 0)]
}

const refuse = (reason: string, ...way: string[]) => invalidInput(reason, 'mentionRanges', ...way)

function readRanges(
  ranges: readonly MentionRange[],
  given: string,
  kept: string,
): readonly MentionRange[] | InvalidInput {
  if (ranges.length === 0) return []
  if (ranges.length > limits.mentionRanges) return refuse(`At most ${limits.mentionRanges} places are told.`)
  const atKept = placesIn(given, kept)
  const read: MentionRange[] = []
  let reached = 0
  for (const [index, { userId, offset, length }] of ranges.entries()) {
    const end = offset + length
    const at = (field: string) => [String(index), field]
    if (offset < 0) return refuse('A mention lies inside of the text.', ...at('offset'))
    if (offset < reached)
      return refuse('Mentions do not overlap, and are told in the order of the text.', ...at('offset'))
    if (length < 1 || end > given.length) return refuse('A mention lies inside of the text.', ...at('length'))
    if (splits(given, offset)) return refuse('A mention begins between two characters.', ...at('offset'))
    if (splits(given, end)) return refuse('A mention ends between two characters.', ...at('length'))
    const [from, to] = [atKept(offset), atKept(end)]
    if (from >= to) return refuse('A mention is more than space around the text.', ...at('length'))
    read.push({ userId, offset: from, length: to - from })
    reached = end
  }
  return read
}

/** Whether a place is inside of a surrogate pair. */
function splits(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1))
}

/** Where places of a text are in what is kept of it: its line ends are one character each, and what stands around it may be gone. */
function placesIn(given: string, kept: string): (place: number) => number {
  const lead = Math.max(0, withLineFeeds(given).indexOf(kept))
  return place => {
    const before = withLineFeeds(given.slice(0, place)).length
    return Math.min(Math.max(0, before - lead), kept.length)
  }
}
