// What a message says, as it is given: its text, whom it means and what goes with it. Pure.

import { isInvalid } from '#platform/refusals.ts'
import { readMentions } from './mentions.ts'
import type { MentionRange } from './model.ts'
import { limits, readBody, readIds } from './texts.ts'

/** Each part read by itself: for whoever reads an input that has more than these. */
export function readContent(input: {
  readonly body: string
  readonly mentionIds?: readonly string[] | undefined
  readonly mentionRanges?: readonly MentionRange[] | undefined
  readonly attachmentIds?: readonly string[] | undefined
}) {
  const body = readBody(input.body, (input.attachmentIds ?? []).length > 0)
  return {
    body,
    ...readMentions(input, isInvalid(body) ? input.body : body),
    attachmentIds: readIds(input.attachmentIds ?? [], limits.attachments, 'attachmentIds'),
  }
}
