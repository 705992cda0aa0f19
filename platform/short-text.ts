// What people type into a field of one line or a few: names, titles, notes. The one reader of them in every domain, so that none of
// them is ever something that cannot be seen. Which field is read by what is held against the schema: tests/flow/blank-text.test.ts.

import { plainLine, plainText } from './plain-text.ts'
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

/** What a person is called, in every domain that takes it. */
export const displayName = { what: 'A name', longest: 64 } as const

/** @returns the one line as it is kept, or why it is refused: a name has something to see */
export function readLine(given: string, { what, longest, field }: ShortTextField): string | InvalidInput {
  const line = plainLine(given)
  if (line && [...line].length <= longest) return line
  if (line === undefined) return invalidInput(`${what} has no characters that cannot be seen.`, ...field)
  return invalidInput(`${what} is 1 to ${longest} characters on one line.`, ...field)
}

/** @returns the one line as it is kept, null for none, or why it is refused */
export function readOptionalLine(
  given: string | null | undefined,
  field: ShortTextField,
): string | null | InvalidInput {
  return plainLine(given ?? '') === '' ? null : readLine(given ?? '', field)
}

/** @returns the words as they are kept, with their line breaks; null for none; or why they are refused */
export function readShortText(
  given: string | null | undefined,
  { what, longest, field }: ShortTextField,
): string | null | InvalidInput {
  const text = plainText(given ?? '')
  if (text === '') return null
  if (text !== undefined && [...text].length <= longest) return text
  return invalidInput(`${what} is at most ${longest} characters that can be seen.`, ...field)
}
