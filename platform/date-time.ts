// One reader of times for everything that comes from outside. `new Date(text)` takes a time without an offset to be of the server's own
// zone, makes the 2nd of March of the 30th of February, and reads texts that are no RFC 3339 at all.

/** `full-date "T" full-time` of RFC 3339, whose T and Z may be small. Hours go to 23 and seconds to 59. */
const dateTime =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d+))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/i

const minuteMs = 60_000

/**
 * Reads a time as RFC 3339 has it, to the millisecond; what is finer is cut off.
 * A leap second (`:60`) is refused: no clock of ours can show it, and its neighbour would be another time than was said.
 * @returns undefined where it is none: without an offset, on a day that there is not, or outside of the years 0000 to 9999 in UTC
 */
export function readDateTime(text: string): Date | undefined {
  // Before the work of reading: a text may be as long as a request.
  const parts = text.length <= 100 ? dateTime.exec(text) : null
  if (!parts) return undefined
  const [year = 0, month = 0, day = 0, hour, minute, second] = parts.slice(1, 7).map(Number)
  const date = new Date(0)
  // Not Date.UTC, for which the year 50 is 1950.
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  date.setUTCHours(hour ?? 0, minute, second, Number((parts[7] ?? '').slice(0, 3).padEnd(3, '0')))
  const offset = (Number(parts[9] ?? 0) * 60 + Number(parts[10] ?? 0)) * minuteMs
  const at = new Date(date.getTime() + (parts[8] === '+' ? -offset : offset))
  // What could not be written as it was read.
  return at.getUTCFullYear() >= 0 && at.getUTCFullYear() <= 9999 ? at : undefined
}
