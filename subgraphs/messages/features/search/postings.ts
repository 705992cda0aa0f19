// Where a term occurs in one stretch of a chat, as bytes: for each message its number, time, length and the places of the term.
// Numbers are differences in LEB128, so that a common word costs some six bytes a message. Pure.

export interface Posting {
  readonly seq: number
  /** Seconds since 1970. */
  readonly at: number
  /** How many words the message has. */
  readonly length: number
  /** Places of the term among the message's words, ascending; empty for what is no word, such as a sender. */
  readonly positions: readonly number[]
}

/** The postings of one term, column by column: a common word has thousands. */
export interface PostingList {
  readonly count: number
  readonly seqs: Int32Array
  readonly ats: Float64Array
  readonly lengths: Int32Array
  /** How often the term occurs; 0 for what is no word. */
  readonly counts: Int32Array
  /** The places of the n-th message: `positions.subarray(starts[n], starts[n] + counts[n])`. */
  readonly starts: Int32Array
  readonly positions: Int32Array
}

export class CorruptPostings extends Error {
  override readonly name = 'CorruptPostings'
}

/** @param postings ascending by `seq`, each once */
export function encodePostings(postings: readonly Posting[]): Uint8Array {
  const bytes: number[] = []
  let [seq, at] = [0, 0]
  for (const posting of postings) {
    write(bytes, posting.seq - seq)
    writeSigned(bytes, posting.at - at)
    write(bytes, posting.length)
    write(bytes, posting.positions.length)
    let last = 0
    for (const position of posting.positions) {
      write(bytes, position - last)
      last = position
    }
    seq = posting.seq
    at = posting.at
  }
  return Uint8Array.from(bytes)
}

/** @throws CorruptPostings */
export function decodePostings(bytes: Uint8Array, count: number): PostingList {
  const list = {
    ...{ count, seqs: new Int32Array(count), ats: new Float64Array(count), lengths: new Int32Array(count) },
    ...{ counts: new Int32Array(count), starts: new Int32Array(count), positions: new Int32Array(bytes.length) },
  }
  let [offset, seq, at, filled] = [0, 0, 0, 0]
  const read = () => {
    for (let value = 0, scale = 1; ; scale *= 128) {
      const byte = bytes[offset++]
      if (byte === undefined) throw new CorruptPostings(`${count} postings end after ${bytes.length} bytes`)
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }
  for (let index = 0; index < count; index++) {
    seq += read()
    const moved = read()
    at += moved % 2 === 0 ? moved / 2 : -(moved + 1) / 2
    list.seqs[index] = seq
    list.ats[index] = at
    list.lengths[index] = read()
    const occurrences = read()
    list.counts[index] = occurrences
    list.starts[index] = filled
    for (let place = 0, n = 0; n < occurrences; n++) {
      place += read()
      list.positions[filled++] = place
    }
  }
  if (offset !== bytes.length)
    throw new CorruptPostings(`${bytes.length - offset} bytes are left after ${count} postings`)
  return list
}

/** The list as single postings, to be changed and encoded again. */
export function postingsOf(list: PostingList): Posting[] {
  return Array.from({ length: list.count }, (_, index) => ({
    ...{ seq: list.seqs[index] ?? 0, at: list.ats[index] ?? 0, length: list.lengths[index] ?? 0 },
    positions: [...placesIn(list, index)],
  }))
}

/** Where the term stands in the n-th message. */
export function placesIn({ starts, counts, positions }: PostingList, index: number): Int32Array {
  const start = starts[index] ?? 0
  return positions.subarray(start, start + (counts[index] ?? 0))
}

function write(bytes: number[], value: number): void {
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  bytes.push(rest)
}

function writeSigned(bytes: number[], value: number): void {
  write(bytes, value >= 0 ? value * 2 : -value * 2 - 1)
}
