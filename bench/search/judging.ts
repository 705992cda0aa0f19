// How good a list of results is: NDCG@10 against queries that were judged by hand, and plain BM25 as the measure to stand beside.
// The judged are what either found among its first ten (judged.json): 2 for what is asked or answers it, 1 for what is near it.
import { readFileSync } from 'node:fs'

export interface Judged {
  readonly query: string
  /** `log:line` of the corpus. */
  readonly answers: readonly string[]
  readonly related: readonly string[]
}

export const judged: readonly Judged[] = JSON.parse(readFileSync(new URL('judged.json', import.meta.url), 'utf8'))

/** @param found `log:line`, the best first */
export function ndcg({ answers, related }: Judged, found: readonly string[]): number {
  const gain = (place: string) => (answers.includes(place) ? 3 : related.includes(place) ? 1 : 0)
  const sum = (gains: readonly number[]) => gains.reduce((total, one, rank) => total + one / Math.log2(rank + 2), 0)
  const ideal = [...answers.map(() => 3), ...related.map(() => 1)].slice(0, 10)
  return sum(found.slice(0, 10).map(gain)) / sum(ideal)
}

export interface Document {
  readonly place: string
  readonly text: string
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Plain BM25 (k1 1.2, b 0.75) over lower-case words, by reading every text. @returns for each query the best ten */
export function plainBm25(documents: readonly Document[], queries: readonly string[]): string[][] {
  const wanted = new Set(queries.flatMap(wordsOf))
  const lists = new Map<string, { document: number; count: number }[]>()
  const lengths: number[] = []
  for (const [index, { text }] of documents.entries()) {
    const words = wordsOf(text)
    lengths.push(words.length)
    for (const [word, same] of Map.groupBy(
      words.filter(one => wanted.has(one)),
      one => one,
    )) {
      const list = lists.get(word) ?? []
      lists.set(word, list)
      list.push({ document: index, count: same.length })
    }
  }
  const average = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length)
  return queries.map(query => {
    const scores = new Map<number, number>()
    for (const word of new Set(wordsOf(query))) {
      const list = lists.get(word) ?? []
      const rarity = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5))
      for (const { document, count } of list) {
        const norm = 1.2 * (0.25 + (0.75 * (lengths[document] ?? 0)) / average)
        scores.set(document, (scores.get(document) ?? 0) + (rarity * count * 2.2) / (count + norm))
      }
    }
    const best = [...scores].sort(([a, inA], [b, inB]) => inB - inA || b - a).slice(0, 10)
    return best.map(([document]) => documents[document]?.place ?? '')
  })
}
