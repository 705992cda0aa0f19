// What this process has just stored, kept for the moment in which feeds tell of it: each would be read from the store again
// otherwise. For the event that says so alone: whoever asks for the thing itself reads it as it is.

import { elapsedMs } from '../clock.ts'

/** What is changed meanwhile is told by an event of its own, right after. */
const keptForMs = 1_000
const mostKept = 5_000

/** Things by id, given out for a second from `keep` on. What nobody asks for then goes with the next call. */
export interface RecentWrites<T extends { readonly id: string }> {
  keep(things: readonly T[]): void
  find(id: string): T | undefined
}

/** Keeps things for 1 s, and about 5,000 of them at most. @param now milliseconds, for tests */
export function createRecentWrites<T extends { readonly id: string }>(now: () => number = elapsedMs): RecentWrites<T> {
  /** In the order in which they end. */
  const kept = new Map<string, { readonly thing: T; readonly until: number }>()
  const forget = () => {
    const at = now()
    for (const [id, { until }] of kept) {
      if (until > at && kept.size <= mostKept) return
      kept.delete(id)
    }
  }
  return {
    keep(things) {
      const until = now() + keptForMs
      for (const thing of things) {
        // Else it would stay where it was, before others that end sooner.
        kept.delete(thing.id)
        kept.set(thing.id, { thing, until })
      }
      forget()
    },
    find(id) {
      forget()
      return kept.get(id)?.thing
    },
  }
}
