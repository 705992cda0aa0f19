// How well a message matches: BM25, raised where more of the words are said, and a little for what was said lately. Pure. What the
// raises are worth is measured over judged queries: bench/search.ts.

export interface Weights {
  /** How soon a word's repetition says nothing more. */
  readonly k1: number
  /** How much a long message is discounted. */
  readonly b: number
  /** What is taken from a message that says none of the words but one, in parts of one. */
  readonly coordination: number
  /** What a message of this moment gains, in parts of one; half of it after `halfLifeDays`. */
  readonly recency: number
  readonly halfLifeDays: number
}

export const plainBm25: Weights = { k1: 1.2, b: 0.75, coordination: 0, recency: 0, halfLifeDays: 1 }
export const blended: Weights = { k1: 1.2, b: 0.5, coordination: 0.5, recency: 0.25, halfLifeDays: 30 }

export interface Corpus {
  readonly messages: number
  /** Words of a message, on average. */
  readonly length: number
  /** In how many messages each group is. */
  readonly frequencies: readonly number[]
  /** In seconds. */
  readonly now: number
  readonly weights: Weights
}

const day = 86_400

/** @see https://dl.acm.org/doi/10.1561/1500000019 for BM25 */
export function weightOf({ messages, length, frequencies, now, weights }: Corpus) {
  const { k1, b, coordination, recency, halfLifeDays } = weights
  const rarity = frequencies.map(found => Math.log(1 + (messages - found + 0.5) / (found + 0.5)))
  return {
    /** What one group adds for a message of `words` words in which it occurs `count` times. */
    term(group: number, count: number, words: number): number {
      const norm = k1 * (1 - b + (b * words) / Math.max(1, length))
      return ((rarity[group] ?? 0) * count * (k1 + 1)) / (count + norm)
    },
    /** @param said how many of the groups the message has */
    whole(sum: number, { said, at }: { said: number; at: number }): number {
      const share = frequencies.length > 1 ? (said - 1) / (frequencies.length - 1) : 1
      const age = Math.max(0, now - at) / day
      return sum * (1 - coordination * (1 - share)) * (1 + recency * 2 ** (-age / halfLifeDays))
    },
  }
}
