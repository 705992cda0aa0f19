// A few words that may go with something that is done: a reason, a note. The one rule for them in every domain.

import { plainText } from './plain-text.ts'
import { type InvalidInput, invalidInput } from './refusals.ts'

/** How long the text may be, and how its refusal speaks of it. */
export interface ShortTextField {
  /** As a refusal begins, such as `A reason`. */
  readonly what: string
  /** In characters. */
  readonly longest: number
  /** The way to it inside the input. */
  readonly field: readonly string[]
}

/** @returns the words as they are kept, null for none, or why they are refused */
export function readShortText(
  given: string | null | undefined,
  { what, longest, field }: ShortTextField,
): string | null | InvalidInput {
  const text = plainText(given ?? '')
  if (text === '') return null
  if (text !== undefined && [...text].length <= longest) return text
  return invalidInput(`${what} is at most ${longest} characters that can be seen.`, ...field)
}
