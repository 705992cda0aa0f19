// What of a text is sent, and how long it is as the server counts it: by code points, so that an emoji is no two.

/** The longest text of a message. */
const longest = 8_000

/** Without the empty lines around it. The space before its first word stays: code and verse have it. */
export function bodyOf(text: string): string {
  return text.slice(linesAbove(text)).trimEnd()
}

/** How much of a text is empty lines above it. */
export function linesAbove(text: string): number {
  return /^(?:[^\S\n]*\n)*/.exec(text)?.[0].length ?? 0
}

/** How many characters a text has too many; 0 where it is not too long. */
export function charactersOver(text: string): number {
  const body = bodyOf(text)
  // There are never more code points than units: what most people write is not walked.
  return body.length <= longest ? 0 : Math.max(0, [...body].length - longest)
}
