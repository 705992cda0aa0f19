// What a message says, as it is given: its text, whom it means and what goes with it. Pure.

import { isInvalid } from '#platform/refusals.ts'
import { readMentions } from './mentions.ts'
import type { MentionRange } from './model.ts'
import { limits, readBody, readIds } from './texts.ts'

interface Said {
  readonly body: string
  readonly mentionIds?: readonly string[] | undefined
  readonly mentionRanges?: readonly MentionRange[] | undefined
}

/** Each part read by itself: for whoever reads an input that has more than these. @param mayBeEmpty where something else says it */
export function readSaid(input: Said, mayBeEmpty: boolean) {
  const body = readBody(input.body, mayBeEmpty)
  return { body, ...readMentions(input, isInvalid(body) ? input.body : body) }
}

/** The same with what is attached. */
export function readContent(input: Said & { readonly attachmentIds?: readonly string[] | undefined }) {
  const attached = input.attachmentIds ?? []
  return {
    ...readSaid(input, attached.length > 0),
    attachmentIds: readIds(attached, limits.attachments, 'attachmentIds'),
  }
}
