// Whether the name of an emoji has just been closed where the cursor is. Pure.

/** @param before the text up to the cursor; @returns the name without its colons. None in an address, a time, or code. */
export function closedShortcode(before: string): string | undefined {
  const name = /(?<![\p{L}\p{N}:/`]):([a-z0-9_+-]{2,40}):$/u.exec(before)?.[1]
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const isInCode = line.split('`').length % 2 === 0 || before.split(/^```/m).length % 2 === 0
  return isInCode ? undefined : name
}
