// What a file may be called. Its name comes from a device and not from a person's hand: what cannot be seen in it, or turns the
// direction of writing, is taken out and no refusal. A path, and a name of which nothing can be seen, are refused.

import { visibleLine } from '#platform/plain-text.ts'
import { type InvalidInput, invalidInput } from '#platform/refusals.ts'

const longest = 255

/** @returns the name as it is kept, or why it is refused */
export function readFileName(given: string): string | InvalidInput {
  const name = visibleLine(given)
  if (name !== '' && name.length <= longest && !/[/\\]/.test(name)) return name
  return invalidInput(`A file name is 1 to ${longest} characters that can be seen, without a path.`, 'fileName')
}

/** A name that was kept before names were read in this way. */
export const shownName = (kept: string): string => visibleLine(kept) || 'file'
