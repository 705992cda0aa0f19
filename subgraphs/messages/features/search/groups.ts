// What the parts of a query find in one stretch of a chat: posting lists joined, cut and put together. Pure.

import { type PostingList, placesIn } from './postings.ts'

/**
 * One part of a query, in terms of the index.
 * - `any` one of the terms: a word, or all words that begin so, or one of some senders
 * - `phrase` the terms one after the other
 */
export interface Group {
  readonly kind: 'any' | 'phrase'
  readonly terms: readonly string[]
  /** Whether a message has to match it. */
  readonly required: boolean
  /** Whether it says how well a message matches: a sender does not. */
  readonly scored: boolean
}

/** The messages that match a group, ascending by `seq`, column by column. */
export interface Matches {
  readonly count: number
  readonly seqs: ArrayLike<number>
  readonly ats: ArrayLike<number>
  readonly lengths: ArrayLike<number>
  /** How often each matches. */
  readonly counts: ArrayLike<number>
}

export type Lists = ReadonlyMap<string, PostingList>

const none: Matches = { count: 0, seqs: [], ats: [], lengths: [], counts: [] }

export function matchesOf({ kind, terms }: Group, lists: Lists): Matches {
  const found = terms.flatMap(term => lists.get(term) ?? [])
  if (kind === 'phrase') return found.length === terms.length ? inSequence(found) : none
  const [first, second] = found
  if (!first) return none
  return second ? union(found) : first
}

/** Messages of any of the lists; what they count is added up. */
function union(lists: readonly PostingList[]): Matches {
  const rows = new Map<number, { at: number; length: number; count: number }>()
  for (const { count, seqs, ats, lengths, counts } of lists)
    for (let index = 0; index < count; index++) {
      const seq = seqs[index] ?? 0
      const row = rows.get(seq)
      if (row) row.count += counts[index] ?? 0
      else rows.set(seq, { at: ats[index] ?? 0, length: lengths[index] ?? 0, count: counts[index] ?? 0 })
    }
  return columns([...rows].sort(([a], [b]) => a - b))
}

function columns(rows: readonly (readonly [number, { at: number; length: number; count: number }])[]): Matches {
  return {
    count: rows.length,
    seqs: rows.map(([seq]) => seq),
    ats: rows.map(([, { at }]) => at),
    lengths: rows.map(([, { length }]) => length),
    counts: rows.map(([, { count }]) => count),
  }
}

/** Messages in which the lists' terms follow each other, in this order. */
function inSequence(lists: readonly PostingList[]): Matches {
  const rarest = lists.reduce((best, list) => (list.count < best.count ? list : best))
  const next = lists.map(() => 0)
  const rows: [number, { at: number; length: number; count: number }][] = []
  for (let index = 0; index < rarest.count; index++) {
    const seq = rarest.seqs[index] ?? 0
    const places = lists.map((list, which) => {
      next[which] = advance(list.seqs, next[which] ?? 0, seq)
      return list.seqs[next[which]] === seq ? placesIn(list, next[which] ?? 0) : []
    })
    const count = runsIn(places)
    if (count > 0) rows.push([seq, { at: rarest.ats[index] ?? 0, length: rarest.lengths[index] ?? 0, count }])
  }
  return columns(rows)
}

function runsIn([first = [], ...rest]: readonly ArrayLike<number>[]): number {
  const others = rest.map(places => new Set(Array.from(places)))
  return Array.from(first).filter(place => others.every((places, offset) => places.has(place + offset + 1))).length
}

/** The first index from `from` on whose value is not less than `value`. Doubling steps: lists are very unlike in length. */
export function advance(values: ArrayLike<number>, from: number, value: number): number {
  let [low, step] = [from, 1]
  while (low + step < values.length && (values[low + step] ?? 0) < value) {
    low += step
    step *= 2
  }
  let high = Math.min(values.length, low + step + 1)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
