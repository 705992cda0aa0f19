// Which part of a file a reader asks for (RFC 9110, sections 13.1.5 and 14.2). Players ask so: to begin in the middle, and to go on
// where a connection was lost.

/** The first byte and the last one. */
export interface Part {
  readonly start: number
  readonly end: number
}

/** Of a request for a part. */
export interface RangeHeaders {
  readonly range?: string | undefined
  readonly 'if-range'?: string | string[] | undefined
}

/**
 * What is not understood means the whole, as the standard has it; so do several parts at once, which no player asks for and which
 * would let one request read a file many times over.
 * @returns 'beyond' where the file has no such bytes, undefined for the whole
 */
export function readRange(headers: RangeHeaders, size: number, tag: string): Part | 'beyond' | undefined {
  const condition = headers['if-range']
  // Never a date: nothing here says when it was changed.
  if (condition !== undefined && condition !== tag) return undefined
  const [, first = '', last = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(headers.range ?? '') ?? []
  if (first === '') return last === '' ? undefined : lastBytes(Number(last), size)
  const start = Number(first)
  const end = last === '' ? Number.POSITIVE_INFINITY : Number(last)
  if (end < start) return undefined
  return start < size ? { start, end: Math.min(end, size - 1) } : 'beyond'
}

function lastBytes(count: number, size: number): Part | 'beyond' {
  return count > 0 && size > 0 ? { start: Math.max(0, size - count), end: size - 1 } : 'beyond'
}
