// How long a message is, as the server counts it: without what is trimmed off, and by code points, so that an emoji is no two.

/** The longest text of a message. */
const longest = 8_000

/** How many characters a text has too many; 0 where it is not too long. */
export function charactersOver(text: string): number {
  const body = text.replaceAll('\r\n', '\n').trim()
  // There are never more code points than units: what most people write is not walked.
  return body.length <= longest ? 0 : Math.max(0, [...body].length - longest)
}
